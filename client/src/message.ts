import { window } from 'vscode';

/** How long a message stays in the status bar, in milliseconds. */
const messageTime = 5_000;

/** Answers a command in the status bar: what has happened, or why nothing has, without a notification to close. */
export function say(message: string): void {
  window.setStatusBarMessage(message, messageTime);
}
