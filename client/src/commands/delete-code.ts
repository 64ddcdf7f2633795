import { l10n, window } from 'vscode';
import { handedOver } from '../annotation-commands';
import { onCode } from '../code-commands';
import { say } from '../message';

/** Takes a code away, after a question that says how many annotations have it, unless `sure` is handed over. */
export const deleteCode = onCode(
  () => l10n.t('Delete which code?'),
  async ({ document, code }, { annotations }, argument) => {
    if (handedOver(argument, 'sure') === undefined) {
      const uses = await annotations.usesOfCode(document, code.iri);
      const remove = l10n.t('Delete');
      const answer = await window.showWarningMessage(
        l10n.t('Delete the code “{0}”?', code.label),
        {
          modal: true,
          detail: l10n.t(
            'Annotations that have it: {0}, in texts: {1}. They stay, with their notes, without it. Codes below it move up.',
            uses.annotations,
            uses.texts,
          ),
        },
        remove,
      );
      if (answer !== remove) return undefined;
    }
    const result = await annotations.removeCode(document, code.iri);
    if (!result.fault) say(l10n.t('The code “{0}” was deleted.', code.label));
    return result;
  },
);
