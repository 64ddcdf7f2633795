import { onTranscript } from '../command';
import { operateOnTurn } from '../turn-operation';

export const markAsHeading = onTranscript((editor, { client }) => operateOnTurn(editor, client, 'heading'));
