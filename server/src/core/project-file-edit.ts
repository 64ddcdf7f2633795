import type { Exception } from './exceptions';
import { type JsonNode, parseJson } from './json';
import type { Edit } from './text/span';

/**
 * The edit that writes an exception into the text of a project file; all else stays as it stands. Undefined where the
 * file is not such that it can be written into: no JSON object, or `exceptions` is no list.
 */
export function addingException(text: string, exception: Exception): Edit | undefined {
  const root = rootOf(text);
  if (!root) return undefined;
  const list = root.children.get('exceptions');
  if (list) return isList(list) ? appending(text, list, written(exception)) : undefined;
  if (isInline(text, root)) return appending(text, root, `"exceptions": [${written(exception)}]`);
  const { lineEnd, indent } = layoutOf(text);
  const lines = ['"exceptions": [', `${indent}${indent}${written(exception)}`, `${indent}]`];
  return appending(text, root, lines.join(lineEnd));
}

/** The edit that takes an exception out of the text of a project file again; undefined where it is not there. */
export function removingException(text: string, exception: Exception): Edit | undefined {
  const list = rootOf(text)?.children.get('exceptions');
  if (!list || !isList(list)) return undefined;
  const elements = [...list.children.values()];
  const index = elements.findIndex(({ value }) => isSame(value, exception));
  const element = elements[index];
  if (!element) return undefined;
  const [previous, next] = [elements[index - 1], elements[index + 1]];
  if (previous) return { span: { start: previous.span.end, end: element.span.end }, newText: '' };
  if (next) return { span: { start: element.span.start, end: next.span.start }, newText: '' };
  return { span: list.span, newText: '[]' };
}

/** The text of a new project file with other settings, by name, and an exception. */
export function newProjectFile(settings: Readonly<Record<string, unknown>>, exception: Exception): string {
  const text = `${JSON.stringify({ ...settings, exceptions: [] }, null, 2)}\n`;
  return text.replace(/\[\]\n\}\n$/, () => `[\n    ${written(exception)}\n  ]\n}\n`);
}

/** One line for each exception, so that a change of one is a change of one line. */
function written({ rule, text, before, after }: Exception): string {
  const members = { rule, text, ...(before && { before }), ...(after && { after }) };
  const pairs = Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

function rootOf(text: string): JsonNode | undefined {
  const root = parseJson(text.replace(/^\ufeff/, ' '));
  return 'fault' in root || Array.isArray(root.value) || typeof root.value !== 'object' || root.value === null
    ? undefined
    : root;
}

function isList({ value }: JsonNode): boolean {
  return Array.isArray(value);
}

/** Puts a member or an element behind the last one, in the manner in which that one stands there. */
function appending(text: string, node: JsonNode, added: string): Edit {
  const last = [...node.children.values()].at(-1);
  const { lineEnd, indent } = layoutOf(text);
  if (last) {
    const separator = isInline(text, node) ? ' ' : lineEnd + indentAt(text, last.span.start);
    return { span: { start: last.span.end, end: last.span.end }, newText: `,${separator}${added}` };
  }
  const outer = lineEnd + indentAt(text, node.span.start);
  return { span: { start: node.span.start + 1, end: node.span.end - 1 }, newText: outer + indent + added + outer };
}

/** Whether what an object or a list holds begins on the line on which it does itself. */
function isInline(text: string, { children, span }: JsonNode): boolean {
  const [first] = children.values();
  return first !== undefined && !/[\r\n]/.test(text.slice(span.start, first.span.start));
}

function layoutOf(text: string): { readonly lineEnd: string; readonly indent: string } {
  return { lineEnd: text.includes('\r\n') ? '\r\n' : '\n', indent: /[\r\n]([ \t]+)"/.exec(text)?.[1] ?? '  ' };
}

/** The white space at the start of the line on which an offset lies. */
function indentAt(text: string, offset: number): string {
  return /(?:^|[\r\n])([ \t]*)[^\r\n]*$/.exec(text.slice(0, offset))![1]!;
}

function isSame(value: unknown, { rule, text, before, after }: Exception): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const members: Partial<Exception> = value;
  return (
    members.rule === rule &&
    members.text === text &&
    (members.before ?? '') === before &&
    (members.after ?? '') === after
  );
}
