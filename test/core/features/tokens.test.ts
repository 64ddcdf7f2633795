import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { tokens } from '../../../server/src/core/features/tokens';
import { pageFurniture } from '../../../server/src/core/syntax/pages';
import { readMarkers, writeMarkers } from '../../support/markers';
import { profileWith } from '../../support/profile';

test.each([
  '',
  '今天天气很好。',
  '⟦label|星河日报记者：⟧请问？\n\n ⟦label|李 明：⟧两点。⟦topic|一是雨 水⟧，⟦topic|二是种子⟧。\n\n⟦furniture|（上接A04版）⟧\n\n⟦label|李明：⟧好。\n',
  '⟦topic|# 通车⟧\n⟦label|问：⟧何⟦furniture|（笑）⟧时？\n⟦label|答：⟧明年。\n⟦topic|【提问】⟧\n⟦label|问：⟧好。\n⟦furniture|（完）⟧',
])('%j', (marked) => {
  const { text } = readMarkers(marked);
  const found = tokens(Analysis.of(text, defaultConfiguration), { start: 0, end: text.length });
  expect(
    writeMarkers(
      text,
      found.map(({ kind, span }) => ({ name: kind, span })),
    ),
  ).toBe(marked);
});

test('a topic is cut where a page ended in its midst', () => {
  const marked =
    '⟦label|李明：⟧有两件事。⟦topic|一是修桥⟧，⟦topic|二是\n\n⟧⟦furniture|12⟧⟦topic|\n把新桥的桥面铺好⟧。下个月。';
  const { text } = readMarkers(marked);
  const pages = pageFurniture(new Set<string>(), new Set([12]));
  const analysis = Analysis.of(text, defaultConfiguration, profileWith({ speakers: ['李明'], columns: [28], pages }));
  const marks = tokens(analysis, { start: 0, end: text.length }).map(({ kind, span }) => ({ name: kind, span }));
  expect(writeMarkers(text, marks)).toBe(marked);
});

test('only what touches the given stretch', () => {
  const text = '星河日报记者：请问？\n\n李明：好。\n\n李明：好。\n';
  const at = text.indexOf('李明') + 1;
  const found = tokens(Analysis.of(text, defaultConfiguration), { start: at, end: at + 1 });
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['李明：']);
});
