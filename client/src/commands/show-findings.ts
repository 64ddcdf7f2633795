import type { Command } from '../command';

/** Goes to the list of findings, from where all can be done by single keys, and there to the one under the cursor. */
export const showFindings: Command = ({ findings }) => findings.takeFocus();
