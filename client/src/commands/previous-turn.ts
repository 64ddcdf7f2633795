import { onTranscript } from '../command';
import { goToTurn } from '../go-to-turn';

export const previousTurn = onTranscript((editor) => goToTurn(editor, 'previous'));
