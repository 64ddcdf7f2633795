import { onTranscript } from '../command';
import { goToTurnOfSpeaker } from '../go-to-turn';

export const previousTurnOfSpeaker = onTranscript((editor) => goToTurnOfSpeaker(editor, 'previous'));
