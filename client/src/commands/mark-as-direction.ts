import { onTranscript } from '../command';
import { operateOnTurn } from '../turn-operation';

export const markAsDirection = onTranscript((editor, { client }) => operateOnTurn(editor, client, 'direction'));
