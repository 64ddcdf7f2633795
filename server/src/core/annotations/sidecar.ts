import { parseJson } from '../json';
import { fill, type Localized } from '../localized';
import type { Annotation, JsonObject } from './annotation';
import { isObject } from './json-members';
import { annotationOf } from './reading';
import { ownContext } from './vocabulary';

/** The file beside a text that holds what is said about it. */
export interface Sidecar {
  readonly annotations: readonly Annotation[];
  /** What else stands in its graph: nodes of other tools, kept as they are. */
  readonly others: readonly unknown[];
  /** Its other members, `@context` among them. */
  readonly members: JsonObject;
}

/** Why a sidecar cannot be read. It must then be left alone: nothing may be written over it. */
export interface SidecarFault {
  readonly fault: Localized;
  /** UTF-16 offset in the text of the sidecar. */
  readonly at: number;
}

export const emptySidecar: Sidecar = { annotations: [], others: [], members: { '@context': ownContext } };

/** The name of the sidecar of a text: `interview.annotations.jsonld` for `interview.transcript` and `interview.transcript.txt`. */
export function sidecarNameOf(textName: string): string {
  return `${textName.replace(/(?<=.)(?:\.transcript(?:\.txt)?|\.txt)$/i, '')}.annotations.jsonld`;
}

/** Reads a sidecar; an empty text is one without annotations. Never throws. */
export function readSidecar(text: string): Sidecar | SidecarFault {
  const bare = text.replace(/^\ufeff/, ' ');
  if (bare.trim() === '') return emptySidecar;
  const marks = /^(?:<{7}|={7}|>{7})(?= |$)/m.exec(bare);
  const json = parseJson(bare);
  if ('fault' in json)
    return marks ? { fault: unmerged, at: marks.index } : { fault: fill(notJson, { fault: json.fault }), at: json.at };
  const root = json.value;
  if (!isObject(root) || !Array.isArray(root['@graph'])) return { fault: noGraph, at: json.span.start };
  return sidecarOf(root, root['@graph']);
}

/**
 * The text of a sidecar: the same for the same annotations. Each member of an annotation has a line, so that a change
 * is a small difference. People's annotations stand in sections of their own, in order of their random ids, and each
 * ends with a comma, so that what two people add stands in different places and version control can merge it.
 */
export function writeSidecar({ annotations, others, members }: Sidecar): string {
  const { '@graph': _, ...head } = members;
  const sections = Array.from({ length: sectionCount }, (): string[] => []);
  for (const annotation of inOrder(annotations)) sections[sectionOf(annotation)]!.push(annotationText(annotation));
  const lines = ['{'];
  for (const [name, value] of Object.entries(head)) lines.push(`  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  lines.push('  "@graph": [');
  for (const section of sections) lines.push(...section.map((annotation) => `${annotation},`), '');
  for (const other of others) lines.push(`    ${JSON.stringify(other)},`);
  lines.push(`    ${JSON.stringify(collection)}`, '  ]', '}', '');
  return lines.join('\n');
}

/** The last node of every graph, so that each before it ends with a comma: nobody's change touches another's line. */
const collection = { type: 'AnnotationCollection' };
/** Two people share a section by chance only. */
const sectionCount = 32;

function sidecarOf(root: JsonObject, graph: readonly unknown[]): Sidecar | SidecarFault {
  const annotations: Annotation[] = [];
  const others: unknown[] = [];
  const ids = new Set<string>();
  for (const node of graph) {
    const annotation = annotationOf(node);
    if (annotation && ids.has(annotation.id)) return { fault: fill(twice, { id: annotation.id }), at: 0 };
    if (annotation) {
      ids.add(annotation.id);
      annotations.push(annotation);
    } else if (!isCollection(node)) others.push(node);
  }
  const { '@graph': _, ...members } = root;
  return { annotations, others, members };
}

function isCollection(node: unknown): boolean {
  return isObject(node) && Object.keys(node).length === 1 && node['type'] === collection.type;
}

function inOrder(annotations: readonly Annotation[]): Annotation[] {
  const keyed = annotations.map((annotation) => ({ annotation, key: `${creatorKey(annotation)}\n${annotation.id}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ annotation }) => annotation);
}

function creatorKey({ creator }: Annotation): string {
  return creator?.id ?? creator?.name ?? '';
}

function sectionOf(annotation: Annotation): number {
  let hash = 0;
  for (const character of creatorKey(annotation)) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) | 0;
  return (hash >>> 0) % sectionCount;
}

/** Each member on its line; the parts of a target too, as they change one by one. */
function annotationText({ json }: Annotation): string {
  const lines = Object.entries(json).map(([name, value]) => `      ${JSON.stringify(name)}: ${valueText(name, value)}`);
  return `    {\n${lines.join(',\n')}\n    }`;
}

function valueText(name: string, value: unknown): string {
  if (name === 'body' && Array.isArray(value)) return listText(value, '        ', '      ');
  if (name !== 'target' || !isObject(value)) return JSON.stringify(value);
  const lines = Object.entries(value).map(([member, part]) => {
    const text = Array.isArray(part) ? listText(part, '          ', '        ') : JSON.stringify(part);
    return `        ${JSON.stringify(member)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n      }`;
}

function listText(values: readonly unknown[], indent: string, outdent: string): string {
  return `[\n${values.map((value) => indent + JSON.stringify(value)).join(',\n')}\n${outdent}]`;
}

const notJson: Localized = {
  en: 'the annotations cannot be read: {fault}; mend the file, it is left as it is until then',
  'zh-cn': '无法读取批注：{fault}；请先修复该文件，在此之前不会改动它',
};
const unmerged: Localized = {
  en: 'the annotations hold two versions that version control could not merge; resolve the conflict first',
  'zh-cn': '批注文件含有版本管理未能合并的两个版本，请先解决冲突',
};
const noGraph: Localized = {
  en: 'this is not a file of annotations: it has no “@graph” list; it is left as it is',
  'zh-cn': '这不是批注文件：其中没有“@graph”列表；不会改动它',
};
const twice: Localized = {
  en: 'the annotation {id} stands here twice; remove one, the file is left as it is until then',
  'zh-cn': '批注 {id} 出现两次，请删去一个，在此之前不会改动该文件',
};
