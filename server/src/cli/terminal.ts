import { type Arguments, type Locale, type Localized, localeOf, render } from '../core/localized';
import { type Failure, failureOf } from './failure';
import type { ExitStatus, Host } from './host';

const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
export type Style = keyof typeof styles;

const defaultColumns = 80;

/** How much is put together before it is written. */
const chunkLength = 1 << 16;

/** A failure as the person was told of it. */
export interface ToldFailure {
  readonly failure: Failure;
  /** Without the name of this program. */
  readonly line: string;
}

/** The two output streams, in the person's language; colours only where a terminal shows them and NO_COLOR is unset. */
export class Terminal {
  readonly locale: Locale;
  /** The width of standard output in cells; 80 where it is not a terminal. */
  readonly columns: number;
  private readonly coloured: boolean;
  private readonly told: ToldFailure[] = [];
  /** Whether standard output takes nothing more. */
  private closed = false;

  constructor(private readonly host: Host) {
    this.locale = localeOf(languageTag(host.env));
    this.columns = host.stdout.columns || defaultColumns;
    this.coloured = host.stdout.isTTY === true && !host.env['NO_COLOR'] && host.env['TERM'] !== 'dumb';
  }

  /** Whether anything was reported with `fail`. */
  get failed(): boolean {
    return this.told.length > 0;
  }

  /** Everything that was reported with `fail`. */
  get failures(): readonly ToldFailure[] {
    return this.told;
  }

  /** How the run ends that came to `status`, failures considered. */
  exitStatus(status: ExitStatus): ExitStatus {
    return this.failed ? 2 : status;
  }

  render(text: Localized, values?: Arguments): string {
    return render(text, this.locale, values);
  }

  /** Prints the lines as they come, never faster than they are read; stops where nobody reads any more. */
  async print(lines: Iterable<string>): Promise<void> {
    let chunk = '';
    for (const line of lines) {
      chunk += `${line}\n`;
      if (chunk.length < chunkLength) continue;
      await this.printBytes(bytesOf(chunk));
      chunk = '';
      if (this.closed) return;
    }
    if (chunk !== '') await this.printBytes(bytesOf(chunk));
  }

  async printBytes(bytes: Uint8Array): Promise<void> {
    if (this.closed) return;
    const error = await new Promise<unknown>((written) => this.host.stdout.write(bytes, written));
    if (!error) return;
    this.closed = true;
    if (!isClosedPipe(error)) this.fail(failureOf(error, 'writing'), this.render(standardOutput));
  }

  /** Says on standard error, in one line, what could not be done; `file` is the one being worked on. */
  fail(failure: Failure, file?: string): void {
    const text = this.render(failure.text);
    const subject = failure.subject ?? file;
    const line = subject === undefined ? text : `${subject}: ${text}`;
    this.told.push({ failure, line });
    this.note(`transcript: ${line}`);
  }

  /** Says something on standard error that is no part of the result. */
  note(line: string): void {
    this.host.stderr.write(Buffer.from(`${line}\n`), () => {});
  }

  styled(style: Style, text: string): string {
    return this.coloured ? `\x1b[${styles[style]}m${text}\x1b[0m` : text;
  }
}

/** UTF-8, written at once: `Buffer.from` counts the bytes first, which takes as long again. */
function bytesOf(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafe(mostBytes * text.length);
  return bytes.subarray(0, bytes.write(text));
}

/** A UTF-16 code unit takes no more. */
const mostBytes = 3;

/** Whoever reads may stop reading, as `head` does; that is no failure. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

const standardOutput: Localized = { en: 'standard output', 'zh-cn': '标准输出' };

/** The BCP 47 tag of POSIX's locale variables: `zh_CN.UTF-8` is `zh-CN`. */
function languageTag(env: Host['env']): string | undefined {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return locale?.split(/[.@]/, 1)[0]?.replaceAll('_', '-');
}
