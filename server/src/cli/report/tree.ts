import type { Analysis } from '../../core/analysis';
import { type OutlineItem, outline } from '../../core/features/outline';
import { ownPatternsInUse } from '../../core/features/recognition';
import type { Localized } from '../../core/localized';
import type { Speaker } from '../../core/model/speaker-tally';
import type { Terminal } from '../terminal';
import { cellsOf, fitted, padded, visible } from './cells';
import type { Report } from './report';

/** `transcript outline` for people: the speakers, then each turn with its line, and its topics below it. */
export class TreeReport implements Report<Analysis> {
  constructor(private readonly terminal: Terminal) {}

  begin(): Iterable<string> {
    return [];
  }

  *file(name: string, analysis: Analysis): Generator<string> {
    const { terminal } = this;
    const { speakers, turns, topics } = analysis.structure();
    const { language, conventions } = analysis.profile;
    const counts = { turns: turns.length, topics: topics.length };
    const about = [language, ...conventions.map(({ id }) => id), terminal.render(texts.counts, counts)].join(' · ');
    yield `${terminal.styled('bold', name)}  ${terminal.styled('dim', about)}`;
    yield* this.patterns(analysis);
    yield* this.speakers(speakers);
    yield* this.items(analysis);
    yield '';
  }

  end(): Iterable<string> {
    return [];
  }

  private *patterns(analysis: Analysis): Generator<string> {
    const { terminal } = this;
    for (const { pattern, matches } of ownPatternsInUse(analysis))
      yield `  ${visible(pattern.label)}  ${terminal.styled('dim', terminal.render(texts.pattern, { matches }))}`;
  }

  private *speakers(speakers: readonly Speaker[]): Generator<string> {
    const { terminal } = this;
    const width = widest(speakers.map(({ name }) => visible(name)));
    for (const { name, turns, characters } of speakers) {
      const counts = terminal.render(texts.speaker, { turns, characters });
      yield `  ${padded(visible(name), width)}  ${terminal.styled('dim', counts)}`;
    }
    if (speakers.length > 0) yield '';
  }

  private *items(analysis: Analysis): Generator<string> {
    const { lines } = analysis;
    const items = outline(analysis.structure());
    const digits = String(lines.lineCount).length;
    const numbered = (item: OutlineItem) => String(lines.positionAt(item.nameSpan.start).line + 1).padStart(digits);
    for (const item of items) {
      yield this.item(numbered(item), '', item);
      for (const child of item.children) {
        yield this.item(numbered(child), child === item.children.at(-1) ? '└ ' : '├ ', child);
      }
    }
  }

  private item(line: string, branch: string, { kind, name, detail }: OutlineItem): string {
    const { terminal } = this;
    const shown = visible(name);
    const start = `  ${line}  ${branch}`;
    const room = terminal.columns - cellsOf(start) - cellsOf(shown) - 2;
    const rest = room > 1 ? fitted(visible(detail), room) : '';
    const title = kind === 'turn' ? terminal.styled('bold', shown) : shown;
    return `${terminal.styled('dim', start)}${title}${rest ? `  ${rest}` : ''}`;
  }
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, cellsOf(text)), 0);
}

const texts = {
  counts: { en: 'turns: {turns}, topics: {topics}', 'zh-cn': '发言 {turns} 段，话题 {topics} 个' },
  pattern: { en: 'labels: {matches}', 'zh-cn': '标签 {matches} 处' },
  speaker: { en: 'turns: {turns}, characters: {characters}', 'zh-cn': '发言 {turns} 段，{characters} 字' },
} satisfies Readonly<Record<string, Localized>>;
