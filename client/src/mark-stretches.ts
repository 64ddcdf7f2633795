/** A passage that is to be marked, in offsets; its end is exclusive. */
export interface MarkedPassage {
  readonly start: number;
  readonly end: number;
  /** One line below it for each. */
  readonly colours: readonly string[];
}

/** A stretch of text all of which has the same marks. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  /** The colours of the lines below it, the uppermost first; undefined where a line that stands lower has none above it. */
  readonly lines: readonly (string | undefined)[];
}

/** So many lines have room below a text. */
export const mostLines = 3;

/**
 * Cuts passages that overlap into stretches, so that what is said of each can be seen: the line of a passage has one height
 * from its start to its end, the highest that is free. Lines for which there is no room are left out.
 */
export function markedStretches(passages: readonly MarkedPassage[]): MarkedStretch[] {
  const lines = linesOf(passages);
  const borders = [...new Set(lines.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const stretches: MarkedStretch[] = [];
  const open = new Set<Line>();
  let next = 0;
  for (const [i, start] of borders.entries()) {
    for (const line of open) if (line.end <= start) open.delete(line);
    for (; lines[next]?.start === start; next++) open.add(lines[next]!);
    if (open.size === 0) continue;
    const drawn = Array.from(
      { length: 1 + Math.max(...[...open].map(({ level }) => level)) },
      (_, level) => [...open].find((line) => line.level === level)?.colour,
    );
    stretches.push({ start, end: borders[i + 1]!, lines: drawn });
  }
  return stretches;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly colour: string;
  /** 0 is the uppermost. */
  readonly level: number;
}

/** The lines in order of their starts. Where passages in one colour overlap, they have one line. */
function linesOf(passages: readonly MarkedPassage[]): Line[] {
  const colours = new Map<string, MarkedPassage[]>();
  for (const passage of inOrder(passages))
    for (const colour of new Set(passage.colours)) listIn(colours, colour).push(passage);
  const lines: Line[] = [];
  /** By level, where the line ends that comes last there. */
  const ends: number[] = [];
  for (const { start, end, colour } of inOrder([...colours].flatMap(([colour, own]) => joined(own, colour)))) {
    const free = ends.findIndex((taken) => taken <= start);
    const level = free < 0 ? ends.length : free;
    if (level >= mostLines) continue;
    ends[level] = end;
    lines.push({ start, end, colour, level });
  }
  return lines;
}

/** One line in the place of those that overlap, which come in order of their starts. */
function joined(passages: readonly MarkedPassage[], colour: string): Omit<Line, 'level'>[] {
  const lines: { start: number; end: number; colour: string }[] = [];
  for (const { start, end } of passages) {
    const last = lines.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else lines.push({ start, end, colour });
  }
  return lines;
}

/** What is not empty, in order of the starts; of what starts at one place, the longest first. */
function inOrder<Stretch extends { readonly start: number; readonly end: number }>(
  stretches: readonly Stretch[],
): Stretch[] {
  return stretches.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
}

function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
