/** Server to client: a file's text, on file systems that only the editor can read, with the option `readFile`. */
export const readFileRequest = 'transcript/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** `edited`: as it stands in the editor, saved or not. */
  readonly state: 'saved' | 'edited';
}

/** `null`: there is no such file. One that cannot be read, or is not UTF-8, is answered with an error. */
export type ReadFileResult = { readonly text: string } | null;

/** Server to client: the files of a folder, with the option `listFolder`. */
export const listFolderRequest = 'transcript/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

/** The names of the files, folders left out; `null`: there is no such folder. One that cannot be listed is answered with an error. */
export type ListFolderResult = readonly string[] | null;

/** Server to client: replaces a file on file systems that only the editor can write, with the option `replaceFile`. */
export const replaceFileRequest = 'transcript/replaceFile';

export interface ReplaceFileParams {
  readonly uri: string;
  readonly text: string;
  /** What the server believes to stand there; `null`: no file. */
  readonly before: string | null;
}

export interface ReplaceFileResult {
  /** `changed`: nothing was written, because something else stands there; `refused`: it cannot be written. */
  readonly outcome: 'written' | 'changed' | 'refused';
}
