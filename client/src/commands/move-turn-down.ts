import { onTranscript } from '../command';
import { operateOnTurn } from '../turn-operation';

export const moveTurnDown = onTranscript((editor, { client }) => operateOnTurn(editor, client, 'moveDown'));
