import { commands } from 'vscode';
import type { Command } from '../command';

/** `argument` is `list` where the list of findings had the focus: then it gets it back. */
export const undoFinding: Command = async ({ walk }, argument) => {
  await walk.undo();
  if (argument === 'list') await commands.executeCommand('transcript.findings.focus');
};
