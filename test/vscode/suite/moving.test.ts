import * as vscode from 'vscode';
import { expectSoon } from '../expect';
import { acceptPick, closeEditors, findingsOf, harvest, harvestFindings, openText } from '../transcript';

describe('moving in a transcript', () => {
  afterEach(closeEditors);

  const moves: { command: string; from: string; to: string }[] = [
    { command: 'nextTurn', from: '1:1', to: '3:1' },
    { command: 'previousTurn', from: '7:1', to: '5:1' },
    { command: 'nextTurnOfSpeaker', from: '3:1', to: '7:1' },
    { command: 'previousTurnOfSpeaker', from: '5:1', to: '1:1' },
    { command: 'nextFindingOfRule', from: '3:4', to: '9:6' },
    { command: 'previousFindingOfRule', from: '9:6', to: '3:4' },
  ];
  for (const { command, from, to } of moves) {
    it(`goes from ${from} to ${to} by ${command}`, async () => {
      const editor = await openText(harvest);
      await expectSoon(() => findingsOf(editor.document), harvestFindings);
      placeCursor(editor, from);
      await vscode.commands.executeCommand(`transcript.${command}`);
      await expectSoon(() => cursorOf(editor), to);
    });
  }

  it('goes to a turn of a speaker who is picked from a list', async () => {
    const editor = await openText(harvest);
    await expectSoon(() => findingsOf(editor.document), harvestFindings);
    await acceptPick(vscode.commands.executeCommand('transcript.goToSpeaker'));
    await expectSoon(() => editor.document.lineAt(editor.selection.active.line).text.startsWith('星河日报记者'), true);
  });
});

/** Puts the cursor at a `line:column`, both 1-based. */
function placeCursor(editor: vscode.TextEditor, place: string): void {
  const [line = 1, column = 1] = place.split(':').map(Number);
  const position = new vscode.Position(line - 1, column - 1);
  editor.selection = new vscode.Selection(position, position);
}

function cursorOf({ selection: { active } }: vscode.TextEditor): string {
  return `${active.line + 1}:${active.character + 1}`;
}
