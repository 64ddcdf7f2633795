import type { Span } from '../text/span';

/** What stands in brackets, without brackets inside; bounded, as a bracket may be left open. */
const bracketed =
  /（[^（）()[\]〔〕]{1,60}）|\([^（）()[\]〔〕]{1,160}\)|\[[^（）()[\]〔〕]{1,160}\]|〔[^（）()[\]〔〕]{1,60}〕/gu;

/** The directions that stand inside a text or trail it: brackets around words that are known to direct. Offsets in the text. */
export function directionsIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: whole, index } of text.matchAll(bracketed)) {
    const words = whole.slice(1, -1).trim();
    if (isDirection(words) || (answersNothing.test(words) && /[？?]\s?$/u.test(text.slice(0, index))))
      found.push({ start: index, end: index + whole.length });
  }
  return found;
}

/** Whether a text ends by saying that the record ends: `(Whereupon, at 12:02 p.m., the case was submitted.)`. */
export function closesRecord(text: string): boolean {
  return /[)\]）]\s*$/u.test(text.slice(-8)) && closing.test(text.slice(-longestClosing));
}

const longestClosing = 200;
const closing =
  /[([（]\s*(?:whereupon\b[^()[\]（）]*\b(?:adjourned|submitted|concluded|closed|ended)|(?:the\s\w+\s)?adjourned)\b[^()[\]（）]*[)\]）]\s*$/iu;

/** `（無）` after a question to the house: nobody objects. */
const answersNothing = /^(?:無|无|沒有|没有|無異議|无异议|異議なし|없음)$/u;

/** Whether words in brackets are known to direct rather than to be said; without the brackets. */
export function isDirection(words: string): boolean {
  return /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]/u.test(words)
    ? chinese.test(words) || japanese.test(words) || korean.test(words)
    : english.test(words.toLowerCase());
}

const chinese = listOf(
  '(?:众人|眾人|全场|全場|会场|會場|现场|現場|台下|场内|場內|全体|全體|听众|聽眾|观众|觀眾|记者|記者|大家|有人|众|眾|\\p{sc=Han}{0,4}?(?:委員|議員|议员|代表))?' +
    '(?:热烈|熱烈|长时间|長時間|一片|雷鸣般的?|雷鳴般的?|再次|又|再|大|微|苦|哄|轰|轟|高声|高聲|笑着|笑著|在)?' +
    '(?:笑声|笑聲|笑|掌声|掌聲|鼓掌|拍手|欢呼声|歡呼聲|欢呼|歡呼|喝彩|嘘声|噓聲|喧哗|喧嘩|沉默|停顿|停頓|哽咽|叹气|嘆氣|咳嗽|鞠躬|点头|點頭|摇头|搖頭|举手|舉手|起立|离席|離席|退席|站起来|站起來|坐下|叫喊|敲槌|敲桌|拍桌|拍[檯枱台]|插话|插話|听不清楚?|聽不清楚?|听不见|聽不見|无法辨识|無法辨識|录音中断|錄音中斷|休息|[台臺]下|[发發]言[台臺]上)',
  '[、，,和與与及並并 ]{1,2}',
);

const japanese = listOf(
  '(?:笑い?声?|笑|拍手|哄笑|苦笑|騒然|沈黙|聞き取れず|聞取不能|やじ|ヤジ|起立|着席|登壇|降壇|退席|休憩' +
    '|「[^」]{1,20}」と呼ぶ者.{0,4}あり|.{0,10}発言する者.{0,6}あり|(?:賛成者|総員|全員|反対者)(?:起立|挙手)|(?:挙手|起立)(?:多数|全員|少数|総員|なし)|[^、]{0,8}(?:資料|パネル|写真|模型|スライド)[^、]{0,4}(?:提示|示す|投影))',
  '[、，・ ]',
);

const korean = listOf(
  '(?:(?:일동|장내|모두|전원|의원들?|방청석)\\s?)?(?:웃음소리|웃음|박수|폭소|침묵|거수|기립|소란|한숨|고성)' +
    '|.{0,20}(?:하는|있는)\\s(?:이|의원|위원|사람)\\s?있음|의사봉\\s?\\d타|(?:자료|영상|화면).{0,8}(?:보며|띄움|제시|상영)|.{0,12}(?:들어\\s?보이며|가리키며|웃으며)',
  '[과와,·\\s]{1,2}',
);

/** In small letters: the engine takes four times as long to prepare a pattern for both cases, and it is large. */
const english = new RegExp(
  '^(?:' +
    listed(
      '(?:(?:prolonged|loud|general|sustained|scattered|nervous|brief|long|short|renewed|more|audience|overlapping|simultaneous|background|unintelligible|no|audible|verbal|the|an|a|members?|and|hon\\.)\\s){0,3}' +
        '(?:laughter|laughing|laughs?|chuckl(?:es?|ing)|applause|applauds?|cheers?|cheering|cross-?\\s?talk|inaudible|indiscernible|pauses?|sighs?|coughs?|coughing|crying|gasps?|music|silence|interruptions?|off[- ](?:mic|microphone|the record)|response|nods?|nodding|gavel|recess(?:ed)?|break|bell rings|phone rings)',
      '(?:,|;|\\sand|\\sor)\\s',
    ) +
    '(?:\\s(?:at\\s)?[\\d:.]{2,11}(?:\\s?[ap]\\.?m\\.?)?)?' +
    '|(?:whereupon,?\\s|(?:(?:a|the)\\s)?(?:(?:brief|short|luncheon|lunch|morning|afternoon|evening)\\s)?recess\\s(?:was|taken|from|until|at|for)\\s|discussion\\s(?:held\\s)?off\\s|pause in\\s|indicating|continued on next page|through (?:an |the )?interpreter|speak(?:s|ing) (?:in )?\\p{Ll}).*' +
    '|(?:(?:the|all|a)\\s)?(?:witness|jury|jurors?|counsel|defendant|court reporter|interpreter|prospective jurors)\\s(?:was\\s|were\\s|is\\s|are\\s)?(?:nods|nodding|shakes|shaking|sworn|excused|present|not present|enters?|exits?|entered|exited|left|leaves|confer\\w*|indicat\\w+|review\\w*|complies|steps?|stepped)\\b.*' +
    '|(?:at|in) (?:the )?(?:side\\s?bar|open court|chambers)|(?:(?:video|audio)(?:tape)?|tape|recording|clip)\\s(?:(?:is|was)\\s)?(?:recording\\s)?(?:play(?:ed|s|ing)|begins|ends|stopped)' +
    "|(?:(?:government|defense|defendant|plaintiff|people|joint)(?:['’]s)?\\s)?exhibits?\\s.{1,40}(?:received|marked|admitted|displayed)\\b.*)[.]?$",
  'u',
);

/** Matches one of the words, or some of them one after the other. */
function listOf(word: string, between: string): RegExp {
  return new RegExp(`^${listed(word, between)}(?:する|中|不止)?$`, 'u');
}

/** The group captures, which keeps the engine from writing the words out three times more. */
function listed(word: string, between: string): string {
  return `(?:${word})(?:${between}(${word})){0,3}`;
}
