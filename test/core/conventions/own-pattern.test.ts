import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { conventionOfPattern } from '../../../server/src/core/conventions/own-pattern';
import { ownPatternsInUse } from '../../../server/src/core/features/recognition';

const chat = 'ann> Is the bridge open?\nbob> Not yet.\n  carl  >  When?\n';

describe('every line that begins as the pattern says begins a turn', () => {
  test.each([
    {
      what: 'a mark of its own, though each speaks once',
      text: chat,
      patterns: [{ label: '(?<name>\\w+) {0,2}>', asks: false }],
      turns: ['ann statement', 'bob statement', 'carl statement'],
      matches: [3],
    },
    {
      what: 'those who ask',
      text: chat,
      patterns: [
        { label: '(?<name>ann|carl) {0,2}>', asks: true },
        { label: '(?<name>\\w+)>', asks: false },
      ],
      turns: ['ann question', 'bob answer', 'carl question'],
      matches: [2, 1],
    },
    {
      what: 'a pattern that matches nothing',
      text: chat,
      patterns: [{ label: '(?<name>\\d+)>', asks: false }],
      turns: [],
      matches: [0],
    },
    {
      what: 'beside a convention, in the midst of a sentence too',
      text: '记者：何时通车？\n李明：明年\n＠王芳　我看后年。\n李明：也行。',
      patterns: [{ label: '＠(?<name>\\p{sc=Han}{2,4})\\s', asks: false }],
      turns: ['记者 question', '李明 answer', '王芳 answer', '李明 answer'],
      matches: [1],
    },
    {
      what: 'with a time',
      text: '<00:12> ann Is it?\n<00:15> bob No.',
      patterns: [{ label: '<(?<time>[\\d:]+)> (?<name>\\w+)', asks: false }],
      turns: ['ann statement 00:12', 'bob statement 00:15'],
      matches: [2],
    },
  ])('$what', ({ text, patterns, turns, matches }) => {
    const analysis = Analysis.of(text, { ...defaultConfiguration, patterns });
    const found = analysis.structure().turns.map(({ speaker, role, label }) => [speaker, role, label.time]);
    expect(found.map((parts) => parts.filter(Boolean).join(' '))).toEqual(turns);
    expect(ownPatternsInUse(analysis)).toEqual(patterns.map((pattern, i) => ({ pattern, matches: matches[i] })));
  });

  test('an idle survey changes nothing', () => {
    const patterns = [{ label: '(?<name>\\w+) {0,2}>', asks: false }];
    const analysis = Analysis.of(chat, { ...defaultConfiguration, patterns });
    expect(analysis.surveyed()).toBe(analysis);
  });
});

/** Patterns that take a backtracking engine longer than the universe will last. */
test.each(['(?<name>(?:a+)+)$', '(?<name>(?:a|a)*)\\b:', '(?<name>(?:.*a){12})$'])('%s hangs nothing', (label) => {
  const text = `${'a'.repeat(100)}!\n`.repeat(20);
  const analysis = Analysis.of(text, { ...defaultConfiguration, patterns: [{ label, asks: false }] });
  expect(analysis.structure().turns).toEqual([]);
});

test.each([
  { label: '(?<name>', fault: /^is no regular expression that can be matched in linear time \(.+\)$/ },
  { label: '\\w+:', fault: /^needs a group for the speaker/ },
  { label: '(?<name>\\w+)(?=:)', fault: /\(invalid or unsupported Perl syntax: `\(\?=`\)$/ },
  { label: '(?<name>\\w+)\\k<name>', fault: /\(invalid escape sequence: `\\k`\)$/ },
  { label: '(?<name>(?:\\w{99}){99}):', fault: /\(invalid repeat count: `\{99\}`\)$/ },
])('$label is refused', ({ label, fault }) => {
  const refused = conventionOfPattern({ label, asks: false }, 0);
  if (!('fault' in refused)) throw new Error('it was taken');
  expect(refused.fault.en).toMatch(fault);
  expect(refused.fault['zh-cn']).toMatch(/\p{Script=Han}/u);
});
