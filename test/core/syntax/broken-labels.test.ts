import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { readMarkers, writeMarkers } from '../../support/markers';

/** Marked is the label of each turn, named after the speaker. */
test.each([
  {
    what: 'an office that is too long for its line',
    marked:
      '⟦MR. DOE|MR. DOE:⟧ Is the bridge open, and if it is not yet open\nwhen does the Minister expect that it will be open?\n⟦THE ASSISTANT MINISTER FOR RIVERS, BRIDGES AND PUBLIC WORKS (Mr. Roe)|THE ASSISTANT MINISTER FOR RIVERS, BRIDGES AND\nPUBLIC WORKS (Mr. Roe):⟧ It will be open in June, if the\nriver is low enough by then, and if it does not rain.\n⟦MR. DOE|MR. DOE:⟧ Thank you, Sir.',
  },
  {
    what: 'a label in narrow columns',
    marked:
      '⟦王芳|王芳：⟧新桥的桥面已经\n全部铺好，两岸的引道也\n都接通了，下个月先试一\n试载重，合格以后就可以\n开放，大家都来看，都来\n走，也都来说说好不好。\n⟦《星河日报》特派水利记者|《星河日报》特派水利记\n者：⟧请问何时通车？现在\n还剩下什么没有装好？\n⟦王芳|王芳：⟧只剩下栏杆，到\n下个月就能装好。\n⟦记者|记者：⟧谢谢。',
  },
  {
    what: 'a label whose last word would be one by itself',
    marked:
      '⟦王芳|王芳：⟧新桥的桥面已经\n全部铺好，两岸的引道也\n都接通了，下个月先试一\n试载重，合格以后就可以\n开放，大家都来看，都来\n走，也都来说说好不好。\n⟦星河广播电视总台水利频道记者|星河广播电视总台水利频\n道记者：⟧请问何时通车？\n⟦王芳|王芳：⟧到下个月就能装好。\n关于电视新闻\n⟦记者|记者：⟧谢谢。',
  },
  {
    what: 'a heading above a label is not its beginning',
    marked:
      '⟦MR. DOE|MR. DOE:⟧ Is the bridge open, and if it is not yet open\nwhen does the Minister expect that it will be open?\nORAL ANSWERS TO QUESTIONS ON RIVERS AND BRIDGES\n⟦MR. ROE|MR. ROE:⟧ It will be open in June, if the river is\nlow enough by then, and if it does not rain.\n⟦MR. DOE|MR. DOE:⟧ Thank you, Sir.',
  },
])('$what', ({ marked }) => {
  const { text } = readMarkers(marked);
  const analysis = Analysis.of(text, defaultConfiguration);
  const found = analysis.structure().turns.map(({ speaker, labelSpan }) => ({ name: speaker, span: labelSpan }));
  expect(writeMarkers(text, found)).toBe(marked);
});

test('what is said begins behind the label, and the label is one in the outline', () => {
  const text =
    'MR. DOE: Is the bridge open, and if it is not yet open\nwhen does the Minister expect that it will be open?\nTHE ASSISTANT MINISTER FOR RIVERS, BRIDGES AND\r\nPUBLIC WORKS (Mr. Roe): It will be open in June.\nMR. DOE: Thank you, Sir.';
  const [, turn] = Analysis.of(text, defaultConfiguration).structure().turns;
  expect(turn).toMatchObject({
    printedLabel: 'THE ASSISTANT MINISTER FOR RIVERS, BRIDGES AND PUBLIC WORKS (Mr. Roe):',
    excerpt: 'It will be open in June.',
  });
});
