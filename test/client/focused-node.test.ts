import { expect, test } from 'vitest';
import { focusedNode } from '../../client/src/views/focused-node';

/** A list of names that makes new objects of them whenever it is filled. */
function list(names: readonly string[], focus: string | undefined, selected: readonly string[]) {
  let nodes = names.map((name) => ({ name }));
  let chosen = [...selected];
  return {
    get selection() {
      return chosen.flatMap((name) => nodes.find((node) => node.name === name) ?? []);
    },
    fill(): void {
      nodes = names.map((name) => ({ name }));
    },
    async turnRound(): Promise<void> {
      if (focus) chosen = chosen.includes(focus) ? chosen.filter((name) => name !== focus) : [...chosen, focus];
    },
  };
}

test.each([
  { focus: 'b', selected: [] },
  { focus: 'b', selected: ['b'] },
  { focus: 'b', selected: ['a'] },
  { focus: 'b', selected: ['a', 'b', 'c'] },
  { focus: undefined, selected: ['a'] },
])('the focus is on $focus, selected are $selected', async ({ focus, selected }) => {
  const view = list(['a', 'b', 'c'], focus, selected);
  expect((await focusedNode(view, view.turnRound))?.name).toBe(focus);
  expect(view.selection.map(({ name }) => name).sort()).toEqual(selected);
});

test.each([
  { times: 1, name: 'b' },
  { times: 2, name: 'b' },
  { times: Infinity, name: undefined },
])('a list that is filled anew $times times while it is asked gives $name, never what is selected', async (row) => {
  const view = list(['a', 'b', 'c'], 'b', ['a']);
  let turns = 0;
  const turnRound = async () => {
    await view.turnRound();
    if (turns++ % 2 === 0 && turns < 2 * row.times) view.fill();
  };
  expect((await focusedNode(view, turnRound))?.name).toBe(row.name);
  expect(view.selection.map(({ name }) => name)).toEqual(['a']);
});
