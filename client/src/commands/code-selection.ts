import { l10n } from 'vscode';
import { handedOver } from '../annotation-commands';
import { pickCode } from '../code-pick';
import { onTranscript } from '../command';
import { say } from '../message';

/** Gives a code to what is selected, or to the sentence under the cursor: one that is picked, or a new one. */
export const codeSelection = onTranscript(async (editor, { annotations, creator }, argument) => {
  const { document, selection } = editor;
  const { codes } = await annotations.ask(document);
  const label = handedOver(argument, 'code');
  const picked = label === undefined ? await pickCode(codes) : label;
  if (picked === undefined) return;
  const known = codes.find((code) => code.label === picked || code.iri === picked)?.iri;
  const code = known ?? (await annotations.addCode(document, picked));
  if (code === undefined) return say(l10n.t('The codebook could not be changed.'));
  const about = { range: selection, extent: 'range' } as const;
  await annotations.annotate(document, about, { codes: [code] }, await creator.name());
});
