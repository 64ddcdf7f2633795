import type { Analysis } from '../../core/analysis';
import { type OutlineItem, outline } from '../../core/features/outline';
import type { Localized } from '../../core/localized';
import type { Speaker } from '../../core/model/structure';
import type { Terminal } from '../terminal';
import { cellsOf, fitted, padded, visible } from './cells';
import type { Report } from './report';

/** `transcript outline` for people: the speakers, then each turn with its line, and its topics below it. */
export class TreeReport implements Report<Analysis> {
  constructor(private readonly terminal: Terminal) {}

  file(name: string, analysis: Analysis): void {
    const { terminal } = this;
    const { speakers, turns, topics } = analysis.structure();
    const { language, conventions } = analysis.profile;
    const counts = { turns: turns.length, topics: topics.length };
    const about = [language, ...conventions.map(({ id }) => id), terminal.render(texts.counts, counts)].join(' · ');
    terminal.print(`${terminal.styled('bold', name)}  ${terminal.styled('dim', about)}`);
    this.printSpeakers(speakers);
    this.printItems(analysis);
    terminal.print('');
  }

  end(): void {}

  private printSpeakers(speakers: readonly Speaker[]): void {
    const { terminal } = this;
    const width = widest(speakers.map(({ name }) => visible(name)));
    for (const { name, turns, characters } of speakers) {
      const counts = terminal.render(texts.speaker, { turns, characters });
      terminal.print(`  ${padded(visible(name), width)}  ${terminal.styled('dim', counts)}`);
    }
    if (speakers.length > 0) terminal.print('');
  }

  private printItems(analysis: Analysis): void {
    const { lines } = analysis;
    const items = outline(analysis.structure());
    const digits = String(lines.lineCount).length;
    const numbered = (item: OutlineItem) => String(lines.positionAt(item.nameSpan.start).line + 1).padStart(digits);
    for (const item of items) {
      this.printItem(numbered(item), '', item);
      item.children.forEach((child, i) => {
        this.printItem(numbered(child), i < item.children.length - 1 ? '├ ' : '└ ', child);
      });
    }
  }

  private printItem(line: string, branch: string, { kind, name, detail }: OutlineItem): void {
    const { terminal } = this;
    const shown = visible(name);
    const start = `  ${line}  ${branch}`;
    const room = terminal.columns - cellsOf(start) - cellsOf(shown) - 2;
    const rest = room > 1 ? fitted(visible(detail), room) : '';
    const title = kind === 'turn' ? terminal.styled('bold', shown) : shown;
    terminal.print(`${terminal.styled('dim', start)}${title}${rest ? `  ${rest}` : ''}`);
  }
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, cellsOf(text)), 0);
}

const texts = {
  counts: { en: 'turns: {turns}, topics: {topics}', 'zh-cn': '发言 {turns} 次，话题 {topics} 个' },
  speaker: { en: 'turns: {turns}, characters: {characters}', 'zh-cn': '发言 {turns} 次，{characters} 字' },
} satisfies Readonly<Record<string, Localized>>;
