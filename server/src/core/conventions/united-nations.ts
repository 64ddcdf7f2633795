import type { Convention } from '../syntax/convention';

/** Verbatim records of the United Nations: `Ms. Li (Utopia) (spoke in French):`, `The President:`. */
export const unitedNations: Convention = {
  id: 'united-nations',
  name: { en: 'United Nations', 'zh-cn': '联合国' },
  languages: ['en'],
  example: 'The President: I give the floor to the representative of Utopia.\nMs. Li (Utopia): We thank the Council.',
  label:
    /^(?<name>(?:(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|Sheikh|Prince|Princess|Archbishop|Monsignor|Baroness|Lord|Dato)\.? [^:.()]{1,40}(?: \([^)]{1,60}\))|The (?:Acting |Temporary )?(?:President|Secretary-General|Chair|Chairman|Chairperson|Deputy Secretary-General)(?: \([^)]{1,40}\))?))(?: \((?:spoke|interpretation)[^)]{1,40}\))?:/u,
  never: [],
  certain: /^The |\([^)]+\)$/u,
  presides: /^The (?:Acting |Temporary )?(?:President|Chair)/u,
};
