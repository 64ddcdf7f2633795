import {
  ColorThemeKind,
  DecorationRangeBehavior,
  Disposable,
  OverviewRulerLane,
  type Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import { rangeOf } from '../annotation-range';
import type { Annotations } from '../annotations';

/** Marks coded passages in the colours of their codes, and those with a note by a line below; beside the scroll bar too. */
export class AnnotationMarks implements Disposable {
  /** By colour; of passages without a code that has one: empty. */
  private readonly types = new Map<string, TextEditorDecorationType>();
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
    const { annotations, codes } = this.annotations.of(editor.document);
    const colourOf = new Map(codes.map(({ iri, colour }) => [iri, colour]));
    const ranges = new Map<string, Range[]>();
    for (const { place, codes: iris } of annotations) {
      if (!place) continue;
      for (const colour of new Set(iris.length > 0 ? iris.map((iri) => colourOf.get(iri) ?? '') : ['']))
        listIn(ranges, colour).push(rangeOf(place));
    }
    for (const colour of ranges.keys()) if (!this.types.has(colour)) this.types.set(colour, typeOf(colour));
    for (const [colour, type] of this.types) editor.setDecorations(type, ranges.get(colour) ?? []);
  }
}

function listIn(ranges: Map<string, Range[]>, colour: string): Range[] {
  const list = ranges.get(colour) ?? [];
  ranges.set(colour, list);
  return list;
}

/** Not every code's colour can be told as a thin line on black or white; it can as a deeper tint behind the text. */
const contrasting = new ThemeColor('editor.foreground');

function isHighContrast(): boolean {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
}

function typeOf(colour: string): TextEditorDecorationType {
  const isOurs = /^#[0-9a-f]{6}$/i.test(colour);
  const mark = isOurs ? colour : new ThemeColor('editorInfo.foreground');
  const { tint, line } = isOurs && isHighContrast() ? { tint: '55', line: contrasting } : { tint: '2b', line: mark };
  return window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    ...(isOurs && { backgroundColor: `${colour}${tint}` }),
    borderColor: line,
    borderStyle: isOurs ? 'solid' : 'dotted',
    borderWidth: '0 0 2px 0',
    overviewRulerColor: mark,
    overviewRulerLane: OverviewRulerLane.Center,
  });
}
