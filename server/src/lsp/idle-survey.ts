import type { Feature } from './session';

const idleMilliseconds = 1000;

/**
 * Surveys a document when it is saved and when nothing was typed for a while: never in the middle of typing, for a
 * survey looks at the whole text.
 */
export const surveyWhenIdle: Feature = ({ host, documents }) => {
  const waiting = new Map<string, () => void>();
  documents.onChange(({ uri }, cause) => {
    if (cause !== 'edited' && cause !== 'saved' && cause !== 'closed') return;
    waiting.get(uri)?.();
    waiting.delete(uri);
    if (cause === 'saved') documents.survey(uri);
    if (cause === 'edited')
      waiting.set(
        uri,
        host.after(idleMilliseconds, () => documents.survey(uri)),
      );
  });
  return {};
};
