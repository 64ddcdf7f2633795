import { expect } from 'vitest';
import type { Label } from '../../server/src/core/syntax/block';
import type { Convention } from '../../server/src/core/syntax/convention';
import { matchLabel } from '../../server/src/core/syntax/labels';
import { parse } from '../../server/src/core/syntax/parse';
import { Line, LineStore } from '../../server/src/core/text/lines';
import { readMarkers, writeMarkers } from './markers';
import { surveyed } from './profile';

/** The label that one convention sees at the start of a line, whatever stands around it. */
export function matchesLabel(line: string, convention: Convention): Label | undefined {
  return matchLabel(new Line(line, '\n'), [convention])?.label;
}

/** Checks that the labels of turns are exactly the marked stretches, `⟦|李明：⟧`, in a text that is surveyed first. */
export function checkTurns(marked: string): void {
  const { text } = readMarkers(marked);
  const { blocks, offsets } = parse(LineStore.of(text), surveyed(text));
  const labels = blocks.flatMap(({ label }, index) =>
    label ? [{ start: offsets[index]! + label.span.start, end: offsets[index]! + label.span.end }] : [],
  );
  expect(
    writeMarkers(
      text,
      labels.map((span) => ({ name: '', span })),
    ),
  ).toBe(marked);
}
