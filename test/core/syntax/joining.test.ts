import { describe, expect, test } from 'vitest';
import { lineOfBlock, parse } from '../../../server/src/core/syntax/parse';
import type { Profile } from '../../../server/src/core/syntax/profile';
import { LineStore } from '../../../server/src/core/text/lines';
import { profileWith } from '../../support/profile';

/** `⏎` is a line end that joining takes away, `\n` one that stays. */
describe('lines of a column of 20 cells', () => {
  test.each([
    { what: 'full lines go on', lines: '新桥的桥面已经全部铺⏎好，两岸的引道也接通⏎了。' },
    { what: 'a sentence that ends in a full line goes on', lines: '新桥的桥面已经铺好。⏎两岸的引道也接通了。' },
    { what: 'a sentence that ends in a short line does not', lines: '新桥已经铺好。\n两岸的引道也接通了。' },
    { what: 'a short line with a comma goes on', lines: '新桥铺好，⏎两岸的引道也接通了。' },
    { what: 'a line that is more than half full goes on', lines: '新桥的桥面已⏎经全部铺好了。' },
    { what: 'a shorter one does not', lines: '水利简报\n新桥的桥面已经铺好了' },
    { what: 'a line that begins with a closing mark belongs to the one before', lines: '说“新桥⏎”，通车了。' },
    { what: 'an opening quotation mark closes nothing', lines: '新桥\n“老桥”还在使用当中。' },
    { what: 'a stretched line is as wide as the printed one', lines: '新 桥 的 桥 面 已 经⏎全部铺好了。' },
    { what: 'a line is full where the next word did not fit', lines: '网址就会变了。⏎https://example.org 是新的' },
    { what: 'an item of a list goes on', lines: '- 新桥的桥面已经全部⏎铺好了。' },
    { what: 'a dash is no bullet', lines: '新桥的桥面已经全部铺⏎——栏杆也好了。' },
    { what: 'an indented paragraph is a new one after a sentence', lines: '新桥的桥面已经铺好。\n　　两岸也接通了。' },
    { what: 'also where the one before it is indented', lines: '　新桥的桥面都铺好。\n　两岸也接通了。' },
    { what: 'an item goes on whose list began inside the line', lines: '事：第一，铺好桥面；⏎第二，接通引道。' },
    { what: 'one whose list goes on inside it', lines: '今年大家要做的有三：⏎第一，修桥；第二，路。' },
    { what: 'the last word below a first line far to the right', lines: '          新桥的桥面已经全部铺⏎好。' },
    { what: 'what stands far behind a label', lines: 'Q.      Is the deck⏎done by now, at least?' },
  ])('$what', ({ lines }) => {
    checkJoints(lines, { columns: [20] });
  });
});

describe('nothing is joined across', () => {
  test.each([
    { what: 'a label', lines: '新桥的桥面已经铺好。\n李明：引道也接通了。' },
    { what: 'a label that stands after a gap', lines: '新桥的桥面已经全部铺\n\n李明：引道也接通了。' },
    { what: 'an item after a sentence', lines: '新桥的桥面已经铺好。\n一是接通两岸的引道。' },
    { what: 'an item after a colon', lines: '今年要做好三件大事：\n一是铺好新桥的桥面。' },
    { what: 'an item after a semicolon', lines: '一是铺好新桥的桥面；\n二是接通两岸的引道。' },
    { what: 'bracketed items', lines: '我们今年要做的事是：\n（一）铺好新桥的桥面' },
    { what: 'a heading', lines: '新桥的桥面已经铺好。\n\n关于引道\n\n两岸的引道也接通了。' },
    { what: 'items of one list, whatever they end in', lines: '1. 铺好新桥的桥面栏杆\n2. 接通两岸的引道' },
    { what: 'topics, whatever they end in', lines: '一是铺好新桥的桥面栏\n二是接通两岸的引道' },
    { what: 'bullets', lines: '我们今年要做的事情有\n- 铺好新桥的桥面栏杆\n- 接通两岸的引道' },
    { what: 'a dash before a capital', lines: 'It has been opened.\n-For the ramps we need' },
    { what: 'a comma after a sentence', lines: '新桥铺好。\n、《老桥》 作者李明' },
    { what: 'marked headings', lines: '新桥的桥面已经全部铺\n## 关于两岸的引道工程\n两岸的引道也接通了' },
    { what: 'a marked heading and a blank line', lines: '## 关于两岸的引道工程\n\n两岸的引道也接通了' },
    { what: 'the rows of a table', lines: '| 新桥的桥面 | 已铺 |\n| 两岸的引道 | 已通 |' },
    { what: 'fences and rules', lines: '新桥的桥面已经全部铺\n---\n```\n两岸的引道也都接通了\n```' },
    { what: 'furniture', lines: '新桥的桥面已经铺好。\n（下转第3版）\n两岸的引道也接通了。' },
    { what: 'two columns side by side', lines: '新桥的桥    引道和路\n面已经铺    灯也都通\n好。        了。' },
    { what: 'what stands right of a line', lines: '新桥的桥面已经全部铺\n                    引道和路灯也都接通了' },
    { what: 'what stands left of one', lines: '                    新桥的桥面已经全部铺\n引道和路灯也都接通了' },
  ])('$what', ({ lines }) => {
    checkJoints(lines, { columns: [20], speakers: ['李明'] });
  });
});

/** The `⏎` of a column break stands before the blank line. */
describe('over a blank line', () => {
  test.each([
    { what: 'a full line in mid-sentence goes on', lines: '新桥的桥面已经全部铺⏎\n好，两岸的引道也接通⏎了。' },
    { what: 'over several blank lines too', lines: '新桥的桥面已经全部铺⏎\n \n\n好，引道通了。' },
    { what: 'a line with a comma goes on', lines: '新桥铺好，⏎\n两岸的引道也接通了。' },
    { what: 'a sentence end does not', lines: '新桥的桥面已经铺好。\n\n两岸的引道也接通了。' },
    { what: 'neither does a colon', lines: '今年要做好三件大事：\n\n我们把它们写在这里。' },
    { what: 'nor a semicolon', lines: '新桥的桥面已经铺好；\n\n两岸的引道也接通了。' },
    { what: 'nor a short line', lines: '新桥的桥面已经\n\n全部铺好了。' },
    { what: 'a stretched full line goes on', lines: '新 桥 的 桥 面 已 经 铺⏎\n好，引道通了。' },
    { what: 'but in no note', lines: '新桥的桥面已经全部铺\n\n注：以录音为准。' },
  ])('$what', ({ lines }) => {
    checkJoints(lines, { columns: [20] });
  });

  test('in text that is not wrapped, only a comma goes on', () => {
    checkJoints('新桥的桥面已经全部铺\n\n好，\n还有引道。\n两岸，⏎\n都通了。', { columns: [] });
  });
});

describe('each line is measured by the column it stands in', () => {
  const columns = [20, 40];

  test('the narrow one and the wide one in one file', () => {
    checkJoints(
      [
        '新桥的桥面已经全部铺⏎好，两岸的引道也接通⏎了。\n',
        '新桥的桥面已经全部铺好，两岸的引道也接通⏎了，下个月就能做荷载试验，试验合格以后就⏎通车。\n',
        '新桥的桥面已经铺好。⏎引道通了。',
      ].join('\n'),
      { columns },
    );
  });

  test('a line that is full in the narrow column is short in the wide one', () => {
    checkJoints(
      ['新桥的桥面已经全部铺好，两岸的引道也接通⏎了，大家辛苦了。', '下个月就能做荷载试验，试验合格以后就通车⏎。'].join(
        '\n',
      ),
      { columns },
    );
  });

  test('the narrow one goes on to be so right below wide lines', () => {
    checkJoints(
      [
        '新桥的桥面已经全部铺好，两岸的引道也接通⏎了，下个月就能做荷载试验。',
        '引道、路灯和标线都有⏎了，只有栏杆还差着最⏎后一段，要到月底才能⏎装好。',
      ].join('\n'),
      { columns },
    );
  });

  test('a line wider than any column is not wrapped', () => {
    checkJoints('新桥的桥面已经全部铺好，两岸的引道也接通了，下个月就能做荷载\n通车。', { columns });
  });
});

/** First lines of paragraphs hold 16 cells, the others 20; no indent is left. */
describe('lines of a file that was set in one column of 20 cells, first lines indented', () => {
  const setting = { font: 'fixed', width: 20, indent: 4, widest: 20 } as const;

  test.each([
    {
      what: 'a sentence that ends in a full line goes on',
      lines: '栏杆只剩下最后一段了⏎，桥面已经全部铺好了。⏎引道也都接通了，路灯⏎亮了。',
    },
    {
      what: 'one after which a character had fitted does not',
      lines: '栏杆只剩下最后一段了⏎，桥面已经铺好了。\n引道也都接通了，⏎路灯亮了。',
    },
    {
      what: 'where a clause of two characters would not have fitted, it may',
      lines: '栏杆只剩下最后一段了⏎，桥面已经铺好。⏎路灯，标线都有了，还有⏎桥名。',
    },
    {
      what: 'a line broken where first lines are begins a paragraph',
      lines: '栏杆只剩下最后一段了⏎，桥面已经全部铺好了。\n引道也都接通路灯⏎都亮了。',
    },
    {
      what: 'a wider one begins none, even with an item',
      lines: '栏杆只剩下最后一段了⏎，桥面已经全部铺好了。⏎第二，路灯和标线还没⏎有。',
    },
    {
      what: 'one below a first line that is full as such begins none either',
      lines: '栏杆只剩下最后一段了⏎，好。\n要做的两件大事：⏎一是铺好新桥的桥面栏⏎杆。',
    },
    {
      what: 'also over a blank line, where a column ended',
      lines: '栏杆只剩下最后一段了⏎，桥面已经全部铺好了。⏎\n引道和标线还要等一个⏎月。',
    },
    {
      what: 'but one that is no wider may begin a paragraph there',
      lines: '栏杆只剩下最后一段了⏎，桥面已经全部铺好了。\n\n引道和标线还要等⏎一个月。',
    },
    {
      what: 'a quotation mark may have held to what is before it',
      lines: '栏杆只剩下最后一段了⏎，好。\n现在大家要问⏎是“新桥头”还是哪里。',
    },
    { what: 'a title does not go on', lines: '云川河的新桥\n栏杆只剩下最后一段了⏎，桥面已经全部铺好了。' },
    {
      what: 'nor does a text go on in one',
      lines: '栏杆只剩下最后一段了⏎，桥面已经全部铺好了。\n关于路灯\n栏杆只剩下最后一段。',
    },
  ])('$what', ({ lines }) => {
    checkJoints(lines, { columns: [20], setting });
  });
});

/** Where a font is proportional, letters tell whether the next word had fitted, and not their number. */
describe('lines of a file that was set in a proportional font', () => {
  const setting = { font: 'proportional', width: 33.75, indent: 0, widest: 42 } as const;

  test.each([
    {
      what: 'a line of narrow letters is not full',
      lines:
        'The deck of the new bridge is in place⏎and this will still fit in its lilt.\nAll is well with it until the river.',
    },
    {
      what: 'a shorter one of wide letters is',
      lines: 'The deck of the new bridge is in place⏎and MOMA WAGED WAR ON GWYN.⏎However, it ended.',
    },
  ])('$what', ({ lines }) => {
    checkJoints(lines, { columns: [42], setting });
  });
});

describe('what joining puts between two lines', () => {
  test.each([
    { what: 'nothing between wide characters', between: ['新桥的桥面已经全部铺', '好了'], glue: '' },
    { what: 'nothing before a closing mark', between: ['新桥的桥面已经全部铺', '，好'], glue: '' },
    { what: 'nothing beside characters of two code units', between: ['新桥的桥面已经全部𠮷', '𠮷了'], glue: '' },
    { what: 'a space between Latin words', between: ['the new bridge is open', 'now'], glue: ' ' },
    { what: 'nothing after a hyphen', between: ['the new foot and cycle-', 'way'], glue: '' },
    { what: 'nothing after a soft hyphen in a word', between: ['the new foot and cycle\u00ad', 'way'], glue: '' },
    { what: 'a space between Hangul words', between: ['새다리가개통되었습니', '다리'], glue: ' ' },
    { what: 'nothing between a wide character and a number', between: ['新桥的桥面已经铺好了', '20 米'], glue: '' },
    {
      what: 'a space there where the file has one',
      between: ['新桥的桥面已经铺好了', '20 米'],
      latinSpacing: 'space',
      glue: ' ',
    },
    {
      what: 'but none beside a wide mark',
      between: ['新桥的桥面已经铺好，', '20 米'],
      latinSpacing: 'space',
      glue: '',
    },
    { what: 'a mended stretched line changes nothing', between: ['新 桥 的 桥 面 已 经 铺', '好 了'], glue: '' },
  ] as const)('$what', ({ between, glue, ...found }) => {
    const { blocks } = parse(LineStore.of(between.join('\n')), profileWith({ columns: [20], ...found }));
    expect(blocks.at(0)!.joints.map((joint) => joint.glue)).toEqual([glue]);
  });
});

function checkJoints(marked: string, found: Parameters<typeof profileWith>[0]): void {
  const text = marked.replaceAll('⏎', '\n');
  expect(withJoints(text, profileWith(found))).toBe(marked);
}

/** The text with `⏎` for the ending of each line that goes on in another. */
function withJoints(text: string, profile: Profile): string {
  const transcript = parse(LineStore.of(text), profile);
  const { blocks, lines } = transcript;
  const joined = new Set(
    [...blocks].flatMap(({ joints }, index) => joints.map(({ from }) => lineOfBlock(transcript, index) + from)),
  );
  return [...lines.all()].map((line, number) => line.text + (joined.has(number) ? '⏎' : line.ending)).join('');
}
