import type { Annotation } from '../annotations/annotation';
import { ownContext } from '../annotations/vocabulary';

/** Annotations as a page of the W3C Web Annotation Data Model, one JSON text in lines. */
export function* annotationPage(annotations: readonly Annotation[]): Generator<string> {
  yield '{';
  yield `  "@context": ${JSON.stringify(ownContext)},`;
  yield '  "type": "AnnotationPage",';
  yield '  "items": [';
  for (const [i, { json }] of annotations.entries())
    yield `    ${JSON.stringify(json)}${i + 1 < annotations.length ? ',' : ''}`;
  yield '  ]';
  yield '}';
}
