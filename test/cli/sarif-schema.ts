import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, code: { optimize: false } }); // for few logs
addFormats(ajv);
const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const isLog = ajv.compile<Log>(JSON.parse(readFileSync(schema, 'utf8')));

/**
 * Reads a log that follows the schema of SARIF 2.1.0, formats of addresses and dates included.
 *
 * @throws Error with everything in which it does not.
 */
export function sarifLogOf(text: string): Log {
  const value: unknown = JSON.parse(text);
  if (isLog(value)) return value;
  throw new Error(ajv.errorsText(isLog.errors, { separator: '\n' }));
}
