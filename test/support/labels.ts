import { expect, test } from 'vitest';
import type { Convention } from '../../server/src/core/syntax/convention';
import { matchesLabel } from './turns';

/** A line that begins with a label, and what the convention reads in it. */
export interface LabelCase {
  readonly line: string;
  readonly name: string;
  readonly role?: 'question' | 'answer' | 'statement';
  readonly time?: string;
}

/** Tests that a convention sees just these labels at the starts of lines, whatever stands around them. */
export function testLabels(convention: Convention, labels: readonly LabelCase[], others: readonly string[]): void {
  test.each(labels)('$line', ({ line, name, role, time }) => {
    expect(matchesLabel(line, convention)).toMatchObject({ name, role, time });
  });
  test.each(others)('%s is none', (line) => {
    expect(matchesLabel(line, convention)).toBeUndefined();
  });
}
