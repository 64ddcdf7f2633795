import { onTranscript } from '../command';
import { operateOnTurn } from '../turn-operation';

export const removeLine = onTranscript((editor, { client }) => operateOnTurn(editor, client, 'remove'));
