/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { type Configuration, defaultConfiguration } from '../../server/src/core/configuration';
import type { Exception } from '../../server/src/core/exceptions';
import { cleanUp } from '../../server/src/core/features/clean-up';
import type { PlacedFinding } from '../../server/src/core/finding';
import { OnePass } from '../../server/src/core/one-pass';
import { applyEdits } from '../../server/src/core/text/span';

const talk =
  '李明：今 年 的 收 成 很 好，大家都高兴。\n\n李明：去 年 的 收 成 也 好。\n\n王芳：明年修 渠。后年也修 渠。\n';

const anywhere = { before: '', after: '' };

function configuredWith(...exceptions: Exception[]): Configuration {
  return { ...defaultConfiguration, exceptions };
}

/** What is found in a text, each as its rule and the text it stands on. */
function found(text: string, configuration: Configuration): string[] {
  const analysis = Analysis.of(text, configuration);
  return [...analysis.findingsInOrder()].map((finding) => described(analysis, finding));
}

function described({ lines }: Analysis, { rule, span }: PlacedFinding): string {
  return `${rule.id} ${lines.slice(span)}`;
}

describe('a finding that is right', () => {
  const first = { rule: 'spaced-cjk', text: '今年的收成很好', before: '李明：', after: '，大家' };
  const without = found(talk, configuredWith(first));

  test('is not found, and all else is', () => {
    expect(without).toEqual(found(talk, defaultConfiguration).slice(1));
  });

  test.each([
    { what: 'an edit elsewhere', text: talk.replace('修 渠。后年', '修 渠。大后年') },
    { what: 'text before it', text: `主持人：开始。\n\n${talk}` },
    {
      what: 'other spaces in it and around it',
      text: talk.replace('今 年', '今\u00a0年').replace('，大家', '，大家 '),
    },
    { what: 'other line ends', text: talk.replaceAll('\n', '\r\n') },
    { what: 'other widths around it', text: talk.replace('李明：', '李明:').replace('好，大', '好,大') },
  ])('stays so after $what', ({ text }) => {
    expect(found(text, configuredWith(first)).filter((finding) => finding.includes('收 成 很 好'))).toEqual([]);
  });

  test.each([
    { what: 'another text', text: talk.replace('今 年', '明 年') },
    { what: 'another context', text: talk.replace('李明', '李红') },
  ])('is found again in $what', ({ text }) => {
    expect(found(text, configuredWith(first)).some((finding) => finding.includes('收 成 很 好'))).toBe(true);
  });

  test.each([
    { exception: { rule: 'stray-cjk-space', text: '', ...anywhere }, left: 2 },
    { exception: { rule: 'stray-cjk-space', text: '', before: '后年也修', after: '' }, left: 3 },
    { exception: { rule: 'stray-cjk-space', text: '', before: '', after: '渠。后年' }, left: 3 },
    { exception: { rule: 'spaced-cjk', text: '', ...anywhere }, left: 4 },
  ])('is meant with as much context as is given: $exception', ({ exception, left }) => {
    const findings = found(talk, configuredWith(exception));
    expect(findings).toHaveLength(left);
  });

  test('is left alone by fixes, and one pass over the text knows it as well', () => {
    const configuration = configuredWith(first);
    const analysis = Analysis.of(talk, configuration);
    const text = applyEdits(talk, cleanUp(analysis, { safety: 'preview' }));
    expect(text).toContain('今 年 的 收 成 很 好，大家都高兴。\n\n李明：去年的收成也好。');
    const pass = new OnePass(talk, configuration);
    expect([...pass.findings()].map(({ rule, span }) => `${rule.id} ${pass.lines.slice(span)}`)).toEqual(without);
  });
});

test('a long text is known by its beginning and its end', () => {
  const long = `李明：${[...'今年的收成很好'.repeat(20)].join(' ')}。\n`;
  const analysis = Analysis.of(long, defaultConfiguration);
  const [finding] = [...analysis.findingsInOrder()];
  const exception = analysis.exceptionFor(finding!);
  expect([...exception.text]).toHaveLength(61);
  expect(found(long, configuredWith(exception))).toEqual([]);
});

/** The rules' own examples of what they find: as many kinds of findings as there are. */
const pages: Readonly<Record<string, string>> = import.meta.glob('../../server/src/core/rules/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.each(Object.entries(pages).map(([path, text]) => ({ name: path.split('/').at(-1), text })))(
  'in $name',
  ({ text }) => {
    const analysis = Analysis.of(text, defaultConfiguration);
    const findings = [...analysis.findingsInOrder()];

    test('each finding can be found right by itself, whether the text is read anew or not', () => {
      for (const finding of findings) {
        const exception = analysis.exceptionFor(finding);
        const expected = findings.filter((other) => !isSame(analysis.exceptionFor(other), exception));
        const accepted = analysis.configured(configuredWith(exception));
        const descriptions = expected.map((other) => described(analysis, other));
        expect([...accepted.findingsInOrder()].map((other) => described(accepted, other))).toEqual(descriptions);
        expect(found(text, configuredWith(exception))).toEqual(descriptions);
      }
    });

    test('taking an exception back brings its finding back', () => {
      const [finding] = findings;
      if (!finding) return;
      const accepted = analysis.configured(configuredWith(analysis.exceptionFor(finding)));
      accepted.findings();
      const back = accepted.configured(defaultConfiguration);
      expect(back.findings().total).toBe(findings.length);
    });
  },
);

function isSame(a: Exception, b: Exception): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
