import { type Uri, workspace } from 'vscode';
import { isMissing } from './missing-file';
import { utf8Text } from './utf8-text';

/** The text of a file on its file system; `null` where there is no file. Rejects where there is one that cannot be read. */
export async function savedText(file: Uri): Promise<string | null> {
  try {
    return utf8Text(await workspace.fs.readFile(file));
  } catch (error) {
    if (isMissing(file, error)) return null;
    throw error;
  }
}
