import type { Feature } from './session';

const idleMilliseconds = 1000;

/** After a time of hard work timers run before the messages that came in meanwhile; so look again a moment later. */
const graceMilliseconds = 20;

/**
 * Surveys a document when it is saved, when nothing was typed for a while, and when several places were edited at once, as
 * by renaming: never in the middle of typing, for a survey looks at the whole text. So does the pairing of questions and answers that stand apart, which is done after
 * opening too.
 */
export const surveyWhenIdle: Feature = ({ host, documents, detach }) => {
  const waiting = new Map<string, () => void>();
  const survey = (uri: string) => detach(documents.survey(uri));
  const wait = (uri: string, milliseconds: number, action: () => void) =>
    waiting.set(uri, host.after(milliseconds, action));
  const rewritten = new Set<string>();
  documents.onEdit(({ uri }, changes) => {
    if (changes.length > 1) rewritten.add(uri);
  });
  documents.onChange(({ uri }, cause) => {
    if (cause === 'opened') wait(uri, idleMilliseconds, () => detach(documents.relate(uri)));
    if (cause !== 'edited' && cause !== 'saved' && cause !== 'closed') return;
    waiting.get(uri)?.();
    waiting.delete(uri);
    if (rewritten.delete(uri) || cause === 'saved') survey(uri);
    else if (cause === 'edited') wait(uri, idleMilliseconds, () => wait(uri, graceMilliseconds, () => survey(uri)));
  });
  return {};
};
