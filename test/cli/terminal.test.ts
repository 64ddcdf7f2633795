import { expect, test } from 'vitest';
import { Terminal } from '../../server/src/cli/terminal';

function terminalWith(env: Readonly<Record<string, string>>, isTTY: 'terminal' | 'pipe' = 'pipe'): Terminal {
  const output = { write: () => undefined, isTTY: isTTY === 'terminal' };
  return new Terminal({ stdout: output, stderr: output, stdin: none(), cwd: '/', env });
}

async function* none(): AsyncGenerator<Uint8Array> {}

test.each<{ env: Readonly<Record<string, string>>; locale: string }>([
  { env: {}, locale: 'en' },
  { env: { LANG: 'C' }, locale: 'en' },
  { env: { LANG: 'en_GB.UTF-8' }, locale: 'en' },
  { env: { LANG: 'zh_CN.UTF-8' }, locale: 'zh-cn' },
  { env: { LANG: 'zh_CN.UTF-8@pinyin' }, locale: 'zh-cn' },
  { env: { LANG: 'zh' }, locale: 'zh-cn' },
  { env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' }, locale: 'en' },
  { env: { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, locale: 'zh-cn' },
  { env: { LANG: 'zh_CN.UTF-8', LC_ALL: '' }, locale: 'zh-cn' },
])('$env speaks $locale', ({ env, locale }) => {
  expect(terminalWith(env).locale).toBe(locale);
});

test.each<{ where: 'terminal' | 'pipe'; env: Readonly<Record<string, string>>; shown: string }>([
  { where: 'terminal', env: {}, shown: '\x1b[31mtext\x1b[0m' },
  { where: 'terminal', env: { NO_COLOR: '1' }, shown: 'text' },
  { where: 'terminal', env: { NO_COLOR: '' }, shown: '\x1b[31mtext\x1b[0m' },
  { where: 'terminal', env: { TERM: 'dumb' }, shown: 'text' },
  { where: 'pipe', env: {}, shown: 'text' },
])('colours in a $where with $env', ({ where, env, shown }) => {
  expect(terminalWith(env, where).styled('red', 'text')).toBe(shown);
});
