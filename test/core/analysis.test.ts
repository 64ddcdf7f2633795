import { afterEach, describe, expect, test, vi } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { type Configuration, defaultConfiguration } from '../../server/src/core/configuration';
import type { PlacedFinding } from '../../server/src/core/finding';
import { oddSpace } from '../../server/src/core/rules/odd-space';
import { readMarkers, writeMarkers } from '../support/markers';

const talk = '问：新桥何时通车？\n答：明年 六月，大家都来。\n\n问：老桥呢？ \n答：改作步 道，供人散步。\n';

function analysisOf(text: string, settings: Partial<Configuration> = {}): Analysis {
  return Analysis.of(text, { ...defaultConfiguration, ...settings });
}

function found({ findings }: { readonly findings: readonly PlacedFinding[] }): string[] {
  return findings.map(({ rule, severity, span }) => `${severity} ${rule.id} ${span.start}`);
}

describe('an edit', () => {
  const before = analysisOf(talk);
  const place = talk.indexOf('六月');
  const after = before.edit({ span: { start: place, end: place + 2 }, newText: '七月。\n问：真的？\n答：真的' });

  test('makes a new analysis and leaves the old one as it was', () => {
    expect(before.lines.text()).toBe(talk);
    expect(after.lines.text()).toContain('七月');
    expect(before.structure().turns).toHaveLength(4);
    expect(after.structure().turns).toHaveLength(6);
  });

  test('keeps the profile, though the text may have another one now', () => {
    const changed = before.edit({ span: { start: 0, end: talk.length }, newText: 'All in English now.' });
    expect(changed.profile).toBe(before.profile);
    expect(changed.surveyed().profile.language).toBe('en');
  });

  test('keeps the blocks that it did not reach', () => {
    const paragraphs = `${'第一段到此为止。\n'.repeat(100)}答：好。\n${'后面还有一段。\n'.repeat(100)}`;
    const long = analysisOf(paragraphs);
    const edited = long.edit({
      span: { start: paragraphs.indexOf('好'), end: paragraphs.indexOf('。\n后') },
      newText: '行',
    });
    const before = [...long.blocks.blocks];
    const kept = [...edited.blocks.blocks].filter((block) => before.includes(block));
    expect(kept.length).toBeGreaterThan(130);
    expect(kept.length).toBeLessThan(201);
  });
});

describe('a survey', () => {
  test('gives the same analysis back where nothing has changed that matters', () => {
    const analysis = analysisOf(talk);
    expect(analysis.surveyed()).toBe(analysis);
    const longer = analysis.edit({ span: { start: 5, end: 5 }, newText: '真' });
    expect(longer.surveyed()).toBe(longer);
  });

  test('finds the speakers that were typed meanwhile', () => {
    const typed = analysisOf('李明：好。\n').edit({
      span: { start: 6, end: 6 },
      newText: '王芳：好。\n李明：行。\n王芳：行。\n',
    });
    expect(typed.structure().turns).toHaveLength(0);
    expect(typed.surveyed().structure().turns).toHaveLength(4);
  });
});

describe('the configuration', () => {
  test.each([
    {
      what: 'nothing',
      settings: {},
      expected: ['information stray-cjk-space', 'information stray-cjk-space', 'hint odd-space'],
    },
    {
      what: 'a rule off',
      settings: { rules: { 'stray-cjk-space': { level: 'off', options: {} } } },
      expected: ['hint odd-space'],
    },
    {
      what: 'a rule louder',
      settings: { rules: { 'odd-space': { level: 'error', options: {} } } },
      expected: ['error odd-space', 'information stray-cjk-space', 'information stray-cjk-space'],
    },
    {
      what: 'an option',
      settings: { rules: { 'cjk-latin-spacing': { level: 'warning', options: { style: 'space' } } } },
      text: '答：长2米。',
      expected: ['warning cjk-latin-spacing'],
    },
    {
      what: 'a rule at its default',
      settings: { rules: { 'odd-space': { level: 'default', options: {} } } },
      expected: ['information stray-cjk-space', 'information stray-cjk-space', 'hint odd-space'],
    },
    {
      what: 'a rule about other languages',
      settings: {},
      text: 'The bridge is open.\nIt was long.\n明年 六月，大家都来。 ',
      expected: ['hint odd-space'],
    },
  ] as const)('can set $what', ({ settings, expected, ...given }) => {
    const { findings } = analysisOf('text' in given ? given.text : talk, settings).findings();
    expect(findings.map(({ rule, severity }) => `${severity} ${rule.id}`)).toEqual(expected);
  });

  test('names speakers who speak once, and conventions', () => {
    const text = '李明：好。\n王芳：行。';
    expect(analysisOf(text).structure().turns).toHaveLength(0);
    expect(analysisOf(text, { speakers: ['李明', '王芳'] }).structure().turns).toHaveLength(2);
    expect(analysisOf(text, { conventions: ['question-answer'] }).profile.conventions.map(({ id }) => id)).toEqual([
      'question-answer',
    ]);
    expect(analysisOf(text, { conventions: ['no-such-thing'] }).profile.conventions).toEqual([]);
  });

  test('may change while the text stays', () => {
    const off = { ...defaultConfiguration, rules: { 'stray-cjk-space': { level: 'off' as const, options: {} } } };
    expect(found(analysisOf(talk).configured(off).findings())).toEqual([`hint odd-space ${talk.indexOf(' \n答')}`]);
  });
});

describe('findings', () => {
  test('come with the most severe first, then by place', () => {
    const marked = '问：新桥 ⟦x|\u200b⟧何时？\n答：⟦x|各 地 都 要⟧准备，⟦x|  ⟧\n问：步⟦x| ⟧道呢，好？';
    const { text } = readMarkers(marked);
    const { findings } = analysisOf(text).findings();
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'information', 'hint']);
    expect(
      writeMarkers(
        text,
        findings.map(({ span }) => ({ name: 'x', span })),
      ),
    ).toBe(marked);
  });

  test('may be limited; the total counts those left out', () => {
    const all = analysisOf(talk).findings();
    for (const limit of [0, 1, 2, 3, 99]) {
      const some = analysisOf(talk).findings(limit);
      expect(found(some)).toEqual(found(all).slice(0, limit));
      expect(some.total).toBe(3);
    }
  });

  test('of one paragraph are limited by place too, whatever rule found them', () => {
    const text = `答：${'步 道，\u200b，'.repeat(5)}好。`;
    const all = found(analysisOf(text).findings());
    for (let limit = 0; limit < all.length; limit++)
      expect(found(analysisOf(text).findings(limit))).toEqual(all.slice(0, limit));
  });

  test('are told for a stretch, those that touch it, in order of place', () => {
    const analysis = analysisOf(talk);
    const [gap, trailing] = [talk.indexOf(' 六'), talk.indexOf(' \n答')];
    expect(found({ findings: analysis.findingsIn({ start: 0, end: talk.length }) })).toHaveLength(3);
    expect(found({ findings: analysis.findingsIn({ start: gap + 1, end: trailing }) })).toEqual([
      `information stray-cjk-space ${gap}`,
      `hint odd-space ${trailing}`,
    ]);
    expect(found({ findings: analysis.findingsIn({ start: gap - 1, end: gap - 1 }) })).toEqual([]);
  });

  test('are told one after the other in order of place', () => {
    const byPlace = [...analysisOf(talk).findings().findings].sort((a, b) => a.span.start - b.span.start);
    expect(found({ findings: [...analysisOf(talk).findingsInOrder()] })).toEqual(found({ findings: byPlace }));
  });

  test('stand where the text stands after an edit above', () => {
    const edited = analysisOf(talk).edit({ span: { start: 0, end: 0 }, newText: '桥讯\n\n' });
    const [first] = edited.findings().findings;
    expect(edited.lines.slice(first!.span)).toBe(' ');
    expect(edited.lines.slice(first!.fixes[0]!.edits[0]!.span)).toBe(' ');
    expect(first!.message['zh-cn']).toContain('“年”与“六”');
  });
});

describe('a rule', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('that throws is told, and the others go on', () => {
    const fault = new Error('no more spaces');
    vi.spyOn(oddSpace, 'check').mockImplementation(() => {
      throw fault;
    });
    const analysis = analysisOf(talk);
    expect(found(analysis.findings()).map((finding) => finding.split(' ')[1])).toEqual([
      'stray-cjk-space',
      'stray-cjk-space',
    ]);
    expect(analysis.failures()).toEqual([{ rule: oddSpace, error: fault }]);
  });
});
