import type { Convention } from '../syntax/convention';
import { capitalNames } from './english-names';

/** Oral arguments of the US Supreme Court: `JUSTICE DOE:`, `GENERAL DOE:`, after an optional line number. */
export const usSupremeCourt: Convention = {
  id: 'us-supreme-court',
  name: { en: 'US Supreme Court', 'zh-cn': '美国最高法院' },
  languages: ['en'],
  example: '12          JUSTICE DOE:   Is that the rule?\n13          MS. ROE:   It is, Your Honor.',
  kind: 'debate',
  labels: [
    new RegExp(
      `^(?<number>\\d{1,2} {1,2})?(?<name>(?:CHIEF )?JUSTICE ${capitalNames}|(?:MR|MS|MRS|GENERAL)\\b\\.? ?${capitalNames}|QUESTION|JUSTICE|CHIEF JUSTICE) ?[:;]`,
      'u',
    ),
  ],
  never: [],
  certain: /./u,
  asks: /JUSTICE|QUESTION/u,
  mayStand: 'anywhere',
  proof: { name: /JUSTICE/u },
};
