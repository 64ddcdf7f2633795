/** @typedef {import('./word-statistics.mjs').WordStatistics} WordStatistics */

/** A word with one character misread: `misread` stands at `at` in `form`, `right` in the word. */
class Misreading {
  constructor(word, at, misread, uses) {
    this.at = at;
    this.right = word[at];
    this.misread = misread;
    this.form = word.slice(0, at) + misread + word.slice(at + 1);
    this.uses = uses;
    /** Words of two characters that explain the misread character together with the one before or after the form. */
    this.before = [];
    this.after = [];
  }

  /** What stands in the word before and after the character. */
  get context() {
    return [this.form.slice(0, this.at), this.form.slice(this.at + 1)];
  }
}

/**
 * Words whose misread forms are found in text for no other reason than that they were misread: no word has the form,
 * and words that meet hardly ever bring it about.
 * @param {WordStatistics} words
 * @param {(character: string) => readonly string[]} lookalikes
 * @param {number} most How many of them, the most useful for their length.
 * @returns {{ forms: string, excuses: string, count: number }} In the form that core/text/misreadings.ts reads.
 */
export function misreadings(words, lookalikes, most) {
  /** @type {Map<string, Misreading>} */
  const byForm = new Map();
  for (const [word, uses] of words.words) {
    if (uses < leastUses || word.length < 2 || word.length > 4 || words.names.has(word)) continue;
    for (let at = 0; at < word.length; at++) {
      for (const misread of lookalikes(word[at])) {
        const found = new Misreading(word, at, misread, uses);
        const other = byForm.get(found.form);
        if ((!other || other.uses < uses) && isSure(found, words)) byForm.set(found.form, found);
      }
    }
  }
  const chosen = [...byForm.values()].sort((a, b) => usefulness(b) - usefulness(a)).slice(0, most);
  return { forms: formsOf(chosen), excuses: excusesOf(chosen), count: chosen.length };
}

const leastUses = 40;
/** How much of a word's uses is misread in a damaged text, at most. */
const misreadShare = 1e-3;
/** How often the form must come from misreading for each time that it comes about otherwise. */
const leastOdds = 0.1;
/** A word that explains the form this often, for each time that it is misread, is worth being listed. */
const leastExcuse = 0.1;

/** Whether hardly anything but misreading brings the form about; finds the excuses that are worth being listed. */
function isSure(found, words) {
  const { form, at, uses } = found;
  const misread = uses * misreadShare;
  if (misread < leastOdds * words.usesOf(form)) return false;
  let before = 0;
  let after = 0;
  const worth = (count) => (10 * count) / words.total >= leastExcuse * misread;
  if (at === 0) {
    const rest = words.beginningWith(form.slice(1));
    for (const [pair, count] of pairsEndingWith(found.misread, words)) {
      if (!worth(count * rest)) continue;
      before += count;
      found.before.push(pair);
    }
  }
  if (at === form.length - 1) {
    const rest = words.endingWith(form.slice(0, -1));
    for (const [pair, count] of pairsBeginningWith(found.misread, words)) {
      if (!worth(count * rest)) continue;
      after += count;
      found.after.push(pair);
    }
  }
  return misread >= leastOdds * (words.meetings(form, before, after) + words.usesOf(form) + Number.EPSILON);
}

function pairsEndingWith(character, words) {
  words.pairsByLast ??= grouped(words.endings, (pair) => pair[1]);
  return words.pairsByLast.get(character) ?? [];
}

function pairsBeginningWith(character, words) {
  words.pairsByFirst ??= grouped(words.beginnings, (pair) => pair[0]);
  return words.pairsByFirst.get(character) ?? [];
}

function grouped(counts, keyOf) {
  const groups = new Map();
  for (const [pair, count] of counts) {
    if (pair.length !== 2) continue;
    const group = groups.get(keyOf(pair));
    if (group) group.push([pair, count]);
    else groups.set(keyOf(pair), [[pair, count]]);
  }
  return groups;
}

/** A longer word takes more room and is used less. */
function usefulness({ uses, form }) {
  return uses / (form.length === 2 ? 1 : form.length === 3 ? 5 : 20);
}

/**
 * A line for each pair of characters, the right one and the misread one: what follows it in words of two, a comma, what
 * precedes it, a comma, longer words with `_` for it.
 */
function formsOf(chosen) {
  const lines = new Map();
  for (const found of chosen) {
    const key = found.right + found.misread;
    const line = lines.get(key) ?? lines.set(key, { after: [], before: [], longer: [] }).get(key);
    const [before, after] = found.context;
    if (found.form.length > 2) line.longer.push(`${before}_${after}`);
    else if (after) line.after.push(after);
    else line.before.push(before);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, { after, before, longer }]) =>
      `${pair}${after.sort().join('')},${before.sort().join('')},${longer.sort().join(' ')}`.replace(/,+$/, ''),
    )
    .join('\n');
}

/** A line for each character: what explains it before it, a comma, what explains it after it. */
function excusesOf(chosen) {
  const before = new Map();
  const after = new Map();
  const put = (map, key, character) => map.set(key, (map.get(key) ?? new Set()).add(character));
  for (const found of chosen) {
    for (const [other, character] of found.before) put(before, character, other);
    for (const [character, other] of found.after) put(after, character, other);
  }
  const list = (characters) => [...(characters ?? [])].sort().join('');
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((character) => `${character}${list(before.get(character))},${list(after.get(character))}`.replace(/,$/, ''))
    .join('\n');
}
