import type { Analysis } from '../analysis';
import { headOf } from '../syntax/head';
import type { Span } from '../text/span';
import { beginTurn } from './begin-turn';
import { printedLineAt, type SaidLine } from './said-line';
import type { TurnEdit } from './turn-edit';
import { formNamed, formOf, type TurnForm } from './turn-form';

/**
 * Makes a label of the name with which a line begins: the selected one, that of somebody who speaks elsewhere, or what
 * stands before a colon or alone on the line. What stands behind it becomes the speech.
 *
 * @param span What is selected, or an empty span on the line.
 * @returns undefined where the line begins with no name, or the label would not be read as one.
 */
export function promoteLine(analysis: Analysis, span: Span): TurnEdit | undefined {
  const line = printedLineAt(analysis, span.start);
  const named = line && (selectedName(analysis, line, span) ?? knownName(analysis, line) ?? printedName(line));
  if (!named) return undefined;
  const form = formFor(analysis, named.name, line.span.start);
  if (!form) return undefined;
  return beginTurn(analysis, { start: line.span.start, end: line.span.start + named.length }, form);
}

/** A name at the beginning of a line; the length of all that its label takes the place of. */
interface NamedBeginning {
  readonly name: string;
  readonly length: number;
}

function selectedName({ lines }: Analysis, { span: line }: SaidLine, selected: Span): NamedBeginning | undefined {
  const text = lines.slice(selected);
  if (text.trim() === '' || selected.end > line.end) return undefined;
  if (lines.slice({ start: line.start, end: Math.max(line.start, selected.start) }).trim() !== '') return undefined;
  const behind = closing.exec(lines.slice({ start: selected.end, end: line.end }))![0];
  return {
    name: text.trim().replace(/[：:，,.．、；;\s]+$/u, ''),
    length: selected.end + behind.length - line.start,
  };
}

/** The longest name of somebody who speaks that the line begins with, layout spaces or not. */
function knownName(analysis: Analysis, { line }: SaidLine): NamedBeginning | undefined {
  const head = headOf(line);
  const mark = opening.exec(head.text)![0].length;
  const text = head.text.slice(mark);
  const names = new Set(analysis.structure().turns.map(({ label }) => label.name));
  const isApart = (name: string) => {
    const end = mark + name.length;
    const isSetApart =
      head.offsets[end]! - head.offsets[mark]! === name.length + 1 && line.text[head.offsets[end]! - 1] === ' ';
    return isSetApart || ends.test(head.text.slice(end));
  };
  const found = [...names].filter((name) => text.startsWith(name) && isApart(name));
  const name = found.sort((a, b) => b.length - a.length)[0];
  if (name === undefined) return undefined;
  const taken = mark + name.length + closing.exec(text.slice(name.length))![0].length;
  return { name, length: (head.offsets[taken] ?? line.end) - line.start };
}

/** What stands before a colon, or alone on a short line. */
function printedName({ line }: SaidLine): NamedBeginning | undefined {
  const head = headOf(line);
  const found = /^([^：:，。！？；,!?;]{1,24})(?:[：:]\s*|$)/u.exec(head.text);
  return found
    ? { name: found[1]!.trim(), length: (head.offsets[found[0].length] ?? line.end) - line.start }
    : undefined;
}

/** The form of the one who is called so, or of somebody else with this name in the place of theirs. */
function formFor(analysis: Analysis, name: string, near: number): TurnForm | undefined {
  const known = analysis.structure().turns.find(({ label }) => label.name === name);
  return known ? formOf(analysis, known.speakerIndex, near) : formNamed(analysis, name, near);
}

/** Marks with which labels of some conventions begin. */
const opening = /^[○〇●◯◎◆◇#*【\s]{0,8}/u;
/** What a name ends before: not the rest of a longer word or of a sentence about somebody. */
const ends = /^(?:$|[\s：:，,.．、；;*】])/u;
/** What the closing mark of the label takes the place of. */
const closing = /^[\s*】]*[：:，,.．、；;]?[\s*]*/u;
