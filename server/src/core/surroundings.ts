import type { Block } from './syntax/block';
import type { Unit } from './syntax/unit';
import type { Span } from './text/span';

/** What stands at a place and around it, without white space and what cannot be seen. */
export interface Surrounded {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** How many code units are looked through on each side of a place. In spaced text, most of them are white space. */
const reach = 200;

/** Reads what stands around places in one block, over its borders too. The text is put together when first asked for. */
export class Surroundings {
  private knownText: string | undefined;

  constructor(private readonly unit: Unit) {}

  /** Offsets are those of the unit's block. */
  at({ start, end }: Span): Surrounded {
    const { previous, next } = this.unit;
    const before = this.slice(start - reach, start);
    const after = this.slice(end, end + reach);
    return {
      text: visible(this.slice(start, end)),
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
  return text.replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]+/gu, '');
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
