import { fill, type Localized } from '../localized';

/** An element, its name and those of its attributes without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

/** Why a text is not XML as it is read here. */
export interface XmlFault {
  readonly fault: Localized;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>|<\/(?<close>[^\s>]+)\s*>|<(?<open>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads XML 1.0 as far as files that exchange data need it: elements, attributes, text, CDATA; comments and processing
 * instructions are passed over. A document type, with which a small file could grow without end, is refused.
 */
export function readXml(text: string): XmlElement | XmlFault {
  const root: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const source = text.replace(/^\ufeff/, '');
  token.lastIndex = 0;
  for (let at = 0; at < source.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(source)?.groups;
    if (!found) return { fault: fill(unexpected, { line: source.slice(0, at).split('\n').length }) };
    const current = open.at(-1)!;
    if (found['text'] !== undefined) current.text += unescaped(found['text']);
    if (found['cdata'] !== undefined) current.text += found['cdata'];
    if (found['open'] !== undefined) {
      const attributes = attributesOf(found['attributes']!);
      const element: OpenElement = { name: localName(found['open']), attributes, children: [], text: '' };
      current.children.push(element);
      if (found['empty'] === '') open.push(element);
      if (open.length > mostLevels) return { fault: fill(tooDeep, { line: source.slice(0, at).split('\n').length }) };
    }
    if (found['close'] === undefined) continue;
    if (open.length === 1 || current.name !== localName(found['close']))
      return { fault: fill(unexpected, { line: source.slice(0, at).split('\n').length }) };
    open.pop();
  }
  const [element] = root.children;
  if (open.length > 1 || !element || root.children.length > 1) return { fault: incomplete };
  return element;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(attribute), ([, name, double, single]) => [
      localName(name!),
      unescaped(double ?? single ?? ''),
    ]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hexadecimal, decimal, name) => {
    if (name !== undefined) return entities[name] ?? all;
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}

/** So deep may elements stand in one another. */
const mostLevels = 256;

const tooDeep: Localized = { en: 'elements nested too deeply in line {line}', 'zh-cn': '第 {line} 行的元素嵌套过深' };
const unexpected: Localized = { en: 'something unexpected in line {line}', 'zh-cn': '第 {line} 行有意外内容' };
const incomplete: Localized = { en: 'it does not come to its end', 'zh-cn': '内容不完整' };
