import type { Unit } from '../syntax/unit';
import type { Line } from '../text/lines';
import { type Span, shifted } from '../text/span';
import type { Finding } from './rule';

/** A mark that can be written in several forms. Offsets in the line. */
export interface WrittenMark {
  readonly span: Span;
  readonly form: string;
}

/**
 * The marks of a unit that are not written in the usual form, furniture left out, each with a fix that writes it so; none
 * where no form is usual. The messages are those that both rules on forms have.
 *
 * @param marksIn The marks of one line, which has this index in the block.
 */
export function otherForms(
  { lines }: Unit,
  usual: string | undefined,
  marksIn: (line: Line, index: number) => readonly WrittenMark[],
): Finding<'other' | 'replace'>[] {
  if (usual === undefined) return [];
  return lines.flatMap(({ line, offset, furniture }, index) => {
    if (furniture) return [];
    const others = marksIn(line, index).filter(({ form }) => form !== usual);
    return others.map(({ span: inLine, form }) => {
      const span = shifted(inLine, offset);
      return {
        span,
        message: 'other',
        arguments: { form, usual },
        fixes: [
          { title: 'replace', safety: isLetter.test(form) ? 'suggest' : 'preview', edits: [{ span, newText: usual }] },
        ],
      };
    });
  });
}

/** The mark that lengthens a vowel is a letter, which bulk work never takes away. */
const isLetter = /^\p{L}/u;
