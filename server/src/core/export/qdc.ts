import type { JsonObject } from '../annotations/annotation';
import { type Code, type Codebook, codesInOrder, definitionOf, emptyCodebook, labelOf } from '../annotations/codebook';
import { newCode } from '../annotations/codebook-changes';
import { colourIn } from '../annotations/colour';
import { defined, isObject, listIn, textIn } from '../annotations/json-members';
import { groupTerms } from '../annotations/vocabulary';
import { fill, type Localized } from '../localized';
import { readXml, type XmlElement } from './xml';

const namespace = 'urn:QDA-XML:codebook:1.0';

/** A codebook as REFI-QDA exchanges it (QDA-XML codebook 1.0), in lines; codes are called by their names in a language. */
export function* qdcOf(codebook: Codebook, language: string): Generator<string> {
  yield '<?xml version="1.0" encoding="utf-8"?>';
  yield `<CodeBook xmlns="${namespace}" origin="Transcript Annotator">`;
  yield '  <Codes>';
  const tree = codesInOrder(codebook, language);
  for (const [index, { code, depth }] of tree.entries()) {
    yield* codeLines(code, language, indentOf(depth));
    const next = tree[index + 1]?.depth ?? 0;
    for (let open = depth; open >= next; open--) yield `${indentOf(open)}</Code>`;
  }
  yield '  </Codes>';
  const ids = new Set(codebook.codes.map(({ id }) => id));
  const groups = codebook.others.filter(isObject).filter((node) => node['type'] === groupTerms.type);
  if (groups.length > 0) yield* ['  <Sets>', ...groups.flatMap((group) => [...setLines(group, ids)]), '  </Sets>'];
  yield '</CodeBook>';
}

function indentOf(depth: number): string {
  return '  '.repeat(depth + 2);
}

/** A code without its end, before which those below it stand. */
function* codeLines(code: Code, language: string, indent: string): Generator<string> {
  const colour = code.colour ? ` color="${code.colour}"` : '';
  const name = attribute(labelOf(code, language));
  yield `${indent}<Code guid="${guidOf(code.id)}" name="${name}" isCodable="${code.isCodable}"${colour}>`;
  const definition = definitionOf(code, language);
  if (definition !== '') yield `${indent}  <Description>${escaped(definition)}</Description>`;
}

function* setLines(group: JsonObject, ids: ReadonlySet<string>): Generator<string> {
  const name = textIn(group, groupTerms.label) ?? '';
  yield `    <Set guid="${guidOf(textIn(group, 'id') ?? name)}" name="${attribute(name)}">`;
  const definition = textIn(group, groupTerms.definition);
  if (definition) yield `      <Description>${escaped(definition)}</Description>`;
  for (const member of listIn(group, groupTerms.member).filter(isObject)) {
    const id = textIn(member, '@id');
    if (id !== undefined && ids.has(id)) yield `      <MemberCode targetGUID="${guidOf(id)}"/>`;
  }
  yield '    </Set>';
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

/** Readers make spaces of line ends in attributes that are not written as references. */
function attribute(text: string): string {
  return escaped(text).replace(/[\t\n]/g, reference);
}

/** Without the characters that XML 1.0 does not allow, not even as references. */
function escaped(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"\r]/g, reference);
}

const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function reference(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}

/**
 * The codebook in a REFI-QDA file, or in the project.qde of a project; or why it is none. Names and descriptions are held
 * to be in `language`. Sets of codes become groups; what they hold besides codes, and notes, are of a project and left out.
 */
export function codebookOfQdc(text: string, language: string): Codebook | { readonly fault: Localized } {
  const root = readXml(text);
  if ('fault' in root) return { fault: fill(notXml, { fault: root.fault }) };
  const codebook = root.name === 'Project' ? childOf(root, 'CodeBook') : root;
  const codes = codebook?.name === 'CodeBook' ? childOf(codebook, 'Codes') : undefined;
  if (!codebook || !codes) return { fault: noCodebook };
  const sets = [codebook, root].flatMap((parent) => childOf(parent, 'Sets')?.children ?? []);
  const groups = [...new Set(sets)].filter(({ name }) => name === 'Set').map(groupOf);
  return { ...emptyCodebook, codes: codesIn(codes, language), others: [...emptyCodebook.others, ...groups] };
}

/** The codes of a list and all below them; one without an id, or with that of another, gets one by its path. */
function codesIn(list: XmlElement, language: string): Code[] {
  const codes = new Map<string, Code>();
  const add = (parent: XmlElement, path: string, broader: string | undefined) => {
    for (const element of parent.children) {
      if (element.name !== 'Code') continue;
      const guid = idOf(element.attributes.get('guid'));
      const name = element.attributes.get('name')?.trim() || guid || '';
      const here = `${path}/${name}`;
      const id = guid === undefined || codes.has(guid) ? freeId(here, codes) : guid;
      const description = childOf(element, 'Description')?.text.trim();
      const code = newCode({
        id,
        labels: { [language]: name },
        ...(description ? { definitions: { [language]: description } } : {}),
        colour: colourIn(element.attributes.get('color')),
        broader,
        isCodable: !/^(?:false|0)$/.test(element.attributes.get('isCodable') ?? ''),
      });
      codes.set(id, code);
      add(element, here, id);
    }
  };
  add(list, '', undefined);
  return [...codes.values()];
}

function groupOf({ attributes, children }: XmlElement): JsonObject {
  const name = attributes.get('name') ?? '';
  const members = children.flatMap((child) =>
    child.name === 'MemberCode' ? [child.attributes.get('targetGUID')] : [],
  );
  const description = children.find((child) => child.name === 'Description')?.text.trim();
  return defined({
    id: idOf(attributes.get('guid')) ?? `#${guidOf(`set ${name}`)}`,
    type: groupTerms.type,
    [groupTerms.label]: name,
    [groupTerms.definition]: description || undefined,
    [groupTerms.member]: members.flatMap((guid) => (idOf(guid) === undefined ? [] : [{ '@id': idOf(guid) }])),
  });
}

function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child) => child.name === name);
}

/** The id of a code by its GUID, which some write in braces. */
function idOf(guid: string | undefined): string | undefined {
  const bare = guid?.replace(/[{}\s]/g, '').toLowerCase();
  return bare ? `#${bare}` : undefined;
}

function freeId(path: string, taken: ReadonlyMap<string, unknown>): string {
  let id = `#${guidOf(path)}`;
  for (let next = 2; taken.has(id); next++) id = `#${guidOf(`${path} ${next}`)}`;
  return id;
}

const notXml: Localized = {
  en: 'this is not valid XML, so it is no REFI-QDA codebook: {fault}; export the codebook (.qdc) again',
  'zh-cn': '不是有效的 XML，因而不是 REFI-QDA 编码表：{fault}；请重新导出编码表（.qdc）',
};
const noCodebook: Localized = {
  en: 'this is not a REFI-QDA codebook: it has no CodeBook with Codes; choose a file that ends in .qdc',
  'zh-cn': '这不是 REFI-QDA 编码表：其中没有含 Codes 的 CodeBook；请选择 .qdc 文件',
};
