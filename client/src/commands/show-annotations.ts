import { commands } from 'vscode';
import type { Command } from '../command';

/** Goes to the list of annotations. */
export const showAnnotations: Command = async () => {
  await commands.executeCommand('transcript.annotations.focus');
};
