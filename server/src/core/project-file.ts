import { type Configuration, configurationOf, defaultConfiguration } from './configuration';
import { parseJson, placeOf } from './json';
import { fill, type Localized } from './localized';
import type { Rule } from './rules/rule';
import { LineStore } from './text/lines';
import type { Position } from './text/span';

/** The name of the file that sets what holds for a folder, in the editor and on the command line alike. */
export const projectFileName = 'transcript.config.json';

export interface ProjectFile {
  readonly configuration: Configuration;
  readonly problems: readonly ProjectFileProblem[];
}

export interface ProjectFileProblem {
  /** 0-based line and UTF-16 character. */
  readonly position: Position;
  readonly message: Localized;
}

/** Reads the text of a project file; where it is not JSON at all, the defaults go on. `known` are the rules there are. */
export function readProjectFile(text: string, known: readonly Rule[]): ProjectFile {
  const lines = LineStore.of(text);
  const json = parseJson(text.replace(/^\ufeff/, ' '));
  if ('fault' in json) {
    const message = fill({ en: 'not valid JSON: {fault}', 'zh-cn': '不是有效的 JSON：{fault}' }, { fault: json.fault });
    return { configuration: defaultConfiguration, problems: [{ position: lines.positionAt(json.at), message }] };
  }
  const { configuration, problems } = configurationOf(json.value, known);
  return {
    configuration,
    problems: problems.map(({ path, message }) => ({
      position: lines.positionAt(placeOf(json, path).start),
      message: path.length === 0 ? message : fill(named, { name: path.join('.'), message }),
    })),
  };
}

const named = { en: '{name}: {message}', 'zh-cn': '{name}：{message}' };
