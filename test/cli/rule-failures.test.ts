import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rules } from '../../server/src/core/rules';
import { oddSpace } from '../../server/src/core/rules/odd-space';
import { folderOf } from './folder';
import { transcript } from './process';
import { sarifLogOf } from './sarif-schema';

const spaced = '请 问 今 年 的 收 成 如 何 ？ \n';
const told =
  'transcript: a.txt: rule odd-space failed and was left out (out of order); please report it, or turn the rule off\n';

beforeEach(() => {
  vi.spyOn(oddSpace, 'check').mockImplementation(() => {
    throw new Error('out of order');
  });
});
afterEach(() => vi.restoreAllMocks());

test('a rule that throws is named, and the others go on', async () => {
  const cwd = await folderOf({ 'a.txt': spaced });
  const checked = await transcript(['check', 'a.txt'], { cwd });
  expect(checked).toMatchObject({ status: 2, stderr: told });
  expect(checked.stdout).toContain('spaced-cjk');
  expect(await transcript(['fix', 'a.txt'], { cwd })).toMatchObject({
    status: 2,
    stderr: told,
    stdout: '请问今年的收成如何？ \n',
  });
});

test('a rule that throws is named in a SARIF log', async () => {
  const cwd = await folderOf({ 'a.txt': spaced });
  const { stdout } = await transcript(['check', '--format', 'sarif', 'a.txt'], { cwd });
  const [run] = sarifLogOf(stdout).runs;
  expect(run!.results!.map(({ ruleId }) => ruleId)).toContain('spaced-cjk');
  expect(run!.invocations).toEqual([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: told.replace('transcript: ', '').trim() },
          associatedRule: { id: 'odd-space', index: rules.indexOf(oddSpace) },
          exception: { kind: 'Error', message: 'out of order' },
        },
      ],
    },
  ]);
});
