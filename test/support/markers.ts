import type { Span } from '../../server/src/core/text/span';

/** A stretch of a test text that somebody named; UTF-16 offsets in the text without markers. */
export interface Mark {
  readonly name: string;
  readonly span: Span;
}

export interface MarkedText {
  /** The text without its markers. */
  readonly text: string;
  /** In order of their starts; an outer one before those inside it. */
  readonly marks: readonly Mark[];
  /** Where `$0` stood. */
  readonly cursor: number | undefined;
}

/**
 * Reads a text with markers in it: `⟦name|text⟧` for a stretch (they may be nested) and `$0` for the cursor. The
 * markers stand inside the text, not under it, because columns do not line up in Chinese.
 *
 * @throws SyntaxError where a marker is not closed, or is closed and was never opened.
 */
export function readMarkers(marked: string): MarkedText {
  let text = '';
  let cursor: number | undefined;
  const marks: { name: string; span: { start: number; end: number } }[] = [];
  const open: { span: { start: number; end: number } }[] = [];
  let done = 0;
  for (const marker of marked.matchAll(/⟦([^|⟧]*)\||⟧|\$0/g)) {
    text += marked.slice(done, marker.index);
    done = marker.index + marker[0].length;
    if (marker[0] === '$0') cursor = text.length;
    else if (marker[0] === '⟧') {
      const mark = open.pop();
      if (!mark) throw new SyntaxError(`a marker is closed that was never opened: ${marked}`);
      mark.span.end = text.length;
    } else {
      const mark = { name: marker[1]!, span: { start: text.length, end: text.length } };
      marks.push(mark);
      open.push(mark);
    }
  }
  if (open.length > 0) throw new SyntaxError(`a marker is not closed: ${marked}`);
  return { text: text + marked.slice(done), marks, cursor };
}

/** The text with its marks written into it, as `readMarkers` reads it; marks must be nested or apart. */
export function writeMarkers(text: string, marks: readonly Mark[]): string {
  let written = '';
  let done = 0;
  const open: Span[] = [];
  const writeTo = (end: number) => {
    written += text.slice(done, end);
    done = end;
  };
  const closeUntil = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      writeTo(open.pop()!.end);
      written += '⟧';
    }
  };
  for (const { name, span } of outerFirst(marks)) {
    closeUntil(span.start);
    writeTo(span.start);
    written += `⟦${name}|`;
    open.push(span);
  }
  closeUntil(text.length);
  return written + text.slice(done);
}

function outerFirst(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
