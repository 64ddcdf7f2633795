import { describe, expect, test } from 'vitest';
import { agreement } from '../../../server/src/core/annotations/agreement';
import type { Passage } from '../../../server/src/core/annotations/annotation';
import { landmarksAround } from '../../../server/src/core/annotations/landmarks';
import { letterInformationOf, lettersOf } from '../../../server/src/core/annotations/letters';
import { mostAlike } from '../../../server/src/core/annotations/likeness';
import { alikeOf, leastShare } from '../../../server/src/core/annotations/lookalikes';
import { foldingTable, viewOf } from '../../../server/src/core/annotations/matching-view';
import { DescribedText } from '../../../server/src/core/annotations/passage';
import { PieceIndex } from '../../../server/src/core/annotations/piece-index';
import { reanchor } from '../../../server/src/core/annotations/reanchoring';
import { Reprints } from '../../../server/src/core/annotations/reprints';
import { movingUnitOf, sideOfLetters } from '../../../server/src/core/annotations/sides';
import { foldedLandmarks, surroundingsOf } from '../../../server/src/core/annotations/surroundings';
import { areSamePrinted } from '../../../server/src/core/annotations/tandems';
import { vicinityAround } from '../../../server/src/core/annotations/vicinity';

const folding = foldingTable();
const view = (text: string) => viewOf(text, folding);
const indexOf = (text: string) => PieceIndex.of(view(text));

/** Sentences that have little in common. */
function sentences(count: number, from = 0): string {
  const words = '桥路车树河山店家人水年月灯门书茶米花鸟云';
  return Array.from({ length: count }, (_, i) => {
    const n = (i + from + 1) * 7919;
    return `${[n, n >> 3, n >> 5, n >> 7, n >> 2].map((one) => words[one % words.length]).join('')}${n}。`;
  }).join('');
}

describe('pieces', () => {
  test.each([
    { text: '明年六月通车明年六月开通', at: 0, places: [0, 6] },
    { text: 'the old bridge, the old bridge', at: 0, places: [0, 13] },
    { text: '明年六月', at: 1, places: [] },
    { text: '', at: 0, places: [] },
  ])('of $text stand at $places', ({ text, at, places }) => {
    expect(indexOf(text).placesOf(at, 10)).toEqual(places);
  });

  test('are looked up at no more places than asked for', () => {
    expect(indexOf('明年六月'.repeat(9)).placesOf(0, 3)).toEqual([0, 4, 8]);
  });
});

describe('what reads alike', () => {
  const once = sentences(6);
  test.each([
    { what: 'nothing', text: once, shifts: [] },
    { what: 'a copy', text: `${once}另起一段。${once}`, shifts: [view(once).length + 5] },
    {
      what: 'a copy with a character misread',
      text: `${once}另起一段。${once.replace('。', '口')}`,
      shifts: [view(once).length + 5],
    },
  ])('is $what', ({ text, shifts }) => {
    const found = alikeOf(indexOf(text), { start: 0, end: view(once).length }).filter(
      ({ share }) => share >= leastShare,
    );
    expect(found.map(({ shift }) => shift)).toEqual(shifts);
  });
});

describe('a side of a quote', () => {
  test.each([
    { letters: 'AB/CD|EF', direction: 1 as const, read: [0, 1, 2, 3, 4, 5], line: 2, turn: 4 },
    { letters: 'AB/CD|EF', direction: -1 as const, read: [5, 4, 3, 2, 1, 0], line: 2, turn: 2 },
    { letters: 'AB|', direction: -1 as const, read: [1, 0], line: 0, turn: 0 },
    { letters: '', direction: 1 as const, read: [], line: 0, turn: 0 },
  ])('$letters is read in direction $direction', ({ letters, direction, read, line, turn }) => {
    const side = sideOfLetters(letters, direction);
    expect({ read: [...side.letters], line: side.line, turn: side.turn }).toEqual({ read, line, turn });
  });

  test('moves with its turn, or with its line where there are no turns', () => {
    expect([movingUnitOf({ turn: 0 }), movingUnitOf({ turn: undefined })]).toEqual(['turn', 'line']);
  });

  test('is written as it is read', () => {
    const around = vicinityAround(view('问：何时？答：六月。'), { start: 2, end: 4 }, (index) =>
      index === 5 ? 'turn' : index === 1 ? 'line' : undefined,
    );
    expect(around.before).toMatch(/^[\w-]\/[\w-]$/);
    expect(around.behind).toMatch(/^[\w-]\|[\w-]{5}$/);
  });
});

describe('an agreement', () => {
  const text = sentences(8);
  const { length } = view(text);
  const { behind } = vicinityAround(view(text), { start: 0, end: 0 }, () => undefined);
  const side = sideOfLetters(behind, 1);
  const readIn = (changed: string) =>
    agreement(side, view(changed), 0, 1, letterInformationOf(lettersOf(view(changed))));

  test.each([
    { what: 'the same', changed: text, is: { covered: length, agreed: length, errors: 0, bursts: 0, slips: 0 } },
    {
      what: 'one with a character misread',
      changed: `${text.slice(0, 30)}口${text.slice(31)}`,
      is: { covered: length, errors: 1, bursts: 0, slips: 0 },
    },
    {
      what: 'one with a number of a page',
      changed: `${text.slice(0, 30)}17${text.slice(30)}`,
      is: { covered: length, errors: 0, slips: 1 },
    },
    {
      what: 'one with words replaced',
      changed: `${text.slice(0, 30)}甲乙丙${text.slice(33)}`,
      is: { covered: length, bursts: 1 },
    },
    { what: 'another that begins like it', changed: text.slice(0, 30) + sentences(9, 40), is: { covered: 30 } },
    { what: 'another', changed: '？'.repeat(90), is: { agreed: 0 } },
  ])('with $what', ({ changed, is }) => {
    expect(readIn(changed)).toMatchObject(is);
  });

  test('counts less of a form that is filled in differently', () => {
    const { agreed, covered } = readIn(`${text.slice(0, 20)}甲乙丙${text.slice(23, 40)}丁戊己${text.slice(43)}`);
    expect(agreed).toBeLessThan(covered - 20);
  });
});

test('how much of a passage is elsewhere is measured with what stands around it', () => {
  const own = sentences(5);
  const text = `${own}别的话。${own.slice(0, 25)}还有别的。`;
  const all = view(text);
  const place = { start: 10, end: 20 };
  const around = vicinityAround(all, place, () => undefined);
  const passage = {
    place,
    before: sideOfLetters(around.before, -1),
    behind: sideOfLetters(around.behind, 1),
    unit: 'turn' as const,
  };
  const information = letterInformationOf(lettersOf(all));
  const shift = view(own).length + 4;
  expect(mostAlike(all, passage, [], information)).toBe(0);
  expect(mostAlike(all, passage, [shift], information)).toBe(25);
});

describe('landmarks', () => {
  const list = sentences(40);
  const [first, second] = ['三号议案表决结果如下投票总数四百六十四', '七号提名选举情况说明一共收到选票九十九'];
  const text = `${first}${list}${second}${list}`;
  const all = view(text);
  const turn = { start: 0, end: view(first + list).length };
  const start = 400;
  const landmarks = landmarksAround(
    all,
    { start, near: { start: start - 192, end: start + 202 }, within: turn },
    [turn.end],
    text,
  );

  test('are what the lookalike does not have', () => {
    expect(landmarks.length).toBeGreaterThan(0);
    for (const { text: mark } of landmarks) expect(first).toContain(mark.slice(0, 4));
  });

  test('tell the places apart, also where much has come between', () => {
    const folded = foldedLandmarks(landmarks, folding);
    const changed = view(`${text.slice(0, 100)}38${text.slice(100)}`);
    const [itself, other] = surroundingsOf(changed, [start + 2, turn.end + start + 2], folded);
    expect(itself!.before).toBeGreaterThan(2);
    expect(other!.before).toBeLessThan(-2);
  });
});

describe('printings', () => {
  const said = sentences(20);
  const { length } = view(said);
  test.each([
    { what: 'right behind itself', text: said + said, other: 40 + length, is: true },
    { what: 'with a character misread', text: said + said.replace('。', '口'), other: 40 + length, is: true },
    { what: 'only in part', text: said + said.slice(30, 60) + sentences(20, 90), other: 40 + length - 30, is: false },
    {
      what: 'far away',
      text: said + sentences(60, 90) + said,
      other: 40 + length + view(sentences(60, 90)).length,
      is: false,
    },
  ])('of what is printed $what: $is', ({ text, other, is }) => {
    expect(areSamePrinted(view(text), 40, other)).toBe(is);
  });

  test('of a long turn are known wherever it is printed again as a turn', () => {
    const between = sentences(30, 90);
    const text = said + between + said;
    const shift = length + view(between).length;
    const turns = [
      { start: 0, end: length },
      { start: shift, end: shift + length },
    ];
    expect(new Reprints(indexOf(text), turns).isReprinted(0, 40, shift, 1)).toBe(true);
    expect(new Reprints(indexOf(text), turns.slice(0, 1)).isReprinted(0, 40, shift, 1)).toBe(false);
  });

  test('of a formula that is said again are none', () => {
    const text = `同意。${sentences(30)}同意。`;
    const shift = view(`同意。${sentences(30)}`).length;
    const turns = [
      { start: 0, end: 3 },
      { start: shift, end: shift + 3 },
    ];
    expect(new Reprints(indexOf(text), turns).isReprinted(0, 0, shift, 1)).toBe(false);
  });
});

describe('deciding', () => {
  const item = (n: number) => `主席：请问各位，对本案有无异议？无异议，照案通过。\n${n}号 ${sentences(6, n * 10)}\n`;
  const minutes = [1, 2, 3, 4, 5, 6].map(item);
  const turnsOf = (all: readonly string[]) =>
    all.map((turn, i) => {
      const start = all.slice(0, i).join('').length;
      return { span: { start, end: start + turn.length }, speaker: '主席' };
    });
  const text = minutes.join('');
  const passage = (turn: number): Passage => {
    const start = turnsOf(minutes)[turn]!.span.start + text.slice(turnsOf(minutes)[turn]!.span.start).indexOf('无异议');
    return new DescribedText('a', text, turnsOf(minutes)).passageAt({ start, end: start + 3 });
  };
  const found = (turn: number, changed: string) => {
    const [placement] = reanchor(changed, [passage(turn)]);
    return placement!.state === 'placed' ? placement!.span.start : placement!.state;
  };

  test('a formula is found by the rest of its turn, wherever that was moved', () => {
    const moved = [4, 0, 2, 5, 1, 3].map((n) => minutes[n]!).join('');
    const start = moved.indexOf(minutes[2]!);
    expect(found(2, moved)).toBe(start + minutes[2]!.indexOf('无异议'));
  });

  test('a formula whose turn was deleted is asked about, or an orphan', () => {
    expect(['doubtful', 'orphan']).toContain(found(2, minutes.filter((_, n) => n !== 2).join('')));
  });

  test('what a file of an earlier version says of a passage is enough where nothing reads like it', () => {
    const said = sentences(12);
    const start = 60;
    const { vicinity: _, ...earlier } = new DescribedText('a', said, []).passageAt({ start, end: start + 20 });
    const [placement] = reanchor(`新的一句。${said}`, [{ ...earlier, vicinity: undefined }]);
    expect(placement).toMatchObject({ state: 'placed', span: { start: start + 5 } });
  });
});
