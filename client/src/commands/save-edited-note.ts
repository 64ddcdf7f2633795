import type { Command } from '../command';
import { NoteComment } from '../views/annotation-comments';

export const saveEditedNote: Command = async ({ comments }, argument) => {
  if (argument instanceof NoteComment) await comments.saveEdit(argument);
};
