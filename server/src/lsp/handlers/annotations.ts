import {
  type AnnotateParams,
  type AnnotateResult,
  type AnnotationsParams,
  type AnnotationsResult,
  annotateRequest,
  annotationsRequest,
  type ChangeAnnotationParams,
  changeAnnotationRequest,
  type PlaceAnnotationParams,
  placeAnnotationRequest,
  type RemoveAnnotationsParams,
  removeAnnotationsRequest,
} from '../../../../protocol/annotations';
import { codeColours } from '../../core/annotations/code-colours';
import { codebookName } from '../../core/annotations/codebook';
import { sidecarNameOf } from '../../core/annotations/sidecar';
import { annotate, changeAnnotation, placeAnnotation, removeAnnotations } from '../annotations/annotating';
import { complaintOf } from '../annotations/annotation-keeping';
import { listedAnnotation, listedCodes } from '../annotations/listing';
import type { Feature, Session } from '../session';
import type { WatchedFiles } from '../watched-files';

/** What is said about a text, for an editor that shows it. */
export function annotations(watchedFiles: WatchedFiles): Feature {
  return (session) => {
    const { connection, annotations: keeping } = session;
    connection.onRequest(annotationsRequest, ({ uri }: AnnotationsParams) => listed(session, uri));
    connection.onRequest(annotateRequest, async (params: AnnotateParams): Promise<AnnotateResult> => {
      const annotated = await keeping.of(params.uri);
      const id = annotated && (await annotate(session, annotated, params));
      return id === undefined ? null : { id };
    });
    connection.onRequest(changeAnnotationRequest, async (params: ChangeAnnotationParams) => {
      const annotated = await keeping.of(params.uri);
      if (annotated) await changeAnnotation(session, annotated, params);
      return null;
    });
    connection.onRequest(removeAnnotationsRequest, async ({ uri, ids }: RemoveAnnotationsParams) => {
      const annotated = await keeping.of(uri);
      if (annotated) await removeAnnotations(annotated, ids);
      return null;
    });
    connection.onRequest(placeAnnotationRequest, async (params: PlaceAnnotationParams) => {
      const annotated = await keeping.of(params.uri);
      if (annotated) await placeAnnotation(annotated, params);
      return null;
    });
    for (const ending of [sidecarNameOf(''), codebookName])
      watchedFiles.on(ending, (uris) => keeping.filesChanged(uris));
    connection.onShutdown(() => keeping.settled());
    return {};
  };
}

async function listed({ client, annotations: keeping }: Session, uri: string): Promise<AnnotationsResult> {
  const annotated = await keeping.of(uri);
  if (!annotated) return { annotations: [], codes: [], colours: [], obstacle: '' };
  const { document, annotations } = annotated;
  const codebook = await keeping.codebooks.codebookFor(uri);
  return {
    annotations: annotations.annotated.all.map((one) => listedAnnotation(document.analysis, one)),
    codes: listedCodes(codebook, annotations.annotated.sidecar.annotations, client.locale),
    colours: codeColours.map(({ colour, name }) => ({ colour, name: name[client.locale] })),
    obstacle: [
      complaintOf(annotations, annotations.file?.name, client),
      (await keeping.codebooks.faultFor(uri))?.[client.locale],
    ]
      .filter(Boolean)
      .join('\n'),
  };
}
