import {
  ColorThemeKind,
  DecorationRangeBehavior,
  Disposable,
  OverviewRulerLane,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import { rangeOf } from '../annotation-range';
import type { Annotations } from '../annotations';
import { type MarkedPassage, type MarkedStretch, markedStretches } from '../mark-stretches';

/**
 * Marks coded passages by a line in the colour of each of their codes, and those with a note alone by a dotted one; beside
 * the scroll bar too. Where several are said of a passage, or passages overlap, the lines stand one below the other.
 */
export class AnnotationMarks implements Disposable {
  /** By the lines that are drawn. */
  private readonly types = new Map<string, TextEditorDecorationType>();
  /** Those that an editor shows now. */
  private readonly drawn = new WeakMap<TextEditor, readonly string[]>();
  private readonly subscription: Disposable;

  constructor(private readonly annotations: Annotations) {
    this.subscription = Disposable.from(
      annotations.onDidChange((document) => {
        for (const editor of window.visibleTextEditors) if (editor.document === document) this.mark(editor);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.mark(editor);
      }),
      window.onDidChangeActiveColorTheme(() => this.drawAnew()),
    );
  }

  dispose(): void {
    this.forgetTypes();
    this.subscription.dispose();
  }

  private drawAnew(): void {
    this.forgetTypes();
    for (const editor of window.visibleTextEditors) this.mark(editor);
  }

  private forgetTypes(): void {
    for (const type of this.types.values()) type.dispose();
    this.types.clear();
  }

  private mark(editor: TextEditor): void {
    const { document } = editor;
    const ranges = new Map<string, Range[]>();
    for (const { start, end, lines } of markedStretches(this.passagesIn(editor))) {
      const key = JSON.stringify(lines);
      const list = ranges.get(key) ?? [];
      list.push(new Range(document.positionAt(start), document.positionAt(end)));
      ranges.set(key, list);
      if (!this.types.has(key)) this.types.set(key, typeOf(lines));
    }
    for (const key of new Set([...(this.drawn.get(editor) ?? []), ...ranges.keys()])) {
      const type = this.types.get(key);
      if (type) editor.setDecorations(type, ranges.get(key) ?? []);
    }
    this.drawn.set(editor, [...ranges.keys()]);
  }

  private passagesIn({ document }: TextEditor): MarkedPassage[] {
    const { annotations, codes } = this.annotations.of(document);
    const colourOf = new Map(codes.map(({ iri, colour }) => [iri, colour]));
    return annotations.flatMap(({ place, codes: iris }) => {
      if (!place) return [];
      const range = rangeOf(place);
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      return [{ start, end, colours: iris.length > 0 ? iris.map((iri) => colourOf.get(iri) ?? '') : [''] }];
    });
  }
}

/** Not every code's colour can be told as a thin line on black or white; it can as a deeper tint behind the text. */
function isHighContrast(): boolean {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
}

function typeOf(lines: MarkedStretch['lines']): TextEditorDecorationType {
  const colours = lines.filter((colour) => colour !== undefined);
  const tinting = colours.find(isOurs);
  return window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    textDecoration: `none; ${styleOf(lines)}`,
    ...(tinting && { backgroundColor: `${tinting}${isHighContrast() ? '55' : '2b'}` }),
    overviewRulerColor: tinting ?? new ThemeColor('editorInfo.foreground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
}

/** Lines below a text as CSS: the editor draws only one by itself. Lengths are pixels. */
function styleOf(lines: MarkedStretch['lines']): string {
  const pitch = thickness + gap;
  const images = lines.map((colour) => (colour === undefined ? 'none' : imageOf(colour)));
  const positions = lines.map((_, level) => `0 calc(100% - ${(lines.length - 1 - level) * pitch}px)`);
  return [
    `padding-bottom: ${lines.length * pitch - gap}px`,
    `background-image: ${images.join(', ')}`,
    `background-position: ${positions.join(', ')}`,
    `background-size: 100% ${thickness}px`,
    'background-repeat: no-repeat',
  ].join('; ');
}

const thickness = 2;
const gap = 1;

/** A line that is dotted where it has no colour of ours. */
function imageOf(colour: string): string {
  if (!isOurs(colour)) {
    const shown = 'var(--vscode-editorInfo-foreground)';
    return `repeating-linear-gradient(90deg, ${shown} 0 ${thickness}px, transparent ${thickness}px ${2 * thickness}px)`;
  }
  const shown = isHighContrast() ? 'var(--vscode-editor-foreground)' : colour;
  return `linear-gradient(${shown}, ${shown})`;
}

function isOurs(colour: string | undefined): colour is string {
  return colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour);
}
