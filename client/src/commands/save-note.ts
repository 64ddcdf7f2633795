import type { CommentReply } from 'vscode';
import type { Command } from '../command';

/** Keeps what was written into a thread of notes. */
export const saveNote: Command = async ({ comments }, argument) => {
  if (isReply(argument)) await comments.save(argument);
};

function isReply(argument: unknown): argument is CommentReply {
  return typeof argument === 'object' && argument !== null && 'thread' in argument && 'text' in argument;
}
