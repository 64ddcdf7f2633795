import { type RecognizeParams, type RecognizeResult, recognizeRequest } from '../../../../protocol/recognition';
import { Analysis } from '../../core/analysis';
import { defaultConfiguration } from '../../core/configuration';
import { summary } from '../../core/features/summary';
import type { Feature } from '../session';

export const recognition: Feature = ({ connection, client }) => {
  connection.onRequest(recognizeRequest, ({ text }: RecognizeParams): RecognizeResult => {
    const { convention, turns } = summary(Analysis.of(text, defaultConfiguration));
    return { isTranscript: convention !== undefined, turns, convention: convention?.[client.locale] ?? '' };
  });
  return {};
};
