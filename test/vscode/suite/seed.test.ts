import * as vscode from 'vscode';
import { expectEqual, expectSoon } from '../expect';
import { closeEditors, fileUri, findingsOf, foldsOf, openFile, outlineOf } from '../transcript';

/** The newspaper page that the project began with; it is not ours to ship. */
const name = 'seed.transcript';

describe('the seed', () => {
  before(async function () {
    const there = await vscode.workspace.fs.stat(fileUri(name)).then(
      () => true,
      () => false,
    );
    if (there) return;
    const reason = ' (skipped: ../shared/data/seed is not at hand)';
    for (const test of this.test?.parent?.tests ?? []) test.title += reason;
    this.skip();
  });
  afterEach(closeEditors);

  it('has its turns and topics in the outline', async () => {
    const { document } = await openFile(name);
    await expectSoon(
      async () => {
        const entries = await outlineOf(document);
        const topics = entries.filter((entry) => entry.startsWith(' ')).length;
        return { turns: entries.length - topics, topics };
      },
      { turns: 16, topics: 6 },
    );
  });

  it('folds every turn of more than one line', async () => {
    const { document } = await openFile(name);
    await expectSoon(async () => {
      const folded = (await foldsOf(document)).map((fold) => fold.split('–')[0]);
      const turns = (await outlineOf(document)).filter((entry) => !entry.startsWith(' '));
      return turns.map((entry) => entry.split(' ')[0]).every((line) => folded.includes(line));
    }, true);
  });

  it('is mended where that is safe, and keeps every character', async () => {
    const { document } = await openFile(name);
    const before = document.getText();
    await expectSoon(() => spacedLines(document) > 0, true);
    await vscode.commands.executeCommand('transcript.fixAll');
    await expectSoon(() => spacedLines(document), 0);
    expectEqual(document.getText().replace(/[ \u3000]/g, ''), before.replace(/[ \u3000]/g, ''));
    const once = document.getText();
    await vscode.commands.executeCommand('transcript.fixAll');
    expectEqual(document.getText(), once);
    await vscode.commands.executeCommand('undo');
    await expectSoon(() => document.getText(), before);
  });
});

function spacedLines(document: vscode.TextDocument): number {
  return findingsOf(document).filter((finding) => finding.endsWith(' spaced-cjk')).length;
}
