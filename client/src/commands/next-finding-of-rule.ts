import { onFinding } from '../finding-commands';

export const nextFindingOfRule = onFinding((editor, { walk }) => walk.go(editor, 'next'));
