import type { Analysis } from '../../core/analysis';
import { ownPatternsInUse } from '../../core/features/recognition';
import type { PlacedFinding } from '../../core/finding';
import { type Locale, render } from '../../core/localized';
import type { Rule } from '../../core/rules/rule';
import type { Lines } from '../../core/text/lines';
import type { Span } from '../../core/text/span';
import { fingerprintOf } from './fingerprint';
import type { Checked, Report } from './report';

/** `transcript check` for programs. Lines are 0-based, characters UTF-16, ends exclusive. */
export function jsonCheck(locale: Locale): Report<Checked> {
  return new JsonReport(function* ({ lines, findings }) {
    yield '"findings":[';
    let separator = '';
    for (const finding of findings) {
      yield separator + JSON.stringify(findingJson(finding, lines, locale));
      separator = ',';
    }
    yield ']';
  });
}

/** `transcript outline` for programs. */
export function jsonOutline(): Report<Analysis> {
  return new JsonReport(function* (analysis) {
    yield JSON.stringify(outlineJson(analysis)).slice(1, -1);
  });
}

/** `transcript rules` for programs, in lines. */
export function* rulesJson(rules: readonly Rule[], locale: Locale): Generator<string> {
  yield '{"version":1,"rules":[';
  for (const [i, rule] of rules.entries()) {
    const { id, severity, since, languages, options } = rule;
    const summary = render(rule.summary, locale);
    yield (i > 0 ? ',' : '') +
      JSON.stringify({ id, summary, severity, since, languages, options: optionsJson(options, locale) });
  }
  yield ']}';
}

/** One JSON value in lines, so that it need not fit into memory. */
class JsonReport<Result> implements Report<Result> {
  private separator = '';

  /** `members` are those of a file's object, but for its path. */
  constructor(private readonly members: (result: Result) => Iterable<string>) {}

  begin(): Iterable<string> {
    return ['{"version":1,"files":['];
  }

  *file(path: string, result: Result): Generator<string> {
    yield `${this.separator}{"path":${JSON.stringify(path)},`;
    this.separator = ',';
    yield* this.members(result);
    yield '}';
  }

  end(): Iterable<string> {
    return [']}'];
  }
}

function findingJson({ rule, severity, span, message, fixes }: PlacedFinding, lines: Lines, locale: Locale) {
  return {
    rule: rule.id,
    severity,
    message: render(message, locale),
    ...rangeOf(span, lines),
    fingerprint: fingerprintOf(rule.id, span, lines),
    fixes: fixes.map(({ title, safety, edits }) => ({
      title: render(title, locale),
      safety,
      edits: edits.map((edit) => ({ ...rangeOf(edit.span, lines), newText: edit.newText })),
    })),
  };
}

function outlineJson(analysis: Analysis) {
  const { lines, profile } = analysis;
  const { speakers, turns, topics, furniture, orphans } = analysis.related().structure();
  return {
    language: profile.language.split('-')[0],
    convention: profile.conventions[0]?.id,
    ...ownPatterns(analysis),
    speakers: speakers.map(({ name, labels, turns, characters }) => ({ name, labels, turns, characters })),
    turns: turns.map(({ speaker, speakerIndex, role, time, answers, span, printedLabel }) => ({
      speaker,
      speakerIndex,
      label: printedLabel,
      role,
      ...rangeOf(span, lines),
      time,
      answers,
    })),
    topics: topics.map(({ kind, marker, title, turn, span }) => ({
      kind,
      marker,
      title,
      turn,
      ...rangeOf(span, lines),
    })),
    furniture: furniture.map(({ kind, span }) => ({ kind, text: lines.slice(span), ...rangeOf(span, lines) })),
    orphans: orphans.map(({ span, reason }) => ({ ...rangeOf(span, lines), reason })),
  };
}

/** Nothing where nobody set any. */
function ownPatterns(analysis: Analysis) {
  const used = ownPatternsInUse(analysis);
  return used.length > 0 && { patterns: used.map(({ pattern, matches }) => ({ ...pattern, matches })) };
}

function optionsJson(options: Rule['options'], locale: Locale) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { default: option.default, values: option.values, description: render(option.description, locale) },
    ]),
  );
}

function rangeOf(span: Span, lines: Lines) {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}
