import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CompletionItem,
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { capable, plain } from '../support/lsp-session';
import { readMarkers, writeMarkers } from '../support/markers';
import { startSession } from '../support/server-in-process';

/** An editor that knows links, Markdown, and asks before it renames. */
const able: ClientCapabilities = {
  workspace: capable.workspace!,
  textDocument: {
    ...capable.textDocument,
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    rename: { prepareSupport: true },
  },
};

async function openMarked(marked: string, capabilities = able, locale = 'en') {
  const { text, marks, cursor = 0 } = readMarkers(marked);
  const session = await startSession({ capabilities, locale });
  const uri = session.open(text);
  const at = { textDocument: { uri }, position: session.positionAt(uri, cursor) };
  const show = (ranges: readonly { range: Range; name: string }[]) =>
    writeMarkers(
      text,
      ranges.map(({ range, name }) => ({ name, span: session.spanOf(uri, range) })),
    );
  return { session, uri, at, text, marks, show };
}

/** The cursor is at `$0`; the names that are the same person are marked `⟦label|…⟧` and `⟦mention|…⟧`. */
const people = [
  {
    what: 'a label, and its variants',
    text: '记者：何时？\n⟦label|李明$0⟧：明年。\n记者：何处？\n⟦label|李明局长⟧：河边。\n记者：谁？\n⟦label|李明⟧：我。\n',
  },
  {
    what: 'a stretched label',
    text: '⟦label|李 明$0⟧ ：好。\n王芳：好。\n⟦label|李明⟧：好。\n王芳：好。\n',
  },
  {
    what: 'a name in the text',
    text: '⟦mention|李明$0⟧，请说。\n\n⟦label|李明⟧：王芳，你说。\n王芳：⟦mention|李明⟧说得对。\n⟦label|李明⟧：好。\n王芳：请⟦mention|李明⟧局长再说。\n',
  },
  {
    what: 'a name that the page did not part from what is around it is no certain mention',
    text: '⟦label|高明$0⟧：这个办法很高明。\n王芳：高明吗？高明人多。\n⟦label|高明⟧：好。\n王芳：好。\n',
  },
  {
    what: 'no name within a longer one',
    text: '⟦label|Ann Lee$0⟧: Joann Leeds came.\nTom Roe: ⟦mention|Ann Lee⟧ knows Ann Leeson.\n⟦label|Ann Lee⟧: Yes.\nTom Roe: Ann?\n',
  },
  {
    what: 'whoever answers, by the label alone',
    text: '问：何时？\n⟦label|答$0⟧：明年答复。\n问：何处？\n⟦label|答⟧：河边。答，不答？\n',
  },
  {
    what: 'an office, by the label alone',
    text: '⟦label|主席$0⟧：開會。\n何大文議員：主席，我反對。\n⟦label|主席⟧：好。\n何大文議員：謝謝主席。\n',
  },
  {
    what: 'a longer name before a shorter one',
    text: '⟦label|李明$0⟧：好。\n李明德：⟦mention|李明⟧、李明德都好。\n⟦label|李明⟧：好。\n李明德：好。\n',
  },
];

describe.each(people)('$what', ({ text: marked }) => {
  test('is found everywhere', async () => {
    const { session, at, show, text, marks } = await openMarked(marked);
    const found = await session.ask<DocumentHighlight[]>('textDocument/documentHighlight', at);
    expect(show(found.map(({ range, kind }) => ({ range, name: kind === 3 ? 'label' : 'mention' })))).toBe(
      writeMarkers(text, marks),
    );
    const all = { ...at, context: { includeDeclaration: true } };
    const references = await session.ask<Location[]>('textDocument/references', all);
    expect(references.map(({ range }) => range)).toEqual(found.map(({ range }) => range));
    const others = { ...at, context: { includeDeclaration: false } };
    expect(await session.ask<Location[]>('textDocument/references', others)).toEqual(references.slice(1));
  });

  test('leads to where it is named first', async () => {
    const { session, uri, at, marks } = await openMarked(marked);
    const [link] = await session.ask<LocationLink[]>('textDocument/definition', at);
    expect(session.spanOf(uri, link!.targetSelectionRange)).toEqual(marks[0]!.span);
    expect(session.spanOf(uri, link!.originSelectionRange!)).toEqual(marks[0]!.span);
  });
});

test('the first mention is that in an introduction; an editor without links gets the place alone', async () => {
  const { session, uri, at } = await openMarked(
    '请李明局长介绍。\n\n李明：好。\n王芳：好。\n李明$0：好。\n王芳：好。\n',
    plain,
  );
  const found = await session.ask<Location>('textDocument/definition', at);
  expect([found.uri, found.range.start, session.textIn(uri, found.range)]).toEqual([
    uri,
    { line: 0, character: 1 },
    '李明',
  ]);
});

test.each(['李明：今$0天。\n王芳：好。\n李明：好。\n王芳：好。\n', '$0', '表示：$0好。'])(
  'nobody is at the cursor in %s',
  async (marked) => {
    const { session, at } = await openMarked(marked);
    for (const method of ['definition', 'documentHighlight', 'hover', 'prepareRename'])
      expect(await session.ask(`textDocument/${method}`, at)).toBeNull();
    expect(await session.ask('textDocument/references', { ...at, context: { includeDeclaration: true } })).toEqual([]);
    expect(await session.ask('textDocument/rename', { ...at, newName: '王义' })).toBeNull();
  },
);

const conference = [
  '星河日报记者：何时通车？',
  '李明：明年六月。',
  '远山周刊记者：老桥呢？',
  '李明局长：改作步道。',
  '星河日报记者：谢谢李明局长。有人反对吗？',
  '李 明 ：没有。',
  '',
].join('\n');

describe('hovering', () => {
  test('tells who somebody is', async () => {
    const { session, uri, at } = await openMarked(conference.replace('李明局长：', '李$0明局长：'));
    const { contents, range } = await session.ask<Hover>('textDocument/hover', at);
    expect(session.textIn(uri, range!)).toBe('李明局长');
    expect((contents as { value: string }).value.split('  \n')).toEqual([
      '**李明**',
      '3 turns, 50% of all',
      '13 characters, 37% of all',
      'Answers: 3',
      `First on [line 2](${uri}#L2), last on [line 6](${uri}#L6)`,
      'Labels: 李明： · 李明局长：',
    ]);
  });

  test('in Chinese and without Markdown', async () => {
    const { session, at } = await openMarked(conference.replace('远山', '$0远山'), plain, 'zh-cn');
    const { contents } = await session.ask<Hover>('textDocument/hover', at);
    expect(contents).toEqual({
      kind: 'plaintext',
      value: ['远山周刊记者', '发言 1 段，占全部的 17%', '共 4 字，占全部的 11%', '提问 1 次', '发言处：第 3 行'].join(
        '\n',
      ),
    });
  });
});

const renames: { what: string; text: string; to: string; becomes: string }[] = [
  {
    what: 'the name alone',
    text: '王芳：李明来了。\n李$0明：好。\n王芳：好。\n李 明 ：好。\n',
    to: '李鸣',
    becomes: '王芳：李明来了。\n李鸣：好。\n王芳：好。\n李鸣 ：好。\n',
  },
  {
    what: 'the part of a variant',
    text: '记者：何时？\n李明$0：好。\n记者：何处？\n李 明 局 长 ：好。\n记者：谁？\n李明：好。\n',
    to: '李鸣',
    becomes: '记者：何时？\n李鸣：好。\n记者：何处？\n李鸣 局 长 ：好。\n记者：谁？\n李鸣：好。\n',
  },
  {
    what: 'the name in a variant that was renamed',
    text: '记者：何时？\n李明：好。\n记者：何处？\n李明局长$0：好。\n记者：谁？\n李明：好。\n',
    to: '李鸣局长',
    becomes: '记者：何时？\n李鸣：好。\n记者：何处？\n李鸣局长：好。\n记者：谁？\n李鸣：好。\n',
  },
  {
    what: 'from a mention',
    text: '王芳：李明$0说得对。\n李明：好。\n王芳：好。\n李明：好。\n',
    to: '李鸣',
    becomes: '王芳：李明说得对。\n李鸣：好。\n王芳：好。\n李鸣：好。\n',
  },
  {
    what: 'with a time and brackets',
    text: '[00:12] Ann Lee$0: Hi.\n[00:15] Tom: Hi.\n[00:20] Ann Lee: Bye.\n[00:22] Tom: Bye.\n',
    to: 'Anna Lee',
    becomes: '[00:12] Anna Lee: Hi.\n[00:15] Tom: Hi.\n[00:20] Anna Lee: Bye.\n[00:22] Tom: Bye.\n',
  },
];

describe('renaming', () => {
  test.each(renames)('$what', async ({ text, to, becomes }) => {
    for (const capabilities of [able, plain]) {
      const { session, uri, at } = await openMarked(text, capabilities);
      const edit = await session.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName: to });
      expect(session.edited(uri, edit)).toBe(becomes);
    }
  });

  test('there and back is as it was', async () => {
    const text = conference.replace('李 明', '李明');
    let renamed = text;
    for (const newName of ['欧阳若兰', '李明']) {
      const { session, uri, at } = await openMarked(renamed.replace('\n', '\n$0'));
      renamed = session.edited(uri, await session.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName }));
      expect(renamed === text).toBe(newName === '李明');
    }
  });

  test('is prepared with the name at the cursor', async () => {
    const { session, uri, at } = await openMarked('李 $0明 ：好。\n王芳：好。\n李明：好。\n王芳：好。\n');
    const { range, placeholder } = await session.ask<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      at,
    );
    expect([session.textIn(uri, range), placeholder]).toEqual(['李 明', '李明']);
  });

  test('shows first what becomes of the other variants', async () => {
    const { session, at } = await openMarked(conference.replace('李明：', '李明$0：'));
    const edit = await session.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName: '李鸣' });
    expect(Object.values(edit.changeAnnotations!)).toEqual([
      { label: '李明 → 李鸣', description: '2 labels', needsConfirmation: false },
      { label: '李明局长 → 李鸣局长', description: '1 label', needsConfirmation: true },
    ]);
  });

  test('needs no look where all labels are the same', async () => {
    const { session, at } = await openMarked('李明$0：好。\n王芳：好。\n李明：好。\n王芳：好。\n', able, 'zh-cn');
    const rename = async (newName: string) => {
      const edit = await session.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName });
      return Object.values(edit.changeAnnotations!);
    };
    expect(await rename('李鸣')).toEqual([{ label: '李明 → 李鸣', description: '2 处标签', needsConfirmation: false }]);
    expect(await rename('王芳')).toEqual([
      { label: '李明 → 王芳', description: '2 处标签；已有另一发言人名为“王芳”', needsConfirmation: true },
    ]);
  });

  test('says which names of the same person stay', async () => {
    const { session, at } = await openMarked(
      '○早瀬委員　何。\n○事務総長（築山信彦君）　はい。\n○早瀬委員　何。\n○事$0務総長　はい。\n',
    );
    const edit = await session.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName: '次長' });
    expect(Object.values(edit.changeAnnotations!)).toEqual([
      { label: '事務総長（築山信彦君） → 次長（築山信彦君）', description: '1 label', needsConfirmation: true },
      { label: '事務総長 → 次長', description: '1 label', needsConfirmation: false },
    ]);
    const { session: court, at: letter } = await openMarked(
      'JANE DOE, called as a witness by the defense\nQ.  When did you go?\nA.  At noon.\nQ.  Where?\nTHE WITNESS$0:  There.\nQ.  When?\nA.  Then.\n',
    );
    const other = await court.ask<WorkspaceEdit>('textDocument/rename', { ...letter, newName: 'THE DEFENDANT' });
    expect(Object.values(other.changeAnnotations!)).toEqual([
      { label: 'THE WITNESS → THE DEFENDANT', description: '1 label; stays as it is: A', needsConfirmation: false },
    ]);
  });

  test.each(['', ' ', '李：明', '一\n二', '表示'])('“%s” is refused', async (newName) => {
    const { session, at } = await openMarked('李明$0：好。\n王芳：好。\n李明：好。\n王芳：好。\n');
    await expect(session.ask('textDocument/rename', { ...at, newName })).rejects.toThrow('could not be read');
  });
});

async function labelsAt(marked: string): Promise<string[]> {
  const { session, uri, at } = await openMarked(marked);
  const items = await session.ask<CompletionItem[]>('textDocument/completion', at);
  const sorted = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  expect(sorted).toEqual(items);
  return items.map(({ textEdit }) => {
    const { range, newText } = textEdit as { range: Range; newText: string };
    return `${session.textIn(uri, range)}→${newText}`;
  });
}

describe('completing', () => {
  test.each([
    {
      what: 'who answers comes after who asks, whoever that is',
      text: `${conference}\n晨光电台记者：为何？\n$0\n`,
      labels: ['→李明：', '→星河日报记者：', '→远山周刊记者：', '→晨光电台记者：'],
    },
    {
      what: 'who asked after the last one before comes first',
      text: `${conference}$0`,
      labels: ['→远山周刊记者：', '→星河日报记者：', '→李明：'],
    },
    {
      what: 'who takes turns with the last one comes first',
      text: 'Ann: Hi.\nTom: Hi.\nSue: Hi.\nTom: Hi.\nAnn: So?\nTom: So.\nAnn: No.\nTom: No.\nSue: No.\nTom: Oh.\nAnn: Oh.\n$0\n',
      labels: ['→Tom: ', '→Sue: ', '→Ann: '],
    },
    {
      what: 'what is typed chooses',
      text: `${conference}远$0`,
      labels: ['远→远山周刊记者：'],
    },
    {
      what: 'a label that stands there gives way',
      text: conference.replace('远山周刊', '远$0山周刊'),
      labels: ['远山周刊记者：→远山周刊记者：'],
    },
    { what: 'nothing within what is said', text: conference.replace('明年', '明$0年'), labels: [] },
    { what: 'nothing in a text without speakers', text: '今天天气很好。\n$0', labels: [] },
    {
      what: 'with the space behind it, and without its time',
      text: '[00:12] Ann Lee: Hi.\n[00:15] Tom: Hi.\n[00:20] Ann Lee: Bye.\n[00:25] Tom: Bye.\n[00:30] Ann Lee: Bye.\n$0\n',
      labels: ['→Tom: ', '→Ann Lee: '],
    },
    {
      what: 'with its mark and wide space',
      text: '○委員長（山本花子君）　始めます。\n○早瀬委員　はい。\n○委員長（山本花子君）　どうぞ。\n早$0\n',
      labels: ['早→○早瀬委員　'],
    },
    {
      what: 'with the indent of the file',
      text: '    Mr. Doe of Iowa. Thank you. What did the office find?\n    Ms. Roe. We found no fault.\n    Mr. Doe of Iowa. None?\n    Ms. Roe. None.\n    Mr. Doe of Iowa. None at all?\n$0\n',
      labels: ['→    Ms. Roe. ', '→    Mr. Doe of Iowa. '],
    },
  ])('$what', async ({ text, labels }) => {
    expect(await labelsAt(text)).toEqual(labels);
  });
});
