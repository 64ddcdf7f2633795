import { commands } from 'vscode';
import type { Command } from '../command';

/** Goes to the list of findings, from where all can be done by single keys. */
export const showFindings: Command = async () => {
  await commands.executeCommand('transcript.findings.focus');
};
