import { expect } from 'vitest';
import type { Label } from '../../server/src/core/syntax/block';
import type { Convention } from '../../server/src/core/syntax/convention';
import { labelMatches } from '../../server/src/core/syntax/labels';
import { offsetOfBlock, parse } from '../../server/src/core/syntax/parse';
import { Line, LineStore } from '../../server/src/core/text/lines';
import { shifted } from '../../server/src/core/text/span';
import { readMarkers, writeMarkers } from './markers';
import { surveyed } from './profile';

/** The label that one convention sees at the start of a line, whatever stands around it. */
export function matchesLabel(line: string, convention: Convention): Label | undefined {
  const [match] = labelMatches(new Line(line, '\n'), [convention]);
  return match?.label;
}

/** Checks that the labels of turns are exactly the marked stretches, `⟦|李明：⟧`, in a text that is surveyed first. */
export function checkTurns(marked: string): void {
  const { text } = readMarkers(marked);
  const transcript = parse(LineStore.of(text), surveyed(text));
  const labels = [...transcript.blocks].flatMap(({ label }, index) =>
    label ? [shifted(label.span, offsetOfBlock(transcript, index))] : [],
  );
  expect(
    writeMarkers(
      text,
      labels.map((span) => ({ name: '', span })),
    ),
  ).toBe(marked);
}
