import { onTranscript } from '../command';

export const nextFindingOfRule = onTranscript((editor, { walk }) => walk.go(editor, 'next'));
