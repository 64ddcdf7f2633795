import * as vscode from 'vscode';
import { expectEqual, expectSoon, soon } from '../expect';
import { acceptPick, closeEditors, openText, outlineOf } from '../transcript';

const talk = ['问：好吗？还好。', '答：很好。', '', '众人鼓掌。', '', '问：真的？', '答：真的。', '主持人：谢谢。', ''];

describe('working on turns', () => {
  afterEach(closeEditors);

  /** What a command at `line:column` makes of the talk, or of other lines; the cursor as `|`. */
  const operations: { command: string; at: string; lines: string[]; argument?: unknown; from?: string[] }[] = [
    { command: 'splitTurn', at: '1:6', lines: ['问：好吗？', '答：|还好。', ...talk.slice(1)] },
    { command: 'mergeTurn', at: '7:3', lines: [...talk.slice(0, 5), '问：真的？|真的。', ...talk.slice(7)] },
    { command: 'moveTurnUp', at: '7:4', lines: [...talk.slice(0, 5), '答：真|的。', '问：真的？', ...talk.slice(7)] },
    { command: 'moveTurnDown', at: '6:1', lines: [...talk.slice(0, 5), '答：真的。', '|问：真的？', ...talk.slice(7)] },
    { command: 'reassignTurn', at: '6:4', lines: [...talk.slice(0, 5), '答：真|的？', ...talk.slice(6)] },
    {
      command: 'reassignTurn',
      at: '6:4',
      argument: 3,
      lines: [...talk.slice(0, 5), '主持人：真|的？', ...talk.slice(6)],
    },
    { command: 'insertTurn', at: '7:1', lines: [...talk.slice(0, 7), '', '问：|', ...talk.slice(7)] },
    { command: 'demoteLabel', at: '7:1', lines: [...talk.slice(0, 5), '问：真的？|答：真的。', ...talk.slice(7)] },
    { command: 'markAsDirection', at: '4:2', lines: [...talk.slice(0, 3), '（众人鼓掌）|', ...talk.slice(4)] },
    { command: 'markAsHeading', at: '4:2', lines: [...talk.slice(0, 3), '## 众人鼓掌。|', ...talk.slice(4)] },
    { command: 'removeLine', at: '4:2', lines: [...talk.slice(0, 3), `|${talk[5]}`, ...talk.slice(6)] },
    {
      command: 'promoteLine',
      from: [...talk.slice(0, 3), '主持人 请坐。', ...talk.slice(4)],
      at: '4:2',
      lines: [...talk.slice(0, 3), '主持人：|请坐。', ...talk.slice(4)],
    },
  ];
  for (const { command, at, lines, argument, from = talk } of operations) {
    it(`${command}${argument ? ` ${argument}` : ''} makes ${lines.find((line) => line.includes('|'))}, and one undo takes it back`, async () => {
      const text = from.join('\n');
      const editor = await openText(text);
      await expectSoon(async () => (await outlineOf(editor.document)).length > 3, true);
      place(editor, at);
      await acceptPick(vscode.commands.executeCommand(`transcript.${command}`, argument));
      await expectSoon(() => withCursor(editor), lines.join('\n'));
      await vscode.commands.executeCommand('undo');
      await expectSoon(() => editor.document.getText(), text);
    });
  }

  it('says so and changes nothing where an operation cannot be done', async () => {
    const editor = await openText(talk.join('\n'));
    await expectSoon(async () => (await outlineOf(editor.document)).length > 3, true);
    place(editor, '1:1');
    await vscode.commands.executeCommand('transcript.mergeTurn');
    await vscode.commands.executeCommand('transcript.reassignTurn', 9);
    expectEqual(editor.document.getText(), talk.join('\n'));
  });
});

describe('the reading order', () => {
  afterEach(closeEditors);

  it('is shown as a difference, and applied as one step to undo', async () => {
    await vscode.commands.executeCommand('transcript.openSample', 'press-conference');
    const document = await soon(() => sample());
    const before = document.getText();
    await soon(async () => {
      await vscode.commands.executeCommand('transcript.previewReadingOrder');
      shown();
    });
    const preview = await vscode.workspace.openTextDocument(shown().modified);
    expectEqual(linesOf(preview.getText()), linesOf(before));
    expectEqual(preview.getText() === before, false);

    await vscode.commands.executeCommand('transcript.applyCleanUp');
    await expectSoon(() => document.getText(), preview.getText());
    expectEqual(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('undo');
    await expectSoon(() => document.getText(), before);
  });

  it('of a text that is in order changes nothing', async () => {
    const editor = await openText(talk.join('\n'));
    await vscode.commands.executeCommand('transcript.previewReadingOrder');
    expectEqual(vscode.window.activeTextEditor, editor);
  });
});

function sample(): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'transcript') throw new Error('the sample is not open');
  return document;
}

function shown(): vscode.TabInputTextDiff {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('no difference is shown');
  return input;
}

/** What stands on the lines, in any order; blank lines left out. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .sort();
}

/** Puts the cursor at a `line:column`, both 1-based. */
function place(editor: vscode.TextEditor, at: string): void {
  const [line = 1, column = 1] = at.split(':').map(Number);
  const position = new vscode.Position(line - 1, column - 1);
  editor.selection = new vscode.Selection(position, position);
}

function withCursor({ document, selection }: vscode.TextEditor): string {
  const text = document.getText();
  const offset = document.offsetAt(selection.active);
  return `${text.slice(0, offset)}|${text.slice(offset)}`;
}
