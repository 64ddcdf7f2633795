import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Passage } from '../../../server/src/core/annotations/annotation';
import { DescribedText } from '../../../server/src/core/annotations/passage';
import type { Placement } from '../../../server/src/core/annotations/placement';
import { reanchor } from '../../../server/src/core/annotations/reanchoring';
import { survey } from '../../../server/src/core/annotations/sightings';
import type { Span } from '../../../server/src/core/text/span';
import { randomFrom } from '../../support/random';
import { type History, mending, worsening } from './history';
import { longText } from './long-text';
import { judge, type Verdict, verdicts } from './verdict';

const annotationsInAll = 1000;
const struckRate = 0.05;

/** Prints what becomes of annotations, for each seed and in all. */
export function report(seeds: readonly number[]): void {
  for (const change of [worsening, mending]) {
    const all = new Map<Verdict, number>();
    for (const seed of seeds) {
      const random = randomFrom(seed);
      const texts = cleanTexts();
      const size = texts.reduce((sum, { text }) => sum + text.length, 0);
      for (const { name, text } of texts) {
        const count = Math.max(10, Math.round((annotationsInAll * text.length) / size));
        tell(change(name, text, random), count, random, all);
      }
    }
    print(
      `${change === worsening ? 'annotated, then damaged' : 'annotated, then mended '}, ${seeds.length} seeds`,
      all,
    );
  }
  if (!process.env['SHOW']) reportSpeed();
}

function tell(history: History, count: number, random: () => number, all: Map<Verdict, number>): void {
  const quotes = Array.from({ length: count }, () => quoteIn(history.before, random));
  const struck = quotes.filter(() => random() < struckRate).map((quote) => sentenceAround(history.before, quote));
  const described = new DescribedText(history.name, history.before, history.turns);
  const passages = quotes.map((quote) => described.passageAt(quote));
  const characters = indicesOf(history.before);
  const after = history.after(struck.map(({ start, end }) => ({ start: characters[start]!, end: characters[end]! })));
  const placements = reanchor(after.text, passages);
  passages.forEach((passage, i) => {
    const verdict = judge(passage, placements[i]!, after);
    all.set(verdict, (all.get(verdict) ?? 0) + 1);
    tellFault(history, passage, placements[i]!, verdict);
    if (shownFaults.has(verdict)) {
      const o = passage.position!.start;
      const place = after.origins.indexOf(o);
      const end = after.origins.indexOf(passage.position!.end - 1);
      console.log('   TRUE', place, end, JSON.stringify(after.characters.slice(place - 32, end + 33).join('')));
      for (const s of survey(after.text, [passage]).sightings[0]!.all)
        console.log(
          '   ',
          s.span.start,
          'dmg',
          s.damage.toFixed(2),
          'q',
          s.quoteBits.toFixed(0),
          'c',
          s.contextBits.toFixed(0),
          s.contextShare.toFixed(2),
        );
    }
  });
}

const shownFaults = new Set((process.env['SHOW'] ?? '').split(','));

function tellFault({ name }: History, { quote }: Passage, placement: Placement, verdict: Verdict): void {
  if (!shownFaults.has(verdict)) return;
  console.log(verdict, name, JSON.stringify(quote), JSON.stringify(placement));
}

function print(title: string, all: ReadonlyMap<Verdict, number>): void {
  const count = (...kinds: readonly Verdict[]) => kinds.reduce((sum, kind) => sum + (all.get(kind) ?? 0), 0);
  const surviving = count('right', 'imprecise', 'wrong', 'asked', 'lost');
  const gone = count('gone-told', 'gone-asked', 'gone-wrong');
  const part = (some: number, of: number) => (some / of).toFixed(4);
  console.log(`${title}: ${verdicts.map((kind) => `${kind} ${all.get(kind) ?? 0}`).join(', ')}`);
  console.log(`  at the right place ${part(count('right'), surviving)} (wanted: at least 0.98)`);
  console.log(`  at a wrong place unasked ${part(count('wrong'), surviving)} (wanted: at most 0.001)`);
  console.log(`  deleted ones told or asked ${part(count('gone-told', 'gone-asked'), gone)} (wanted: at least 0.99)`);
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
      const start = performance.now();
      reanchor(changed, passages);
      return performance.now() - start;
    });
    const placed = reanchor(changed, passages).filter(({ state }) => state === 'placed').length;
    const megabytes = (Buffer.byteLength(text) / 2 ** 20).toFixed(1);
    console.log(
      `10,000 annotations on ${megabytes} MB, ${kind}: ${Math.min(...times).toFixed(0)} ms (wanted: at most 2000), ${placed} placed`,
    );
  }
}
