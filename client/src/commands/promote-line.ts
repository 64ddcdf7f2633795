import { onTranscript } from '../command';
import { operateOnTurn } from '../turn-operation';

export const promoteLine = onTranscript((editor, { client }) => operateOnTurn(editor, client, 'promote'));
