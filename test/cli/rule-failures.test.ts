import { expect, test, vi } from 'vitest';
import { folderOf } from './folder';
import { transcript } from './process';
import { sarifLogOf } from './sarif-schema';

vi.mock(import('../../server/src/core/rules'), async (importOriginal) => {
  const { rules } = await importOriginal();
  const [first] = rules;
  const broken = {
    ...first!,
    id: 'broken-rule',
    needs: 0,
    check: () => {
      throw new Error('out of order');
    },
  };
  return { rules: [broken, ...rules] };
});

const spaced = '请 问 今 年 的 收 成 如 何 ？\n';
const told =
  'transcript: a.txt: rule broken-rule failed and was left out (out of order); please report it, or turn the rule off\n';

test('a rule that throws is named, and the others go on', async () => {
  const cwd = await folderOf({ 'a.txt': spaced });
  const checked = await transcript(['check', 'a.txt'], { cwd });
  expect(checked).toMatchObject({ status: 2, stderr: told });
  expect(checked.stdout).toContain('spaced-cjk');
  expect(await transcript(['fix', 'a.txt'], { cwd })).toMatchObject({
    status: 2,
    stderr: told,
    stdout: '请问今年的收成如何？\n',
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
          associatedRule: { id: 'broken-rule', index: 0 },
          exception: { kind: 'Error', message: 'out of order' },
        },
      ],
    },
  ]);
});
