import type { AnnotationRow } from './annotation-rows';

const columns = [
  'id',
  'motivation',
  'state',
  'line',
  'turn',
  'speaker',
  'quote',
  'codes',
  'notes',
  'links',
  'creator',
  'created',
  'modified',
] as const satisfies readonly (keyof AnnotationRow)[];

/** A table of annotations as CSV (RFC 4180); each record without the line ending, which is CR LF. */
export function* annotationsCsv(rows: readonly AnnotationRow[]): Generator<string> {
  yield columns.join(',');
  for (const row of rows) yield columns.map((column) => fieldOf(row[column])).join(',');
}

function fieldOf(value: string | number | readonly string[]): string {
  const text = typeof value === 'object' ? value.join('\n') : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
