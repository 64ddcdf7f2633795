import { onTranscript } from '../command';
import { operateOnTurn } from '../turn-operation';

export const mergeTurn = onTranscript((editor, { client }) => operateOnTurn(editor, client, 'merge'));
