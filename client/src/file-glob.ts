/**
 * A glob of `files.associations` for one file.
 *
 * @param path The file's path in its workspace folder, or its absolute path; with slashes on every system.
 */
export function globOfFile(path: string): string {
  return path.startsWith('/') ? escaped(path) : `**/${escaped(path)}`;
}

/** A glob of `files.associations` for every file in the same folder, at any depth, whose name ends like this one's. */
export function globOfFolder(path: string): string {
  const slash = path.lastIndexOf('/');
  const dot = path.lastIndexOf('.');
  const ending = dot > slash ? escaped(path.slice(dot)) : '';
  const folder = path.slice(0, slash + 1);
  return `${folder && globOfFile(folder)}**/*${ending}`;
}

function escaped(path: string): string {
  return path.replace(/[?*[\]{}]/g, '[$&]');
}
