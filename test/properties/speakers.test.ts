import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { findingPlaces, speakerAt } from '../../server/src/core/features/speaker-places';
import { renaming } from '../../server/src/core/features/speaker-renaming';
import { finished } from '../../server/src/core/syntax/steps';
import { withoutLayoutSpaces } from '../../server/src/core/text/layout-spaces';
import { applyEdits, shifted } from '../../server/src/core/text/span';
import { holds } from '../support/properties';
import { transcriptTexts } from '../support/texts';

const read = (text: string) => Analysis.of(text, defaultConfiguration);

test('the cast is that of the structure', () => {
  holds(
    fc.property(transcriptTexts, (text) => {
      const analysis = read(text);
      const { people, labels } = analysis.cast();
      const { speakers, turns } = analysis.structure();
      expect(people.map(({ name, turns }) => [name, turns])).toEqual(speakers.map(({ name, turns }) => [name, turns]));
      expect(labels.map(({ label, offset, person }) => [shifted(label.span, offset), person])).toEqual(
        turns.map(({ labelSpan, speakerIndex }) => [labelSpan, speakerIndex]),
      );
    }),
  );
});

test('every place of a speaker has the name, is found from each of its offsets, and no two overlap', () => {
  holds(
    fc.property(transcriptTexts, (text) => {
      const analysis = read(text);
      for (const person of analysis.cast().people.keys()) {
        let end = 0;
        for (const place of finished(findingPlaces(analysis, person))) {
          const { start } = place.span;
          expect(start).toBeGreaterThanOrEqual(end);
          end = place.span.end;
          expect(withoutLayoutSpaces(text.slice(start, end))).toBe(place.name);
          for (const offset of [start, end - 1]) expect(speakerAt(analysis, offset)).toEqual(place);
        }
      }
    }),
  );
});

const names = ['李明', '欧阳若兰', '王小芳', '赵山'];
/** The forms of one person's labels. */
const forms = fc.subarray(['', '局长', '先生'], { minLength: 1 });

test('renaming touches names in labels only, and there and back is as it was', () => {
  const turns = fc.array(fc.tuple(fc.nat(2), fc.constantFrom('好。', '李明来了。', '桥修好了。')), {
    minLength: 2,
    maxLength: 8,
  });
  holds(
    fc.property(fc.shuffledSubarray(names, { minLength: 2 }), forms, turns, ([name = '', other = ''], forms, turns) => {
      const text = turns
        .map(([form, said]) => `记者：如何？\n${name}${forms[form % forms.length]}：${said}\n`)
        .join('\n');
      const renamed = renamedTo(text, other);
      const label = new RegExp(`^${name}(?=(?:局长|先生)?：)`, 'gm');
      expect(renamed).toBe(text.replace(label, other));
      expect(renamedTo(renamed, name)).toBe(text);
    }),
  );
});

/** The text with the first one who answers called otherwise in every form of the label. */
function renamedTo(text: string, name: string): string {
  const analysis = read(text);
  const { label, offset } = analysis.cast().labels[1]!;
  const place = speakerAt(analysis, offset + label.nameSpan.start)!;
  const title = /(?:局长|先生)?$/.exec(place.name)![0];
  const { variants } = renaming(analysis, place, name + title)!;
  return applyEdits(
    text,
    variants.flatMap(({ edits }) => edits),
  );
}
