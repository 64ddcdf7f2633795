import type {
  AddCodeParams,
  AddCodeResult,
  ChangeCodeParams,
  CodeEditResult,
  ImportCodesParams,
  ImportCodesResult,
  RemoveCodeParams,
} from '../../../../protocol/codes';
import { colourOfNew } from '../../core/annotations/code-colours';
import { type Code, type Codebook, labelOf } from '../../core/annotations/codebook';
import { withCode, withCodeChanged } from '../../core/annotations/codebook-changes';
import { withImportedCodes } from '../../core/annotations/codebook-import';
import { withCodesMerged, withoutCode } from '../../core/annotations/codebook-removal';
import { codebookOfQdc } from '../../core/export/qdc';
import { fill, type Localized } from '../../core/localized';
import type { Session } from '../session';
import { type CodebookRefusal, iriOf } from './codebook-keeping';
import { recodeFolder } from './folder-codes';

/**
 * A new code for the folder of a document; the code that has the same label, where there is one. None where that one only
 * holds other codes together.
 */
export async function addCode(session: Session, { uri, label }: AddCodeParams): Promise<AddCodeResult> {
  const id = `#${session.host.uuid()}`;
  const changed = await changeCodebook(session, uri, (codebook) => {
    const known = codeLabelled(codebook, label);
    if (known) return known.isCodable ? codebook : { fault: fill(notCodable, { label }) };
    return withCode(codebook, { id, labels: { und: label }, colour: colourOfNew(codebook.codes) });
  });
  if ('fault' in changed) return { iri: '', ...faultIn(session, changed) };
  return { iri: iriOf(codeLabelled(changed, label)!), fault: '' };
}

/** Changes what is said of a code. */
export async function changeCode(
  session: Session,
  { uri, iri, broader, ...said }: ChangeCodeParams,
): Promise<CodeEditResult> {
  const { locale } = session.client;
  const changed = await changeCodebook(session, uri, (codebook) => {
    const above = typeof broader === 'string' ? (codeNamed(codebook, broader)?.id ?? broader) : broader;
    const change = { ...said, ...(above !== undefined && { broader: above }) };
    return withCodeChanged(codebook, codeNamed(codebook, iri)?.id ?? iri, change, locale);
  });
  return 'fault' in changed ? faultIn(session, changed) : done;
}

/**
 * Takes a code away: from all annotations of the folder first, which get the code `into` instead or none, and then from
 * the codebook, if it has it; so that it can be done again where it was interrupted.
 */
export async function removeCode(session: Session, { uri, iri, into }: RemoveCodeParams): Promise<CodeEditResult> {
  const { codebooks } = session.annotations;
  const codebook = await codebooks.change(uri, (now) => now);
  if ('fault' in codebook) return faultIn(session, codebook);
  const heir = codeNamed(codebook, into ?? '');
  if (into !== undefined && !heir) return faultIn(session, { fault: noSuchCode });
  if (heir && !heir.isCodable)
    return faultIn(session, { fault: fill(notCodable, { label: labelOf(heir, session.client.locale) }) });
  const refusal = await recodeFolder(session, uri, iri, into);
  if (refusal) return faultIn(session, refusal);
  const changed = await changeCodebook(session, uri, (now) => {
    const [gone, left] = [codeNamed(now, iri), codeNamed(now, into ?? '')];
    if (!gone) return now;
    return left ? withCodesMerged(now, gone.id, left.id) : withoutCode(now, gone.id);
  });
  return 'fault' in changed ? faultIn(session, changed) : done;
}

/** Adds the codes of a REFI-QDA codebook. */
export async function importCodes(
  session: Session,
  { uri, name, text }: ImportCodesParams,
): Promise<ImportCodesResult> {
  const imported = codebookOfQdc(text, 'und');
  let counts = { added: 0, known: 0 };
  if ('fault' in imported)
    return { ...counts, ...faultIn(session, { fault: fill(ofFile, { name, fault: imported.fault }) }) };
  const changed = await changeCodebook(session, uri, (codebook) => {
    const { codebook: extended, added, known } = withImportedCodes(codebook, imported);
    counts = { added, known };
    return extended;
  });
  return { ...counts, ...('fault' in changed ? faultIn(session, changed) : done) };
}

async function changeCodebook(
  { annotations }: Session,
  uri: string,
  change: (codebook: Codebook) => Codebook | CodebookRefusal,
): Promise<Codebook | CodebookRefusal> {
  const changed = await annotations.codebooks.change(uri, change);
  if (!('fault' in changed)) annotations.announceFolderOf(uri);
  return changed;
}

function codeNamed({ codes }: Codebook, iri: string): Code | undefined {
  return codes.find((code) => iriOf(code) === iri);
}

/** Of several codes of one label, one that may be given. */
function codeLabelled({ codes }: Codebook, label: string): Code | undefined {
  const labelled = codes.filter(({ labels }) => Object.values(labels).includes(label));
  return labelled.find(({ isCodable }) => isCodable) ?? labelled[0];
}

function faultIn({ client }: Session, { fault }: CodebookRefusal): CodeEditResult {
  return { fault: fault[client.locale] };
}

const done: CodeEditResult = { fault: '' };

const ofFile: Localized = { en: '{name}: {fault}', 'zh-cn': '{name}：{fault}' };
const noSuchCode: Localized = {
  en: 'the codebook has no such code any more to put in its place; choose one that it has',
  'zh-cn': '编码表中已没有要并入的编码；请选择现有的编码',
};
const notCodable: Localized = {
  en: '“{label}” only holds the codes below it together; choose another code or another name',
  'zh-cn': '“{label}”只用于归拢其下的编码；请选择其他编码或另取名称',
};
