import { type ListFolderParams, type ListFolderResult, listFolderRequest } from '../../../protocol/files';
import { foldersAbove } from './project-files';
import type { Session } from './session';

/** A file in a folder. */
export interface SiblingFile {
  readonly name: string;
  readonly uri: string;
}

/** The files in the folder of a document, itself left out; none where the folder cannot be listed. */
export async function siblingFiles(documentUri: string, session: Session): Promise<SiblingFile[]> {
  const [folder] = foldersAbove(documentUri);
  const files = folder === undefined ? [] : await filesIn(folder, session);
  return files.filter(({ uri }) => decoded(uri) !== decoded(documentUri));
}

/** The files in a folder, given with a `/` at its end; none where it cannot be listed. */
export async function filesIn(folder: string, session: Session): Promise<SiblingFile[]> {
  return (await allFilesIn(folder, session)) ?? [];
}

/** The files in a folder, given with a `/` at its end; undefined where there is no such folder, or it cannot be listed. */
export async function allFilesIn(folder: string, session: Session): Promise<SiblingFile[] | undefined> {
  const names = await namesIn(folder, session);
  return names?.map((name) => ({ name, uri: `${folder}${encodeURIComponent(name)}` }));
}

async function namesIn(
  folder: string,
  { client, connection, host, logOnce }: Session,
): Promise<readonly string[] | undefined> {
  try {
    if (!client.listsFolders) return await host.listFolder(folder);
    const params: ListFolderParams = { uri: folder };
    return (await connection.sendRequest<ListFolderResult>(listFolderRequest, params)) ?? undefined;
  } catch (error) {
    logOnce(`${folder} cannot be listed: ${error}`);
    return undefined;
  }
}

/** A URI to compare with others: editors escape different characters of one and the same. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
