import { onTranscript } from '../command';
import { goToTurn } from '../go-to-turn';

export const nextTurn = onTranscript((editor) => goToTurn(editor, 'next'));
