import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../host';

/**
 * The folder from which reports for a code host name files: that of the checkout where the run stands in one of GitHub's,
 * else the one the run stands in.
 */
export class Checkout {
  private readonly root: string;

  constructor(private readonly host: Pick<Host, 'cwd' | 'env'>) {
    const workspace = host.env['GITHUB_WORKSPACE'];
    this.root = workspace && pathFrom(workspace, host.cwd) !== undefined ? workspace : host.cwd;
  }

  /** The path of the file named `name` in the checkout, with slashes; absolute where it stands elsewhere. */
  pathOf(name: string): string {
    const path = resolve(this.host.cwd, name);
    return (pathFrom(this.root, path) ?? path).replaceAll(sep, '/');
  }

  /** The same as a URI reference (RFC 3986). */
  uriOf(name: string): string {
    const path = resolve(this.host.cwd, name);
    const below = pathFrom(this.root, path);
    return below === undefined ? pathToFileURL(path).href : below.split(sep).map(encodeURIComponent).join('/');
  }
}

/** The path from `folder` down to `path`; undefined where that does not stand below it. */
function pathFrom(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return isAbsolute(way) || way.split(sep)[0] === '..' ? undefined : way;
}
