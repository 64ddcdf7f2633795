import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { summary } from '../../../server/src/core/features/summary';

const interview = '星河日报记者：请问？\n\n李明：好。\n\n李明：多。\n';

test.each([
  {
    text: interview,
    conventions: [],
    expected: {
      convention: 'Chinese press',
      turns: 3,
      speakers: 2,
      reason: 'labels: 3, with a role word: 1',
    },
  },
  {
    text: interview,
    conventions: ['mainland-press'],
    expected: {
      convention: 'Chinese press',
      turns: 3,
      speakers: 2,
      reason: 'as the settings say; labels: 3, with a role word: 1',
    },
  },
  {
    text: '李明：好。\n王芳：好。\n李明：行。\n王芳：行。\n',
    conventions: [],
    expected: { convention: 'Chinese press', turns: 4, speakers: 2, reason: 'labels: 4' },
  },
  {
    text: '问：何时？\n答：明年。\n李明：好。\n王芳：好。\n李明：行。\n王芳：行。\n',
    conventions: [],
    expected: {
      convention: 'Question and answer',
      turns: 6,
      speakers: 4,
      reason: 'Question and answer (labels: 2, with a role word: 2), Chinese press (labels: 4)',
    },
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
