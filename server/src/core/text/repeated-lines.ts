/** Which lines of a text read the same, endings included. */
export interface RepeatedLines {
  /** By line: lines that read the same have the same number, from 0 on; -1 for a line that stands once. */
  readonly groups: Int32Array;
  /** How many groups there are. */
  readonly count: number;
}

/** No longer line is compared with others, so that each is kept only as long as it is read; UTF-16 code units. */
const longest = 4096;

/** Where the table is so crowded, lines were made to collide; one that finds no place counts as one that stands once. */
const mostProbes = 64;

/**
 * Finds the lines that a text has more than once, as minutes do with forms, names and votes. Linear in the text: a hash
 * table of the first lines that say something, with open addressing and FNV-1a over the code units.
 *
 * `starts`: the offset at which each line begins, and one more: the length of the text.
 */
export function repeatedLines(text: string, starts: Int32Array): RepeatedLines {
  const lineCount = starts.length - 1;
  const groups = new Int32Array(lineCount).fill(-1);
  const hashes = new Int32Array(lineCount);
  const mask = 2 ** Math.ceil(Math.log2(2 * lineCount + 1)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  let count = 0;
  for (let line = 0; line < lineCount; line++) {
    if (starts[line + 1]! - starts[line]! > longest) continue;
    const hash = hashOf(text, starts[line]!, starts[line + 1]!);
    hashes[line] = hash;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let probes = 0; probes < mostProbes; probes++) {
      const first = slots[slot]!;
      if (first < 0) {
        slots[slot] = line;
        break;
      }
      if (hashes[first] === hash && areSame(text, starts, first, line)) {
        if (groups[first]! < 0) groups[first] = count++;
        groups[line] = groups[first]!;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return { groups, count };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function areSame(text: string, starts: Int32Array, one: number, other: number): boolean {
  const from = starts[one]!;
  const shift = starts[other]! - from;
  const to = starts[one + 1]!;
  if (starts[other + 1]! - to !== shift) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== text.charCodeAt(at + shift)) return false;
  return true;
}
