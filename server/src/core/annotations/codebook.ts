import { parseJson } from '../json';
import { fill, type Localized } from '../localized';
import type { JsonObject } from './annotation';
import { colourIn } from './colour';
import { asList, booleanIn, isObject, listIn, textIn } from './json-members';
import { ownNamespace, terms } from './vocabulary';

/** The name of the codebook of a folder. */
export const codebookName = 'codebook.jsonld';

/** The codes of a folder: a SKOS concept scheme. */
export interface Codebook {
  readonly codes: readonly Code[];
  /** What else stands in its graph, the scheme itself among it; kept as it is. */
  readonly others: readonly unknown[];
  /** Its other members, `@context` among them. */
  readonly members: JsonObject;
}

export interface Code {
  /** Relative to the codebook: `#` and a UUID for those made here. */
  readonly id: string;
  /** What it is called, by language (BCP 47); `und` where no language is said. */
  readonly labels: Readonly<Record<string, string>>;
  /** What it is for, by language. */
  readonly definitions: Readonly<Record<string, string>>;
  /** `#rrggbb`, also where it stands as `#rgb`; undefined where there is none or it is not understood. */
  readonly colour: string | undefined;
  /** The id of the code above it; undefined at the top. */
  readonly broader: string | undefined;
  /** Whether passages may be given it; others only hold the codes below them together. */
  readonly isCodable: boolean;
  /** As it stands in the file; members that are not understood are kept. */
  readonly json: JsonObject;
}

/** Why a codebook cannot be read. It must then be left alone. */
export interface CodebookFault {
  readonly fault: Localized;
  /** UTF-16 offset. */
  readonly at: number;
}

const scheme: JsonObject = { id: '', type: 'ConceptScheme' };

const context: JsonObject = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  transcript: ownNamespace,
  id: '@id',
  type: '@type',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  narrower: { '@id': 'skos:narrower', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
};

export const emptyCodebook: Codebook = { codes: [], others: [scheme], members: { '@context': context } };

/** Reads a codebook; an empty text is one without codes. Never throws. */
export function readCodebook(text: string): Codebook | CodebookFault {
  const bare = text.replace(/^\ufeff/, ' ');
  if (bare.trim() === '') return emptyCodebook;
  const json = parseJson(bare);
  if ('fault' in json) return { fault: fill(notJson, { fault: json.fault }), at: json.at };
  const root = json.value;
  if (!isObject(root) || !Array.isArray(root['@graph'])) return { fault: noGraph, at: json.span.start };
  const nodes: readonly unknown[] = root['@graph'];
  const above = parentsByNarrower(nodes);
  const codes = nodes.flatMap((node) => codeOf(node, above) ?? []);
  const ids = new Set(codes.map(({ json }) => json));
  const { '@graph': _, ...members } = root;
  return { codes, others: nodes.filter((node) => !isObject(node) || !ids.has(node)), members };
}

/** The text of a codebook: a line for each code, in order of their ids, so that a change is a small difference. */
export function writeCodebook({ codes, others, members }: Codebook): string {
  const { '@graph': _, ...head } = members;
  const nodes = [...codes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(({ json }) => json);
  const lines = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const graph = [...nodes, ...(others.length > 0 ? others : [scheme])].map((node) => `    ${JSON.stringify(node)}`);
  return ['{', ...lines, '  "@graph": [', graph.join(',\n'), '  ]', '}', ''].join('\n');
}

/** A code and how many others it stands below. */
export interface CodeInTree {
  readonly code: Code;
  readonly depth: number;
}

/**
 * The codes as a tree is read, each level by its label in a language; a code that stands below itself is at the top. Of
 * several with one id, as after a merge that kept both sides, only the first is there.
 */
export function codesInOrder({ codes }: Codebook, language: string): readonly CodeInTree[] {
  const byId = codesById(codes);
  const children = new Map<string | undefined, Code[]>();
  for (const code of byId.values()) {
    const parent = standsBelowItself(code, byId) ? undefined : byId.get(code.broader ?? '')?.id;
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  const result: CodeInTree[] = [];
  const add = (parent: string | undefined, depth: number) => {
    const level = children.get(parent) ?? [];
    const labelled = level.map((code) => ({ code, label: labelOf(code, language) }));
    labelled.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.code.id < b.code.id ? -1 : 1));
    for (const { code } of labelled) {
      result.push({ code, depth });
      add(code.id, depth + 1);
    }
  };
  add(undefined, 0);
  return result;
}

/** Codes by their ids: of several with one id, the first. */
export function codesById(codes: readonly Code[]): ReadonlyMap<string, Code> {
  const byId = new Map<string, Code>();
  for (const code of codes) if (!byId.has(code.id)) byId.set(code.id, code);
  return byId;
}

/** What a code is called in a language, or else in whatever language there is. */
export function labelOf({ id, labels }: Code, language: string): string {
  return labels[languageFor(labels, language) ?? ''] ?? id;
}

/** What a code is for, in a language, or else in whatever language there is; empty where nobody has said. */
export function definitionOf({ definitions }: Code, language: string): string {
  return definitions[languageFor(definitions, language) ?? ''] ?? '';
}

/** In which of their languages texts are shown to somebody who reads `language`; undefined where there are none. */
export function languageFor(texts: Readonly<Record<string, string>>, language: string): string | undefined {
  const languages = Object.keys(texts);
  const short = language.split('-')[0];
  const similar = languages.find((other) => other.split('-')[0] === short);
  return [language, similar, 'und'].find((one) => one !== undefined && one in texts) ?? languages[0];
}

/** The IRI of a code as bodies of annotations name it; `codebookPath` is relative to their sidecar, with `/`. */
export function codeIri(codebookPath: string, id: string): string {
  return id.startsWith('#') ? codebookPath + id : id;
}

/**
 * The code that a node of the graph stands for, if it is one.
 *
 * @param above Ids of codes by those that stand below them, for codes that do not say so themselves.
 */
export function codeOf(node: unknown, above: ReadonlyMap<string, string> = new Map()): Code | undefined {
  if (!isObject(node) || !listIn(node, 'type').includes('Concept')) return undefined;
  const id = textIn(node, 'id');
  if (id === undefined) return undefined;
  const broader = asList(node['broader']).find((value) => typeof value === 'string');
  return {
    id,
    labels: textsByLanguage(node['prefLabel']),
    definitions: textsByLanguage(node['definition']),
    colour: colourIn(textIn(node, terms.colour)),
    broader: typeof broader === 'string' ? broader : above.get(id),
    isCodable: booleanIn(node, terms.codable) ?? true,
    json: node,
  };
}

/** What codes stand below, as far as only the upper ones say so. */
function parentsByNarrower(nodes: readonly unknown[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  for (const node of nodes) {
    if (!isObject(node)) continue;
    const id = textIn(node, 'id');
    for (const child of listIn(node, 'narrower'))
      if (id !== undefined && typeof child === 'string') above.set(child, id);
  }
  return above;
}

function textsByLanguage(value: unknown): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { und: value };
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([language, text]) => {
      const first = asList(text)[0];
      return typeof first === 'string' ? [[language === '@none' ? 'und' : language, first]] : [];
    }),
  );
}

function standsBelowItself(code: Code, byId: ReadonlyMap<string, Code>): boolean {
  const seen = new Set<string>();
  for (let above: Code | undefined = code; above; above = byId.get(above.broader ?? '')) {
    if (seen.has(above.id)) return above === code;
    seen.add(above.id);
  }
  return false;
}

const notJson: Localized = {
  en: 'the codebook cannot be read: {fault}; mend the file, it is left as it is until then',
  'zh-cn': '无法读取编码表：{fault}；请先修复该文件，在此之前不会改动它',
};
const noGraph: Localized = {
  en: 'this is not a codebook: it has no “@graph” list; it is left as it is',
  'zh-cn': '这不是编码表：其中没有“@graph”列表；不会改动它',
};
