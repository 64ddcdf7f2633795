import * as vscode from 'vscode';
import { expectEqual, expectSoon, soon } from '../expect';
import { closeEditors, fileUri, openFile, openText, outlineOf } from '../transcript';

/** A press conference in which one person has two forms of label. */
const conference = [
  '星河日报记者：何时通车？', // 1
  '',
  '李明：明年六月。', // 3
  '',
  '远山周刊记者：老桥呢？', // 5
  '',
  '李明局长：改作步道。', // 7
  '',
  '星河日报记者：谢谢李明局长。有人反对吗？', // 9
  '',
  '李明：没有。', // 11
  '',
].join('\n');

describe('speakers as symbols', () => {
  afterEach(closeEditors);

  /** What an editor command answers for the place of `found` in the text of a new document. */
  async function ask<Answer>(command: string, found: string, ...more: unknown[]) {
    const { document } = await openText(conference);
    const position = document.positionAt(conference.indexOf(found));
    const execute = () => vscode.commands.executeCommand<Answer>(command, document.uri, position, ...more);
    return { document, execute };
  }

  it('leads to where somebody is named first', async () => {
    const { execute } = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', '李明局长。');
    await expectSoon(async () => (await execute()).map(({ targetRange }) => placeOf(targetRange)), ['3:1–3:3']);
  });

  it('finds all labels of somebody, and where others speak of them', async () => {
    const { execute } = await ask<vscode.Location[]>('vscode.executeReferenceProvider', '李明局长：');
    await expectSoon(
      async () => (await execute()).map(({ range }) => placeOf(range)),
      ['3:1–3:3', '7:1–7:5', '9:10–9:14', '11:1–11:3'],
    );
  });

  it('shows them where the cursor stands', async () => {
    const { execute } = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', '远山');
    await expectSoon(async () => (await execute()).map(({ range }) => placeOf(range)), ['5:1–5:7']);
  });

  it('renames somebody in every form of the label, and nothing that is said', async () => {
    const { document, execute } = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      '李明：没有',
      '李鸣',
    );
    const edit = await soon(async () => {
      const edit = await execute();
      expectEqual(edit.size, 1);
      return edit;
    });
    await vscode.workspace.applyEdit(edit);
    expectEqual(document.getText(), conference.replace(/李明(?=(?:局长)?：)/g, '李鸣'));
  });

  it('tells who somebody is', async () => {
    const { document, execute } = await ask<vscode.Hover[]>('vscode.executeHoverProvider', '李明局长：');
    await expectSoon(async () => (await execute()).length, 1);
    const [hover] = await execute();
    const text =
      hover?.contents.map((content) => (typeof content === 'string' ? content : content.value)).join('') ?? '';
    expectEqual(text.startsWith('**李明**'), true);
    expectEqual(text.includes(`${document.uri}#L3`), true);
  });

  it('proposes who speaks next at the start of a line', async () => {
    const editor = await openText(`${conference}\n`);
    const end = new vscode.Position(editor.document.lineCount - 1, 0);
    await expectSoon(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        end,
      );
      return list.items.map(({ insertText, label }) => String(insertText ?? label));
    }, ['远山周刊记者：', '星河日报记者：', '李明：']);
  });

  it('shows turns and exchanges beside the labels, for those who want it', async () => {
    const { document } = await openText(conference);
    const range = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        range,
      );
      return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    };
    await expectSoon(async () => (await outlineOf(document)).length, 6);
    expectEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration('transcript', document.uri);
    await settings.update('inlayHints.enabled', true, vscode.ConfigurationTarget.Workspace);
    await expectSoon(async () => (await hints()).slice(0, 2), ['1 · answered ↓ line 3', '2 · answers → 星河日报记者']);
    await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    await expectSoon(hints, []);
  });

  it('groups the outline by exchanges, for those who want it', async () => {
    const { document } = await openText(conference);
    const settings = vscode.workspace.getConfiguration('transcript', document.uri);
    await settings.update('outline.exchanges', true, vscode.ConfigurationTarget.Workspace);
    await expectSoon(
      () => outlineOf(document),
      ['1 星河日报记者', '  3 李明', '5 远山周刊记者', '  7 李明局长', '9 星河日报记者', '  11 李明'],
    );
    await settings.update('outline.exchanges', undefined, vscode.ConfigurationTarget.Workspace);
    await expectSoon(async () => (await outlineOf(document))[1], '3 李明');
  });

  it('finds speakers and topics in all transcripts of the folder', async () => {
    const uri = fileUri('closed.transcript');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(conference));
    try {
      await openFile('press-conference.transcript'); // starts the server
      const named = async (query: string) => {
        const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          query,
        );
        return symbols
          .filter(({ location }) => location.uri.path === uri.path) // documents stay open after their editors
          .map(({ name }) => name);
      };
      await expectSoon(() => named('李明'), ['李明']);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(conference.replaceAll('李明', '赵山')));
      await expectSoon(() => named('赵山'), ['赵山']);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});

/** A range as `line:column–line:column`, all 1-based. */
function placeOf({ start, end }: vscode.Range): string {
  return `${start.line + 1}:${start.character + 1}–${end.line + 1}:${end.character + 1}`;
}
