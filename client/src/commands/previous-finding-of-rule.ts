import { onFinding } from '../finding-commands';

export const previousFindingOfRule = onFinding((editor, { walk }) => walk.go(editor, 'previous'));
