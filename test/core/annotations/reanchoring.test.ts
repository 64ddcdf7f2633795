import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnnotatedText } from '../../../server/src/core/annotations/annotated-text';
import type { Passage } from '../../../server/src/core/annotations/annotation';
import { DescribedText } from '../../../server/src/core/annotations/passage';
import { reanchor } from '../../../server/src/core/annotations/reanchoring';
import { emptySidecar, readSidecar, writeSidecar } from '../../../server/src/core/annotations/sidecar';
import { applyEdits, type Span } from '../../../server/src/core/text/span';
import { holds } from '../../support/properties';
import { sentences } from './invented-text';
import { bridge, described, noteOn, placeOf, uuid } from './samples';

/** Where some words of our text are found in `text`: the words there, or the state. */
function found(words: string, text: string): string {
  const [placement] = reanchor(text, [described.passageAt(placeOf(words))]);
  return placement!.state === 'placed' ? text.slice(placement!.span.start, placement!.span.end) : placement!.state;
}

test.each<{ what: string; words: string; text: string; is: string }>([
  { what: 'in the same text', words: '𠮷野家', text: bridge, is: '𠮷野家' },
  { what: 'behind something new', words: '𠮷野家', text: `🌉${bridge}`, is: '𠮷野家' },
  { what: 'where spaces were taken out', words: '明年六月', text: bridge.replace('。𠮷', ' 。 𠮷'), is: '明年六月' },
  {
    what: 'where spaces came between',
    words: '两边种树',
    text: bridge.replace('两边种树', '两 边 种\n树'),
    is: '两 边 种\n树',
  },
  { what: 'where full width became half', words: '通车？', text: bridge.replace('通车？', '通车?'), is: '通车?' },
  {
    what: 'where a character was corrected',
    words: '摊位由街道办事处统一安排',
    text: bridge.replace('街道办', '街遒办'),
    is: '摊位由街遒办事处统一安排',
  },
  {
    what: 'where its turn was moved',
    words: '老桥改作步道',
    text: `${bridge.slice(placeOf('李明：老桥').start)}\n${bridge.slice(0, placeOf('李明：老桥').start)}`,
    is: '老桥改作步道',
  },
  {
    what: 'where it was deleted',
    words: '𠮷野家的老店会留下来',
    text: bridge.replace('𠮷野家的老店会留下来。', ''),
    is: 'orphan',
  },
  { what: 'in another text', words: '𠮷野家', text: 'Nothing of it is here.', is: 'orphan' },
  { what: 'in no text', words: '𠮷野家', text: '', is: 'orphan' },
])('words are found again $what', ({ words, text, is }) => {
  expect(found(words, text)).toBe(is);
});

/** All of it said again later on. */
const saidAgain = `${bridge}\n记录员：休会一刻钟之后继续，与会者回到原来的座位，先把刚才说的从头再念一遍。\n\n${bridge}`;

test('what is said twice now, all around it too, is asked about', () => {
  expect(found('两边种树', saidAgain)).toBe('doubtful');
});

test('the place that a person meant is among those asked about', () => {
  const [placement] = reanchor(saidAgain, [described.passageAt(placeOf('两边种树'))]);
  const starts = placement!.state === 'doubtful' ? placement!.candidates.map(({ span }) => span.start) : [];
  expect(starts).toContain(placeOf('两边种树').start);
});

test('what is printed twice, the second time right behind the first, stays at the first', () => {
  const [placement] = reanchor(bridge + bridge, [described.passageAt(placeOf('两边种树'))]);
  expect(placement).toMatchObject({ state: 'placed', span: placeOf('两边种树') });
});

test('a long quote is found by its ends, whatever has changed within', () => {
  const lines = Array.from(
    { length: 60 },
    (_, i) => `第${i}段：${'桥路车树河山店家人水'[i % 10]}${i * 7919}号在${i * 104729}米处。`,
  );
  const text = lines.join('\n');
  const span = { start: text.indexOf('第5段'), end: text.indexOf('第50段') };
  const passage = new DescribedText('a', text, []).passageAt(span);
  const after = `开头。${text.replace('第20段', '第二十段，后来补的，')}`;
  const [placement] = reanchor(after, [passage]);
  expect(placement).toMatchObject({ state: 'placed', how: 'changed', span: { start: after.indexOf('第5段') } });
});

test('an edit of the text leaves spans where the text, opened again, has them', () => {
  const words = ['新桥明年六月', '𠮷野家的老店', '老桥怎么办', '两边种树', '街道办事处统一安排'];
  const sidecar = { ...emptySidecar, annotations: words.map((one, i) => noteOn(one, i)) };
  const opened = AnnotatedText.open(sidecar, bridge);
  holds(
    fc.property(
      fc.nat(bridge.length),
      fc.nat(3),
      fc.constantFrom('', ' ', '\n', '桥', '𠮷'),
      (at, deletes, newText) => {
        const edit = { span: { start: at, end: Math.min(bridge.length, at + deletes) }, newText };
        const text = applyEdits(bridge, [edit]);
        const followed = opened.after([edit], ({ start, end }) => bridge.slice(start, end));
        const again = AnnotatedText.open(sidecar, text);
        for (const { id } of sidecar.annotations) {
          const [one, other] = [followed.placementOf(id)!, again.placementOf(id)!];
          if (one.state !== 'placed' || other.state !== 'placed') continue;
          const solid = (span: Span) => text.slice(span.start, span.end).replace(/\s/g, '');
          expect(Math.abs(one.span.start - other.span.start)).toBeLessThanOrEqual(4);
          expect(Math.abs(solid(one.span).length - solid(other.span).length)).toBeLessThanOrEqual(4);
        }
      },
    ),
  );
});

describe('an annotated text', () => {
  const sidecar = { ...emptySidecar, annotations: [noteOn('新桥明年', 1), noteOn('两边种树', 2)] };
  const opened = AnnotatedText.open(sidecar, bridge);
  const read = ({ start, end }: Span) => bridge.slice(start, end);

  test('finds all in order of place', () => {
    expect(opened.all.map(({ annotation, placement }) => [annotation.id, placement.state])).toEqual([
      [uuid(1), 'placed'],
      [uuid(2), 'placed'],
    ]);
    expect(opened.touching(placeOf('边'))).toHaveLength(1);
  });

  test('what is deleted is an orphan, and comes back on undo', () => {
    const gone = placeOf('两边种树。');
    const deleted = opened.after([{ span: gone, newText: '' }], read);
    expect(deleted.placementOf(uuid(2))).toEqual({ state: 'orphan' });
    const undone = deleted.after([{ span: { start: gone.start, end: gone.start }, newText: '两边种树。' }], () => '');
    expect(undone.placementOf(uuid(2))).toMatchObject({ span: placeOf('两边种树') });
  });

  test('what was replaced as a whole is found again', () => {
    const all = { start: 0, end: bridge.length };
    const replaced = opened.after([{ span: all, newText: `旧文。${bridge}。` }], read).refreshed(`旧文。${bridge}。`);
    expect(replaced.placementOf(uuid(2))).toMatchObject({ span: placeOf('两边种树', `旧文。${bridge}。`) });
  });

  test('a person says where it is', () => {
    const text = bridge + bridge;
    const confirmed = AnnotatedText.open(sidecar, text).confirmed(
      uuid(2),
      placeOf('两边种树'),
      new DescribedText('bridge.transcript', text, []),
    );
    expect(confirmed.placementOf(uuid(2))).toMatchObject({ state: 'placed', span: placeOf('两边种树') });
    const again = readSidecar(writeSidecar(confirmed.sidecar));
    if ('fault' in again) throw new Error(again.fault.en);
    expect(AnnotatedText.open(again, text).placementOf(uuid(2))).toMatchObject({
      state: 'placed',
      span: placeOf('两边种树'),
    });
  });

  test('saving a text that has changed rewrites only what would not be found again', () => {
    const edits = [
      { span: { start: 0, end: 0 }, newText: '开头。' },
      { span: placeOf('种'), newText: '植' },
    ];
    const text = applyEdits(bridge, edits);
    const settled = opened.after(edits, read).settled(new DescribedText('bridge.transcript', text, []));
    expect(settled.sidecar.annotations[0]).toBe(sidecar.annotations[0]);
    expect(settled.sidecar.annotations[1]!.target).toMatchObject({ quote: { exact: '两边植树' } });
    expect(settled.sidecar.annotations[1]!.modified).toBeUndefined();
  });

  test('what others have added is placed, what they have deleted is gone', () => {
    const theirs = { ...emptySidecar, annotations: [noteOn('新桥明年', 1), noteOn('老桥怎么办', 3)] };
    const merged = opened.merged(sidecar, theirs, bridge);
    expect(merged.all.map(({ annotation }) => annotation.id)).toEqual([uuid(1), uuid(3)]);
    expect(merged.placementOf(uuid(3))).toMatchObject({ span: placeOf('老桥怎么办') });
  });

  test('annotations are added and taken away', () => {
    const more = opened.with(noteOn('老桥怎么办', 3), placeOf('老桥怎么办')).without(uuid(1));
    expect(more.all.map(({ annotation }) => annotation.id)).toEqual([uuid(3), uuid(2)]);
  });
});

describe('among places that read alike', () => {
  const item = (n: number) => `主席：请问各位，对本案有无异议？无异议，照案通过。\n${n}号 ${sentences(6, n * 10)}\n`;
  const minutes = [1, 2, 3, 4, 5, 6].map(item);
  const turnsOf = (all: readonly string[]) =>
    all.map((turn, i) => {
      const start = all.slice(0, i).join('').length;
      return { span: { start, end: start + turn.length }, speaker: '主席' };
    });
  const text = minutes.join('');
  const passage = (turn: number): Passage => {
    const start = turnsOf(minutes)[turn]!.span.start + text.slice(turnsOf(minutes)[turn]!.span.start).indexOf('无异议');
    return new DescribedText('a', text, turnsOf(minutes)).passageAt({ start, end: start + 3 });
  };
  const found = (turn: number, changed: string) => {
    const [placement] = reanchor(changed, [passage(turn)]);
    return placement!.state === 'placed' ? placement!.span.start : placement!.state;
  };

  test('a formula is found by the rest of its turn, wherever that was moved', () => {
    const moved = [4, 0, 2, 5, 1, 3].map((n) => minutes[n]!).join('');
    const start = moved.indexOf(minutes[2]!);
    expect(found(2, moved)).toBe(start + minutes[2]!.indexOf('无异议'));
  });

  test('a formula whose turn was deleted is asked about, or an orphan', () => {
    expect(['doubtful', 'orphan']).toContain(found(2, minutes.filter((_, n) => n !== 2).join('')));
  });

  test('what a file of an earlier version says of a passage is enough where nothing reads like it', () => {
    const said = sentences(12);
    const start = 60;
    const { vicinity: _, ...earlier } = new DescribedText('a', said, []).passageAt({ start, end: start + 20 });
    const [placement] = reanchor(`新的一句。${said}`, [{ ...earlier, vicinity: undefined }]);
    expect(placement).toMatchObject({ state: 'placed', span: { start: start + 5 } });
  });
});
