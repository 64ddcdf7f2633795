import { onFinding } from '../command';

export const fixFinding = onFinding((editor, { walk }) => walk.fix(editor));
