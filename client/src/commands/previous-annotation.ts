import { onTranscript } from '../command';
import { goToNeighbour } from '../go-to-annotation';

export const previousAnnotation = onTranscript((editor, { annotations }) =>
  goToNeighbour(editor, annotations, 'previous'),
);
