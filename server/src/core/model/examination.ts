import type { Block } from '../syntax/block';

/** Who the letters Q and A mean, as the record of an American court goes on. */
export class Examination {
  private examiner: string | undefined;
  private witness = 'THE WITNESS';
  /** The last line that may introduce a witness: the introduction stands on it, or goes on below. */
  private introducing: string | undefined;

  /** Takes in what stands in the record next. */
  follow({ lines, solidLines }: Block): void {
    for (let i = 0; i < solidLines; i++) {
      const { text } = lines[i]!;
      this.examiner = examinerIn(text) ?? this.examiner;
      if (this.introducing !== undefined)
        this.witness = witnessIn(`${this.introducing} ${text.trim()}`) ?? this.witness;
      this.introducing = text.trimEnd().endsWith(',') ? text.trim() : undefined;
      if (text.includes('witness')) this.witness = witnessIn(text.trim()) ?? this.witness;
    }
  }

  /** The name of who speaks under a label of this convention: the examiner for `Q`, the witness for `A`. */
  nameOf(name: string, convention: string): string {
    if (convention !== 'us-court') return name;
    if (name === 'A' || name === 'THE WITNESS') return this.witness;
    return name === 'Q' ? (this.examiner ?? name) : name;
  }
}

/** `BY MR. DOE:` says who asks from here on. */
function examinerIn(line: string): string | undefined {
  if (!line.includes('BY ')) return undefined;
  return /^\s*(?:\d{1,2}\s+)?BY ((?:MR|MS|MRS|MISS|DR|GENERAL)\b[^:]{2,40}):\s*$/u.exec(line)?.[1]?.trim();
}

/** `JANE DOE, called as a witness by the defense`. */
function witnessIn(introduction: string): string | undefined {
  return witnessIntroduced.exec(introduction)?.[1];
}

const name = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}";
const called =
  '(?:re)?called as a witness|a witness (?:called|herein)|the witness herein|having been (?:first )?duly (?:sworn|affirmed)';
const witnessIntroduced = new RegExp(`^(?:\\d{1,2}\\s+)?(${name}),\\s+(?:\\d{1,2}\\s+)?(?:${called})`, 'u');
