import { type Edit, inOrder, type Span } from '../../../server/src/core/text/span';

/** A text that knows of each of its characters which one it was in the text it comes from. */
export class TracedText {
  private constructor(
    /** Code points. */
    readonly characters: readonly string[],
    /** By character; -1 for what was put in. */
    readonly origins: readonly number[],
  ) {}

  static of(text: string): TracedText {
    const characters = [...text];
    return new TracedText(
      characters,
      characters.map((_, i) => i),
    );
  }

  get text(): string {
    return this.characters.join('');
  }

  /** The pieces one after the other. */
  static joined(pieces: readonly TracedText[]): TracedText {
    return new TracedText(
      pieces.flatMap(({ characters }) => characters),
      pieces.flatMap(({ origins }) => origins),
    );
  }

  static inserted(text: string): TracedText {
    const characters = [...text];
    return new TracedText(
      characters,
      characters.map(() => -1),
    );
  }

  slice(start: number, end?: number): TracedText {
    return new TracedText(this.characters.slice(start, end), this.origins.slice(start, end));
  }

  /** Other characters in the same places; undefined leaves one as it is. */
  replaced(replace: (character: string, index: number) => string | undefined): TracedText {
    return new TracedText(
      this.characters.map((character, i) => replace(character, i) ?? character),
      this.origins,
    );
  }

  /** With `text` behind some characters. */
  withBehind(textBehind: (index: number) => string): TracedText {
    const characters: string[] = [];
    const origins: number[] = [];
    this.characters.forEach((character, i) => {
      characters.push(character);
      origins.push(this.origins[i]!);
      for (const added of textBehind(i)) {
        characters.push(added);
        origins.push(-1);
      }
    });
    return new TracedText(characters, origins);
  }

  /** Without the characters that come from one of these spans. */
  without(spans: readonly Span[]): TracedText {
    const gone = new Set<number>();
    for (const { start, end } of spans) for (let i = start; i < end; i++) gone.add(i);
    const kept = this.origins.map((origin) => !gone.has(origin));
    return new TracedText(
      this.characters.filter((_, i) => kept[i]),
      this.origins.filter((_, i) => kept[i]),
    );
  }

  /** After edits in UTF-16 offsets. */
  edited(edits: readonly Edit[]): TracedText {
    const pieces: TracedText[] = [];
    const indexAt = this.indices();
    let done = 0;
    for (const { span, newText } of inOrder(edits)) {
      pieces.push(this.slice(done, indexAt[span.start]!), TracedText.inserted(newText));
      done = indexAt[span.end]!;
    }
    pieces.push(this.slice(done));
    return TracedText.joined(pieces);
  }

  /** By UTF-16 offset, the index of the character there. */
  indices(): number[] {
    const indices: number[] = [];
    this.characters.forEach((character, i) => {
      for (let unit = 0; unit < character.length; unit++) indices.push(i);
    });
    indices.push(this.characters.length);
    return indices;
  }
}

export function isPrinted(character: string): boolean {
  return !/\s/u.test(character);
}
