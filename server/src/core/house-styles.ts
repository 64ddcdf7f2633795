import type { Localized } from './localized';
import type { TranscriptLanguage } from './syntax/language';

/** A standard of punctuation, as what it sets the options of rules to. */
export interface HouseStyle {
  readonly id: string;
  readonly name: Localized;
  /** Where it is written down. */
  readonly source: { readonly title: string; readonly address: string };
  readonly says: readonly Saying[];
}

/** One thing that a house style says. */
export interface Saying {
  /** What the source says, in our words. */
  readonly text: Localized;
  /** The texts of which it says so. */
  readonly languages: readonly TranscriptLanguage[];
  /** The rule, and the value of its option `style`. */
  readonly rule: string;
  readonly style: string;
}

const chinese = ['zh-Hans', 'zh-Hant'] as const;
const fullWidth = { rule: 'halfwidth-punctuation', style: 'full' };
const sixDots = { rule: 'ellipsis-form', style: '……' };
const twoEmDashes = { rule: 'dash-form', style: '——' };
const curly = { rule: 'mixed-quote-style', style: 'curly' };
const corner = { rule: 'mixed-quote-style', style: 'corner' };

const marksFillTheirSquare = {
  en: 'Commas, stops, colons, question marks and brackets take the room of a character.',
  'zh-cn': '逗号、句号、冒号、问号、括号等占一个字的位置。',
};
const ellipsisOfSixDots = {
  en: 'The ellipsis is six dots in the room of two characters.',
  'zh-cn': '省略号为六个圆点，占两个字的位置。',
};
const dashOfTwoCharacters = {
  en: 'The dash takes the room of two characters.',
  'zh-cn': '破折号占两个字的位置。',
};
const curlyOutside = {
  en: 'In horizontal lines, quotations stand in “…”, and those inside them in ‘…’.',
  'zh-cn': '横排时，引文外用“…”，内用‘…’。',
};
const cornerOutside = {
  en: 'Quotations stand in 「…」, and those inside them in 『…』.',
  'zh-cn': '引文外用「…」，内用『…』。',
};

/** The house styles that a person may choose; each says only what its source does. */
export const houseStyles: readonly HouseStyle[] = [
  {
    id: 'gb-t-15834',
    name: { en: 'Mainland China: GB/T 15834', 'zh-cn': '中国大陆：GB/T 15834' },
    source: {
      title: 'GB/T 15834—2011《标点符号用法》',
      address: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=22EA6D162E4110E752259661E1A0D0A8',
    },
    says: [
      { text: curlyOutside, languages: chinese, ...curly },
      { text: ellipsisOfSixDots, languages: chinese, ...sixDots },
      { text: dashOfTwoCharacters, languages: chinese, ...twoEmDashes },
      { text: marksFillTheirSquare, languages: chinese, ...fullWidth },
    ],
  },
  {
    id: 'hong-kong-taiwan',
    name: { en: 'Hong Kong and Taiwan: Revised Handbook of Punctuation', 'zh-cn': '港台：《重订标点符号手册》' },
    source: {
      title: '教育部《重訂標點符號手冊》修訂版（2008）',
      address: 'https://language.moe.gov.tw/001/upload/files/site_content/m0001/hau/c2.htm',
    },
    says: [
      { text: cornerOutside, languages: chinese, ...corner },
      { text: ellipsisOfSixDots, languages: chinese, ...sixDots },
      { text: dashOfTwoCharacters, languages: chinese, ...twoEmDashes },
      { text: marksFillTheirSquare, languages: chinese, ...fullWidth },
    ],
  },
  {
    id: 'clreq',
    name: { en: 'W3C: Requirements for Chinese Text Layout', 'zh-cn': 'W3C：中文排版需求' },
    source: { title: 'W3C, Requirements for Chinese Text Layout (CLREQ)', address: 'https://www.w3.org/TR/clreq/' },
    says: [
      { text: curlyOutside, languages: ['zh-Hans'], ...curly },
      { text: cornerOutside, languages: ['zh-Hant'], ...corner },
      { text: ellipsisOfSixDots, languages: chinese, ...sixDots },
      { text: dashOfTwoCharacters, languages: chinese, ...twoEmDashes },
      { text: marksFillTheirSquare, languages: chinese, ...fullWidth },
    ],
  },
  {
    id: 'jlreq',
    name: { en: 'W3C: Requirements for Japanese Text Layout', 'zh-cn': 'W3C：日文排版需求' },
    source: { title: 'W3C, Requirements for Japanese Text Layout (JLREQ)', address: 'https://www.w3.org/TR/jlreq/' },
    says: [
      { text: cornerOutside, languages: ['ja'], ...corner },
      {
        text: {
          en: 'Two ellipses stand side by side and are not parted.',
          'zh-cn': '省略号两个相连使用，不可分开。',
        },
        languages: ['ja'],
        ...sixDots,
      },
      {
        text: {
          en: 'Characters and Latin words are set a quarter of an em apart by the layout, not by a space.',
          'zh-cn': '汉字、假名与西文之间的四分之一字间距由排版产生，不用空格。',
        },
        languages: ['ja'],
        rule: 'cjk-latin-spacing',
        style: 'none',
      },
    ],
  },
];

/** The house style that is each file's own. */
export const fileStyle = 'file';

/** The options that a house style gives a rule in texts of a language; none where it says nothing, or is the file's own. */
export function optionsOfHouseStyle(id: string, rule: string, language: TranscriptLanguage): Record<string, string> {
  const says = houseStyles.find((style) => style.id === id)?.says ?? [];
  const saying = says.find((candidate) => candidate.rule === rule && candidate.languages.includes(language));
  return saying ? { style: saying.style } : {};
}
