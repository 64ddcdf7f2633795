import { onTranscript } from '../command';
import { goToTurnOfSpeaker } from '../go-to-turn';

export const nextTurnOfSpeaker = onTranscript((editor) => goToTurnOfSpeaker(editor, 'next'));
