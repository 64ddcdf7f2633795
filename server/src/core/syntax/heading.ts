import { CharacterSet } from '../text/character-set';
import type { Line } from '../text/lines';
import type { Span } from '../text/span';
import { headOf } from './head';

/** The words that stand over a part of a transcript, as one line shows them. */
export interface Heading {
  readonly form: HeadingForm;
  /** `#`, `一、`, `第三章`; empty where the words have none. */
  readonly marker: string;
  /** Without layout spaces; never empty. */
  readonly title: string;
  /** From the marker to the end of the title; offsets in the line. */
  readonly span: Span;
}

/** A way to set a heading. */
export interface HeadingForm {
  readonly id:
    | 'marker'
    | 'section'
    | 'brackets'
    | 'about'
    | 'numbered'
    | 'circle'
    | 'capitals'
    | 'item'
    | 'annex'
    | 'words';
  /**
   * What besides the form makes the line a heading. `nothing`: it is one wherever it stands. `text`: a paragraph may
   * begin there, and text, a list or a turn comes below. `turn`: a turn comes right below, or it is the title of it all.
   */
  readonly needs: 'nothing' | 'text' | 'turn';
  /** Matches the head of the line; in the groups `marker`, which may be missing, and `title`. Linear in the head. */
  readonly pattern: RegExp;
}

const numeral = '[一二三四五六七八九十百〇\\d０-９]';
const aboutEnd = '(?:问题|問題|事宜|事项|事項|情况|情況|工作|议题|議題|议案|議案|报告|報告|[案件])';
/** Small words of an English title; the others begin with a capital letter. */
const small = '(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|over|the|to|under|upon|with|vs?\\.|-|–|—|&)';
const capital = '[(“"‘]?[A-Z0-9][\\p{L}\\d\'’.&/()-]*[)”"’]?,?';

/** What somebody says holds such words, and begins with such; words that stand over something do not. */
const said = '(?:[这這那哪谁誰什怎很就没沒]|不是|不会|不會|不能)';
const saidFirst =
  '(?:大概|可能|还|還|也|都|不|有|会|會(?!議)|要|能|可以|应该|應該|必须|必須|已经|已經|正在|如果|因为|因為|虽然|雖然|当然|當然|其实|其實|比如|例如|请|請(?!願)|非常|更|尤其|特别是|特別是|刚才|剛才|现在|現在|今天|明天|昨天|目前|好)';

const forms: readonly HeadingForm[] = [
  { id: 'marker', needs: 'nothing', pattern: /^(?<marker>#{1,2})[ \u3000]+(?<title>[^# ].*?)[ #]*$/u },
  { id: 'section', needs: 'nothing', pattern: /^(?<marker>#{3,6})[ \u3000]+(?<title>[^# ].*?)[ #]*$/u },
  { id: 'brackets', needs: 'text', pattern: /^【(?<title>[^【】：:]{1,40})】$/u },
  {
    id: 'about',
    needs: 'text',
    pattern: new RegExp(`^(?<marker>(?:——|──|―― ?)?)(?<title>(?:关于|關於)[^。；]{1,36}${aboutEnd})$`, 'u'),
  },
  { id: 'about', needs: 'text', pattern: /^(?<marker>——|──)(?<title>(?:关于|關於|谈|談|论|論)[^。；]{2,36})$/u },
  {
    id: 'numbered', // 一、修桥; （二）铺路
    needs: 'text',
    pattern: /^(?<marker>[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十]{1,3}[）)])(?<title>[^。；]{2,48})$/u,
  },
  {
    id: 'numbered', // 第三章　总则; 日程第一　議長の選挙
    needs: 'text',
    pattern: new RegExp(
      `^(?<marker>第${numeral}{1,4}[章节節编編篇]|(?:日程)?第${numeral}{1,4}[部讲講场場回项項]?(?=[\\s\\u3000：:、]))[\\s\\u3000：:、]*(?<title>[^。；]{2,48})$`,
      'u',
    ),
  },
  { id: 'annex', needs: 'text', pattern: new RegExp(`^(?<title>附(?:表|件|录|錄|图|圖)${numeral}{0,3})$`, 'u') },
  {
    id: 'circle', // ○本日の会議に付した案件
    needs: 'text',
    pattern:
      /^(?<marker>[○〇●◯◎])(?<title>[^。、，：:]{0,24}(?:案件|事項|日程|次第|議案|안건|의원|위원|공무원|사항))$/u,
  },
  {
    id: 'item', // Question No. 242
    needs: 'text',
    pattern:
      /^(?<title>(?:Question|Item|Agenda [Ii]tem|QUESTION|ITEM|AGENDA ITEM)[ _]?(?:N[oO]\. ?)?\d[\d ]{0,3}(?: ?\([a-z ]{1,20}\))?)$/u,
  },
  {
    id: 'numbered', // 1. 회기 결정의 건
    needs: 'turn',
    pattern:
      /^(?<marker>(?:제?\d{1,3}[.항]|[가나다라마바사]\.) ?)(?<title>(?=.*\p{sc=Hangul})[^.]{2,60}(?:[건안]|선거|질문|보고|선임|동의|인사|발언|(?:의장|위원장|의원)[^.]{0,20}(?:제의|제출|발의)\)))$/u,
  },
  {
    id: 'capitals', // P R O C E E D I N G S; ORAL ARGUMENT OF JANE DOE,
    needs: 'text',
    pattern: /^(?=(?:[^A-Z]*[A-Z]){4})(?<title>[“"]?[A-Z0-9][A-Z0-9 ,.'’"“”&:()/–—-]*[A-Z0-9)'’"”,.])$/u,
  },
  { id: 'words', needs: 'turn', pattern: new RegExp(`^(?<title>${capital}(?: (?:${small}|${capital})){1,11})$`, 'u') },
  {
    id: 'words',
    needs: 'turn',
    pattern: new RegExp(
      `^(?!\\d|${saidFirst})(?!.*${said})(?=.*\\p{sc=Han})(?<title>[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}A-Za-z\\d０-９・、（）()《》“”「」 ー]{4,40})$`,
      'u',
    ),
  },
];

/** Words that a heading neither holds nor begins or ends with: somebody speaks, or the line is a date or an entry of a list. */
const neverHeading = [
  /[我你您咱]|^(?:[一二三四五六七八九十]{1,2}[是则則]|第[一二三四五六七八九十](?![章节節编編篇])|首先|其次|再次|最后|最後|然后|另外|此外|因此|所以|但|谢谢|謝謝|好[的，]|是[的，]|对)/u,
  /(?:[吗嗎呢吧啊呀啦了的氏君日]|谢谢|謝謝|先生|女士|小姐|議員|议员|です|ます|した|ません|でしょう|日?[（(][月火水木金土日][）)]|曜日[）)]?|星期[一二三四五六日])$/u,
  /^(?:Mr|Ms|Mrs|Dr|Hon|Prof|Sir|Rev|MR|MS|MRS|DR|HON|PROF|Yes|No|Okay|OK|Right|Thank|Thanks|Q|A|BY|END|End)\b/u,
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? \d|[-–—…\u00ad]$/u,
];

/** Cells; a longer line is no heading, but for one that its marks make one. */
const longestHeading = 72;

/** The heading that a line would be by its form alone. */
export function headingOf(line: Line): Heading | undefined {
  if (!mayBeHeading(line)) return undefined;
  const head = headOf(line);
  for (const form of forms) {
    const groups = form.pattern.exec(head.text)?.groups;
    if (!groups) continue;
    const title = groups['title']!;
    if (form.needs !== 'nothing' && neverHeading.some((never) => never.test(title))) return undefined;
    const span = { start: head.offsets[0]!, end: line.measure.end };
    return { form, marker: groups['marker']?.trim() ?? '', title: unstretched(title), span };
  }
  return undefined;
}

/** A quick look that rules most lines out. */
export function mayBeHeading({ text, measure: { start, end, cells } }: Line): boolean {
  if (end === 0) return false;
  const last = text.charCodeAt(end - 1);
  if (text.charCodeAt(start) === numberSign) return !colons.has(last);
  if (cells > longestHeading || neverLast.has(last)) return false;
  return last !== fullStop || abbreviation.test(text.slice(end - 5, end));
}

const numberSign = 0x23;
const fullStop = 0x2e;
const colons = new CharacterSet('：:');
const neverLast = new CharacterSet('。！？；，、：…!?;:');

/** What a heading may end in, though it looks like the end of a sentence. */
const abbreviation = /\b(?:AL|JR|SR|INC|CO|NO|al|Jr|Sr|Inc|Co|No)\.$/u;

/** Whether the words of a heading go on in those of the heading below it. */
export function goesOnInHeading(above: Heading, below: Heading): boolean {
  if (above.form.id !== 'capitals' || below.form.id !== 'capitals') return false;
  return (
    /(?:,|\b(?:OF|AND|THE|TO|FOR|IN|BEFORE))$/u.test(above.title) ||
    /^(?:OF|ON|AND|FOR|TO|IN|BEFORE) /u.test(below.title)
  );
}

/** `P R O C E E D I N G S` without the spaces that stretch it. */
function unstretched(title: string): string {
  return /^(?:\S ){3,}\S$/u.test(title) ? title.replace(/ /gu, '') : title.trim();
}
