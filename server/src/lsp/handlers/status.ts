import { type StatusParams, statusNotification } from '../../../../protocol/status';
import { ownPatternsInUse } from '../../core/features/recognition';
import { summary } from '../../core/features/summary';
import { checkInSlices, findingLimit } from '../checking';
import type { Cause, Document } from '../documents';
import type { Feature, Session } from '../session';

/** Tells how a document is read whenever it has come to rest: not while somebody types. */
export const status: Feature = (session) => {
  if (!session.client.wantsStatus) return {};
  session.documents.onChange((document, cause) => {
    if (atRest.includes(cause)) session.detach(tell(session, document));
  });
  return {};
};

const atRest: readonly Cause[] = ['opened', 'missed', 'configured', 'settled'];

async function tell(session: Session, document: Document): Promise<void> {
  if ((await checkInSlices(session, document)) !== 'checked') return;
  const { locale } = session.client;
  const { convention, reason, language, speakers, turns } = summary(document.analysis);
  const { findings, total } = document.analysis.findings(findingLimit);
  const params: StatusParams = {
    uri: document.uri,
    convention: convention?.[locale] ?? '',
    language,
    reason: reason[locale],
    speakers,
    turns,
    findings: { total, sent: findings.length },
    patterns: ownPatternsInUse(document.analysis).map(({ pattern, matches }) => ({ label: pattern.label, matches })),
  };
  await session.connection.sendNotification(statusNotification, params);
}
