import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Passage } from '../../../server/src/core/annotations/annotation';
import { DescribedText } from '../../../server/src/core/annotations/passage';
import { reanchor } from '../../../server/src/core/annotations/reanchoring';
import { survey } from '../../../server/src/core/annotations/sightings';
import type { Span } from '../../../server/src/core/text/span';
import { randomFrom } from '../../support/random';
import { type History, mending, mendingOfDamage, worsening } from './history';
import { longText } from './long-text';
import { knowable } from './twins';
import { judge, type Verdict, verdicts } from './verdict';

const directions = [
  { what: 'annotated, then damaged and mended', change: mendingOfDamage },
  { what: 'annotated, then damaged', change: worsening },
  { what: 'annotated when damaged, then mended', change: mending },
];
const annotationsInAll = 1000;
const struckRate = 0.05;

/** Prints what becomes of annotations, for each seed and in all. */
export function report(seeds: readonly number[]): void {
  for (const { what, change } of directions) {
    const all: Groups = { once: new Map(), again: new Map(), all: new Map(), known: new Map() };
    for (const seed of seeds) {
      const random = randomFrom(seed);
      const texts = cleanTexts();
      const size = texts.reduce((sum, { text }) => sum + text.length, 0);
      for (const { name, text } of texts) {
        const count = Math.max(10, Math.round((annotationsInAll * text.length) / size));
        tell(change(name, text, random), count, random, all);
      }
    }
    print(`${what}, ${seeds.length} seeds, all`, all.all);
    print('  of these, such as could be known by somebody who has the whole old text', all.known);
    print('  of these, said once', all.once);
    print('  of these, said elsewhere in the same words too', all.again);
  }
  reportSpeed();
}

function tell(history: History, count: number, random: () => number, all: Groups): void {
  const quotes = Array.from({ length: count }, () => quoteIn(history.before, random));
  const struck = quotes.filter(() => random() < struckRate).map((quote) => sentenceAround(history.before, quote));
  const described = new DescribedText(history.name, history.before, history.turns);
  const passages = quotes.map((quote) => described.passageAt(quote));
  const characters = indicesOf(history.before);
  const after = history.after(struck.map(({ start, end }) => ({ start: characters[start]!, end: characters[end]! })));
  const placements = reanchor(after.text, passages);
  const again = saidAgain(described.text, passages);
  const canBeKnown = knowable(history, after);
  passages.forEach((passage, i) => {
    const verdict = judge(passage, placements[i]!, after, history.printings);
    const groups = [all.all, again[i] ? all.again : all.once, ...(canBeKnown(passage.position!) ? [all.known] : [])];
    for (const group of groups) group.set(verdict, (group.get(verdict) ?? 0) + 1);
  });
}

/** All annotations; those of what the text says only once, or elsewhere in the same words too; those that can be found. */
interface Groups {
  readonly all: Map<Verdict, number>;
  readonly known: Map<Verdict, number>;
  readonly once: Map<Verdict, number>;
  readonly again: Map<Verdict, number>;
}

/** Whether most of each quote and of what stands around it stands elsewhere in the text too: then only its place tells. */
function saidAgain(text: string, passages: readonly Passage[]): boolean[] {
  return survey(text, passages).sightings.map(
    (all) => all.filter(({ damage, contextShare }) => damage < 0.3 && contextShare > 0.55).length > 1,
  );
}

function print(title: string, all: ReadonlyMap<Verdict, number>): void {
  const count = (...kinds: readonly Verdict[]) => kinds.reduce((sum, kind) => sum + (all.get(kind) ?? 0), 0);
  const surviving = count('right', 'reprint', 'imprecise', 'wrong', 'asked', 'lost');
  const gone = count('gone-told', 'gone-asked', 'gone-reprint', 'gone-wrong');
  const part = (some: number, of: number) => (some / of).toFixed(4);
  console.log(`${title}: ${verdicts.map((kind) => `${kind} ${all.get(kind) ?? 0}`).join(', ')}`);
  console.log(
    `  at the right place ${part(count('right', 'reprint'), surviving)} (wanted: at least 0.98), ${part(count('right'), surviving)} without reprints`,
  );
  console.log(`  at a wrong place unasked ${part(count('wrong'), surviving)} (wanted: at most 0.001)`);
  console.log(
    `  deleted ones told or asked ${part(count('gone-told', 'gone-asked', 'gone-reprint'), gone)} (wanted: at least 0.99), ${part(count('gone-told', 'gone-asked'), gone)} without reprints`,
  );
}

function quoteIn(text: string, random: () => number): Span {
  for (;;) {
    const start = Math.floor(random() * text.length);
    const length = 2 + Math.floor(random() * 79);
    const lineEnd = text.indexOf('\n', start);
    const end = Math.min(start + length, text.length);
    const quote = text.slice(start, end);
    const crosses = lineEnd >= 0 && lineEnd < end && !/\S\n\S/.test(quote);
    if (crosses || /^\s|\s$|^[\udc00-\udfff]|[\ud800-\udbff]$/.test(quote) || quote.length < 2) continue;
    return { start, end };
  }
}

function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !/[。！？.!?\n]/.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && !/[。！？.!?\n]/.test(text[to - 1]!)) to++;
  return { start: from, end: to };
}

function indicesOf(text: string): number[] {
  const indices: number[] = [];
  let index = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit++) indices.push(index);
    index++;
  }
  indices.push(index);
  return indices;
}

const sharedFolder = '../shared/data/clean';
const samples = 'client/samples';

/** The clean texts of the shared data, or our own samples where there are none. */
function cleanTexts(): { readonly name: string; readonly text: string }[] {
  const folder = existsSync(sharedFolder) ? sharedFolder : samples;
  return readdirSync(folder)
    .filter((file) => /\.(txt|transcript)$/.test(file))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

function reportSpeed(): void {
  for (const kind of ['varied', 'repeated'] as const) {
    const random = randomFrom(7);
    const text = longText(
      kind,
      cleanTexts().map(({ text }) => text),
      random,
    );
    const described = new DescribedText('long', text, []);
    const passages = Array.from({ length: 10_000 }, () => described.passageAt(quoteIn(text, random)));
    const changed = `新しい。${text}`;
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      reanchor(changed, passages);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    const placed = reanchor(changed, passages).filter(({ state }) => state === 'placed').length;
    const megabytes = (Buffer.byteLength(text) / 2 ** 20).toFixed(1);
    console.log(
      `10,000 annotations on ${megabytes} MB, ${kind}: ${Math.min(...times).toFixed(0)} ms of processor time (wanted: at most 2000), ${placed} placed`,
    );
  }
}
