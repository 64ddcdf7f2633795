import type { Annotation } from '../../../server/src/core/annotations/annotation';
import { newAnnotation } from '../../../server/src/core/annotations/making';
import { DescribedText } from '../../../server/src/core/annotations/passage';
import type { Span } from '../../../server/src/core/text/span';

/** Our own text, with characters outside the basic plane. */
export const bridge = `星河日报记者：新桥🌉何时通车？

李明：新桥明年六月通车。𠮷野家的老店会留下来。

晨星社记者：老桥怎么办？

李明：老桥改作步道，两边种树。桥头的集市每周六照旧开放，摊位由街道办事处统一安排。
`;

export const turns = ['星河日报记者：', '李明：新桥', '晨星社记者：', '李明：老桥'].map((start, i, all) => ({
  span: { start: bridge.indexOf(start), end: i < 3 ? bridge.indexOf(all[i + 1]!) - 2 : bridge.length - 1 },
  speaker: start.slice(0, start.indexOf('：')),
}));

export const described = new DescribedText('bridge.transcript', bridge, turns);

/** The only place of some words of the text. */
export function placeOf(words: string, text = bridge): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

export function uuid(n: number): string {
  return `urn:uuid:${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
}

/** A note on some words of the text. */
export function noteOn(words: string, n: number, creator = 'Ann'): Annotation {
  return newAnnotation({
    id: uuid(n),
    motivation: 'commenting',
    bodies: [
      { kind: 'text', value: `说“${words}”`, language: 'zh-Hans' },
      { kind: 'code', iri: 'codebook.jsonld#road' },
      { kind: 'link', iri: 'https://example.org/bridge' },
    ],
    target: described.passageAt(placeOf(words)),
    creator: { id: `mailto:${creator.toLowerCase()}@example.org`, name: creator },
    created: '2025-01-02T03:04:05Z',
  });
}
