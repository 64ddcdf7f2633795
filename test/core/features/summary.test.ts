import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { summary } from '../../../server/src/core/features/summary';

const interview = '星河日报记者：请问？\n\n李明：好。\n\n李明：多。\n';

test.each([
  {
    text: interview,
    conventions: [],
    expected: { convention: 'Chinese press', turns: 3, speakers: 2, reason: '3 labels such as “星河日报记者：”' },
  },
  {
    text: interview,
    conventions: ['mainland-press'],
    expected: { convention: 'Chinese press', turns: 3, speakers: 2, reason: 'as the settings say' },
  },
  {
    text: '今天天气很好。\n',
    conventions: [],
    expected: { convention: undefined, turns: 0, speakers: 0, reason: 'no speaker labels found' },
  },
])('$expected.reason', ({ text, conventions, expected }) => {
  const { convention, reason, language, speakers, turns } = summary(
    Analysis.of(text, { ...defaultConfiguration, conventions }),
  );
  expect({ convention: convention?.en, reason: reason.en, speakers, turns }).toEqual(expected);
  expect(language).toBe('zh-Hans');
});
