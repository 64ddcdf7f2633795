import { l10n } from 'vscode';
import { onFinding } from '../command';
import { say } from '../message';

/** Shows what mending every finding of the rule under the cursor would do; `applyCleanUp` does it. */
export const fixAllOfRule = onFinding(async (editor, { preview, walk }) => {
  const rule = await walk.ruleHere(editor);
  if (rule) await preview.show(editor.document, { kind: 'rule', rule });
  else say(l10n.t('Nothing was found here.'));
});
