import { describe, expect, test } from 'vitest';
import { dashesIn } from '../../../server/src/core/syntax/dashes';
import { ellipsesIn } from '../../../server/src/core/syntax/ellipses';
import { sameHabits } from '../../../server/src/core/syntax/habits';
import { narrowMarksIn, narrowStopsIn } from '../../../server/src/core/syntax/mark-width';
import { Line } from '../../../server/src/core/text/lines';
import { surveyed } from '../../support/profile';

describe('what a file mostly writes', () => {
  test.each([
    { text: '一……二……三……四……五……六', habits: { ellipsis: '……' } },
    { text: '一……二……三……四……五……六...七', habits: { ellipsis: '……' } },
    { text: '一……二……三……四…五...六', habits: { ellipsis: undefined } },
    { text: '一……二……三……四', habits: { ellipsis: undefined } },
    { text: '一——二——三——四——五——六--七', habits: { dash: '——' } },
    { text: '一——二--三——四--五——六', habits: { dash: undefined } },
    { text: '“一”“二”“三”“四”「五」', habits: { quotes: 'curly' } },
    { text: '「一」「二『三』」「四」「五」「六」', habits: { quotes: 'corner' } },
    { text: '“A”“B”“C”“D”“E”桥', habits: { quotes: undefined } },
    { text: '一，二，三，四，五，六,七：八：九', habits: { fullWidth: ',' } },
    { text: '一,二,三，四，五，六，七', habits: { fullWidth: '' } },
    { text: '桥。桥。桥。桥。桥。', habits: { fullWidth: '.' } },
    { text: 'one -- two -- three -- four -- five -- six…', habits: { dash: undefined, ellipsis: undefined } },
    { text: '老桥的的确确在。', habits: { doubledWords: 'rare' } },
    { text: 'the the, of of, and and, to to, at at', habits: { doubledWords: 'habitual' } },
  ])('$text', ({ text, habits }) => {
    expect(surveyed(text).habits).toMatchObject(habits);
  });

  test('is the same where nothing differs', () => {
    const of = (text: string) => surveyed(text).habits;
    expect(sameHabits(of('一……二'), of('三'))).toBe(true);
    expect(sameHabits(of('一……二……三……四……五……'), of('一'))).toBe(false);
    expect(sameHabits(of('trans-\nport transport'), of('transport'))).toBe(false);
    expect(sameHabits(of('trans-\nport transport'), of('trans-\nport transport'))).toBe(true);
  });
});

describe('ellipses', () => {
  test.each([
    { text: '新桥……老桥…', forms: ['……', '…'] },
    { text: '新桥...老桥......', forms: ['...', '......'] },
    { text: '新桥。。。老桥。。。。。。', forms: ['。。。', '。。。'] },
    { text: '⋯⋯新桥⋯', forms: ['⋯⋯', '⋯'] },
    { text: 'あのう・・・', forms: ['・・・'] },
    { text: '新桥。……老桥', forms: ['……'] },
    { text: '新桥。。老桥..又一座', forms: [] },
    { text: '新桥……………12', forms: [] },
    { text: '新桥...又....又…...', forms: ['...'] },
    { text: '新桥...next 桥 ...', forms: [] },
    { text: 'wait... what…', forms: [] },
    { text: '𠮷…😀', forms: [] },
    { text: '……', forms: [] },
  ])('$text', ({ text, forms }) => {
    expect(ellipsesIn(new Line(text, '')).map(({ form }) => form)).toEqual(forms);
  });
});

describe('dashes', () => {
  test.each([
    { text: '新桥——老桥', forms: ['——'] },
    { text: '――新桥──老桥━━', forms: ['――', '──', '━━'] },
    { text: '“新桥”——老桥：--东桥', forms: ['——', '--'] },
    { text: '新桥ーー老桥', forms: ['ーー'] },
    { text: 'あーーつ、カーーッ', forms: [] },
    { text: '中国－阿拉伯，北京—上海，五–六', forms: [] },
    { text: '新桥———老桥', forms: [] },
    { text: '新桥—-老桥', forms: [] },
    { text: '运行 --help，用--help', forms: [] },
    { text: '新桥 -- 老桥', forms: [] },
    { text: '1——2，A--B', forms: [] },
    { text: '————', forms: [] },
  ])('$text', ({ text, forms }) => {
    expect(dashesIn(new Line(text, '')).map(({ form }) => form)).toEqual(forms);
  });
});

describe('narrow punctuation', () => {
  test.each([
    { text: '新桥,老桥;东桥:西桥', wide: '，；：' },
    { text: '好吗?好!真的?!', wide: '？！？！' },
    { text: '新桥, 老桥 , 东桥', wide: '，' },
    { text: '(新桥)和（老桥)及(东桥）', wide: '（））（' },
    { text: '“新桥”,“老桥”', wide: '，' },
    { text: '10:30,新桥,20,A,老桥', wide: '' },
    { text: '(New)桥(2)座abc(桥)', wide: '' },
    { text: '（新桥）:)', wide: '' },
    { text: 'https://a.b/桥,c?桥=d', wide: '' },
    { text: '新桥(老桥', wide: '' },
    { text: '橋は,長い', wide: '，' },
    { text: '다리,다리', wide: '' },
  ])('$text', ({ text, wide }) => {
    expect(
      narrowMarksIn(new Line(text, ''))
        .map((mark) => mark.wide)
        .join(''),
    ).toBe(wide);
  });

  test.each([
    { text: '两岸的引道下月接通.', stops: 1 },
    { text: '他说：“引道下月接通.”', stops: 1 },
    { text: '两岸的引道下个月接通.老桥以后改作步道用', stops: 1 },
    { text: '约翰.史密斯', stops: 0 },
    { text: '一.', stops: 0 },
    { text: '引道下月接通...', stops: 0 },
    { text: '长1.5公里，见a.txt', stops: 0 },
  ])('$text has $stops stops', ({ text, stops }) => {
    expect(narrowStopsIn(new Line(text, ''))).toHaveLength(stops);
  });
});
