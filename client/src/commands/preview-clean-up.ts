import { onTranscript } from '../command';

export const previewCleanUp = onTranscript(({ document }, { preview }) => preview.show(document, { kind: 'cleanUp' }));
