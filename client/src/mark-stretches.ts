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
 * from its start to its end, the highest that is free. Lines for which there is no room are left out. A colour that is there
 * already is not drawn twice.
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

/** The lines in order of their starts. */
function linesOf(passages: readonly MarkedPassage[]): Line[] {
  const ordered = [...passages]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const lines: Line[] = [];
  /** By level, the line that comes last there. */
  const last: Line[] = [];
  for (const { start, end, colours } of ordered) {
    for (const colour of colours) {
      if (last.some((line) => line.colour === colour && line.end >= end)) continue;
      const free = last.findIndex((line) => line.end <= start);
      const level = free < 0 ? last.length : free;
      if (level >= mostLines) continue;
      last[level] = { start, end, colour, level };
      lines.push(last[level]);
    }
  }
  return lines;
}
