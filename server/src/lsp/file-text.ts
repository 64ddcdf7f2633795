import { type ReadFileParams, type ReadFileResult, readFileRequest } from '../../../protocol/files';
import type { Session } from './session';

/** The text of a file as it was saved; undefined where there is none, or it cannot be read. */
export async function fileText(uri: string, session: Session): Promise<string | undefined> {
  const { client, connection, host, logOnce } = session;
  try {
    if (!client.readsFiles) return await host.readFile(uri);
    const params: ReadFileParams = { uri, state: 'saved' };
    return (await connection.sendRequest<ReadFileResult>(readFileRequest, params))?.text;
  } catch (error) {
    logOnce(`${uri} cannot be read: ${error}`);
    return undefined;
  }
}
