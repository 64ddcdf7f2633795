import type { Command } from '../command';

/** `argument` is `list` where the list of findings had the focus: then it gets it back. */
export const undoFinding: Command = ({ walk, findings }, argument) =>
  findings.inTurn(async () => {
    await walk.undo();
    if (argument === 'list') await findings.takeFocus();
  });
