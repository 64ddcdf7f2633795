import { l10n, window } from 'vscode';
import { handedOver } from '../annotation-commands';
import { onCode } from '../code-commands';

/** Says what a code is for, which is asked unless it is handed over. */
export const defineCode = onCode(
  () => l10n.t('Define which code?'),
  async ({ document, code }, { annotations }, argument) => {
    const definition =
      handedOver(argument, 'definition') ??
      (await window.showInputBox({
        title: l10n.t('What is the code “{0}” for?', code.label),
        prompt: l10n.t('It is shown where a code is picked; empty takes the definition away.'),
        value: code.definition,
      }));
    if (definition === undefined || definition.trim() === code.definition) return undefined;
    return annotations.changeCode(document, code.iri, { definition: definition.trim() });
  },
);
