import { type Code, type Codebook, emptyCodebook, labelOf, type NewCode, withCode } from '../annotations/codebook';
import { fill, type Localized } from '../localized';
import { readXml, type XmlElement } from './xml';

const namespace = 'urn:QDA-XML:codebook:1.0';

/** A codebook as REFI-QDA exchanges it (QDA-XML codebook 1.0), in lines; codes are called by their names in a language. */
export function* qdcOf(codebook: Codebook, language: string): Generator<string> {
  yield '<?xml version="1.0" encoding="utf-8"?>';
  yield `<CodeBook xmlns="${namespace}" origin="Transcript Annotator">`;
  yield '  <Codes>';
  const ids = new Set(codebook.codes.map(({ id }) => id));
  const top = codebook.codes.filter(({ broader }) => broader === undefined || !ids.has(broader));
  for (const code of top) yield* codeLines(code, codebook, language, '    ');
  yield '  </Codes>';
  yield '</CodeBook>';
}

function* codeLines(code: Code, codebook: Codebook, language: string, indent: string): Generator<string> {
  const colour = code.colour && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(code.colour) ? ` color="${code.colour}"` : '';
  const name = escaped(labelOf(code, language));
  yield `${indent}<Code guid="${guidOf(code.id)}" name="${name}" isCodable="true"${colour}>`;
  const definition = labelOf({ ...code, id: '', labels: code.definitions }, language);
  if (definition !== '') yield `${indent}  <Description>${escaped(definition)}</Description>`;
  for (const child of codebook.codes)
    if (child.broader === code.id && child !== code) yield* codeLines(child, codebook, language, `${indent}  `);
  yield `${indent}</Code>`;
}

/** The UUID in an id, or one made from the id, always the same. */
function guidOf(id: string): string {
  const known = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(id)?.[0];
  if (known) return known;
  const digits = [1, 2, 3, 4].map((seed) => {
    let hash = Math.imul(seed, 0x9e3779b1);
    for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/**
 * The codebook in a REFI-QDA file, its names and descriptions held to be in `language`; or why it is none. Sets of codes
 * have no place in ours and are left out.
 */
export function codebookOfQdc(text: string, language: string): Codebook | { readonly fault: Localized } {
  const root = readXml(text);
  if ('fault' in root) return { fault: fill(notXml, { fault: root.fault }) };
  const codes = root.name === 'CodeBook' ? root.children.find(({ name }) => name === 'Codes') : undefined;
  if (!codes) return { fault: noCodebook };
  return codesIn(codes, undefined, language).reduce(withCode, emptyCodebook);
}

function codesIn(parent: XmlElement, broader: string | undefined, language: string): NewCode[] {
  return parent.children.flatMap((element) => {
    const guid = element.attributes.get('guid');
    if (element.name !== 'Code' || guid === undefined) return [];
    const id = `#${guid.replace(/[{}]/g, '').toLowerCase()}`;
    const description = element.children.find(({ name }) => name === 'Description')?.text.trim();
    const code: NewCode = {
      id,
      labels: { [language]: element.attributes.get('name') ?? guid },
      ...(description ? { definitions: { [language]: description } } : {}),
      colour: element.attributes.get('color'),
      broader,
    };
    return [code, ...codesIn(element, id, language)];
  });
}

const notXml: Localized = { en: 'this is not valid XML: {fault}', 'zh-cn': '不是有效的 XML：{fault}' };
const noCodebook: Localized = {
  en: 'this is not a REFI-QDA codebook: it has no CodeBook with Codes',
  'zh-cn': '这不是 REFI-QDA 编码表：其中没有含 Codes 的 CodeBook',
};
