import { onTranscript } from '../command';

export const previousFindingOfRule = onTranscript((editor, { walk }) => walk.go(editor, 'previous'));
