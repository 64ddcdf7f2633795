import type { Convention } from '../syntax/convention';

/** Questions and answers marked by a word: `问：` and `答：`, with or without a host. */
export const questionAnswer: Convention = {
  id: 'question-answer',
  name: { en: 'Question and answer', 'zh-cn': '问答' },
  languages: ['zh-Hans', 'zh-Hant'],
  example: '问：新桥何时通车？\n答：明年六月。',
  label: /^(?<name>问|答|問|提问|回答|主持人|发言人|發言人|记者|記者)[：:]/u,
  never: [],
  certain: /./u,
  asks: /^(?:问|問|提问|记者|記者)$/u,
  presides: /^主持人$/u,
};
