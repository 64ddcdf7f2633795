import { onTranscript } from '../command';
import { goToFindingOfRule } from '../go-to-finding';

export const previousFindingOfRule = onTranscript(async (editor) => goToFindingOfRule(editor, 'previous'));
