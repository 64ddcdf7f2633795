import { expect, test } from 'vitest';
import { spacingOf } from '../../../server/src/core/syntax/spacing';
import { Line } from '../../../server/src/core/text/lines';
import { writeMarkers } from '../../support/markers';

/** Marked are the spaced runs, and the gaps that stand alone: `mark` beside punctuation, `gap` elsewhere. */
test.each([
  { what: 'a line that is spelled out is a run', marked: '⟦run|各 地 都 要 准 备⟧' },
  { what: 'three gaps and four characters are a run', marked: '⟦run|各 地 都 要⟧准备' },
  { what: 'two gaps are not', marked: '各⟦gap| ⟧地⟦gap| ⟧都要准备' },
  { what: 'a run goes through punctuation', marked: '⟦run|在 岸 上 喊 ， 如 今 是⟧街道' },
  { what: 'and takes the marks at its ends', marked: '⟦run|， 各 地 都 要 准 备 。⟧' },
  { what: 'marks without a gap interrupt nothing', marked: '⟦run|不 敢 松 。我 们 优 化“ 云 川⟧' },
  { what: 'Latin words and numbers may stand in a run', marked: '⟦run|一 共 20 个 人 来 了⟧' },
  { what: 'a gap of two spaces beside a mark is still one gap', marked: '⟦run|准 备 好 ，  不 能 等⟧' },
  { what: 'a gap may be no-break or thin', marked: '⟦run|各\u00a0地\u2009都\u202f要⟧' },
  { what: 'characters of two code units are characters', marked: '⟦run|𠮷 野 家 𠮷⟧' },
  { what: 'the cells of a table are no run', marked: '首⟦gap| ⟧長⟦gap| ⟧級' },
  { what: 'a list of names is none', marked: '周⟦gap| ⟧明⟦gap|  ⟧李⟦gap| ⟧强⟦gap|  ⟧张⟦gap| ⟧三' },
  { what: 'ideographic spaces are not gaps', marked: '报　告　事　项' },
  { what: 'neither are three spaces or more', marked: '姓   名   职   务' },
  { what: 'nor spaces beside Latin words', marked: '长 20 米，用 App 查' },
  { what: 'text cut into words has single gaps', marked: '我们⟦gap| ⟧今天⟦gap| ⟧介绍⟦gap| ⟧情况⟦mark| ⟧。' },
  { what: 'a gap beside punctuation is told apart', marked: '新桥通车了，⟦mark| ⟧老桥⟦gap| ⟧改作步道' },
  { what: 'space at the ends of a line is no gap', marked: '　新桥 ' },
  { what: 'Hangul keeps its spaces', marked: '새 다 리 개 통' },
])('$what', ({ marked }) => {
  const text = marked.replace(/⟦[a-z]+\||⟧/g, '');
  const { runs, lone } = spacingOf(new Line(text, '\n'));
  const marks = [
    ...runs.map(({ span }) => ({ name: 'run', span })),
    ...lone.map(({ span, besidePunctuation }) => ({ name: besidePunctuation ? 'mark' : 'gap', span })),
  ];
  expect(writeMarkers(text, marks)).toBe(marked);
});

test('the gaps of a run are all that stands between its characters', () => {
  const text = '在 岸 上 喊 ， 如 今 是街道';
  const { runs } = spacingOf(new Line(text, '\n'));
  expect(runs.map(({ ideographs, gaps }) => [ideographs, gaps.length])).toEqual([[7, 7]]);
});
