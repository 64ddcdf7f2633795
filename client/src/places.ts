export type Direction = 'next' | 'previous';

/** A place in a text, 0-based, as `vscode.Position` has it. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * The nearest of `items` that begins after `from`, or before it. Past the last one it goes on with the first, and
 * the other way round.
 *
 * @param items In any order.
 * @returns undefined only where there are no items.
 */
export function neighbour<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  from: Place,
  direction: Direction,
): Item | undefined {
  const sign = direction === 'next' ? 1 : -1;
  const ahead = [...items].sort((a, b) => sign * compare(placeOf(a), placeOf(b)));
  return ahead.find((item) => sign * compare(placeOf(item), from) > 0) ?? ahead[0];
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
