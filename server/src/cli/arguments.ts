import { parseArgs } from 'node:util';
import type { Localized } from '../core/localized';
import { type Encoding, encodings } from './encoding';
import { Failure } from './failure';

/** What the person asked for. */
export type Request =
  | HelpRequest
  | VersionRequest
  | CheckRequest
  | ExportRequest
  | FixRequest
  | ImportRequest
  | OutlineRequest
  | ReorderRequest
  | RulesRequest;

export interface HelpRequest {
  readonly command: 'help';
  /** The command to explain; undefined for all of them. */
  readonly about: CommandName | undefined;
}

export interface VersionRequest {
  readonly command: 'version';
}

/** What every command that reads texts needs to know. */
export interface FileRequest {
  /** At least one. */
  readonly paths: readonly string[];
  readonly encoding: Encoding;
}

/** Ids of the only rules to run, as the person wrote them; empty for all. */
interface RuleSelection {
  readonly rules: readonly string[];
}

const checkFormats = ['pretty', 'json', 'sarif', 'github'] as const;

export interface CheckRequest extends FileRequest, RuleSelection {
  readonly command: 'check';
  readonly format: (typeof checkFormats)[number];
  /** The report of which only what is new is told, as the person wrote it; undefined for everything. */
  readonly baseline: string | undefined;
}

export interface FixRequest extends FileRequest, RuleSelection {
  readonly command: 'fix';
  readonly safety: 'safe' | 'preview';
  readonly output: Output;
}

/** What becomes of an edited text. */
export type Output = 'text' | 'write' | 'diff';

export interface ReorderRequest extends FileRequest {
  readonly command: 'reorder';
  readonly output: Output;
}

const exportFormats = ['annotations', 'csv', 'json', 'md', 'qdc'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportRequest extends FileRequest {
  readonly command: 'export';
  readonly to: ExportFormat;
}

export interface ImportRequest extends FileRequest {
  readonly command: 'import';
  /** The codebook, or its folder, as the person wrote it; undefined for that of the current folder. */
  readonly codebook: string | undefined;
  readonly output: 'text' | 'write';
}

export interface OutlineRequest extends FileRequest {
  readonly command: 'outline';
  readonly format: 'tree' | 'json';
}

export interface RulesRequest {
  readonly command: 'rules';
  readonly format: 'table' | 'json';
}

const commandNames = ['check', 'export', 'fix', 'import', 'outline', 'reorder', 'rules'] as const;
export type CommandName = (typeof commandNames)[number];

/**
 * Reads the arguments after the program's name.
 *
 * @throws Failure with one line that says which argument is wrong and what is allowed.
 */
export function parseArguments(args: readonly string[]): Request {
  const { positionals, options } = split(args);
  const [name, ...paths] = positionals;
  const command = commandNames.find((known) => known === name);
  if (options.has('version')) return { command: 'version' };
  if (options.has('help') || name === 'help') return { command: 'help', about: command ?? aboutOf(paths) };
  if (name === undefined) throw new Failure(noCommand, { commands });
  if (!command) throw new Failure(unknownCommand, { name, commands });
  return requests[command](new Options(command, options, paths));
}

const requests: { readonly [Name in CommandName]: (options: Options) => Request } = {
  check: (options) => ({
    command: 'check',
    format: options.choice('format', checkFormats),
    baseline: options.all('baseline').at(-1),
    rules: options.all('rule'),
    ...options.files('format', 'rule', 'baseline'),
  }),
  export: (options) => {
    if (!options.has('to') && options.paths.length > 0)
      throw new Failure(noFormat, { formats: exportFormats.join(', ') });
    return { command: 'export', to: options.choice('to', exportFormats), ...options.files('to') };
  },
  fix: (options) => ({
    command: 'fix',
    safety: options.choice('safety', ['safe', 'preview']),
    rules: options.all('rule'),
    output: outputOf(options),
    ...options.files('write', 'diff', 'rule', 'safety'),
  }),
  import: (options) => ({
    command: 'import',
    codebook: options.all('codebook').at(-1),
    output: options.has('write') ? 'write' : 'text',
    ...options.files('codebook', 'write'),
  }),
  outline: (options) => ({
    command: 'outline',
    format: options.choice('format', ['tree', 'json']),
    ...options.files('format'),
  }),
  reorder: (options) => ({ command: 'reorder', output: outputOf(options), ...options.files('write', 'diff') }),
  rules: (options) => {
    options.expectOnly('format');
    if (options.paths.length > 0) throw new Failure(noPathsHere, { path: options.paths[0]! });
    return { command: 'rules', format: options.choice('format', ['table', 'json']) };
  },
};

function outputOf(options: Options): Output {
  const write = options.has('write');
  const diff = options.has('diff');
  if (write && diff) throw new Failure(writeOrDiff);
  if (write && options.paths.includes('-')) throw new Failure(writeToInput);
  if (options.paths.length > 1 && !write && !diff) throw new Failure(severalPaths);
  return write ? 'write' : diff ? 'diff' : 'text';
}

/** The options of one command, each with the values it was given, in order. */
class Options {
  constructor(
    private readonly command: CommandName,
    private readonly values: ReadonlyMap<OptionName, readonly string[]>,
    readonly paths: readonly string[],
  ) {}

  has(name: OptionName): boolean {
    return this.values.has(name);
  }

  /** Every value of an option that may be repeated. */
  all(name: OptionName): readonly string[] {
    return this.values.get(name) ?? [];
  }

  /** The value of an option that takes one of `allowed`, the first of which is the default. */
  choice<Value extends string>(name: OptionName, allowed: readonly [Value, ...Value[]]): Value {
    const given = this.all(name).at(-1);
    if (given === undefined) return allowed[0];
    const value = allowed.find((candidate) => candidate === given.toLowerCase());
    if (value !== undefined) return value;
    throw new Failure(notAllowed, { name, value: given, allowed: allowed.join(', ') });
  }

  files(...others: readonly OptionName[]): FileRequest {
    this.expectOnly('encoding', ...others);
    if (this.paths.length === 0) throw new Failure(noPaths, { command: this.command });
    return { paths: this.paths, encoding: this.choice('encoding', encodings) };
  }

  expectOnly(...names: readonly OptionName[]): void {
    const other = [...this.values.keys()].find((name) => !names.includes(name));
    if (other !== undefined) throw new Failure(notOfCommand, { name: other, command: this.command });
  }
}

const optionTypes = {
  to: { type: 'string' },
  format: { type: 'string' },
  rule: { type: 'string' },
  baseline: { type: 'string' },
  codebook: { type: 'string' },
  write: { type: 'boolean' },
  diff: { type: 'boolean' },
  safety: { type: 'string' },
  encoding: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;
type OptionName = keyof typeof optionTypes;

interface SplitArguments {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
}

function split(args: readonly string[]): SplitArguments {
  const positionals: string[] = [];
  const options = new Map<OptionName, string[]>();
  const { tokens } = parseArgs({
    args: [...args],
    options: optionTypes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) throw new Failure(unknownOption, { name: rawName });
    const values = options.get(name) ?? [];
    options.set(name, values);
    if (optionTypes[name].type === 'string') {
      if (value === undefined || value === '' || (value.startsWith('-') && !token.inlineValue))
        throw new Failure(valueMissing, { name: rawName });
      values.push(value);
    } else if (value !== undefined) throw new Failure(valueUnwanted, { name: rawName });
  }
  return { positionals, options };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionTypes, name);
}

function aboutOf(names: readonly string[]): CommandName | undefined {
  return commandNames.find((name) => name === names[0]);
}

const commands = commandNames.join(', ');

const noCommand: Localized = {
  en: 'name a command: {commands}; transcript --help explains them',
  'zh-cn': '请指定命令：{commands}；用 transcript --help 查看说明',
};
const unknownCommand: Localized = {
  en: 'there is no command “{name}”; the commands are {commands}',
  'zh-cn': '没有“{name}”命令；可用命令：{commands}',
};
const unknownOption: Localized = {
  en: 'there is no option {name}; transcript --help lists the options',
  'zh-cn': '没有 {name} 选项；用 transcript --help 查看选项',
};
const notOfCommand: Localized = {
  en: '--{name} does not go with {command}; transcript {command} --help lists its options',
  'zh-cn': '{command} 没有 --{name} 选项；用 transcript {command} --help 查看其选项',
};
const valueMissing: Localized = { en: '{name} needs a value', 'zh-cn': '{name} 后须有值' };
const valueUnwanted: Localized = { en: '{name} takes no value', 'zh-cn': '{name} 不带值' };
const notAllowed: Localized = {
  en: '--{name} cannot be “{value}”; it is one of {allowed}',
  'zh-cn': '--{name} 不能是“{value}”；可用的值：{allowed}',
};
const noFormat: Localized = {
  en: 'say what to export to: --to with one of {formats}',
  'zh-cn': '请用 --to 指定导出格式：{formats}',
};
const noPaths: Localized = {
  en: 'name what to {command}: a file, a folder, a glob, or - for standard input',
  'zh-cn': '请指定 {command} 的对象：文件、文件夹、通配符，或用 - 表示标准输入',
};
const noPathsHere: Localized = {
  en: 'rules takes no path; leave out “{path}”',
  'zh-cn': 'rules 不需要路径，请去掉“{path}”',
};
const writeOrDiff: Localized = {
  en: '--write and --diff exclude each other; choose one',
  'zh-cn': '--write 与 --diff 只能选一个',
};
const writeToInput: Localized = {
  en: 'standard input cannot be written back; leave out --write',
  'zh-cn': '标准输入无法写回，请去掉 --write',
};
/** Also for one path that turns out to be several files. */
export const severalPaths: Localized = {
  en: 'several files need --write or --diff',
  'zh-cn': '处理多个文件须加 --write 或 --diff',
};
