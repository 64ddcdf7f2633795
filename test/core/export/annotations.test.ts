import { expect, test } from 'vitest';
import { AnnotatedText } from '../../../server/src/core/annotations/annotated-text';
import { emptyCodebook } from '../../../server/src/core/annotations/codebook';
import { withCode } from '../../../server/src/core/annotations/codebook-changes';
import { emptySidecar } from '../../../server/src/core/annotations/sidecar';
import { annotationPage } from '../../../server/src/core/export/annotation-page';
import { rowsOf } from '../../../server/src/core/export/annotation-rows';
import { annotationsCsv } from '../../../server/src/core/export/annotations-csv';
import { annotationsJson } from '../../../server/src/core/export/annotations-json';
import { annotationsMarkdown } from '../../../server/src/core/export/annotations-markdown';
import { LineStore } from '../../../server/src/core/text/lines';
import { bridge, noteOn } from '../annotations/samples';

const road = withCode(emptyCodebook, { id: '#road', labels: { 'zh-Hans': '道路' }, colour: '#aa3300' });
const annotated = AnnotatedText.open({ ...emptySidecar, annotations: [noteOn('𠮷野家', 1)] }, bridge);
const lines = LineStore.of(bridge);
const rows = rowsOf(annotated.all, { name: 'bridge.transcript', lines, codebook: road, language: 'zh-cn' });

test('a row says what and where', () => {
  expect(rows).toMatchObject([
    { line: 3, turn: 2, speaker: '李明', quote: '𠮷野家', codes: ['道路'], state: 'placed' },
  ]);
});

test('a page of annotations is JSON', () => {
  const page = JSON.parse([...annotationPage(annotated.sidecar.annotations)].join('\n'));
  expect(page).toMatchObject({ type: 'AnnotationPage', items: [{ type: 'Annotation' }] });
});

test('fields of a table are quoted where they must be', () => {
  const [, record] = [...annotationsCsv([{ ...rows[0]!, notes: ['他说“好”', 'a "b", c'] }])];
  expect(record).toContain('"他说“好”\na ""b"", c"');
});

test('programs are told positions', () => {
  const { files } = JSON.parse(annotationsJson('bridge.transcript', annotated.all, rows, lines));
  expect(files[0].annotations).toMatchObject([
    { turn: 1, start: { line: 2, character: 12 }, end: { line: 2, character: 16 } },
  ]);
});

test('people read quotes, codes and notes', () => {
  const text = [...annotationsMarkdown('a_b', rows, 'zh-cn')].join('\n');
  expect(text).toContain('# a\\_b');
  expect(text).toContain('> 𠮷野家\n>\n> — 李明 · 第 3 行');
  expect(text).toContain('**道路**');
});
