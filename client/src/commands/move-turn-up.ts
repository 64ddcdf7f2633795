import { onTranscript } from '../command';
import { operateOnTurn } from '../turn-operation';

export const moveTurnUp = onTranscript((editor, { client }) => operateOnTurn(editor, client, 'moveUp'));
