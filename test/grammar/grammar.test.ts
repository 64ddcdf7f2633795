import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { readMarkers } from '../support/markers';
import { loadGrammar, tokenized } from './tokenize';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** Short names for the scopes, so that the cases can be read. */
const scopes = {
  who: 'entity.name.type.speaker',
  colon: 'punctuation.separator.label',
  time: 'constant.numeric.timestamp',
  number: 'constant.numeric.line-number',
  item: 'keyword.other.enumeration',
  title: 'markup.heading.topic',
  hash: 'punctuation.definition.heading',
  bold: 'punctuation.definition.bold',
  tag: 'punctuation.definition.tag',
  aside: 'comment.block.direction',
  jump: 'comment.line.jump',
  closing: 'comment.line.closing',
  page: 'comment.line.page-number',
} as const;

function checkScopes(expected: string): void {
  const full = expected.replace(/⟦(\w+)\|/g, (_, short: keyof typeof scopes) => `⟦${scopes[short]}|`);
  expect(tokenized(grammar, readMarkers(full).text)).toBe(full);
}

describe('labels', () => {
  test.each([
    '⟦who|王毅⟧⟦colon|：⟧这个问题问得好。',
    ' ⟦who|王 毅⟧ ⟦colon|：⟧这 个 问 题',
    '　　⟦who|李明⟧⟦colon|:⟧谢谢。',
    '⟦who|欧阳小明⟧⟦colon|：⟧谢谢。',
    '⟦who|《星河日报》 记者⟧⟦colon|：⟧请问今年的汛情如何？',
    '⟦who|星河国际电视台（XGTN）记者⟧⟦colon|：⟧请问',
    '⟦who|李司长（代）⟧⟦colon|：⟧好。',
    '⟦who|问⟧⟦colon|：⟧何时？',
    '⟦who|答⟧⟦colon|：⟧明年。',
    '⟦who|何大文議員⟧⟦colon|：⟧多謝主席。',
    '⟦who|王委員小明⟧⟦colon|：⟧請問部長。',
    '⟦who|○委員長（山本花子君）⟧　ただいまから',
    '⟦who|○大 山 議 長⟧',
    '⟦who|【知事】⟧はい。',
    '⟦who|（山本総理）⟧お答えします。',
    '⟦who|◯위원장 김하나⟧  개의하겠습니다.',
    '⟦who|Q⟧⟦colon|.⟧  When?',
    '⟦who|Q⟧⟦colon|:⟧ When?',
    '⟦number|3⟧   ⟦who|Q⟧⟦colon|.⟧  When?',
    '⟦number|12⟧   ⟦who|THE COURT⟧⟦colon|:⟧  Sustained.',
    '⟦who|MR. DOE⟧⟦colon|:⟧ I object.',
    '⟦who|BY MR. DOE⟧⟦colon|:⟧',
    '⟦who|CHIEF JUSTICE DOE⟧⟦colon|:⟧ Why?',
    '⟦who|JUSTICE DOE⟧⟦colon|:⟧ Why?',
    '    ⟦who|Mr. Doe of Iowa⟧⟦colon|.⟧ Thanks.',
    '  ⟦who|Mr. DOE⟧⟦colon|.⟧ I yield.',
    '  ⟦who|The PRESIDING OFFICER⟧⟦colon|.⟧ The clerk will call the roll.',
    '⟦who|Mr DOE (Hill) (10:15)⟧⟦colon|:⟧ I rise.',
    '⟦who|The EARL of HILL⟧⟦colon|.—⟧My Lords',
    '⟦who|The President⟧⟦colon|:⟧ I call on',
    '⟦who|Mr. Doe (Utopia) (spoke in French)⟧⟦colon|:⟧ Thank you.',
    '⟦who|Moderator⟧⟦colon|:⟧ Welcome.',
    '⟦hash|###⟧⟦title| ⟧⟦who|司儀⟧⟦colon|：⟧',
    '⟦bold|**⟧⟦who|Ann⟧⟦colon|:⟧⟦bold|**⟧ Hello',
    '⟦bold|**⟧⟦who|Ann⟧⟦bold|**⟧⟦colon|:⟧ Hello',
    '⟦time|[00:12:03]⟧ ⟦who|Ann⟧⟦colon|:⟧ Hi',
    '⟦who|Ann⟧ ⟦time|(00:12:03)⟧⟦colon|:⟧ Hi',
    '⟦who|Speaker 1⟧  ⟦time|00:12⟧',
    '⟦who|Ann Doe⟧  ⟦time|00:12:33⟧',
    '⟦tag|<v⟧ ⟦who|Ann Doe⟧⟦tag|>⟧Hello',
  ])('%s', checkScopes);
});

describe('no label', () => {
  test.each([
    '表示：这很好。',
    '示：这很好',
    '他说：好。',
    '河流的故事：从源头到海',
    '我们今年主要抓好三件大事：',
    '各位代表：我报告',
    '方法：先量后剪。',
    '任务：修桥。',
    '何时：明年。',
    '高兴：是的',
    '出席議員：',
    '想請教委員：',
    '李明道：“好。”',
    '【注解】：岸边',
    '**Note:** see below',
    '请问：桥在哪里？',
    '◯출석 위원',
    '我说王毅：在句中',
    'In favour:',
    'Note: see below',
    'Mr. Doe of Iowa. Thanks.',
    'Mr. Doe said the following: thanks',
    'The train leaves at 10:30',
    '10:30 is the time',
    'https://example.org: a link',
    'ordinary prose, nothing else',
    '',
  ])('%s', checkScopes);
});

describe('furniture and directions', () => {
  test.each([
    '⟦jump|（上接A04版）⟧',
    '⟦jump|（下转第 3 版）⟧',
    '⟦jump|(continued on page 3)⟧',
    '⟦closing|记者会历时1小时30分钟。⟧',
    '⟦page|— 3 —⟧',
    '⟦page|第 3 页⟧',
    '⟦aside|（笑）⟧',
    '⟦aside|(Recess from 10:15 to 10:30.)⟧',
    '⟦aside|[Laughter]⟧',
    '大家好⟦aside|（掌声）⟧，谢谢（各位）。',
    '[https://example.org]',
    'We agreed. ⟦aside|[inaudible]⟧ At ⟦time|[00:01:02]⟧ we left (all of us).',
    '⟦time|00:00:01.000 --> 00:00:04.000⟧',
  ])('%s', checkScopes);
});

describe('topics', () => {
  test.each([
    '⟦item|一是⟧修桥。',
    '⟦item|一 是⟧ 修 桥 铺 路',
    '⟦item|首先⟧，修桥。',
    '⟦item|第一⟧，修桥。',
    '⟦item|（一）⟧总体情况',
    '⟦item|（一）⟧',
    '⟦item|一、⟧总体情况',
    '⟦item|1.⟧ The bridge',
    '⟦hash|#⟧⟦title| 开场⟧',
    '⟦hash|##⟧⟦title| The bridge⟧',
    '⟦title|【質疑応答】⟧',
    '⟦title|——关于水利⟧',
    '一带一路',
    '一个人',
    '第一次',
    '#话题',
    '——这是他的原话。',
  ])('%s', checkScopes);
});

test('a line knows nothing of the one before', () => {
  checkScopes('⟦hash|#⟧⟦title| 开场⟧\n⟦who|王毅⟧⟦colon|：⟧好。\n\n普通的一行');
});

/** VS Code tokenizes lines of up to 20,000 characters; `tokenized` throws where one takes unreasonably long. */
test.each([
  '（',
  '(',
  '《',
  '【',
  '○',
  '王',
  '王 ',
  '大（大）',
  'A ',
  'A’',
  'X.—',
  'The ',
  'Mr. Doe ',
  '  Mr. Doe',
  'Ann (',
  '[00:12] ',
  '**A',
  '<v A',
  '# ',
  '1 ',
  '　',
  '一 ',
  '——',
  '(笑(',
  '◯가 ',
])('a long line of %j is no trap', (piece) => {
  const line = piece.repeat(20_000 / piece.length);
  expect(readMarkers(tokenized(grammar, line)).text).toBe(line);
});
