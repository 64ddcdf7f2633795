/** What a label's name says of who speaks. Everything is folded: no case, no dots, no layout. */
export interface NameClaims {
  /** The whole name, without remarks such as `(continued)`. */
  readonly key: string;
  /** The person, with a title where a title is part of how people are told apart: `王毅`, `mr doe`, `jane doe`. */
  readonly person?: string;
  /** What tells two people of this name apart: a constituency, an office in brackets, the office of one called by a surname. */
  readonly detail?: string;
  /** The office held: with a person, this person holds it; alone, whoever does. */
  readonly office?: string;
  /** Where the person is called by office and surname alone: the surname. */
  readonly surname?: string;
  /** What the person is called from now on: `JR` of `Jeremy Rubin (JR)`. */
  readonly alias?: string;
}

/** Reads the name of a label, as printed without layout spaces; `convention` is the label's. */
export function claimsOf(name: string, convention: string): NameClaims {
  const { outer, brackets } = partsOf(name);
  const claims = /\p{sc=Hangul}/u.test(outer)
    ? koreanClaims(outer)
    : /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(outer)
      ? hanClaims(outer, brackets, convention)
      : latinClaims(outer, brackets);
  return { key: folded([outer, ...brackets].join(' ')), ...claims };
}

/** Whether a name has a remark such as `(continued)` behind it. */
export function hasRemark(name: string): boolean {
  return bracketsIn(name.normalize('NFKC')).some((bracket) => remark.test(bracket));
}

type Claims = Omit<NameClaims, 'key'>;

/** Remarks in brackets on how something is said, or that it goes on: no part of a name. */
const remark =
  /^(?:ctd|contd|cont['’]?d|continued|continuing|resumed?|resuming|interjecting|interposing|by video.*|via .*|through .*interpreter.*|in \p{Lu}\p{Ll}+|spoke in .*|interpretation.*|translated.*|off[- ]mic.*|inaudible|voice-?over|on camera|on screen|on phone|by phone|译文|譯文|[续續続]|继续|繼續|傳譯|同传|画外音|画外|電話|电话|[\d:.]+)\.?$/iu;

function partsOf(name: string): { readonly outer: string; readonly brackets: readonly string[] } {
  const even = name.normalize('NFKC');
  const outer = even.replace(/\([^()]*\)?/gu, ' ').trim();
  return { outer, brackets: bracketsIn(even).filter((bracket) => bracket !== '' && !remark.test(bracket)) };
}

/** What stands in plain brackets; the last one may be open. */
function bracketsIn(text: string): string[] {
  return [...text.matchAll(/\(([^()]*)\)?/gu)].map(([, inside]) => inside!.trim());
}

/** The words of a name: lower case, without punctuation, one space between two. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=^|[\s.])(\p{L})\.(?=\p{L})/gu, '$1 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Names in Latin letters

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lady|lord|hon|rt hon|rev|reverend|capt|captain|col|colonel|gen|general|lt|sgt|adm|admiral|bw|bi|senator|representative|congressman|congresswoman|judge|justice|chief justice|shri|shrimati|smt|kumari|baroness|viscount|councillor|commissioner|detective|officer|agent|madam|madame)(?= |$)/u;
const offices =
  /\b(?:speaker|chair|chairman|chairwoman|chairperson|president|presiding|minister|secretary|leader|attorney|court|clerk|witness|governor|mayor|moderator|host|director|treasurer|ombudsman|whip|commissioner)\b/u;
/** An office that stands before a name as a title does: `President Jane Doe`, but not `president pro tempore`. */
const officeBeforeName =
  /^(?:(?:vice )?president|governor|mayor|chancellor|ambassador)(?= (?!(?:of|for|the|and|pro|elect)(?: |$))\p{L}+(?: (?!of |for |the |and )\p{L}+){0,2}$)/u;
/** Words for some one of many: they name nobody. */
const anybody =
  /^(?:an? |some |several |all )?(?:the )?(?:hon |honourable )?(?:members?|senators?|jurors?|prospective juror|speakers?|voices?|audience|unidentified .*|unknown .*|participants?|questions?|answers?|reporters?|q|a|staff|operator|interpreter|narrator|interviewer|interviewee)(?: (?:\d+|no \d+|[a-z]))?$/u;

function latinClaims(outer: string, brackets: readonly string[]): Claims {
  const words = folded(/^(?:the|an?) /iu.test(outer) ? outer : outer.replace(/, .*$/u, ''));
  if (words === '' || anybody.test(words) || /\d/.test(words)) return {};
  const title = (titles.exec(words) ?? officeBeforeName.exec(words))?.[0];
  const rest = title === undefined ? words : words.slice(title.length).trim();
  if (rest === '') return {};
  if (/^(?:the|an?) /u.test(words) || offices.test(rest)) return officeClaims(rest.replace(/^the /u, ''), brackets);
  return personClaims(title, rest, brackets);
}

function officeClaims(office: string, brackets: readonly string[]): Claims {
  const holder = brackets.map((bracket) => latinClaims(bracket, [])).find(({ person }) => person !== undefined);
  if (!holder?.person) return { office };
  const isFull = holder.person.split(' ').length > 2;
  return { office, person: holder.person, ...(!isFull && !isChair(office) && { detail: office }) };
}

/** Whether an office is that of the chair, which is taken by turns and held besides another office. */
export function isChair(office: string): boolean {
  return /\b(?:speaker|chair\w*|president|presiding)\b|主席|議長|委員長|의장|위원장/u.test(office);
}

function personClaims(title: string | undefined, names: string, brackets: readonly string[]): Claims {
  const initials = names
    .split(' ')
    .map((word) => word[0])
    .join('');
  const alias = brackets.map(folded).find((bracket) => bracket === initials && bracket.length >= 2);
  const detail = brackets.map(folded).find((bracket) => bracket !== alias);
  return {
    person: title === undefined ? names : `${title} ${names}`,
    ...(alias !== undefined && { alias }),
    ...(detail !== undefined && { detail }),
  };
}

// Names in Han

const hanTitles =
  '(?:外交部长|国防部长|新闻发言人|新聞發言人|副总理|副總理|总理|總理|副总统|副總統|总统|總統|副主席|主席|总书记|書記長|书记|外长|外長|防长|财长|副部长|副部長|部长|部長|副省长|省长|副市长|副市長|市长|市長|县长|区长|區長|镇长|乡长|副局长|副局長|局长|局長|副司长|副司長|司长|司長|副厅长|厅长|廳長|副处长|處長|处长|科长|科長|院长|院長|校长|校長|副主任|主任委員|主任|副委員長|委員長|委員|委员|代表|副秘书长|秘书长|秘書長|发言人|發言人|主持人|记者|記者|编辑|編輯|教授|博士|律师|律師|法官|院士|研究员|研究員|会长|會長|会長|理事长|理事長|社长|社長|董事长|董事長|总裁|總裁|总经理|總經理|经理|經理|大使|参赞|将军|上校|先生|女士|小姐|老师|老師|議員|副議長|仮議長|議長|内閣総理大臣|国務大臣|総務大臣|法務大臣|外務大臣|財務大臣|文部科学大臣|厚生労働大臣|農林水産大臣|経済産業大臣|国土交通大臣|環境大臣|防衛大臣|内閣官房長官|官房長官|大臣|総理|知事|町長|村長|副大臣|大臣政務官|政務官|事務総長|事務次長|次長|部長|課長|局長|室長|署長|行政長官|專員|君|さん|氏|様)';
/** Words for some one of many: with a name they are a title, alone they name nobody. */
const hanAnybody =
  /^.*(?:记者|記者|议员|議員|委员|委員|代表|嘉宾|嘉賓|网友|網友|观众|觀眾|听众|聽眾|律师|律師|教授|先生|女士|证人|證人|参考人|公述人|問|问|答)$/u;
const letter = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}々ー]';
const titleAfter = new RegExp(`^(${letter}{1,6}?)(${hanTitles})$`, 'u');
const titleBefore = new RegExp(`^(.*${hanTitles})(\\p{sc=Han}{2,4})$`, 'u');
const onlyTitle = new RegExp(`^.*${hanTitles}(?:代理)?$`, 'u');
const taiwanName = new RegExp(`^(\\p{sc=Han}{1,2}?)(副?${hanTitles})(\\p{sc=Han}{1,3})$`, 'u');
const onlyName = new RegExp(`^${letter}{1,6}(?:·${letter}{1,8})?$`, 'u');

function hanClaims(outer: string, brackets: readonly string[], convention: string): Claims {
  const name = outer.replace(/\s/gu, '');
  const bracket = brackets[0]?.replace(/\s/gu, '');
  if (bracket === undefined) return plainHanClaims(name, convention);
  const short = /^(?:以下)?(?:简称|簡稱|下称)?[“"「]?([\p{L}]{1,4})[”"」]?$/u.exec(bracket)?.[1];
  if (/^[A-Za-z]{2,4}$/.test(bracket)) return { ...plainHanClaims(name, convention), alias: folded(bracket) };
  if (/^(?:以下)?(?:简称|簡稱|下称)/u.test(bracket) && short)
    return { ...plainHanClaims(name, convention), alias: short };
  if (/代$/u.test(bracket)) {
    const { person } = plainHanClaims(bracket.slice(0, -1), 'taiwan-ly');
    return person === undefined ? {} : { person };
  }
  const named = withoutHonorific(bracket);
  if (onlyTitle.test(name) && onlyName.test(named)) return { person: named, office: name };
  const claims = plainHanClaims(name, convention);
  return { ...claims, ...(claims.person !== undefined && { detail: bracket }) };
}

function plainHanClaims(name: string, convention: string): Claims {
  if (convention === 'taiwan-ly') {
    const [, surname, title, given] = taiwanName.exec(name) ?? [];
    if (surname && given) return { person: surname + given, office: title! };
  }
  const [, called, title] = titleAfter.exec(name) ?? [];
  if (called && title && !hanAdverbs.test(called)) {
    const surname = called.length <= 2 ? { surname: called } : {};
    if (called.length === 1) return { ...surname, office: title };
    return { person: called, office: title, ...surname };
  }
  if (onlyTitle.test(name)) return hanAnybody.test(name) ? {} : { office: name };
  const [, office, person] = titleBefore.exec(name) ?? [];
  if (office && person) return { person, office };
  return onlyName.test(name) ? { person: name } : {};
}

/** What stands before a title without being a name. */
const hanAdverbs = /^(?:副|代|代理|暂代|暫代|临时|臨時|仮|全委會|前|原|新|总|總|首席|常务|執行|各|众|眾|有|某|女|男)$/u;

function withoutHonorific(name: string): string {
  return name.replace(/(?:君|さん|氏|様|議員|委員|先生|女士)$/u, '');
}

// Names in Hangul

const koreanOffice =
  /(?:장|관|의원|위원|대리|총리|지사|시장|감|인|팀|과|국|실|부|사|직무대행|전문위원|기자|앵커|간사|교수)$/u;

function koreanClaims(outer: string): Claims {
  const words = outer.split(' ');
  const names = words.filter((word) => /^\p{sc=Hangul}{2,4}$/u.test(word) && !koreanOffice.test(word));
  return words.length > 1 && names.length === 1 ? { person: names[0]! } : {};
}
