/** The languages a transcript may be in; a rule names those it speaks about. */
export const transcriptLanguages = ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'] as const;
export type TranscriptLanguage = (typeof transcriptLanguages)[number];
