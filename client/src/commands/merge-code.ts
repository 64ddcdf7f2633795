import { l10n, window } from 'vscode';
import { handedOver } from '../annotation-commands';
import { onCode, usesInWords } from '../code-commands';
import { pickKnownCode } from '../code-pick';
import { say } from '../message';

/** Puts another code in the place of a code everywhere, after a question; without one where the other is handed over. */
export const mergeCode = onCode(
  () => l10n.t('Merge which code into another?'),
  async ({ document, code, known }, { annotations }, argument) => {
    const others = known.codes.filter((other) => other !== code && other.isCodable);
    if (others.length === 0) {
      say(l10n.t('There is no other code that “{0}” could be merged into.', code.label));
      return undefined;
    }
    const handed = handedOver(argument, 'into');
    const into =
      others.find(({ label }) => label === handed) ??
      (await pickKnownCode(others, l10n.t('Into which code is “{0}” to be merged?', code.label)));
    if (!into) return undefined;
    if (into.label !== handed) {
      const uses = await annotations.usesOfCode(document, code.iri);
      const merge = l10n.t('Merge');
      const answer = await window.showWarningMessage(
        l10n.t('Merge the code “{0}” into “{1}”?', code.label, into.label),
        {
          modal: true,
          detail: [usesInWords(uses), l10n.t('What has “{0}” gets “{1}” instead.', code.label, into.label)].join('\n'),
        },
        merge,
      );
      if (answer !== merge) return undefined;
    }
    const result = await annotations.removeCode(document, code.iri, into.iri);
    if (!result.fault) say(l10n.t('“{0}” is “{1}” now.', code.label, into.label));
    return result;
  },
);
