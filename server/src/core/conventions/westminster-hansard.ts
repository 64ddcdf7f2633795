import type { Convention } from '../syntax/convention';
import { clock } from './clock';
import { capitalNames } from './english-names';

const capitalTitles =
  '(?:RT\\.? )?(?:MR|MRS|MS|MISS|MX|DR|PROF|HON|SIR|REV|CAPT|COL|GEN|BW|BI|LADY|LORD|DAME|BARONESS|SENATOR|SHRI|SHRIMATI|SMT|KUMARI|ADV|ENG|AMB)\\b';
const titles =
  '(?:Rt\\.? |Right )?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Hon|Sir|Senator|Lord|Lady|Dame|Baroness|Viscount|Rev|Shri|Shrimati|Smt|Kumari|Adv)\\b(?: (?:Mr|Mrs|Ms|Dr|Prof|Sir))?';
const named = `(?:${capitalTitles}[., ]{1,3}|${titles}[. ]{1,2})(?:[A-Za-z]{2,3} )?${capitalNames}|(?:[A-Z][a-z'’-]+ )?[A-Z]{2,}[A-Z'’-]*(?: [A-Z][A-Z'’-]+){0,3}(?= \\((?!(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Sir|Capt|Col|Gen)\\b))`;
const word = "(?:[A-Z][A-Z,'’.&-]*|of|for|the|and|to|in|with|on|FOR|OF|AND|ole|de|hon\\.|pro tem(?:pore)?)";
const office = `(?:THE|The|AN|An|A) (?:[A-Z][A-Z,'’&.-]+|HON\\.|hon\\.|Deputy|Acting|Temporary|Assistant|Lord|Lady)(?: {1,2}(?:${word}|\\([^():]{1,60}\\)))*`;
const members =
  '(?:SEVERAL |Several |SOME |Some |AN |An |A )?(?:HON|hon|Hon)\\. ?(?:MEMBERS?|Members?|members?|SENATORS?|Senators?)';
const seats = '(?: ?\\((?!\\d)[^():]{1,60}\\)?){0,3}';
const time = `(?: ?[([](?<time>${clock}(?: ?[AaPp]\\.?[Mm]\\.?)?)[)\\]])?`;

/** Parliaments of the Westminster kind: `Mr DOE (Hill) (10:15):`, `THE MINISTER FOR WATER (Mr. Doe):`, `The EARL of HILL.—`. */
export const westminsterHansard: Convention = {
  id: 'westminster-hansard',
  name: { en: 'Westminster Hansard', 'zh-cn': '英联邦议会记录' },
  languages: ['en'],
  example: 'Mr DOE (Hill) (10:15): I thank the minister.\nThe DEPUTY SPEAKER: Order!',
  kind: 'debate',
  openings: 'ABCDEGHKLMPRST0123456789',
  labels: [
    new RegExp(
      `^(?<number>(?:Q ?\\d{1,3}\\.?|\\d{1,3}\\.) {1,2})?(?<name>(?:${named}|${office}|${members})${seats})${time} ?(?:[:;]|\\. ?[\\u2014\\u2013]|\\.--|(?<!\\.)\\u2014(?=["“‘(]?[A-Z]))`,
      'u',
    ),
    /^(?<number>(?:Q ?\d{1,3}\.?|\d{1,3}\.) {1,2})?(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?: \((?!(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Sir|Capt|Col|Gen)\b)\p{Lu}[^():]{1,50}\)){1,3}) ?(?::|\.\u2014)/u,
    /^(?<name>The (?:\p{Lu}[\p{L}'’,-]*|of|for|the|and)(?: (?:\p{Lu}[\p{L}'’,-]*|of|for|the|and|to)){0,12} \((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Hon|Rt Hon|Baroness|Earl)\.? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}\)(?: \([^():]{1,50}\))?) ?(?::|\.\u2014)/u,
    // The clerk's formula: “Mr. DOE asked the Minister …” is the question itself.
    new RegExp(
      `^(?<number>\\d{1,3}\\. {0,2})?(?<name>(?:${capitalTitles}[., ]{1,3}|${titles}[. ]{1,2})${capitalNames})(?<asks>),?(?=(?: \\(?on behalf of [^,]{3,40},?)? (?:asked|to ask|alimuuliza) )`,
      'u',
    ),
  ],
  unclosed: new RegExp(
    `^(?<name>(?:${capitalTitles}[., ]{1,3})${capitalNames}|${office})(?: ?\\((?!\\d)[^)]{1,60}\\))?[.,]?(?= ["“]?\\p{Lu}[\\p{Ll} ])`,
    'u',
  ),
  never: [],
  certain: /[A-Z]{2}|\) \([^)]*\)$|^The .*\)$|^(?:Several|Some|An) hon/u,
  presides:
    /\b(?:SPEAKER|CHAIR(?:MAN|WOMAN|PERSON)?|PRESIDENT|PRESIDING|Speaker|Chair(?:man|woman|person)?)\b(?!\S* OF)/u,
  mayStand: 'anywhere',
};
