import { damages, type Judgement } from './judge';

/** What was measured of one tool. */
export interface Row {
  /** As it stands in the table, in Markdown. */
  readonly name: string;
  readonly version: string;
  /** On each of the texts, in the order of their names. */
  readonly judgements: readonly Judgement[];
  /** Millions of bytes of UTF-8 in a second of processor time: to find what is wrong, and to mend it. */
  readonly speeds: { readonly finds: number | undefined; readonly mends: number };
}

const start = '<!-- compare: written by `npm run compare -- --write` -->';
const end = '<!-- /compare -->';

/** The table in Markdown; `texts` are the names of what was judged. */
export function tableOf(rows: readonly Row[], texts: readonly string[]): string {
  const head = ['', ...texts.flatMap((text) => [`${text}: wrong edits`, 'missed damage']), 'MB/s found', 'mended'];
  const cells = rows.map(({ name, version, judgements, speeds }) => [
    `${name} ${version}`,
    ...judgements.flatMap((judgement) => [String(judgement.wrong), missedOf(judgement)]),
    shown(speeds.finds),
    shown(speeds.mends),
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...cells.map(line)].join('\n');
}

/**
 * The text with the table between its markers.
 *
 * @throws where the text has no markers.
 */
export function withTable(text: string, table: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`there is no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}

/** The table that stands between the markers. */
export function tableIn(text: string): string {
  return text.slice(text.indexOf(start) + start.length, text.indexOf(end)).trim();
}

/** Nothing where a tool cannot do one without the other. */
function shown(speed: number | undefined): string {
  if (speed === undefined) return '';
  return speed.toFixed(speed < 1 ? 2 : 1);
}

function missedOf({ there, missed }: Judgement): string {
  const sum = (counts: Judgement['missed']) => damages.reduce((total, damage) => total + counts[damage], 0);
  return `${sum(missed)} of ${sum(there)}`;
}
