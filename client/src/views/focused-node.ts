import type { TreeView } from 'vscode';

/** Where the list is filled anew while it is asked, it is asked again, this often at most. */
const mostAttempts = 3;

/**
 * The entry of a list that a key which is pressed there is meant for. The arrows move the focus and leave the selection,
 * and the editor tells only what is selected; but the one thing that is selected or no longer selected once that was
 * turned round where the focus is, has the focus.
 *
 * @param turnRound Turns round, in the list that has the keyboard, whether the entry with the focus is selected.
 * @returns undefined where nothing has the focus.
 */
export async function focusedNode<Node>(
  view: Pick<TreeView<Node>, 'selection'>,
  turnRound: () => Thenable<unknown>,
): Promise<Node | undefined> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const before = view.selection;
    await turnRound();
    const after = view.selection;
    await turnRound();
    const turned = [...before, ...after].filter((node) => before.includes(node) !== after.includes(node));
    // A list that was filled anew meanwhile holds other objects: then more than one seems to be turned round.
    if (turned.length <= 1) return turned[0];
  }
  return undefined;
}
