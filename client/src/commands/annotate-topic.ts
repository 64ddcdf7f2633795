import { l10n } from 'vscode';
import { annotateExtent } from '../annotate-extent';

/** Names the topic that the cursor is in, or what is selected; the name stands in the outline. */
export const annotateTopic = annotateExtent('topic', () => ({
  title: l10n.t('Name of this topic, for the outline'),
  refusal: l10n.t('The cursor is in no topic. Select what is to be named.'),
}));
