import type { Convention } from '../syntax/convention';

/** Oral arguments of the US Supreme Court: `JUSTICE DOE:`, `GENERAL DOE:`, after an optional line number. */
export const usSupremeCourt: Convention = {
  id: 'us-supreme-court',
  name: { en: 'US Supreme Court', 'zh-cn': '美国最高法院' },
  languages: ['en'],
  example: '12          JUSTICE DOE:   Is that the rule?\n13          MS. ROE:   It is, Your Honor.',
  label:
    /^(?:\d{1,2} {1,2})?(?<name>(?:CHIEF )?JUSTICE [A-Z][A-Z'’-]+|(?:MR|MS|MRS|GENERAL)\.? (?:[A-Z]\. )?[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+)?|QUESTION|JUSTICE):/u,
  never: [],
  certain: /./u,
  asks: /JUSTICE|QUESTION/u,
  mayStand: 'anywhere',
  proof: { name: /JUSTICE/u },
};
