import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TrackedSpans } from '../../../server/src/core/annotations/tracked-spans';
import { applyEdits, type Edit } from '../../../server/src/core/text/span';
import { holds } from '../../support/properties';

/** `[…]` marks the span. Each step is edits in the text as it is then: `at`, how much is deleted, what is put in. */
interface Step {
  readonly at: number;
  readonly deletes?: number;
  readonly puts?: string;
}

function followed(marked: string, steps: readonly (Step | readonly Step[])[]): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  let text = marked.replace(/[[\]]/g, '');
  let spans = TrackedSpans.of([{ start, end }]);
  for (const step of steps) {
    const edits = [step]
      .flat()
      .map(({ at, deletes = 0, puts = '' }: Step): Edit => ({ span: { start: at, end: at + deletes }, newText: puts }));
    const before = text;
    spans = spans.after(edits, (span) => before.slice(span.start, span.end));
    text = applyEdits(text, edits);
  }
  const now = spans.at(0);
  return `${text.slice(0, now.start)}[${text.slice(now.start, now.end)}]${text.slice(now.end)}`;
}

describe('a span', () => {
  test.each<{ what: string; before: string; steps: (Step | Step[])[]; after: string }>([
    {
      what: 'moves with what is put in before it',
      before: '新[桥通]车',
      steps: [{ at: 0, puts: '老' }],
      after: '老新[桥通]车',
    },
    {
      what: 'leaves out what is put in at its start',
      before: '新[桥通]车',
      steps: [{ at: 1, puts: '大' }],
      after: '新大[桥通]车',
    },
    {
      what: 'leaves out what is put in at its end',
      before: '新[桥通]车',
      steps: [{ at: 3, puts: '了' }],
      after: '新[桥通]了车',
    },
    {
      what: 'takes in what is put in inside',
      before: '新[桥通]车',
      steps: [{ at: 2, puts: '已' }],
      after: '新[桥已通]车',
    },
    {
      what: 'stays where something behind it changes',
      before: '新[桥通]车',
      steps: [{ at: 3, deletes: 1 }],
      after: '新[桥通]',
    },
    {
      what: 'keeps what replaces its first character',
      before: '新[桥通]车',
      steps: [{ at: 1, deletes: 1, puts: '路' }],
      after: '新[路通]车',
    },
    {
      what: 'keeps what replaces its last character',
      before: '新[桥通]车',
      steps: [{ at: 2, deletes: 1, puts: '开' }],
      after: '新[桥开]车',
    },
    {
      what: 'keeps what replaces all of it',
      before: '新[桥通]车',
      steps: [{ at: 1, deletes: 2, puts: '路开' }],
      after: '新[路开]车',
    },
    {
      what: 'leaves out what replaces text across its start',
      before: '新[桥通]车',
      steps: [{ at: 0, deletes: 2, puts: '老路' }],
      after: '老路[通]车',
    },
    {
      what: 'leaves out what replaces text across its end',
      before: '新[桥通]车',
      steps: [{ at: 2, deletes: 2, puts: '建' }],
      after: '新[桥]建',
    },
    { what: 'is nothing where all is deleted', before: '新[桥通]车', steps: [{ at: 0, deletes: 4 }], after: '[]' },
    {
      what: 'comes back when that is undone',
      before: '新[桥通]车',
      steps: [
        { at: 0, deletes: 4 },
        { at: 0, puts: '新桥通车' },
      ],
      after: '新[桥通]车',
    },
    {
      what: 'comes back whole when a cut is undone',
      before: '新[桥通]车',
      steps: [
        { at: 2, deletes: 2 },
        { at: 2, puts: '通车' },
      ],
      after: '新[桥通]车',
    },
    {
      what: 'comes back after two cuts',
      before: '新[桥已通]车',
      steps: [
        { at: 3, deletes: 2 },
        { at: 0, deletes: 2 },
        { at: 0, puts: '新桥' },
        { at: 3, puts: '通车' },
      ],
      after: '新[桥已通]车',
    },
    {
      what: 'comes back when a replacement is undone',
      before: '新[桥通]车',
      steps: [
        { at: 0, deletes: 4, puts: '路' },
        { at: 0, deletes: 1, puts: '新桥通车' },
      ],
      after: '新[桥通]车',
    },
    {
      what: 'comes back though something has changed before it',
      before: '那新[桥通]车',
      steps: [
        { at: 2, deletes: 2 },
        { at: 0, deletes: 1 },
        { at: 1, puts: '桥通' },
      ],
      after: '新[桥通]车',
    },
    {
      what: 'does not come back where a short text is typed elsewhere',
      before: '新[桥通]车，好',
      steps: [
        { at: 1, deletes: 2 },
        { at: 4, puts: '桥通' },
      ],
      after: '新[]车，好桥通',
    },
    {
      what: 'goes with a long text that is cut and pasted',
      before: '一。[新桥]昨天通车，大家都很高兴。二。',
      steps: [
        { at: 2, deletes: 14 },
        { at: 4, puts: '新桥昨天通车，大家都很高兴。' },
      ],
      after: '一。二。[新桥]昨天通车，大家都很高兴。',
    },
    {
      what: 'goes with a text that is moved in one edit',
      before: '甲：[新桥]昨天通车，大家很高兴。乙：好。',
      steps: [
        [
          { at: 0, deletes: 15 },
          { at: 19, puts: '甲：新桥昨天通车，大家很高兴。' },
        ],
      ],
      after: '乙：好。甲：[新桥]昨天通车，大家很高兴。',
    },
    {
      what: 'follows many edits at once',
      before: 'a b [c d e] f',
      steps: [
        [
          { at: 1, deletes: 1 },
          { at: 5, deletes: 1 },
          { at: 7, deletes: 1 },
          { at: 9, deletes: 1 },
        ],
      ],
      after: 'ab [cde]f',
    },
  ])('$what', ({ before, steps, after }) => {
    expect(followed(before, steps)).toBe(after);
  });
});

const aText = fc.string({ unit: fc.constantFrom('a', '桥', '𠮷', ' ', '\n'), minLength: 4, maxLength: 40 });

test('any edit and its undoing leave every span as it was', () => {
  holds(
    fc.property(aText, fc.nat(), fc.nat(), aText, fc.nat(), fc.nat(), (text, a, b, newText, c, d) => {
      const between = (x: number, y: number) => {
        const [one, other] = [x % (text.length + 1), y % (text.length + 1)];
        return { start: Math.min(one, other), end: Math.max(one, other) };
      };
      const span = between(a, b);
      const edited = between(c, d);
      if (span.start === span.end || edited.start === edited.end) return;
      const edit = { span: edited, newText };
      const undo = {
        span: { start: edited.start, end: edited.start + newText.length },
        newText: text.slice(edited.start, edited.end),
      };
      const after = applyEdits(text, [edit]);
      const spans = TrackedSpans.of([span])
        .after([edit], ({ start, end }) => text.slice(start, end))
        .after([undo], ({ start, end }) => after.slice(start, end));
      expect(spans.at(0)).toEqual(span);
    }),
  );
});

test('edits at once do what they do one after the other, from the last to the first', () => {
  holds(
    fc.property(
      aText,
      fc.array(fc.tuple(fc.nat(), fc.nat(3), aText), { maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      (text, drafts, a, b) => {
        const edits: Edit[] = [];
        for (const [at, deletes, newText] of drafts) {
          const span = { start: at % text.length, end: Math.min(text.length, (at % text.length) + deletes) };
          if (edits.every((other) => other.span.end < span.start || other.span.start > span.end))
            edits.push({ span, newText });
        }
        const [one, other] = [a % text.length, b % text.length];
        const spans = TrackedSpans.of([{ start: Math.min(one, other), end: Math.max(one, other) }]);
        const read = (from: string) => (span: { start: number; end: number }) => from.slice(span.start, span.end);
        const together = spans.after(edits, read(text));
        let current = text;
        let single = spans;
        for (const edit of [...edits].sort((x, y) => y.span.start - x.span.start)) {
          single = single.after([edit], read(current));
          current = applyEdits(current, [edit]);
        }
        if (together.isLost(0) || single.isLost(0)) return;
        expect(together.at(0)).toEqual(single.at(0));
      },
    ),
  );
});
