import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../../server/src/core/syntax/paired-marks';
import { parse } from '../../../server/src/core/syntax/parse';
import { reversedMarks } from '../../../server/src/core/syntax/reversed-marks';
import { Unit } from '../../../server/src/core/syntax/unit';
import { surelyUnpaired } from '../../../server/src/core/syntax/unpaired-marks';
import { LineStore } from '../../../server/src/core/text/lines';
import { profileWith } from '../../support/profile';

const profile = profileWith({ speakers: ['甲', '乙'] });

/** The unit of the block with this index. */
function unitOf(text: string, index = 0): Unit {
  const { blocks } = parse(LineStore.of(text), profile);
  return new Unit(blocks.at(index)!, blocks.at(index - 1), blocks.at(index + 1));
}

describe('pairs', () => {
  test.each([
    { text: '“一‘二’”《三》', pairs: ['‘’1', '“”0', '《》0'], unpaired: '' },
    { text: '看（桥)和(路）', pairs: ['（)0', '(）0'], unpaired: '' },
    { text: '看（桥“路）', pairs: ['（）0'], unpaired: '“' },
    { text: '“一（二”三）', pairs: ['“”0'], unpaired: '' },
    { text: '1）一 （2、二 (c) 三', pairs: ['()0'], unpaired: '' },
    { text: 'It’s ‘98 workers’ :) (:', pairs: [], unpaired: '' },
    { text: '”一「二', pairs: [], unpaired: '”「' },
    { text: '(一', pairs: [], unpaired: '' },
  ])('$text', ({ text, pairs, unpaired }) => {
    const found = pairMarks(unitOf(text));
    expect(found.pairs.map(({ opening, closing, depth }) => `${opening.mark}${closing.mark}${depth}`)).toEqual(pairs);
    expect(found.unpaired.map(({ mark }) => mark).join('')).toBe(unpaired);
  });
});

describe('marks whose other half is surely missing', () => {
  test.each([
    { what: 'within a pair', text: '看（桥“路）', quotes: '“', brackets: '' },
    { what: 'a title whose sentence ends', text: '看《一二。三', quotes: '', brackets: '《' },
    { what: 'a title in a list', text: '《一二、三', quotes: '', brackets: '' },
    { what: 'a remark may hold sentences', text: '看（一二。三', quotes: '', brackets: '' },
    { what: 'the turn ends', text: '甲：他说“一。\n乙：二。', quotes: '“', brackets: '' },
    { what: 'the next turn closes it', text: '甲：他说“一。\n乙：二”。', quotes: '', brackets: '' },
    { what: 'the next paragraph may close it', text: '甲：他说“一。\n二。', quotes: '', brackets: '' },
    { what: 'the turn breaks off', text: '甲：他说“一，\n乙：二。', quotes: '', brackets: '' },
    { what: 'furniture comes next', text: '甲：他说“一。\n（下转第3版）\n二”。', quotes: '', brackets: '' },
    { what: 'the text ends', text: '甲：他说“一。', quotes: '“', brackets: '' },
    { what: 'the text is cut', text: '甲：他说“一', quotes: '', brackets: '' },
    { what: 'closed in a turn', text: '甲：一”，二。', quotes: '”', brackets: '' },
    { what: 'marks of two uses are missing', text: '甲：一”，桥路）。', quotes: '', brackets: '' },
    { what: 'closed in a paragraph', text: '一”，二。', quotes: '', brackets: '' },
  ])('$what', ({ text, quotes, brackets }) => {
    const unit = unitOf(text);
    const marks = (use: 'quote' | 'bracket') => surelyUnpaired(unit, use).map(({ mark }) => mark);
    expect([marks('quote').join(''), marks('bracket').join('')]).toEqual([quotes, brackets]);
  });
});

describe('marks that are turned round', () => {
  test.each([
    { text: '写着：”一“，二', reversed: [3, 5] },
    { text: '写着“一“二', reversed: [4] },
    { text: '写着”一”二', reversed: [2] },
    { text: '‘一‘二', reversed: [2] },
    { text: '“一”，”二“，“三”', reversed: [4, 6] },
    { text: '一”，二“', reversed: [] },
    { text: '一”，二：“三', reversed: [] },
    { text: '“一”二”', reversed: [] },
  ])('$text', ({ text, reversed }) => {
    expect(reversedMarks(unitOf(text)).map(({ at }) => at)).toEqual(reversed);
  });
});
