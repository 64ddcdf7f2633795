import { onTranscript } from '../command';

export const previewReadingOrder = onTranscript(({ document }, { preview }) =>
  preview.show(document, { kind: 'reorder' }),
);
