import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { folderOf } from '../cli/folder';
import { transcript } from '../cli/process';

const [matcher] = manifest.contributes.problemMatchers;
const { regexp, ...groups } = matcher!.pattern;

/** What the matcher reads from each line of output that it takes for a problem. */
function problemsIn(output: string) {
  const pattern = new RegExp(regexp);
  return output.split('\n').flatMap((line) => {
    const match = pattern.exec(line);
    if (!match) return [];
    return [Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match[group]]))];
  });
}

const text = `记者：请 问 今 年 的 收 成 如 何 ？

李明：零\u200b宽。

a.txt:1:1 warning of nothing

李明：有位退休教师在河边遇到我们，向我们表
示如今她天天在这里教孩子们认水鸟，听到这
样的话，我们心里是热的。
`;

test('every finding of check is a problem, and nothing else is', async () => {
  const cwd = await folderOf({
    '第 1 页.txt': text,
    'transcript.config.json': '{ "rules": { "invisible-character": "error", "hard-wrap": "information" } }',
  });
  const found = async (...args: string[]) => (await transcript(['check', ...args, '第 1 页.txt'], { cwd })).stdout;
  const findings = JSON.parse(await found('--format', 'json')).files[0].findings;
  expect(problemsIn(await found())).toEqual(
    findings.map((finding: { rule: string; message: string; start: { line: number; character: number } }) => ({
      file: '第 1 页.txt',
      line: String(finding.start.line + 1),
      column: String(finding.start.character + 1),
      severity: expect.stringMatching(/^(?:error|warning|info|hint)$/),
      code: finding.rule,
      message: finding.message,
    })),
  );
  expect(new Set(problemsIn(await found()).map(({ severity }) => severity))).toEqual(
    new Set(['warning', 'error', 'info']),
  );
});

test('problems are found in Chinese output as well', async () => {
  const cwd = await folderOf({ 'a.txt': text });
  const { stdout } = await transcript(['check', 'a.txt'], { cwd, env: { LANG: 'zh_CN.UTF-8' } });
  expect(problemsIn(stdout)[0]).toMatchObject({ file: 'a.txt', line: '1', code: 'spaced-cjk', severity: '警告' });
});

test('a path with a drive is a path', () => {
  expect(problemsIn('C:\\a\\b.txt:12:3 hint hard-wrap This is broken.')).toEqual([
    {
      file: 'C:\\a\\b.txt',
      line: '12',
      column: '3',
      severity: 'hint',
      code: 'hard-wrap',
      message: 'This is broken.',
    },
  ]);
});
