import type { Line } from './lines';

/** The same function, which works out only once what it makes of a line that stands in several places of a text. */
export function oncePerLine<Result>(read: (line: Line) => Result): (line: Line) => Result {
  const known = new Map<Line, Result>();
  return (line) => {
    if (!line.isShared) return read(line);
    let result = known.get(line);
    if (result === undefined) {
      result = read(line);
      known.set(line, result);
    }
    return result;
  };
}
