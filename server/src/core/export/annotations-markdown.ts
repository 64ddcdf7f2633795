import { type Locale, type Localized, render } from '../localized';
import type { AnnotationRow } from './annotation-rows';

/** Annotations to be read: each quote with what is said about it. */
export function* annotationsMarkdown(name: string, rows: readonly AnnotationRow[], locale: Locale): Generator<string> {
  yield `# ${escaped(name)}`;
  for (const row of rows) {
    yield '';
    if (row.quote !== '') yield* row.quote.split(/\r\n|\r|\n/).map((line) => `> ${escaped(line)}`);
    const place = [row.speaker, row.line === '' ? '' : render(atLine, locale, { line: row.line })].filter(Boolean);
    const unsettled = row.state === 'doubtful' || row.state === 'orphan' ? [render(states[row.state], locale)] : [];
    const heading = [...place, ...unsettled].map(escaped).join(' · ');
    if (heading !== '') yield `>\n> — ${heading}`;
    for (const code of row.codes) yield `\n**${escaped(code)}**`;
    for (const note of row.notes) yield `\n${escaped(note)}`;
    for (const link of row.links) yield `\n<${link}>`;
    const made = [row.creator, row.created].filter(Boolean).map(escaped).join(', ');
    if (made !== '') yield `\n_${made}_`;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&');
}

const atLine: Localized = { en: 'line {line}', 'zh-cn': '第 {line} 行' };
const states: Readonly<Record<'doubtful' | 'orphan', Localized>> = {
  doubtful: { en: 'place in doubt', 'zh-cn': '位置待确认' },
  orphan: { en: 'no longer in the text', 'zh-cn': '文中已不存在' },
};
