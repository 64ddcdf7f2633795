export interface ListedCode {
  readonly iri: string;
  readonly label: string;
  readonly definition: string;
  /** `#rrggbb`; empty where it has none. */
  readonly colour: string;
  /** How many codes it stands below. */
  readonly depth: number;
  /** Whether passages may be given it; others only hold the codes below them together. */
  readonly isCodable: boolean;
  /** How many annotations of the document have it. */
  readonly uses: number;
}

/** Client to server: a new code for the folder of a document; the one that has the same label, where there is one. */
export const addCodeRequest = 'transcript/addCode';

export interface AddCodeParams {
  readonly uri: string;
  readonly label: string;
}

/** What has become of codes that were to be changed. */
export interface CodeEditResult {
  /** Why they are as they were, in words that name the file and say what to do; empty: they are as was asked. */
  readonly fault: string;
}

export interface AddCodeResult extends CodeEditResult {
  /** Empty where the codebook could not be written. */
  readonly iri: string;
}

/** Client to server: changes what is said of a code; what is left out stays. Answered with `CodeEditResult`. */
export const changeCodeRequest = 'transcript/changeCode';

export interface ChangeCodeParams {
  readonly uri: string;
  readonly iri: string;
  readonly label?: string;
  /** Empty: it has none any more. */
  readonly definition?: string;
  /** `#rrggbb` or `#rgb`; empty: it has none any more. */
  readonly colour?: string;
  /** The IRI of the code that it is to stand below; `null`: it is to stand at the top. */
  readonly broader?: string | null;
}

/** Client to server: how many annotations have a code, in all texts of the folder of a document. */
export const codeUsesRequest = 'transcript/codeUses';

export interface CodeUsesParams {
  readonly uri: string;
  readonly iri: string;
}

export interface CodeUsesResult {
  readonly annotations: number;
  readonly texts: number;
}

/** Client to server: takes a code away from the folder of a document. Answered with `CodeEditResult`. */
export const removeCodeRequest = 'transcript/removeCode';

export interface RemoveCodeParams {
  readonly uri: string;
  readonly iri: string;
  /** The IRI of the code that its annotations get instead; left out: they get none, and stay with their notes. */
  readonly into?: string;
}

/** Client to server: adds the codes of a REFI-QDA codebook to those of the folder of a document. */
export const importCodesRequest = 'transcript/importCodes';

export interface ImportCodesParams {
  readonly uri: string;
  /** What the file is called, for what is to be said of it. */
  readonly name: string;
  /** The text of the file (QDA-XML). */
  readonly text: string;
}

export interface ImportCodesResult extends CodeEditResult {
  /** How many codes were new, and how many there were before. */
  readonly added: number;
  readonly known: number;
}
