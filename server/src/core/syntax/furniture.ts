import { CharacterSet } from '../text/character-set';
import { isSpace, Kind, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import type { FurnitureKind } from './block';
import { headTextOf } from './head';
import { closingBrackets as closing, jumpLinePattern, openingBrackets as opening } from './jump-line';

/** A kind of furniture that one line shows by itself: the head of the line, without layout spaces, matches the pattern. */
export interface FurnitureForm {
  readonly kind: FurnitureKind;
  /** `anywhere`: nobody speaks like this; `boundary`: only where a paragraph may begin. */
  readonly place: 'anywhere' | 'boundary';
  /** The characters with which such a line may begin, looked at first because it is quick; empty for any. */
  readonly begins: string;
  /** Those with which it may end. */
  readonly ends: string;
  /** Those that may stand before a full stop at its end, as every other line ends in one; any where this is left out. */
  readonly beforeStop?: string;
  readonly pattern: RegExp;
}

/** `上午10時30分`, `午後三時`, `下午1時正`: the time of day in minutes. */
const timeOfDay = '(?:上午|下午|晚上|中午|凌晨|午前|午後|正午)[^，。、：！？]{0,10}?';
/** `at 4 p.m.`, `until Monday 5 May, 10.30 am`. */
const atSomeTime =
  "(?:at|to|until|till)\\s[^.!?]{0,30}(?:\\d[\\d.:]*(?:\\s?[ap]\\.?m\\.?)?|noon|midnight|o['’]clock|past\\s\\w{2,8}|call of the chair)";
const sitting =
  '(?:committee|subcommittee|hearing|meeting|session|sitting|house|senate|council|assembly|court|trial|interview)';

const forms: readonly FurnitureForm[] = [
  {
    kind: 'jump',
    place: 'boundary',
    begins: `${opening}上下转轉接cC`,
    ends: `${closing}版頁页面0123456789`,
    pattern: jumpLinePattern,
  },
  {
    kind: 'closing', // how long it took, and the end of the article
    place: 'boundary',
    begins: '',
    ends: `${closing}。时時钟鐘右`,
    beforeStop: '时時钟鐘右',
    pattern:
      /^(?:[^，。：！？]{0,16}(?:历时|歷時|持续了?|用时|共进行了?)约?[^，。：！？]{1,14}(?:小时|小時|分钟|分鐘)(?:左右)?。?|[（(](?:全文)?完[）)])$/u,
  },
  {
    kind: 'closing', // 散會（十七時四十一分）, 午後三時二分散会, 立法會於下午7時休會。
    place: 'anywhere',
    begins: '',
    ends: `${closing}。会會束幕`,
    beforeStop: '会會束幕議）)',
    pattern: new RegExp(
      `^[（(]?(?:[^，。：！？\\s]{0,12}${timeOfDay})?(?:散会|散會|閉会|閉會|闭会|闭幕|休會|休会|会议结束|會議結束|結束會議)(?:[（(][^（）()]{2,20}[）)])?。?[）)]?$`,
      'u',
    ),
  },
  {
    kind: 'closing', // (10시25분 산회)
    place: 'boundary',
    begins: '(（오상하산폐회0123456789',
    ends: '회료)）',
    pattern:
      /^[(（]?(?:(?:오전|오후|상오|하오)?\s?\d{1,2}\s?시\s?(?:\d{1,2}\s?분)?\s?)?(?:산회|폐회|폐의|회의\s?종료)[)）]?$/u,
  },
  {
    kind: 'closing', // (Whereupon, at 11:46 a.m., the hearing was adjourned.)
    place: 'boundary',
    begins: '([（tThHcCsSaAwWeE',
    ends: `${closing}.mnt0123456789TSNW`,
    pattern: new RegExp(
      `^(?:[[(（](?:whereupon,?\\s.{3,80}\\b(?:adjourned|submitted|concluded|closed|ended)\\b.{0,60}|(?:the\\s)?(?:\\w+\\s){0,2}adjourned\\s.{2,60})[\\])）]` +
        `|(?:the\\s)?(?:\\w+\\s)?${sitting}\\s(?:was\\s|then\\s|stood\\s|accordingly\\s)?(?:adjourned|rose|closed|concluded|ended)(?:\\saccordingly)?\\s${atSomeTime}` +
        `|(?:${sitting}\\s)?adjourned\\s(?:accordingly\\s)?${atSomeTime}` +
        `|the\\s(?:\\w+\\s)?(?:${sitting}|conference|briefing)\\slasted\\s[^,:;?!]{2,50}` +
        '|end of (?:the\\s)?(?:transcript|recording|interview|proceedings|document))\\.?$',
      'i', // with `u` as well it would take four times as long to prepare
    ),
  },
  {
    kind: 'closing', // END 12:49 P.M. EDT
    place: 'boundary',
    begins: 'E',
    ends: 'TMm.)',
    pattern: /^END\s{1,4}\d{1,2}:\d{2}\s?[AaPp]\.?[Mm]\.?(?:\s\(?[A-Z]{1,4}\)?)?$/u,
  },
  {
    kind: 'direction', // 2:52 P.M. EST, and 2023-07-17 10:00:53 above or below what was said then
    place: 'boundary',
    begins: '0123456789',
    ends: 'TMm.)0123456789',
    pattern:
      /^(?:\d{1,2}:\d{2}\s?[AaPp]\.?[Mm]\.?(?:\s\(?[A-Z]{2,4}\)?)?|\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?\s\d{1,2}:\d{2}(?::\d{2})?)$/u,
  },
  {
    kind: 'direction', // 休息（十時十二分）, 午後一時二分開議, 下午2時30分恢復會議。
    place: 'anywhere',
    begins: '',
    ends: `${closing}。息会會議议始憩開开`,
    beforeStop: '息会會議议始憩開开停復复',
    pattern: new RegExp(
      `^(?:(?:休息|休憩|繼續開會|继续开会|開會|开会|復會|复会|開議|会议暂停|會議暫停|暫停會議|恢復會議|恢复会议)[（(][^（）()]{2,20}[）)]` +
        `|[^，。：！？\\s]{0,12}${timeOfDay}(?:開議|開会|開會|开会|再開|休憩|休息|復會|复会|繼續開會|(?:会议|會議)?(?:开始|開始|暂停|暫停|恢复|恢復)(?:会议|會議)?)。?)$`,
      'u',
    ),
  },
  {
    kind: 'direction', // (09시00분 개의)
    place: 'boundary',
    begins: '(（오상하0123456789',
    ends: '의회지)）',
    pattern:
      /^[(（]?(?:오전|오후|상오|하오)?\s?\d{1,2}\s?시\s?(?:\d{1,2}\s?분)?\s?(?:개의|개회|속개|계속개의|정회|회의\s?중지|감사\s?중지|계속)[)）]?$/u,
  },
  {
    kind: 'direction', // The meeting was called to order at 10 a.m.
    place: 'boundary',
    begins: 'tThHcCsSmM',
    ends: '.m0123456789',
    pattern: new RegExp(
      `^(?:the\\s)?(?:\\w+\\s)?${sitting}\\s(?:was\\s|then\\s)?(?:called\\sto\\sorder|suspended|resumed|opened|met|convened|commenced|began|recessed)\\s${atSomeTime}(?:\\sand\\sresumed\\s${atSomeTime})?\\.?$`,
      'i',
    ),
  },
  {
    kind: 'direction', // who examines the witness from here on
    place: 'anywhere',
    begins: 'B',
    ends: ':',
    pattern: /^BY (?:MR|MS|MRS|DR|MISS|GENERAL|THE)\.? [A-Z][A-Z'’.-]*(?: [A-Z][A-Z'’.-]*){0,2}:$/u,
  },
  {
    kind: 'direction', // what the clerk notes of a vote, and of a witness
    place: 'boundary',
    begins: 'AITQMcChHwW',
    ends: '.,:',
    pattern:
      /^(?:A (?:recorded|roll[- ]call) vote was taken|It was so (?:decided|ordered)|The (?:(?:preliminary |draft |oral )?(?:resolution|decision|agenda|amendment|motion|report)s?)\b.{0,60} (?:was|were) (?:adopted|rejected|carried|negatived|agreed to)(?: by .{1,50}| without a vote)?|(?:Question|Motion|Amendment)s? (?:put and )?(?:agreed to|negatived|withdrawn)|(?:[Cc]alled as a witness|[Hh]aving (?:first )?(?:been )?(?:first )?duly sworn|[Ww]as (?:first )?duly sworn).{0,80})[.,:]$/u,
  },
  {
    kind: 'direction', // when a caption is shown: 00:00:01.000 --> 00:00:04.000
    place: 'anywhere',
    begins: '0123456789',
    ends: '0123456789%tdreniofl',
    pattern: /^(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}(?: .{1,60})?$/u,
  },
  {
    kind: 'direction', // a line between two parts: ――――◇―――――
    place: 'anywhere',
    begins: '―─━—-_=*＊・◇◆○□~～',
    ends: '―─━—-_=*＊・◇◆○□~～',
    pattern: /^(?:[―─━—_=~～*＊-]{3,}|[―─━—-]{2,}\s?[◇◆○□*]\s?[―─━—-]{2,}|(?:[*＊◇◆]\s{0,2}){3,})$/u,
  },
  {
    kind: 'direction', // anything in brackets but a number or a note
    place: 'boundary',
    begins: opening,
    ends: closing,
    pattern:
      /^(?:（(?![一二三四五六七八九十\d０-９]{1,3}）|[註注](?:\d|[：:）])|[a-zA-Z]）)[^（）。我你您]{1,60}）|\((?!(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)|(?:I|We|You|So|And|But|That|This|It)\b)(?:[^().]|\b(?:[ap]\.m|Mr|Ms|Mrs|Dr|Hon|No|St)\.|\.(?=\d)){1,110}\.?\)|\[(?!(?:\d{1,3}|[a-zA-Z])\])[^[\]]{1,110}\]|〔[^〔〕]{1,60}〕)$/u,
  },
];

/** The forms by the characters with which their lines may end: most lines end in none of these. */
const formsByEnd: ReadonlyMap<number, readonly PossibleForm[]> = (() => {
  const possible = forms.map((form) => ({
    form,
    begins: form.begins === '' ? undefined : new CharacterSet(form.begins),
    beforeStop: form.beforeStop === undefined ? undefined : new CharacterSet(form.beforeStop),
  }));
  const ends = [...new Set(forms.map(({ ends }) => ends).join(''))];
  return new Map(ends.map((end) => [end.charCodeAt(0), possible.filter(({ form }) => form.ends.includes(end))]));
})();

interface PossibleForm {
  readonly form: FurnitureForm;
  /** With what such a line may begin; undefined for anything. */
  readonly begins: CharacterSet | undefined;
  /** What may stand before a full stop at its end; undefined for anything. */
  readonly beforeStop: CharacterSet | undefined;
}

/** Longer lines are not furniture; UTF-16 code units. */
const longest = 120;

/** What kind of furniture the line is if it stands alone; undefined if it is text. */
export function furnitureOf(line: Line): FurnitureForm | undefined {
  const { start, end } = line.measure;
  if (end === 0 || end - start > longest) return undefined;
  const possible = formsByEnd.get(line.text.charCodeAt(end - 1));
  if (!possible) return undefined;
  const first = line.text.charCodeAt(start);
  const unitBefore = unitBeforeStop(line);
  let head: string | undefined;
  for (const { form, begins, beforeStop } of possible) {
    if (begins && !begins.has(first)) continue;
    if (unitBefore !== undefined && beforeStop && !beforeStop.has(unitBefore)) continue;
    head ??= headTextOf(line);
    if (form.pattern.test(head)) return form;
  }
  return undefined;
}

/** The code unit before the full stop with which a line ends, layout spaces left out; undefined for one that ends otherwise. */
function unitBeforeStop({ text, start, end }: Line): number | undefined {
  if (text.charCodeAt(end - 1) !== fullStop) return undefined;
  let at = end - 2;
  while (at > start && isNoWord(kindOf(text.charCodeAt(at)))) at--;
  return text.charCodeAt(at);
}

const fullStop = 0x3002;

function isNoWord(kind: Kind): boolean {
  return isSpace(kind) || kind === Kind.Control || kind === Kind.Invisible;
}
