import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  type FindFindingParams,
  type FindFindingResult,
  type FindingCountsParams,
  type FindingCountsResult,
  type FindingsOfRuleParams,
  type FindingsOfRuleResult,
  findFindingRequest,
  findingCountsRequest,
  findingsOfRuleRequest,
  type ListedFinding,
} from '../../../../protocol/findings';
import type { Analysis } from '../../core/analysis';
import { findingExcerpt } from '../../core/features/finding-excerpt';
import type { PlacedFinding } from '../../core/finding';
import { checkInSlices } from '../checking';
import { rangeOf, severityOf } from '../convert';
import type { Document } from '../documents';
import type { Feature, Session } from '../session';

/** The findings by rule, all of them and not only those that are sent as diagnostics. */
export const findings: Feature = (session) => {
  const { connection, client } = session;
  connection.onRequest(
    findingCountsRequest,
    async ({ uri }: FindingCountsParams, token): Promise<FindingCountsResult> => {
      const document = await checked(session, uri, token);
      const counts = document?.analysis.ruleCounts() ?? [];
      const rules = counts.map(({ rule, severity, count }) => {
        return { rule: rule.id, title: rule.summary[client.locale], severity: severityOf(severity), count };
      });
      return { rules: rules.sort((a, b) => a.severity - b.severity || b.count - a.count) };
    },
  );
  connection.onRequest(
    findingsOfRuleRequest,
    async ({ uri, rule, from, limit }: FindingsOfRuleParams, token): Promise<FindingsOfRuleResult> => {
      const document = await checked(session, uri, token);
      const found = document?.analysis.findingsOfRule(rule, from, limit) ?? [];
      return { findings: found.map((finding) => listed(session, document!.analysis, finding)) };
    },
  );
  connection.onRequest(findFindingRequest, async (params: FindFindingParams, token): Promise<FindFindingResult> => {
    const document = await checked(session, params.uri, token);
    const finding = document && nearest(document.analysis, params);
    if (!finding) return null;
    const { analysis } = document;
    const counts = analysis.ruleCounts().find(({ rule }) => rule === finding.rule);
    return {
      finding: listed(session, analysis, finding),
      title: finding.rule.summary[session.client.locale],
      index: analysis.countBefore(finding),
      count: counts?.count ?? 0,
    };
  });
  return {};
};

/** The document, once all of it is checked; the newest state, if it changes meanwhile. */
async function checked(session: Session, uri: string, token: CancellationToken): Promise<Document | undefined> {
  for (;;) {
    const document = await session.documents.get(uri);
    const outcome = document ? await checkInSlices(session, document, token) : 'checked';
    if (outcome === 'checked') return document;
    if (outcome === 'cancelled') throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  }
}

function nearest(analysis: Analysis, { position, which, rule }: FindFindingParams): PlacedFinding | undefined {
  const offset = analysis.lines.offsetAt(position);
  switch (which) {
    case 'here':
      return here(analysis, offset, rule);
    case 'onward':
      return first(analysis.findingsOnward(offset, rule)) ?? first(analysis.findingsOnward(0, rule));
    case 'next':
      return first(analysis.findingsOnward(offset + 1, rule)) ?? first(analysis.findingsOnward(0, rule));
    case 'previous':
      return (
        first(analysis.findingsBackward(offset, rule)) ??
        first(analysis.findingsBackward(analysis.lines.length + 1, rule))
      );
  }
}

/** The finding that touches the offset; of several, the one that begins last, as it is the smallest where they are nested. */
function here(analysis: Analysis, offset: number, rule: string | undefined): PlacedFinding | undefined {
  const touching = analysis.findingsIn({ start: offset, end: offset });
  return touching.filter((finding) => rule === undefined || finding.rule.id === rule).at(-1);
}

function first<Item>(items: Iterable<Item>): Item | undefined {
  for (const item of items) return item;
  return undefined;
}

function listed({ client }: Session, { lines }: Analysis, finding: PlacedFinding): ListedFinding {
  return {
    rule: finding.rule.id,
    range: rangeOf(lines, finding.span),
    severity: severityOf(finding.severity),
    message: finding.message[client.locale],
    ...findingExcerpt(lines, finding),
    fixes: finding.fixes.length,
  };
}
