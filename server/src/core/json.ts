import { fill, type Localized } from './localized';
import type { Span } from './text/span';

/** A value in a JSON text and where it stands, so that a complaint about it can name its place. */
export interface JsonNode {
  readonly value: unknown;
  readonly span: Span;
  /** The members of an object by name, the elements of an array by index. */
  readonly children: ReadonlyMap<string, JsonNode>;
}

/** Why a text is not JSON, and the offset at which it stops being so. */
export interface JsonFault {
  readonly fault: Localized;
  readonly at: number;
}

/**
 * Reads strict JSON (RFC 8259; neither comments nor trailing commas) of at most 64 levels. Engines word and place the
 * errors of `JSON.parse` each in their own way, and know no places of values; hence a reader of our own.
 */
export function parseJson(text: string): JsonNode | JsonFault {
  try {
    return new Reader(text).document();
  } catch (error) {
    if (error instanceof Unexpected) return { fault: error.fault, at: error.at };
    throw error;
  }
}

const string = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/.source;
const name = new RegExp(string, 'y');
const scalar = new RegExp(`${string}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`, 'y');

/** The span of the part of `root` that `path` leads to, or of the deepest part on the way there. */
export function placeOf(root: JsonNode, path: readonly string[]): Span {
  let node = root;
  for (const step of path) {
    const child = node.children.get(step);
    if (!child) break;
    node = child;
  }
  return node.span;
}

const deepest = 64;
const noChildren: ReadonlyMap<string, JsonNode> = new Map();

const expectations = {
  value: { en: 'a value', 'zh-cn': '一个值' },
  name: { en: 'a name in double quotes', 'zh-cn': '用双引号括起的名称' },
  colon: { en: '“:”', 'zh-cn': '“:”' },
  memberEnd: { en: '“,” or “}”', 'zh-cn': '“,”或“}”' },
  elementEnd: { en: '“,” or “]”', 'zh-cn': '“,”或“]”' },
  end: { en: 'the end of the file', 'zh-cn': '文件结尾' },
  fewerLevels: { en: 'fewer levels', 'zh-cn': '更少的层级' },
} as const;

class Unexpected extends Error {
  readonly fault: Localized;

  constructor(
    text: string,
    readonly at: number,
    expected: Localized,
  ) {
    super();
    const found = at < text.length ? `“${String.fromCodePoint(text.codePointAt(at)!)}”` : expectations.end;
    this.fault = fill(
      { en: 'expected {expected}, found {found}', 'zh-cn': '此处应为{expected}，却是{found}' },
      { expected, found },
    );
  }
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  document(): JsonNode {
    const root = this.value(0);
    if (this.at < this.text.length) this.fail(expectations.end);
    return root;
  }

  private value(depth: number): JsonNode {
    this.space();
    const start = this.at;
    const next = this.text[start];
    if ((next === '{' || next === '[') && depth === deepest) this.fail(expectations.fewerLevels);
    const [value, children] = next === '{' ? this.object(depth) : next === '[' ? this.array(depth) : this.scalar();
    const node = { value, span: { start, end: this.at }, children };
    this.space();
    return node;
  }

  private object(depth: number): [unknown, ReadonlyMap<string, JsonNode>] {
    const members = new Map<string, JsonNode>();
    this.at++;
    this.space();
    if (!this.take('}')) {
      do {
        this.space();
        const key = this.match(name) ?? this.fail(expectations.name);
        this.space();
        if (!this.take(':')) this.fail(expectations.colon);
        members.set(JSON.parse(key), this.value(depth + 1));
      } while (this.take(','));
      if (!this.take('}')) this.fail(expectations.memberEnd);
    }
    return [Object.fromEntries([...members].map(([name, { value }]) => [name, value])), members];
  }

  private array(depth: number): [unknown, ReadonlyMap<string, JsonNode>] {
    const elements: JsonNode[] = [];
    this.at++;
    this.space();
    if (!this.take(']')) {
      do elements.push(this.value(depth + 1));
      while (this.take(','));
      if (!this.take(']')) this.fail(expectations.elementEnd);
    }
    return [elements.map(({ value }) => value), new Map(elements.map((element, i) => [String(i), element]))];
  }

  private scalar(): [unknown, ReadonlyMap<string, JsonNode>] {
    const text = this.match(scalar) ?? this.fail(expectations.value);
    return [JSON.parse(text), noChildren];
  }

  private space(): void {
    this.match(/[ \t\r\n]*/y);
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private fail(expected: Localized): never {
    throw new Unexpected(this.text, this.at, expected);
  }
}
