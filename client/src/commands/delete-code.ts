import { l10n, window } from 'vscode';
import type { CodeUsesResult } from '../../../protocol/codes';
import { handedOver } from '../annotation-commands';
import { type ChosenCode, onCode, usesInWords, withThoseBelow } from '../code-commands';
import { say } from '../message';

/** Takes a code away, after a question that says how many annotations have it, unless `sure` is handed over. */
export const deleteCode = onCode(
  () => l10n.t('Delete which code?'),
  async (chosen, { annotations }, argument) => {
    const { document, code } = chosen;
    if (handedOver(argument, 'sure') === undefined) {
      const uses = await annotations.usesOfCode(document, code.iri);
      const remove = l10n.t('Delete');
      const answer = await window.showWarningMessage(
        l10n.t('Delete the code “{0}”?', code.label),
        {
          modal: true,
          detail: whatHappens(chosen, uses),
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

function whatHappens({ code, known }: ChosenCode, uses: CodeUsesResult): string {
  const below = withThoseBelow(code, known.codes).size - 1;
  return [
    usesInWords(uses),
    ...(uses.annotations > 0 ? [l10n.t('Annotations stay, with their notes, without the code.')] : []),
    ...(below > 0 ? [l10n.t('Codes below it move up.')] : []),
  ].join('\n');
}
