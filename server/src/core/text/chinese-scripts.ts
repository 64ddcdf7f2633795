import { chineseScriptTable } from './chinese-script-table';
import { once } from './once';

/** The forms of a character in the two Chinese scripts. */
export interface ScriptForms {
  readonly simplified: string;
  /** The usual one first; more than one where simplifying made one of several, as 发 of 發 and 髮. */
  readonly traditional: readonly string[];
}

/** The script of a character, by its code unit; undefined for 后 and whatever else both scripts use. */
export function chineseScriptOf(unit: number): 'simplified' | 'traditional' | undefined {
  return scriptNames[scripts().ofUnits[unit]!];
}

const scriptNames = [undefined, 'simplified', 'traditional'] as const;

/** The forms of a Han of either script; the character itself where both scripts write the same. */
export function scriptFormsOf(character: string): ScriptForms {
  return scripts().forms.get(character) ?? { simplified: character, traditional: [character] };
}

/** By the code unit of a character, that of its simplified form; any other code unit is its own. */
export function simplifiedUnits(): Uint16Array {
  return scripts().units;
}

/** The table has a group for each simplified character, with its traditional forms; behind `=` where both scripts use the first. */
const scripts = once(() => {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  /** Indices of `scriptNames`. */
  const ofUnits = new Uint8Array(0x10000);
  const forms = new Map<string, ScriptForms>();
  for (const group of chineseScriptTable.trim().split(' ')) {
    const isInBoth = group.startsWith('=');
    const [simplified = '', ...others] = group.replace('=', '');
    const traditional = isInBoth ? [simplified, ...others] : others;
    for (const character of [simplified, ...others]) forms.set(character, { simplified, traditional });
    if (!isInBoth) ofUnits[simplified.charCodeAt(0)] = 1;
    for (const other of others) {
      units[other.charCodeAt(0)] = simplified.charCodeAt(0);
      ofUnits[other.charCodeAt(0)] = 2;
    }
  }
  return { units, ofUnits, forms };
});
