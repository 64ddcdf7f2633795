import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { type ReadFileParams, type ReadFileResult, readFileRequest } from '../../../protocol/files';
import type { Configuration } from '../core/configuration';
import { fill } from '../core/localized';
import { type ProjectFile, projectFileName, readProjectFile } from '../core/project-file';
import type { Rule } from '../core/rules/rule';
import type { Client } from './client';
import type { Host } from './host';

/** A project file as it stands in the editor or on disk. */
export interface ProjectFileText {
  readonly uri: string;
  readonly text: string;
}

/** A project file that is there, but cannot be read. */
export interface UnreadableProjectFile {
  readonly uri: string;
  readonly text: undefined;
}

/**
 * The project files that were looked for. Each is read once until told to forget; where the editor cannot watch files,
 * for every document that is opened.
 */
export class ProjectFiles {
  private readonly found = new Map<string, Promise<Configuration | undefined>>();
  /** What is wrong with each, as it was told last; it is read again for many reasons. */
  private readonly told = new Map<string, string>();

  private readonly unsaved = new Map<string, { readonly before: string | undefined; readonly after: string }>();

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
    private readonly client: Client,
    private readonly rules: readonly Rule[],
  ) {}

  /** What the nearest project file sets, beside the document or in a folder above it; undefined where there is none. */
  async configurationFor(documentUri: string): Promise<Configuration | undefined> {
    for (const folder of foldersAbove(documentUri)) {
      const configuration = await this.configurationIn(`${folder}${projectFileName}`);
      if (configuration) return configuration;
    }
    return undefined;
  }

  /** The project file of a document: the nearest that there is. */
  async nearest(documentUri: string): Promise<ProjectFileText | UnreadableProjectFile | undefined> {
    for (const folder of foldersAbove(documentUri)) {
      const uri = `${folder}${projectFileName}`;
      try {
        const text = await this.currentText(uri);
        if (text !== undefined) return { uri, text };
      } catch {
        return { uri, text: undefined };
      }
    }
    return undefined;
  }

  /** Notes what an editor was told to make of a project file: one that is not asked for its texts may not have saved it. */
  written({ uri, text }: ProjectFileText, before: string | undefined): void {
    if (!this.client.readsFiles) this.unsaved.set(uri, { before, after: text });
  }

  forget(): void {
    this.found.clear();
  }

  private configurationIn(uri: string): Promise<Configuration | undefined> {
    const known = this.found.get(uri);
    if (known && this.client.watchesFiles) return known;
    const reading = this.read(uri);
    this.found.set(uri, reading);
    return reading;
  }

  private async read(uri: string): Promise<Configuration | undefined> {
    try {
      const text = await this.textOf(uri, 'saved');
      if (text === undefined) return undefined;
      const file = readProjectFile(text, this.rules);
      await this.complain(uri, file);
      return file.configuration;
    } catch (error) {
      this.connection.console.error(`${uri} cannot be read: ${error}`);
      await this.tell(uri, fill(unreadable, { place: decodedPath(uri) })[this.client.locale]);
      return undefined;
    }
  }

  private async currentText(uri: string): Promise<string | undefined> {
    const text = await this.textOf(uri, 'edited');
    const unsaved = this.unsaved.get(uri);
    if (unsaved?.before === text) return unsaved?.after ?? text;
    this.unsaved.delete(uri);
    return text;
  }

  private textOf(uri: string, state: ReadFileParams['state']): Promise<string | undefined> {
    return this.client.readsFiles ? this.ask({ uri, state }) : this.host.readFile(uri);
  }

  private async ask(params: ReadFileParams): Promise<string | undefined> {
    return (await this.connection.sendRequest<ReadFileResult>(readFileRequest, params))?.text;
  }

  /** One message a file: a second fault is seen when the first one is mended. */
  private async complain(uri: string, { problems: [problem] }: ProjectFile): Promise<void> {
    if (!problem) {
      this.told.delete(uri);
      return;
    }
    const { line, character } = problem.position;
    const place = `${decodedPath(uri)}:${line + 1}:${character + 1}`;
    await this.tell(uri, fill(complaint, { place, message: problem.message })[this.client.locale]);
  }

  private async tell(uri: string, message: string): Promise<void> {
    if (this.told.get(uri) === message) return;
    this.told.set(uri, message);
    await this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}

const complaint = {
  en: '{place}: {message}. The default holds instead.',
  'zh-cn': '{place}：{message}。此处改用默认值。',
};

const unreadable = {
  en: '{place} cannot be read and does not hold; change its permissions, or save it as UTF-8',
  'zh-cn': '无法读取 {place}，其设置不生效；请修改其权限，或将其存为 UTF-8 编码',
};

/** The path of a URI, to be read by a person. */
export function decodedPath(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The URIs of the folders that a document lies in, the nearest first, each with a `/` at its end. */
export function foldersAbove(uri: string): string[] {
  const [, root, path] = /^(?!untitled:)([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?\/)([^?#]*)/i.exec(uri) ?? [];
  if (root === undefined || path === undefined) return [];
  const names = path.split('/').slice(0, -1);
  return Array.from(
    { length: names.length + 1 },
    (_, up) =>
      root +
      names
        .slice(0, names.length - up)
        .map((name) => `${name}/`)
        .join(''),
  );
}
