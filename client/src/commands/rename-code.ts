import { l10n, window } from 'vscode';
import { handedOver } from '../annotation-commands';
import { type ChosenCode, onCode } from '../code-commands';

/** Gives a code another name, which is asked unless it is handed over. What was coded keeps it. */
export const renameCode = onCode(
  () => l10n.t('Rename which code?'),
  async (chosen, { annotations }, argument) => {
    const label = handedOver(argument, 'label') ?? (await ask(chosen));
    if (!label?.trim() || label.trim() === chosen.code.label) return undefined;
    return annotations.changeCode(chosen.document, chosen.code.iri, { label: label.trim() });
  },
);

function ask({ code, known }: ChosenCode): Thenable<string | undefined> {
  const taken = new Set(known.codes.filter((other) => other !== code).map(({ label }) => label));
  return window.showInputBox({
    title: l10n.t('Rename the code “{0}”', code.label),
    value: code.label,
    validateInput(value) {
      if (value.trim() === '') return l10n.t('A code needs a name.');
      return taken.has(value.trim()) ? l10n.t('There is such a code: merge this one into it instead.') : undefined;
    },
  });
}
