import * as vscode from 'vscode';
import { expectEqual } from '../expect';

const extensionId = 'transcript-annotator.transcript-annotator';

describe('the installed extension', () => {
  it('is there, and is not the one under development', () => {
    const extension = vscode.extensions.getExtension(extensionId);
    expectEqual(extension?.id, extensionId);
  });

  it('activates', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    await extension?.activate();
    expectEqual(extension?.isActive, true);
  });

  it('brings the commands that its manifest names', async () => {
    const contributed: { command: string }[] =
      vscode.extensions.getExtension(extensionId)?.packageJSON.contributes?.commands ?? [];
    const known = await vscode.commands.getCommands(true);
    expectEqual(
      contributed.map(({ command }) => command).filter((command) => !known.includes(command)),
      [],
    );
  });
});
