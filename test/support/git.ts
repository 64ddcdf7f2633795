import { spawnSync } from 'node:child_process';

/** Why nothing can be merged by git here; undefined where it can. */
export const gitObstacle =
  spawnSync('git', ['--version']).status === 0 ? undefined : 'there is no git: install the package git';
