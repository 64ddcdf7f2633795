import { l10n } from 'vscode';
import { onRule } from '../finding-commands';
import { say } from '../message';

/** Shows what mending every finding of a rule would do; `applyCleanUp` does it. */
export const fixAllOfRule = onRule(async ({ document }, { preview }, rule) => {
  if (rule) await preview.show(document, { kind: 'rule', rule });
  else say(l10n.t('Nothing was found here.'));
});
