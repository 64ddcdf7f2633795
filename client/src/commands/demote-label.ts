import { onTranscript } from '../command';
import { operateOnTurn } from '../turn-operation';

export const demoteLabel = onTranscript((editor, { client }) => operateOnTurn(editor, client, 'demote'));
