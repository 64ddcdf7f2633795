import { FileSystemError, type Uri, workspace } from 'vscode';

/** Whether an operation on a file failed because there is no such file, but a folder or nothing, or no file system that could have it. */
export function isMissing({ scheme }: Uri, error: unknown): boolean {
  if (error instanceof FileSystemError && /^(FileNotFound|FileIsADirectory)$/.test(error.code)) return true;
  return workspace.fs.isWritableFileSystem(scheme) === undefined;
}
