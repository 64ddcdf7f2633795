import { describe, expect, test } from 'vitest';
import { noteMarkOf, refersTo } from '../../../server/src/core/syntax/footnotes';
import { parse } from '../../../server/src/core/syntax/parse';
import { Line, LineStore } from '../../../server/src/core/text/lines';
import { surveyed } from '../../support/profile';

describe('the mark of a note', () => {
  test.each([
    { line: '3  See the report.', mark: { form: 'number', label: '3' } },
    { line: '  12. 见报告。', mark: { form: 'number', label: '12' } },
    { line: '③ 见报告。', mark: { form: 'raised', label: '③' } },
    { line: '¹²见报告。', mark: { form: 'raised', label: '¹²' } },
    { line: '[3] 见报告。', mark: { form: 'bracketed', label: '3' } },
    { line: '註3：見報告。', mark: { form: 'bracketed', label: '3' } },
    { line: '* Of the old one.', mark: { form: 'star', label: '*' } },
    { line: '注：见报告。', mark: { form: 'word', label: '注' } },
    { line: 'Note: see the report.', mark: { form: 'word', label: 'Note' } },
    { line: '3.5 miles', mark: undefined },
    { line: '35 000座', mark: { form: 'number', label: '35' } },
    { line: '（3）见报告。', mark: undefined },
    { line: '注意：', mark: undefined },
    { line: '3', mark: undefined },
    { line: '', mark: undefined },
  ])('$line', ({ line, mark }) => {
    expect(noteMarkOf(new Line(line, ''))).toEqual(mark);
  });
});

describe('the reference to a note', () => {
  test.each([
    { note: '3 See.', text: 'as the report says3 and', refers: 'yes' },
    { note: '3 See.', text: 'as the report says.3', refers: 'yes' },
    { note: '3 见。', text: '如报告所说3，', refers: 'yes' },
    { note: '3 见。', text: '如报告第3章', refers: 'no' },
    { note: '3 见。', text: '2013年3月3日', refers: 'no' },
    { note: '3 See.', text: 'of 3 bridges and 13 more', refers: 'no' },
    { note: '③ 见。', text: '报告③说', refers: 'yes' },
    { note: '[3] See.', text: 'the report [3] says', refers: 'yes' },
    { note: '[3] See.', text: 'the report [13] says 3', refers: 'no' },
    { note: '* See.', text: 'the report* says', refers: 'yes' },
    { note: '注：见。', text: '注', refers: 'no' },
  ])('$note ← $text', ({ note, text, refers }) => {
    expect(refersTo(new Line(text, ''), noteMarkOf(new Line(note, ''))!) ? 'yes' : 'no').toBe(refers);
  });
});

/** Between the brackets are the lines that are notes in a file of several pages. */
describe('a note at the foot of a page', () => {
  test.each([
    { what: 'to which the text refers', foot: ['答：通车1。'], notes: ['1  六月。'] },
    { what: 'over two lines', foot: ['答：明年①。'], notes: ['① 六月，', '或七月。'] },
    { what: 'and another one', foot: ['答：明年①，六月②。'], notes: ['① 中旬。', '② 下旬。'] },
    { what: 'with blank lines between', foot: ['答：明年①，六月②。', ''], notes: ['① 中旬。', '', '② 下旬。'] },
    { what: 'that says what it is', foot: ['答：明年。'], notes: ['注：六月。'] },
    { what: 'not without a reference', foot: ['答：明年：', '1  修桥。'], notes: [] },
    { what: 'not where a turn comes after it', foot: ['答：明年①。', '① 六月。', '问：好。'], notes: [] },
    { what: 'not where text comes after it', foot: ['答：明年①。', '① 六月。', '', '老桥改作步道。'], notes: [] },
  ])('$what', ({ foot, notes }) => {
    const page = (number: number) => ['问：何时？', ...turns, ...foot, ...notes, `第 ${number} 页`];
    const text = [11, 12, 13].flatMap(page).join('\n');
    const found = [...parse(LineStore.of(text), surveyed(text)).blocks]
      .filter(({ furniture }) => furniture === 'footnote')
      .flatMap(({ lines }) => lines.map((line) => line.text));
    expect(found).toEqual([...notes, ...notes, ...notes]);
  });
});

const turns = Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? '问：何时通车？' : '答：明年六月。'));
