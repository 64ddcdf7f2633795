import { describe, expect, test } from 'vitest';
import { cellsInFont } from '../../../server/src/core/text/font';

describe('the cells of a text', () => {
  test.each([
    { what: 'wide characters take two in any font', text: '新桥', fixed: 4, proportional: 4 },
    { what: 'narrow letters', text: 'ill', fixed: 3, proportional: 1.5 },
    { what: 'wide letters', text: 'MOW', fixed: 3, proportional: 4.9 },
    { what: 'a space between words', text: 'a b', fixed: 3, proportional: 2.5 },
    { what: 'a quarter of an em beside a wide character', text: '第 8 屆', fixed: 6, proportional: 6 },
    { what: 'not the spaces of a stretched line', text: '新 桥', fixed: 4, proportional: 4 },
    { what: 'nor those at the ends', text: ' a ', fixed: 1, proportional: 1 },
    { what: 'a wide gap', text: 'a   b', fixed: 5, proportional: 5 },
    { what: 'nothing for what cannot be seen', text: 'a\u200bb', fixed: 2, proportional: 2 },
  ])('$what', ({ text, fixed, proportional }) => {
    expect(cellsInFont(text, 0, text.length, 'fixed')).toBeCloseTo(fixed);
    expect(cellsInFont(text, 0, text.length, 'proportional')).toBeCloseTo(proportional);
  });
});
