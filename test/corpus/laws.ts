import { deepStrictEqual, match, notStrictEqual, strictEqual } from 'node:assert/strict';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { type CleanUpSelection, cleanUp } from '../../server/src/core/features/clean-up';
import { parse } from '../../server/src/core/syntax/parse';
import { LineStore } from '../../server/src/core/text/lines';
import { applyEdits, type Edit, inOrder, reachOf, type Span, shifted } from '../../server/src/core/text/span';
import {
  checkInOrder,
  checkLikeFresh,
  checkSameBlocks,
  checkStructure,
  checkTiling,
  furnitureRules,
  saidIn,
  spoken,
} from '../support/invariants';
import { randomFrom } from '../support/random';
import { randomEdit } from '../support/random-edits';

/** A text of the corpus; what several laws look at is made once. */
export class Specimen {
  private readonly cleaned = new Map<CleanUpSelection, string>();

  constructor(readonly text: string) {}

  /** The text after a clean-up. */
  after(selection: CleanUpSelection): string {
    const known = this.cleaned.get(selection) ?? clean(this.text, selection);
    this.cleaned.set(selection, known);
    return known;
  }
}

/** What holds for every text of the corpus, by what it says. Each throws where it does not hold. */
export const laws: readonly (readonly [string, (specimen: Specimen) => void])[] = [
  ['is read, and its blocks tile it', isRead],
  ['a clean-up keeps what was said', keepsWhatWasSaid],
  ['a second clean-up changes nothing', isCleanOnce],
  ['each fix alone changes what it was found for, and a safe one no word', mendsOneByOne],
  ['of two rules that mend, either may come first', mendsInAnyOrder],
  [
    'what layout and other scripts bring stays: emoji, rare characters, indents, line endings, a mark of byte order',
    keepsGuests,
  ],
  ['mending lines first and joining them later is the same as both at once', joinsLater],
  ['ten edits later everything is as if the text had been read anew', survivesEdits],
];

const safe: CleanUpSelection = { safety: 'safe' };
const preview: CleanUpSelection = { safety: 'preview' };
const mending: CleanUpSelection = {
  safety: 'safe',
  rules: ['invisible-character', 'odd-space', 'spaced-cjk', 'space-by-punctuation'],
};
const joining: CleanUpSelection = { safety: 'safe', rules: ['hard-wrap', 'column-break'] };
const both: CleanUpSelection = { safety: 'safe', rules: [...mending.rules!, ...joining.rules!] };

function isRead({ text }: Specimen): void {
  const analysis = Analysis.of(text, defaultConfiguration);
  checkTiling(analysis.blocks);
  checkStructure(analysis);
  analysis.findings();
  for (const { error } of analysis.failures()) throw error;
}

function keepsWhatWasSaid(specimen: Specimen): void {
  strictEqual(spoken(specimen.after(safe)), spoken(specimen.text));
  strictEqual(spoken(specimen.after(preview)), saidIn(specimen.text, preview));
}

function isCleanOnce(specimen: Specimen): void {
  for (const selection of [safe, preview]) {
    const cleaned = Analysis.of(specimen.after(selection), defaultConfiguration);
    deepStrictEqual(cleanUp(cleaned, selection), []);
  }
}

/**
 * A stretched line is a full line, and what mends it must not hide that. On the command line: `fix` and then
 * `fix --safety preview` is `fix --safety preview`; and `fix --rule A` and then `fix --rule B` is
 * `fix --rule A --rule B`, where A are the rules that mend lines and B those that join them.
 */
function joinsLater(specimen: Specimen): void {
  strictEqual(clean(specimen.after(safe), preview), specimen.after(preview));
  strictEqual(clean(specimen.after(mending), joining), specimen.after(both));
}

/**
 * A fix changes what lies in the span of its finding; beyond it only white space, where it joins lines or removes what the
 * page printed. What is no choice of a person's changes no word, but for that which the page printed.
 */
function mendsOneByOne({ text }: Specimen): void {
  for (const { rule, span, fixes } of Analysis.of(text, defaultConfiguration).related().findings().findings) {
    for (const { safety, edits } of fixes) {
      const ordered = inOrder(edits);
      const reach = reachOf(ordered);
      const where = `${rule.id} at ${span.start}`;
      checkInOrder(ordered, text.length);
      for (const edit of ordered) checkEdit(text, span, edit, where);
      if (safety === 'suggest' || furnitureRules.includes(rule.id)) continue;
      const mended = applyEdits(text.slice(reach.start, reach.end), movedBy(ordered, -reach.start));
      strictEqual(spoken(mended), spoken(text.slice(reach.start, reach.end)), where);
    }
  }
}

function checkEdit(text: string, finding: Span, { span, newText }: Edit, where: string): void {
  const printed = text.slice(span.start, span.end);
  notStrictEqual(printed, newText, where);
  if (finding.start <= span.start && span.end <= finding.end) return;
  const beyond = text.slice(span.start, Math.max(span.start, Math.min(finding.start, span.end)));
  const behind = text.slice(Math.min(span.end, Math.max(finding.end, span.start)), span.end);
  match(beyond + behind + newText, /^\s*$/u, `${where}: ${JSON.stringify(printed)}`);
}

function movedBy(edits: readonly Edit[], by: number): Edit[] {
  return edits.map(({ span, newText }) => ({ span: shifted(span, by), newText }));
}

/** The rules whose fixes are no choice, and rest on nothing that another one takes away: not on pages or full lines. */
function mendsInAnyOrder({ text }: Specimen): void {
  const excerpt = text.slice(0, excerptLength);
  const mended = new Map(rulesThatMend(excerpt).map((rule) => [rule, clean(excerpt, only(rule))]));
  for (const [first, afterFirst] of mended) {
    for (const [second, afterSecond] of mended) {
      if (first >= second) continue;
      const order = clean(afterFirst, only(second));
      strictEqual(clean(afterSecond, only(first)), order, `${first}, ${second}`);
      strictEqual(clean(excerpt, only(first, second)), order, `${first} with ${second}`);
    }
  }
}

/** Each pair of rules is tried, which takes long in a long text. */
const excerptLength = 20_000;

function only(...rules: string[]): CleanUpSelection {
  return { safety: 'safe', rules };
}

function rulesThatMend(text: string): string[] {
  const mending = Analysis.of(text, defaultConfiguration)
    .findings()
    .findings.filter(({ fixes }) => fixes[0] && fixes[0].safety !== 'suggest')
    .map(({ rule }) => rule.id);
  return [...new Set(mending)].filter((rule) => ![...furnitureRules, ...joining.rules!].includes(rule));
}

/** Of each kind as many are there after a clean-up as before it. */
function keepsGuests({ text }: Specimen): void {
  const excerpt = text.slice(0, excerptLength).replace(/[\ud800-\udbff]$/u, '');
  const visited = withGuests(excerpt);
  for (const guestText of [visited, visited.replace(/\r\n|\r|\n/gu, '\r\n'), `\ufeff${visited}`]) {
    const cleaned = clean(guestText, safe);
    strictEqual(spoken(cleaned), spoken(guestText));
    for (const guest of guests) strictEqual(cleaned.split(guest).length, guestText.split(guest).length, guest);
    strictEqual(cleaned.startsWith('\ufeff'), guestText.startsWith('\ufeff'));
    strictEqual(indentsOf(cleaned), indentsOf(guestText));
    deepStrictEqual(lineEndingsOf(cleaned), lineEndingsOf(guestText));
  }
}

/** A guest behind some of the characters, at the ends of lines as well, and an indent before some of the lines. */
function withGuests(text: string): string {
  const random = randomFrom(text.length);
  const perhaps = (share: number, guest: string) => (random() < share ? guest : '');
  return text
    .replace(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{P}\r\n])/gu, () =>
      perhaps(0.03, guests[Math.floor(random() * guests.length)]!),
    )
    .replace(/(?<=\n)(?=\p{L})/gu, () => perhaps(0.2, indent));
}

const guests = ['😀', '👩‍👩‍👧', '👍🏽', '🇭🇰', '❤️', '𠮷', '葛󠄀'];
const indent = '\u3000\u3000';

function indentsOf(text: string): number {
  return text.match(/(?<=^|\n)\u3000\u3000(?=\S)/gu)?.length ?? 0;
}

function lineEndingsOf(text: string): string[] {
  return text.match(/\r\n|\r|\n/gu) ?? [];
}

function survivesEdits({ text }: Specimen): void {
  const random = randomFrom(text.length);
  let analysis = Analysis.of(text, defaultConfiguration);
  analysis.findings();
  for (let count = 0; count < 10; count++) {
    analysis = analysis.edit(randomEdit(analysis.lines, random));
    checkSameBlocks(analysis.blocks, parse(LineStore.of(analysis.lines.text()), analysis.profile));
  }
  checkLikeFresh(analysis);
}

function clean(text: string, selection: CleanUpSelection): string {
  const edits = cleanUp(Analysis.of(text, defaultConfiguration), selection);
  checkInOrder(edits, text.length);
  return applyEdits(text, edits);
}
