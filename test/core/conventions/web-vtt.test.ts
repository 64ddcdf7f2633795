import { webVtt } from '../../../server/src/core/conventions/web-vtt';
import { testLabels } from '../../support/labels';

testLabels(
  webVtt,
  [
    { line: '<v Ann>Hi.', name: 'Ann' },
    { line: '<v Ann Lee>Hi.</v>', name: 'Ann Lee' },
    { line: '<v.loud.first Ann>Hi.</v>', name: 'Ann' },
    { line: '<v 李明>好', name: '李明' },
  ],
  ['WEBVTT', '00:01.000 --> 00:04.000', '<i>Hi.</i>', '<video src="x">', 'Ann <v Tom>'],
);
