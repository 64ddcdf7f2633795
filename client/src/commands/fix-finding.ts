import { onFinding } from '../finding-commands';

export const fixFinding = onFinding((editor, { walk }, listed) => walk.fix(editor, listed));
