import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Configuration, defaultConfiguration } from '../core/configuration';
import { projectFileName, readProjectFile } from '../core/project-file';
import { rules } from '../core/rules';
import { Failure, failureOf } from './failure';
import type { Terminal } from './terminal';

/** The project files above the texts of one run; each is read, and its faults are told, once. */
export class Projects {
  private readonly byFolder = new Map<string, Promise<Configuration>>();

  constructor(
    private readonly terminal: Terminal,
    private readonly cwd: string,
  ) {}

  /** What the nearest project file in `folder` or above it sets; the defaults where there is none. */
  configurationAt(folder: string): Promise<Configuration> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const configuration = this.find(folder);
    this.byFolder.set(folder, configuration);
    return configuration;
  }

  private async find(folder: string): Promise<Configuration> {
    const path = join(folder, projectFileName);
    try {
      return this.read(path, await readFile(path, 'utf8'));
    } catch (error) {
      if (isMissing(error)) return this.above(folder);
      this.terminal.fail(failureOf(error, 'reading'), this.shown(path));
      return defaultConfiguration;
    }
  }

  private above(folder: string): Configuration | Promise<Configuration> {
    const parent = dirname(folder);
    return parent === folder ? defaultConfiguration : this.configurationAt(parent);
  }

  private read(path: string, text: string): Configuration {
    const { configuration, problems } = readProjectFile(text, rules);
    for (const { position, message } of problems) {
      this.terminal.fail(new Failure(message), `${this.shown(path)}:${position.line + 1}:${position.character + 1}`);
    }
    return configuration;
  }

  private shown(path: string): string {
    return relative(this.cwd, path);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
