import type { Block } from './syntax/block';
import type { Unit } from './syntax/unit';
import { isSpace, Kind, kindOf } from './text/characters';
import type { Span } from './text/span';

/** What stands beside a place. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** How many code units are looked through on each side of a place. In spaced text, most of them are white space. */
const reach = 200;

/**
 * Reads what stands at places in one block and beside them, over its borders too; without white space and what cannot
 * be seen. Offsets are those of the block. Its text is put together when first asked for.
 */
export class Surroundings {
  private knownText: string | undefined;

  constructor(private readonly unit: Unit) {}

  within({ start, end }: Span): string {
    return visible(this.slice(start, end));
  }

  around({ start, end }: Span): Context {
    const { previous, next } = this.unit;
    const before = this.slice(start - reach, start);
    const after = this.slice(end, end + reach);
    return {
      before: visible((start < reach && previous ? lastOf(previous) : '') + before),
      after: visible(after + (after.length < reach && next ? firstOf(next) : '')),
    };
  }

  private slice(start: number, end: number): string {
    this.knownText ??= this.unit.block.lines.map(({ text, ending }) => text + ending).join('');
    return this.knownText.slice(Math.max(0, start), Math.max(0, end));
  }
}

function visible(text: string): string {
  let seen = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (isVisible(text.charCodeAt(i))) continue;
    seen += text.slice(from, i);
    from = i + 1;
  }
  return seen + text.slice(from);
}

function isVisible(codeUnit: number): boolean {
  const kind = kindOf(codeUnit);
  if (kind === Kind.Invisible) return codeUnit >= 0xdc00 && codeUnit <= 0xdfff; // half of a character that is seen
  return kind !== Kind.Control && !isSpace(kind);
}

function firstOf({ lines }: Block): string {
  let text = '';
  for (let i = 0; i < lines.length && text.length < reach; i++) text += lines[i]!.text;
  return text.slice(0, reach);
}

function lastOf({ lines }: Block): string {
  let text = '';
  for (let i = lines.length - 1; i >= 0 && text.length < reach; i--) text = lines[i]!.text + text;
  return text.slice(-reach);
}
