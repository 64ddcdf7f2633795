import type { Command } from '../command';
import { NoteComment } from '../views/annotation-comments';

export const editNote: Command = async ({ comments }, argument) => {
  if (argument instanceof NoteComment) comments.edit(argument);
};
