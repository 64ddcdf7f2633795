import { describe, expect, test } from 'vitest';
import { pageFurniture } from '../../../server/src/core/syntax/pages';
import { offsetOfBlock, parse } from '../../../server/src/core/syntax/parse';
import { LineStore } from '../../../server/src/core/text/lines';
import { readMarkers, writeMarkers } from '../../support/markers';
import { profileWith } from '../../support/profile';

const profile = profileWith({
  speakers: ['问', '答', '李明'],
  columns: [20],
  pages: pageFurniture(new Set(['云川河流会议#']), new Set([12])),
});

/**
 * Marked are the blocks: `paragraph`, `blank`, a kind of furniture, or `turn` with the speaker's name. Blocks tile the
 * text, so that every character, line endings and blank lines included, is inside one mark.
 */
describe('blocks', () => {
  test.each([
    { what: 'the empty text is one blank block', marked: '⟦blank|⟧' },
    {
      what: 'blank lines are a block only at the start',
      marked: '⟦blank|\n \n⟧⟦paragraph|新桥\n\n⟧⟦paragraph|通车了⟧',
    },
    {
      what: 'a paragraph has the blank lines after it',
      marked: '⟦paragraph|新桥通车了。\n\n\n⟧⟦paragraph|老桥还在。\n⟧',
    },
    { what: 'short lines are paragraphs of their own', marked: '⟦paragraph|新桥通车了。\n⟧⟦paragraph|老桥还在。⟧' },
    {
      what: 'lines as wide as the column go on',
      marked: '⟦turn 李明|李明：新桥的桥面已\n经铺好，下个月通车。\n⟧⟦turn 问|问：何时？⟧',
    },
    { what: 'a label begins a turn', marked: '⟦turn 问|问：何时？\n⟧⟦turn 答|答：明年。\n\n⟧⟦turn 李明|李明：好。⟧' },
    { what: 'a label may stand alone on its line', marked: '⟦turn 李明|李明：\n⟧⟦paragraph|好。⟧' },
    {
      what: 'furniture stands between turns',
      marked: '⟦turn 问|问：何时？\n⟧⟦jump|（下转第3版）\n\n⟧⟦turn 答|答：明年。\n⟧⟦closing|记者会历时一小时。⟧',
    },
    { what: 'a label follows furniture', marked: '⟦turn 问|问：何时？\n⟧⟦direction|（停顿）\n⟧⟦turn 答|答：明年。⟧' },
    {
      what: 'a direction may be spread over lines',
      marked: '⟦turn 问|问：何时？\n⟧⟦direction|（林主任走到台前，指着\n桥的模型）\n⟧⟦turn 答|答：明年。⟧',
    },
    {
      what: 'but a remark in brackets is said',
      marked: '⟦turn 答|答：明年。\n⟧⟦paragraph|（我再说一遍，明年，明\n年六月）\n⟧⟦turn 问|问：好。⟧',
    },
    {
      what: 'nor does a direction hold sentences or go on after the bracket',
      marked: '⟦turn 答|答：明年。\n⟧⟦paragraph|（见表一的第三行，以\n及表二）说得很清楚了。\n⟧⟦turn 问|问：好。⟧',
    },
    {
      what: 'a line in brackets inside a sentence is text',
      marked: '⟦turn 答|答：我们要把新桥的\n（主桥和引桥）\n都修好。⟧',
    },
    {
      what: 'a form feed is a blank line’s neighbour, not a line end',
      marked: '⟦turn 问|问：何时？\f\n⟧⟦turn 答|答：明年。⟧',
    },
    {
      what: 'a form feed alone on its line is a gap',
      marked: '⟦turn 问|问：何时\n\f\n⟧⟦turn 答|答：明年。⟧',
    },
    { what: 'a lone CR ends a line', marked: '⟦turn 问|问：何时？\r⟧⟦turn 答|答：明年。\r\n⟧⟦paragraph|完⟧' },
    { what: 'U+2028 does not', marked: '⟦turn 问|问：何时？\u2028答：明年。⟧' },
    {
      what: 'a paragraph runs over what pages print',
      marked: '⟦turn 李明|李明：新桥的桥面已\n\n云川河流会议 12\n\n12\n经铺好，下个月通车。\n⟧⟦turn 问|问：何时？⟧',
    },
    {
      what: 'a paragraph that has ended does not',
      marked:
        '⟦turn 李明|李明：新桥已铺好。\n⟧⟦page-header|云川河流会议 12\n⟧⟦page-number|12\n⟧⟦paragraph|下个月通车。⟧',
    },
    {
      what: 'what people do ends a paragraph',
      marked: '⟦turn 李明|李明：新桥铺好了，\n⟧⟦page-number|12\n⟧⟦direction|（笑）\n⟧⟦paragraph|下个月通车。⟧',
    },
    { what: 'a byte order mark is in front of nothing', marked: '⟦turn 问|\ufeff问：何时？⟧' },
    { what: 'a line of ideographic spaces is blank', marked: '⟦paragraph|新桥\n　　\n⟧⟦paragraph|老桥⟧' },
  ])('$what', ({ marked }) => {
    const { text } = readMarkers(marked);
    const transcript = parse(LineStore.of(text), profile);
    const marks = [...transcript.blocks].map(({ kind, label, furniture }, index) => ({
      name: label ? `turn ${label.name}` : (furniture ?? kind),
      span: { start: offsetOfBlock(transcript, index), end: offsetOfBlock(transcript, index + 1) },
    }));
    expect(writeMarkers(text, marks)).toBe(marked);
  });

  test('without a convention there is no furniture, for the text is no transcript', () => {
    const { blocks } = parse(LineStore.of('（笑）\n（下转第3版）'), profileWith({ conventions: [] }));
    expect([...blocks].map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

test('a paragraph knows what stands in its midst', () => {
  const [block] = parse(
    LineStore.of('李明：新桥的桥面已\n\n云川河流会议 12\n\n12\n经铺好，下个月通车。'),
    profile,
  ).blocks;
  expect(block!.insets).toEqual([
    { line: 2, kind: 'page-header' },
    { line: 4, kind: 'page-number' },
  ]);
  expect(block!.joints).toEqual([{ kind: 'column-break', from: 0, to: 5, end: 9, glue: '' }]);
});

describe('the label of a turn', () => {
  test.each([
    { what: 'from the name to the colon', marked: '  ⟦李明|李 明 ：⟧ 好' },
    { what: 'with the name’s own spaces left out', marked: '⟦李明|李\u00a0明:⟧好' },
  ])('$what', ({ marked }) => {
    const { text } = readMarkers(marked);
    const { label } = parse(LineStore.of(text), profile).blocks.at(0)!;
    expect(writeMarkers(text, [{ name: label!.name, span: label!.span }])).toBe(marked);
  });
});
