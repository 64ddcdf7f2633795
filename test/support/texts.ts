import fc from 'fast-check';
import type { LineNumbers } from '../../server/src/core/syntax/line-numbers';
import { type PageFurniture, pageFurniture } from '../../server/src/core/syntax/pages';
import type { Edit } from '../../server/src/core/text/span';

/** Pieces that real transcripts are made of, those that go wrong in scanning among them. */
const pieces = {
  labels: [
    '问：',
    '答：',
    '李明：',
    '李 明 ：',
    '星河日报记者：',
    '《星河日报》 记者：',
    '主持人：',
    '王芳:',
    'Q:',
    'MR. DOE: ',
  ],
  /** Lines of 24 cells, and such that are wider, narrower or stretched. */
  lines: [
    '新桥的桥面已经全部铺好，',
    '两岸的引道也都接通了。下',
    '个月做荷载试验，合格之后',
    '新 桥 的 桥 面 已 经 铺 好 ， 两 岸',
    '就通车。',
    '下个月就能做荷载试验，试验合格以后就可以开放，到时候请大家来看',
    'The deck of the new bridge is done, and',
    'Tom’s 3 bridges are open.',
    '新桥的桥面已经全部铺好，    老桥会留下来，改作步道，',
    '两岸的引道也都接通，只等    供人们散步。我们还要修一',
    '一是修桥，二是铺路。',
    '二 是 全 力 铺 路 ，',
    '（一）修好码头；',
    '三件大事：一',
    '长 20 米，宽3米，用 App 查。',
  ],
  furniture: [
    '（下转第3版）',
    '( 上接A04版）',
    '（笑）',
    '[Applause]',
    '记者会历时1小时30分钟。',
    '(continued on page 3)',
    '云川河流会议 第12次',
    '12',
    '- 13 -',
    '答：桥面①铺好了，引道②也',
    '① 由桥梁处铺设，',
    '② 由公路处修筑。',
    '新桥…………………………3',
    '桥 24:5 25:10  路 26:3 27:4',
    '首页 > 新闻 > 正文',
  ],
  fragments: [
    '桥',
    '新 桥',
    '𠮷',
    '\ud842',
    '\udfb7',
    ' ',
    '  ',
    '\u3000',
    '\u00a0',
    '\t',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\f',
    '\u2028',
    '\0',
    '。',
    '，',
    '：',
    ':',
    '”',
    '“',
    '（',
    '）',
    '《',
    '》',
    '-',
    'a',
    '9',
    '가',
    'か',
    '一',
    '是',
    '👨‍👩‍👧',
  ],
  endings: ['\n', '\n', '\n', '\r\n', '\r', '\n\n', '\n \n', '\n\n\n', ' \n', ''],
};

const line = fc
  .tuple(
    fc.option(fc.constantFrom(' ', '\u3000\u3000', '\f', '\ufeff', '1 ', '2 ', '3 ', '3\n\n'), { nil: '', freq: 8 }),
    fc.option(fc.constantFrom(...pieces.labels), { nil: '', freq: 3 }),
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces.lines) },
      { weight: 2, arbitrary: fc.constantFrom(...pieces.furniture) },
      {
        weight: 2,
        arbitrary: fc.array(fc.constantFrom(...pieces.fragments), { maxLength: 8 }).map((parts) => parts.join('')),
      },
    ),
    fc.constantFrom(...pieces.endings),
  )
  .map((parts) => parts.join(''));

/** Texts that look like transcripts and are damaged in every way that we know of. */
export const transcriptTexts: fc.Arbitrary<string> = fc.array(line, { maxLength: 30 }).map((lines) => lines.join(''));

/** What these texts print on every page, where a test says that they do. */
export const textPages: PageFurniture = {
  ...pageFurniture(new Set(['云川河流会议第#次']), new Set([12, 13])),
  notes: new Set(['raised', 'word'] as const),
  apparatus: new Set(['contents', 'index'] as const),
};

/** How the lines of these texts are numbered, where a test says that they are. */
export const textLineNumbers: LineNumbers = { side: 'start', highest: 4, leading: 2, gaps: [1, 1] };

/** Strings of anything, lone surrogates and control characters included. */
export const anyTexts: fc.Arbitrary<string> = fc.string({
  unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
});

const insertions = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom(...pieces.fragments) },
  { weight: 2, arbitrary: fc.constantFrom(...pieces.endings) },
  { weight: 1, arbitrary: fc.constantFrom(...pieces.labels, ...pieces.furniture) },
  { weight: 1, arbitrary: fc.array(line, { maxLength: 4 }).map((lines) => lines.join('')) },
);

/** An edit of a text whose length is not known yet: where, as a share of the text, how far, and what to put there. */
export interface EditPlan {
  readonly at: number;
  readonly removed: number;
  readonly newText: string;
}

export const editPlans: fc.Arbitrary<EditPlan> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60), fc.nat(400)),
  newText: insertions,
});

/** The edit that a plan means in a text of this length. */
export function editOf({ at, removed, newText }: EditPlan, length: number): Edit {
  const start = Math.round(at * length);
  return { span: { start, end: Math.min(length, start + removed) }, newText };
}

/** Several edits of one text that do not overlap. */
export function editsOf(plans: readonly EditPlan[], length: number): Edit[] {
  const edits: Edit[] = [];
  let end = -1;
  for (const edit of plans.map((plan) => editOf(plan, length)).sort((a, b) => a.span.start - b.span.start)) {
    if (edit.span.start <= end) continue;
    edits.push(edit);
    end = edit.span.end;
  }
  return edits;
}
