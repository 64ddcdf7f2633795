import {
  type ReadFileResult,
  type ReplaceFileParams,
  type ReplaceFileResult,
  readFileRequest,
  replaceFileRequest,
} from '../../../../protocol/files';
import type { Localized } from '../../core/localized';
import { decodedPath } from '../project-files';
import type { Session } from '../session';

type Files = Pick<Session, 'connection' | 'client' | 'host' | 'logOnce'>;

/** What became of a file that was to be replaced; `changed`: nothing, for somebody else had written it before. */
export type Replacement = ReplaceFileResult['outcome'];

/** So often somebody else may have written a file when we are about to; half of the times, where two write all the time. */
export const mostAttempts = 50;

/** A file of our own beside the texts: read and replaced as a whole, by the editor or, for one that does not, by the host. */
export class KeptFile {
  constructor(
    readonly uri: string,
    private readonly files: Files,
  ) {}

  /** Its name in its folder, and where that is, for people to read. */
  get name(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1);
  }

  get path(): string {
    return decodedPath(this.uri);
  }

  /** Its text on disk, whatever stands in an editor; undefined where there is none. Rejects where it cannot be read. */
  async read(): Promise<string | undefined> {
    const { client, connection, host } = this.files;
    if (!client.readsFiles) return host.readFile(this.uri);
    const answer = await connection.sendRequest<ReadFileResult>(readFileRequest, { uri: this.uri, state: 'saved' });
    return answer?.text;
  }

  /** Replaces it at once, if its text still is `before` (undefined: if there is none). */
  async replace(text: string, before: string | undefined): Promise<Replacement> {
    const { client, connection, host, logOnce } = this.files;
    try {
      if (!client.replacesFiles) return await host.replaceFile(this.uri, text, before);
      const params: ReplaceFileParams = { uri: this.uri, text, before: before ?? null };
      return (await connection.sendRequest<ReplaceFileResult>(replaceFileRequest, params)).outcome;
    } catch (error) {
      logOnce(`${this.uri} was not written: ${error}`);
      return 'refused';
    }
  }
}

/** What is said of a file that cannot be read. */
export const unreadable: Localized = {
  en: '{place} cannot be read; change the permissions of the file and its folder, or save it as UTF-8',
  'zh-cn': '无法读取 {place}；请修改该文件及其文件夹的权限，或将其存为 UTF-8 编码',
};

/** What is said of a file that cannot be replaced. */
export const unwritable: Localized = {
  en: '{place} cannot be written; change the permissions of the file and its folder, or free some space',
  'zh-cn': '无法写入 {place}；请修改该文件及其文件夹的权限，或腾出磁盘空间',
};
