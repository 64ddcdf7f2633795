import { onFinding } from '../command';

export const acceptFinding = onFinding((editor, { walk }) => walk.accept(editor));
