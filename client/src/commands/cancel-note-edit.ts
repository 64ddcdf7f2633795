import type { Command } from '../command';
import { NoteComment } from '../views/annotation-comments';

export const cancelNoteEdit: Command = async ({ comments }, argument) => {
  if (argument instanceof NoteComment) comments.cancelEdit(argument);
};
