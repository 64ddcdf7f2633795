import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import type { Span } from '../../server/src/core/text/span';

/** What the core makes of a text, to be read by people: the profile, the speakers, everything in order of place, and the findings. */
export function structureDump(text: string): string {
  const analysis = Analysis.of(text, defaultConfiguration);
  return [profileOf(analysis), speakersOf(analysis), contentsOf(analysis), findingsOf(analysis)]
    .map((section) => section.join('\n'))
    .join('\n\n')
    .concat('\n');
}

function profileOf({ profile }: Analysis): string[] {
  return [
    `language     ${profile.language}`,
    `conventions  ${profile.conventions.map(({ id }) => id).join(', ') || 'none'}`,
    `columns      ${profile.columns.map((cells) => `${cells} cells`).join(', ') || 'none'}`,
  ];
}

function speakersOf(analysis: Analysis): string[] {
  const { speakers } = analysis.structure();
  if (speakers.length === 0) return ['no speakers'];
  return speakers.map(
    ({ name, labels, turns, characters }) =>
      `${name}: ${turns} turns, ${characters} characters, as ${labels.join(' ')}`,
  );
}

/** Turns, topics and furniture by their lines (1-based), topics indented; a turn with its role and its first words. */
function contentsOf(analysis: Analysis): string[] {
  const { turns, topics, furniture } = analysis.structure();
  const entries = [
    ...turns.map(({ span, role, speaker, excerpt }) => ({
      span,
      shown: `${role} ${speaker}: ${[...excerpt].slice(0, 20).join('')}`,
    })),
    ...topics.map(({ span, marker, title }) => ({ span, shown: `  ${marker} ${title}` })),
    ...furniture.map(({ span, kind }) => ({ span, shown: `[${kind}] ${analysis.lines.slice(span)}` })),
  ];
  if (entries.length === 0) return ['no turns'];
  return entries
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, shown }) => `${linesOf(span, analysis).padStart(7)}  ${shown}`);
}

function findingsOf(analysis: Analysis): string[] {
  const { findings } = analysis.findings();
  if (findings.length === 0) return ['no findings'];
  return [...findings]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ rule, severity, span, fixes }) => {
      const safety = fixes.map((fix) => fix.safety).join(', ') || 'no fix';
      const shown = JSON.stringify(analysis.lines.slice(span));
      return `${linesOf(span, analysis).padStart(7)}  ${severity} ${rule.id} (${safety}): ${shown}`;
    });
}

/** The 1-based lines of a span: `4` or `4–9`. */
function linesOf({ start, end }: Span, { lines }: Analysis): string {
  const first = lines.positionAt(start).line + 1;
  const last = lines.positionAt(end).line + 1;
  return first === last ? `${first}` : `${first}–${last}`;
}
