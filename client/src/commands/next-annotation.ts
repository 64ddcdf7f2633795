import { onTranscript } from '../command';
import { goToNeighbour } from '../go-to-annotation';

export const nextAnnotation = onTranscript((editor, { annotations }) => goToNeighbour(editor, annotations, 'next'));
