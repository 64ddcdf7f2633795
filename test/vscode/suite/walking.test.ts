import * as vscode from 'vscode';
import { expectEqual, expectSoon, soon } from '../expect';
import { closeEditors, fileUri, findingsOf, harvest, harvestFindings, openFile, openText } from '../transcript';

const firstMended = harvest.replace('今 年 的 收 成 比 去 年 好 一 些', '今年的收成比去年好一些');
const allMended = firstMended.replace('新 的 种 子 耐 旱 抗 病', '新的种子耐旱抗病');

describe('walking through the findings', () => {
  afterEach(closeEditors);

  for (const focus of ['the text', 'the list'] as const) {
    it(`mends one and goes to the next of its rule, with the focus in ${focus}`, async () => {
      const editor = await openHarvest();
      placeCursor(editor, '3:4');
      if (focus === 'the list') await vscode.commands.executeCommand('transcript.showFindings');
      await vscode.commands.executeCommand('transcript.fixFinding');
      expectEqual(editor.document.getText(), firstMended);
      expectEqual(cursorOf(editor), '9:6');
      await expectSoon(() => findingsOf(editor.document).includes('3 spaced-cjk'), false);
      await vscode.commands.executeCommand('transcript.undoFinding');
      expectEqual(editor.document.getText(), harvest);
      await vscode.commands.executeCommand('transcript.undoFinding');
      expectEqual(editor.document.getText(), harvest);
    });
  }

  it('goes through the transcript that is listed, where another kind of text is at work', async () => {
    const { document } = await openHarvest();
    await openText('{}', 'json');
    await vscode.commands.executeCommand('transcript.nextFindingOfRule');
    const editor = vscode.window.activeTextEditor;
    expectEqual(editor?.document, document);
    expectEqual(cursorOf(editor!), '3:4');
  });

  describe('by keys in the list, wherever the cursor is', () => {
    for (const command of ['fixFinding', 'acceptFinding'] as const) {
      it(`does what has the focus, and then the next one: ${command}`, async () => {
        const editor = await openHarvest();
        await focusFirst(editor);
        await press(command);
        expectEqual(editor.document.getText(), command === 'fixFinding' ? firstMended : harvest);
        expectEqual(cursorOf(editor), '9:6');
        placeCursor(editor, '8:4');
        await press(command);
        expectEqual(editor.document.getText(), command === 'fixFinding' ? allMended : harvest);
        await expectSoon(() => findingsOf(editor.document), ['3 space-by-punctuation', '8 stray-cjk-space']);
        await press('undoFinding');
        await press('undoFinding');
        expectEqual(editor.document.getText(), harvest);
        await expectSoon(() => findingsOf(editor.document), harvestFindings);
      });
    }

    it('does what was pressed twice in a row to two findings', async () => {
      const editor = await openHarvest();
      await focusFirst(editor);
      await Promise.all([press('fixFinding'), press('fixFinding')]);
      expectEqual(editor.document.getText(), allMended);
    });

    it('goes on and back from what has the focus', async () => {
      const editor = await openHarvest();
      await focusFirst(editor);
      await press('nextFindingOfRule');
      expectEqual(cursorOf(editor), '9:6');
      placeCursor(editor, '8:4');
      await press('previousFindingOfRule');
      expectEqual(cursorOf(editor), '3:4');
    });

    it('shows what mending all of the rule that has the focus would do', async () => {
      const editor = await openHarvest();
      await focusFirst(editor);
      await press('fixAllOfRule');
      expectEqual((await soon(shownPreview)).getText(), allMended);
      expectEqual(editor.document.getText(), harvest);
    });

    it('only goes to a finding from a rule that has the focus', async () => {
      const editor = await openHarvest();
      await focusFirst(editor);
      await vscode.commands.executeCommand('list.focusUp');
      await press('fixFinding');
      expectEqual(editor.document.getText(), harvest);
      expectEqual(cursorOf(editor), '9:6');
      await press('fixFinding');
      expectEqual(
        editor.document.getText(),
        allMended.replace('今年的收成比去年好一些', '今 年 的 收 成 比 去 年 好 一 些'),
      );
    });

    /** Moves the focus to the finding on line 3; the one on line 9 stays selected, and the cursor is put on another. */
    async function focusFirst(editor: vscode.TextEditor): Promise<void> {
      const moveThere = async () => {
        placeCursor(editor, '9:6');
        await vscode.commands.executeCommand('transcript.showFindings');
        await vscode.commands.executeCommand('list.focusUp');
      };
      await expectSoon(async () => {
        await moveThere();
        await press('goToFinding');
        return cursorOf(editor);
      }, '3:4');
      await moveThere();
      placeCursor(editor, '8:4');
    }

    async function press(command: string): Promise<void> {
      await vscode.commands.executeCommand(`transcript.${command}`, 'list');
    }
  });

  it('goes to a finding first where the cursor stands on none, and mends nothing yet', async () => {
    const editor = await openHarvest();
    placeCursor(editor, '5:1');
    await vscode.commands.executeCommand('transcript.fixFinding');
    expectEqual(editor.document.getText(), harvest);
    expectEqual(cursorOf(editor), '8:4');
  });

  it('shows what mending all of a rule would do, does it, and undoes it in one step', async () => {
    const editor = await openHarvest();
    placeCursor(editor, '9:6');
    await vscode.commands.executeCommand('transcript.fixAllOfRule');
    const preview = await soon(shownPreview);
    expectEqual(preview.getText(), allMended);
    expectEqual(editor.document.getText(), harvest);
    await vscode.commands.executeCommand('transcript.applyCleanUp');
    await expectSoon(() => editor.document.getText(), allMended);
    expectEqual(vscode.window.activeTextEditor?.document, editor.document);
    await vscode.commands.executeCommand('undo');
    expectEqual(editor.document.getText(), harvest);
  });

  it('undoes all that was done on the way, step by step, and nothing that was typed since', async () => {
    const editor = await openHarvest();
    placeCursor(editor, '3:4');
    for (const command of ['fixFinding', 'acceptFinding'])
      await vscode.commands.executeCommand(`transcript.${command}`);
    placeCursor(editor, '3:18');
    await vscode.commands.executeCommand('transcript.fixFinding');
    expectEqual(editor.document.getText(), firstMended.replace('农户 ，', '农户，'));
    for (let i = 0; i < 3; i++) await vscode.commands.executeCommand('transcript.undoFinding');
    expectEqual(editor.document.getText(), harvest);
    await expectSoon(() => findingsOf(editor.document), harvestFindings);

    placeCursor(editor, '3:4');
    await vscode.commands.executeCommand('transcript.fixFinding');
    await editor.edit((builder) => builder.insert(new vscode.Position(1, 0), '字'));
    const typed = editor.document.getText();
    await vscode.commands.executeCommand('transcript.undoFinding');
    expectEqual(editor.document.getText(), typed);
  });

  it('keeps what is right for as long as a text that is in no folder is open', async () => {
    const editor = await openHarvest();
    placeCursor(editor, '3:4');
    await vscode.commands.executeCommand('transcript.acceptFinding');
    expectEqual(cursorOf(editor), '9:6');
    await expectSoon(
      () => findingsOf(editor.document),
      harvestFindings.filter((finding) => finding !== '3 spaced-cjk'),
    );
    expectEqual(editor.document.getText(), harvest);
    await vscode.commands.executeCommand('transcript.undoFinding');
    expectEqual(cursorOf(editor), '3:4');
    await expectSoon(() => findingsOf(editor.document), harvestFindings);
  });

  describe('of a file in a folder', () => {
    const name = 'walking.transcript';
    const project = () => fileUri('transcript.config.json');
    before(() => vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(harvest)));
    after(() => vscode.workspace.fs.delete(fileUri(name)));
    afterEach(() => vscode.workspace.fs.delete(project()));

    for (const way of ['by the command', 'by the quick fix'] as const) {
      it(`keeps in the project file what is right, ${way}`, async () => {
        const editor = await openFile(name);
        await expectSoon(() => findingsOf(editor.document), harvestFindings);
        placeCursor(editor, '8:4');
        if (way === 'by the command') await vscode.commands.executeCommand('transcript.acceptFinding');
        else await accept(editor.document, 8);
        await expectSoon(() => findingsOf(editor.document).includes('8 stray-cjk-space'), false);
        await expectSoon(async () => (await exceptions()).map(({ rule }) => rule), ['stray-cjk-space']);
        if (way === 'by the quick fix') return;
        await vscode.commands.executeCommand('transcript.undoFinding');
        await expectSoon(() => findingsOf(editor.document), harvestFindings);
        await expectSoon(exceptions, []);
      });
    }

    it('adds to the project file there is, as it stands in the editor', async () => {
      await vscode.workspace.fs.writeFile(project(), new TextEncoder().encode('{\n    "speakers": ["甲"]\n}\n'));
      const editor = await openFile(name);
      await expectSoon(() => findingsOf(editor.document), harvestFindings);
      placeCursor(editor, '8:4');
      await vscode.commands.executeCommand('transcript.acceptFinding');
      placeCursor(editor, '9:6');
      await vscode.commands.executeCommand('transcript.acceptFinding');
      await expectSoon(async () => (await exceptions()).map(({ rule }) => rule), ['stray-cjk-space', 'spaced-cjk']);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(project()));
      expectEqual(
        text.split('\n').slice(0, 4).join('\n').startsWith('{\n    "speakers": ["甲"],\n    "exceptions": [\n'),
        true,
      );
    });

    async function exceptions(): Promise<{ readonly rule: string }[]> {
      const { exceptions = [] } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(project())));
      return exceptions;
    }
  });
});

async function openHarvest(): Promise<vscode.TextEditor> {
  const editor = await openText(harvest);
  await expectSoon(() => findingsOf(editor.document), harvestFindings);
  return editor;
}

/** Takes the quick fix that lets the finding on a 1-based line be. */
async function accept({ uri }: vscode.TextDocument, line: number): Promise<void> {
  const range = new vscode.Range(line - 1, 0, line, 0);
  const kind = vscode.CodeActionKind.QuickFix.value;
  const { command, arguments: handed = [] } = await soon(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind,
    );
    const found = actions.find((action) => action.command)?.command;
    if (!found) throw new Error('no such quick fix is offered');
    return found;
  });
  await vscode.commands.executeCommand(command, ...handed);
}

async function shownPreview(): Promise<vscode.TextDocument> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('no difference is shown');
  return vscode.workspace.openTextDocument(input.modified);
}

/** Puts the cursor at a `line:column`, both 1-based. */
function placeCursor(editor: vscode.TextEditor, place: string): void {
  const [line = 1, column = 1] = place.split(':').map(Number);
  const position = new vscode.Position(line - 1, column - 1);
  editor.selection = new vscode.Selection(position, position);
}

function cursorOf({ selection: { active } }: vscode.TextEditor): string {
  return `${active.line + 1}:${active.character + 1}`;
}
