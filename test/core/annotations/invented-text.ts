import { foldingTable, viewOf } from '../../../server/src/core/annotations/matching-view';

export const folding = foldingTable();

/** A text as passages are looked for in it. */
export const view = (text: string) => viewOf(text, folding);

/** Sentences that have little in common. */
export function sentences(count: number, from = 0): string {
  const words = '桥路车树河山店家人水年月灯门书茶米花鸟云';
  return Array.from({ length: count }, (_, i) => {
    const n = (i + from + 1) * 7919;
    return `${[n, n >> 3, n >> 5, n >> 7, n >> 2].map((one) => words[one % words.length]).join('')}${n}。`;
  }).join('');
}
