import {
  type AddCodeParams,
  addCodeRequest,
  type ChangeCodeParams,
  type CodeUsesParams,
  changeCodeRequest,
  codeUsesRequest,
  type ImportCodesParams,
  importCodesRequest,
  type RemoveCodeParams,
  removeCodeRequest,
} from '../../../../protocol/codes';
import { addCode, changeCode, importCodes, removeCode } from '../annotations/code-editing';
import { usesOfCode } from '../annotations/folder-codes';
import type { Feature } from '../session';

/** The codes of a folder: made, changed, put together, taken away, and taken over from other tools. */
export const codes: Feature = (session) => {
  const { connection } = session;
  connection.onRequest(addCodeRequest, (params: AddCodeParams) => addCode(session, params));
  connection.onRequest(changeCodeRequest, (params: ChangeCodeParams) => changeCode(session, params));
  connection.onRequest(codeUsesRequest, ({ uri, iri }: CodeUsesParams) => usesOfCode(session, uri, iri));
  connection.onRequest(removeCodeRequest, (params: RemoveCodeParams) => removeCode(session, params));
  connection.onRequest(importCodesRequest, (params: ImportCodesParams) => importCodes(session, params));
  return {};
};
