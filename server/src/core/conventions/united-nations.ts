import type { Convention } from '../syntax/convention';

const titles =
  'Mr|Ms|Mrs|Miss|Mx|Dr|Sir|Dame|Sheikh|Sheikha|Prince|Princess|King|Queen|Archbishop|Cardinal|Monsignor|Baroness|Lord|Lady|Dato|Datuk|General|Judge|Father|Reverend|U|Nana|Chief';
const offices =
  '(?:Acting |Temporary |Deputy |Vice-|Co-)?(?:President|Chair|Chairman|Chairperson|Moderator|Rapporteur|Secretary)|(?:Deputy )?Secretary-General|(?:Under|Assistant)-Secretary-General|High Commissioner|Secretary of the Committee';

/** Verbatim records of the United Nations: `Ms. Li (Utopia) (spoke in French):`, `The President:`. */
export const unitedNations: Convention = {
  id: 'united-nations',
  name: { en: 'United Nations', 'zh-cn': '联合国' },
  languages: ['en'],
  example: 'The President: I give the floor to the representative of Utopia.\nMs. Li (Utopia): We thank the Council.',
  kind: 'debate',
  labels: [
    new RegExp(
      `^(?<name>(?:${titles})\\.? [^:.,()]{1,40}(?: \\((?!spoke|interpretation)[^)]{1,60}\\))?|The (?:${offices})(?: \\((?!spoke|interpretation)[^)]{1,40}\\))?)(?: \\((?:spoke|interpretation)[^)]{1,90}\\))? ?:`,
      'u',
    ),
  ],
  never: [],
  certain: /^The |\([^)]+\)$|^(?:Mr|Ms|Mrs)\. \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/u,
  presides: /^The (?:Acting |Temporary |Deputy |Vice-|Co-)*(?:President|Chair)/u,
  proof: { name: /^(?!The ).*\([^)]+\)$/u },
};
