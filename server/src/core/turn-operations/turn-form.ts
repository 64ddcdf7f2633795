import type { Analysis } from '../analysis';
import { labelWithoutTime } from '../model/printed-label';
import type { Turn } from '../model/structure';

/** How a speaker's turns are written in a text, so that another one can be written alike. */
export interface TurnForm {
  /** What stands between such a turn and what comes before: line endings. */
  readonly separator: string;
  /** The white space before the label. */
  readonly indent: string;
  /** Without a time, which nobody can know of a new turn. */
  readonly label: string;
  /** What stands between the label and the speech: spaces, or line endings where labels stand alone. */
  readonly gap: string;
  /** The name that the label is to be read as, and the form that it has in the text. */
  readonly name: string;
  readonly printedName: string;
  /** How such a turn begins to speak: some labels are recognised by it. */
  readonly speech: string;
}

/** The form of a speaker's turns: the label is the most frequent one, of these the nearest. */
export function formOf(analysis: Analysis, speaker: number, near: number): TurnForm | undefined {
  const turns = around(analysis.structure().turns, near, ({ speakerIndex }) => speakerIndex === speaker);
  const label = mostFrequent(turns.map(plainLabel));
  const model = nearest(
    turns.filter((turn) => plainLabel(turn) === label),
    near,
  );
  if (!model) return undefined;
  return {
    ...spacingOf(analysis, model),
    ...labelOf(analysis, model),
    separator: separatorOf(analysis, turns) ?? separatorOfAll(analysis),
  };
}

/** The form of the turn nearest to a place, with another name in its label. */
export function formNamed(analysis: Analysis, name: string, near: number): TurnForm | undefined {
  const model = nearest(analysis.structure().turns, near);
  if (!model) return undefined;
  const form = formOf(analysis, model.speakerIndex, near);
  if (!form?.label.includes(form.printedName)) return undefined;
  return { ...form, label: form.label.replace(form.printedName, () => name), name, printedName: name };
}

function labelOf({ lines }: Analysis, { label, labelSpan, block, printedLabel }: Turn) {
  const raw = lines.slice(labelSpan);
  const nameOffset = labelSpan.start - label.span.start;
  const rawName = lines.slice({ start: nameOffset + label.nameSpan.start, end: nameOffset + label.nameSpan.end });
  // A wide space is set on purpose, others between wide characters are not; a label may run over two lines.
  const isAsSet = raw.includes('\u3000') && label.span.end <= block.lines[0]!.text.length;
  return {
    label: labelWithoutTime(isAsSet ? raw : printedLabel, label),
    name: label.name,
    printedName: isAsSet ? rawName : label.name,
  };
}

function spacingOf({ lines }: Analysis, turn: Turn): Pick<TurnForm, 'indent' | 'gap' | 'speech'> {
  const { labelSpan, label, block } = turn;
  const gap = gapBehind(lines.slice({ start: labelSpan.end, end: Math.max(labelSpan.end, turn.span.end) }));
  const speech = labelSpan.end + gap.length;
  return {
    // In a block, the number of a line reads as spaces.
    indent: /^\s*/u.exec(block.lines[0]!.text.slice(0, label.span.start))![0],
    gap,
    speech: lines.slice({ start: speech, end: Math.min(speech + someSpeech, turn.span.end) }),
  };
}

/** So much of a speech tells how it begins; UTF-16 code units. */
const someSpeech = 40;

/** The white space with which a text begins. */
export function gapBehind(text: string): string {
  return /^\s*/u.exec(text)![0];
}

/** The line endings that stand most often before some turns, page breaks and the first line left out. */
function separatorOf({ lines }: Analysis, turns: readonly Turn[]): string | undefined {
  const found: string[] = [];
  for (const { span } of turns) {
    const { line } = lines.positionAt(span.start);
    let above = line - 1;
    while (above >= 0 && line - above <= most && lines.line(above)!.isBlank) above--;
    if (above >= 0 && line - above <= most) found.push(lines.line(above)!.ending.repeat(line - above));
  }
  return mostFrequent(found);
}

/** The same for everybody's turns; where there is only one, a blank line. */
function separatorOfAll(analysis: Analysis): string {
  return (
    separatorOf(analysis, analysis.structure().turns.slice(0, mostModels)) ??
    (analysis.lines.line(0)!.ending || '\n').repeat(2)
  );
}

/** More line endings than these part pages. */
const most = 3;

function plainLabel({ printedLabel, label }: Turn): string {
  return labelWithoutTime(printedLabel, label);
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | undefined;
  for (const [text, count] of counts) if (best === undefined || count > counts.get(best)!) best = text;
  return best;
}

/** So many turns tell how one is written. */
const mostModels = 100;

/** The nearest turns of a kind before an offset and behind it, in order. */
function around(turns: readonly Turn[], offset: number, isMeant: (turn: Turn) => boolean): Turn[] {
  const meant = turns.filter(isMeant);
  const at = meant.findIndex(({ span }) => span.start >= offset);
  const middle = at < 0 ? meant.length : at;
  return meant.slice(Math.max(0, middle - mostModels), middle + mostModels);
}

/** The last turn that begins before an offset, or else the first one behind it. */
function nearest(turns: readonly Turn[], offset: number): Turn | undefined {
  let found = turns[0];
  for (const turn of turns) if (turn.span.start < offset) found = turn;
  return found;
}
