import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChunkedList } from '../../server/src/core/text/chunked-list';
import { holds } from '../support/properties';

/** Items are their own weight; the second weight counts them. */
const weights = [(item: number) => item, () => 1];
const [value, count] = [0, 1];

const items = fc.array(fc.nat(9), { maxLength: 40 });
/** Long enough to be cut into several chunks of 256. */
const manyItems = fc.integer({ min: 0, max: 1500 }).map((length) => Array.from({ length }, (_, i) => (i * 7) % 10));
const splices = fc.array(fc.tuple(fc.nat(1600), fc.nat(600), fc.oneof(items, manyItems)), { maxLength: 6 });

test('a chunked list is a plain list after any splices', () => {
  holds(
    fc.property(fc.oneof(items, manyItems), splices, (start, changes) => {
      let list = ChunkedList.of(start, weights);
      let plain = start;
      for (const [place, removed, inserted] of changes) {
        const at = Math.min(place, plain.length);
        const before = [...list];
        const spliced = list.splice(at, Math.min(removed, plain.length - at), inserted);
        expect([...list]).toEqual(before);
        plain = [...plain.slice(0, at), ...inserted, ...plain.slice(at + removed)];
        list = spliced;
      }
      expect([...list]).toEqual(plain);
      expect([...list.stretches()].flat()).toEqual(plain);
      expect(list.length).toBe(plain.length);
    }),
  );
});

test('sums and the items in which they fall', () => {
  holds(
    fc.property(fc.oneof(items, manyItems), fc.nat(1600), fc.nat(8000), (plain, place, sum) => {
      const list = ChunkedList.of(plain, weights);
      const sumOf = (part: readonly number[]) => part.reduce((total, item) => total + item, 0);
      expect(list.sumBefore(place, value)).toBe(sumOf(plain.slice(0, place)));
      expect(list.sumBefore(place, count)).toBe(Math.min(place, plain.length));
      expect(list.at(place)).toBe(plain[place]);
      expect(list.slice(place, place + 300)).toEqual(plain.slice(place, place + 300));
      if (plain.length === 0) return;
      expect(list.indexAt(place, count)).toBe(Math.min(place, plain.length - 1));
      if (sum >= sumOf(plain)) return;
      const index = list.indexAt(sum, value);
      expect(list.sumBefore(index, value)).toBeLessThanOrEqual(sum);
      expect(list.sumBefore(index + 1, value)).toBeGreaterThan(sum);
    }),
  );
});
