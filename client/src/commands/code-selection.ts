import { handedOver } from '../annotation-commands';
import { tellFault } from '../code-commands';
import { pickCode } from '../code-pick';
import { onTranscript } from '../command';

/** Gives a code to what is selected, or to the sentence under the cursor: one that is picked, or a new one. */
export const codeSelection = onTranscript(async (editor, { annotations, creator }, argument) => {
  const { document, selection } = editor;
  const { codes } = await annotations.ask(document);
  const label = handedOver(argument, 'code');
  const picked = label === undefined ? await pickCode(codes) : label;
  if (picked === undefined) return;
  const known = codes.find(({ iri, label, isCodable }) => iri === picked || (isCodable && label === picked))?.iri;
  const added = known === undefined ? await annotations.addCode(document, picked) : undefined;
  const code = known ?? added?.iri;
  if (!code) return tellFault(added);
  const about = { range: selection, extent: 'range' } as const;
  await annotations.annotate(document, about, { codes: [code] }, await creator.name());
});
