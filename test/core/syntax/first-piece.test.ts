import { describe, expect, test } from 'vitest';
import { firstLongPieceEnd, firstPieceEnd } from '../../../server/src/core/syntax/first-piece';
import { Line } from '../../../server/src/core/text/lines';

/** `|` stands after the first piece, `‖` after the one that a compositor may have made of it, where that is longer. */
describe('the first piece of a line, which a line break cannot part', () => {
  test.each([
    { what: 'one wide character', line: '新|桥通车了' },
    { what: 'with the mark after it', line: '桥，|通车了' },
    { what: 'with several marks', line: '桥”，|通车了' },
    { what: 'two wide characters with a mark may stay together', line: '新|桥，‖通车了' },
    { what: 'but not more', line: '新|大桥，通车了' },
    { what: 'a character may hold to a curly quotation mark behind it', line: '是|“新”，‖通车了' },
    { what: 'and to the word in it', line: '是|“3+1”：‖通车了' },
    { what: 'but to no other bracket', line: '是|「新」，通车了' },
    { what: 'the opening mark before it', line: '“新|桥”通车了' },
    { what: 'what is alone in brackets', line: '（无）|无异议' },
    { what: 'a character of two code units', line: '𠮷|祥' },
    { what: 'a word', line: 'bridge| is open' },
    { what: 'with its punctuation', line: 'bridge,| which' },
    { what: 'in quotation marks', line: '“bridge”| is' },
    { what: 'up to its hyphen', line: 'foot-|bridge‖ is open' },
    { what: 'a number with a minus', line: '-5| degrees' },
    { what: 'up to a slash of an address', line: 'example.org/|bridge‖ is' },
    { what: 'a word before wide characters', line: 'API|的用法' },
    { what: 'after an indent', line: '　　新|桥通车了' },
    { what: 'all there is', line: '桥|' },
    { what: 'nothing but a mark', line: '，|' },
  ])('$what', ({ line: marked }) => {
    const line = new Line(marked.replace(/[|‖]/gu, ''), '\n');
    const end = marked.indexOf('|');
    expect(firstPieceEnd(line)).toBe(end);
    expect(firstLongPieceEnd(line)).toBe(marked.includes('‖') ? marked.indexOf('‖') - 1 : end);
  });
});
