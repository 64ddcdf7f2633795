/** @typedef {import('./word-statistics.mjs').WordStatistics} WordStatistics */

/**
 * The characters that only one of the two Chinese scripts uses, in groups: a simplified character and its traditional
 * forms, the usual one first; behind `=` where the simplified one is used in both scripts, as 后 is.
 *
 * A traditional form is in Big5 and not in GB 2312, a simplified character that only its own script uses the other way
 * round; which belong together is OpenCC's.
 * @typedef {{ from: string, to: string[] }} Row
 * @param {readonly Row[]} toTraditional OpenCC's table of characters.
 * @param {readonly Row[]} toSimplified
 * @param {WordStatistics} words
 * @param {number} leastUse How often a character must stand in words to be listed.
 */
export function chineseScripts(toTraditional, toSimplified, words, leastUse) {
  const gb2312 = charactersOf('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]]);
  const big5 = charactersOf(
    'big5',
    [0xa4, 0xf9],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ); // prettier-ignore
  /** @type {Map<string, Set<string>>} */
  const traditional = new Map();
  const add = (simplified, form) => {
    if (form === simplified || !big5.has(form) || gb2312.has(form) || form.length > 1) return;
    traditional.set(simplified, (traditional.get(simplified) ?? new Set()).add(form));
  };
  for (const { from, to } of toTraditional) for (const form of to) add(from, form);
  for (const { from, to } of toSimplified) add(to[0], from);
  return [...traditional]
    .filter(([simplified]) => gb2312.has(simplified) && words.useOf(simplified) >= leastUse)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([simplified, forms]) => `${big5.has(simplified) ? '=' : ''}${simplified}${[...forms].join('')}`)
    .join(' ');
}

/** The Han that an encoding of two bytes has, by the ranges of its bytes. */
function charactersOf(encoding, [first, last], trails) {
  const decoder = new TextDecoder(encoding);
  const found = new Set();
  for (let lead = first; lead <= last; lead++) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (/^\p{sc=Han}$/u.test(character)) found.add(character);
      }
    }
  }
  return found;
}
