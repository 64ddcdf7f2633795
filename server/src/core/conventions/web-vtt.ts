import type { Convention } from '../syntax/convention';
import { transcriptLanguages } from '../syntax/language';

/** Captions of the format WebVTT: a voice tag, `<v Ann>`, below the time of the cue. */
export const webVtt: Convention = {
  id: 'web-vtt',
  name: { en: 'WebVTT captions', 'zh-cn': 'WebVTT 字幕' },
  languages: transcriptLanguages,
  example:
    'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ann>How did it begin?</v>\n\n00:00:04.500 --> 00:00:08.000\n<v Tom>By chance.</v>',
  openings: '<',
  labels: [/^<v(?:\.[\w.-]{1,30})? (?<name>[^>]{1,60})>/u],
  never: [],
  certain: /./u,
  mayStand: 'anywhere',
};
