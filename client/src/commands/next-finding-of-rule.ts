import { onTranscript } from '../command';
import { goToFindingOfRule } from '../go-to-finding';

export const nextFindingOfRule = onTranscript(async (editor) => goToFindingOfRule(editor, 'next'));
