import { onFinding } from '../finding-commands';

export const acceptFinding = onFinding((editor, { walk }, listed) => walk.accept(editor, listed));
