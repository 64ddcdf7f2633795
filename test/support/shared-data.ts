import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Why the texts of the shared data cannot be read here; undefined where they can. */
export const sharedDataObstacle = existsSync(folder) ? undefined : `${folder} is not there: real texts are not tested`;

export interface SharedText {
  /** `group/name`, without the ending. */
  readonly name: string;
  readonly group: string;
  readonly text: string;
}

/** Every text of the shared data, gold left out; none where there is no such folder. */
export function sharedTexts(): SharedText[] {
  if (sharedDataObstacle) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: group }) =>
      readdirSync(`${folder}/${group}`)
        .filter((file) => file.endsWith('.txt') && !file.endsWith('.gold.txt'))
        .map((file) => ({
          name: `${group}/${file.slice(0, -'.txt'.length)}`,
          group,
          text: readFileSync(`${folder}/${group}/${file}`, 'utf8'),
        })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
