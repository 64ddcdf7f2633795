import type { Lines } from '../../core/text/lines';
import type { Span } from '../../core/text/span';

/** The name under which a fingerprint stands in a SARIF log; another way to make them needs another name. */
export const fingerprintName = 'transcriptContext/v1';

/** With so many characters that can be seen, a finding is known by its own text. UTF-16 code units. */
const enough = 8;

/** How far others are looked for in its line where it has fewer. UTF-16 code units. */
const reach = 32;

/** How much of a long stretch is looked at. UTF-16 code units. */
const longest = 256;

/**
 * What a finding is known by in later versions of a text, in 16 hexadecimal digits: its rule and what was found; where
 * that is short, also what stands beside it in its lines. White space does not count, nor does the place, so that it
 * stays the same when lines are put in or spaces mended around it. Two findings may have the same one.
 */
export function fingerprintOf(rule: string, span: Span, lines: Lines): string {
  const found = seen(lines.slice({ start: span.start, end: Math.min(span.end, span.start + longest) }));
  return hashOf([rule, found, ...(found.length < enough ? besides(span, lines) : [])].join('\n'));
}

/** The nearest characters before and after a span that can be seen and stand in its lines. */
function besides({ start, end }: Span, lines: Lines): readonly string[] {
  const first = lines.positionAt(start);
  const last = lines.positionAt(end);
  const before = lines.line(first.line)!.text.slice(Math.max(0, first.character - reach), first.character);
  const after = lines.line(last.line)!.text.slice(last.character, last.character + reach);
  return [seen(before).slice(-enough), seen(after).slice(0, enough)];
}

function seen(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** FNV-1a over code units in two lanes that differ in start and factor. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return hexadecimal(a) + hexadecimal(b);
}

function hexadecimal(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
