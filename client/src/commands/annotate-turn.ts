import { l10n } from 'vscode';
import { annotateExtent } from '../annotate-extent';

/** Asks for a note and keeps it with the turn that the cursor is in. */
export const annotateTurn = annotateExtent('turn', () => ({
  title: l10n.t('Note on this turn'),
  refusal: l10n.t('The cursor is in no turn.'),
}));
