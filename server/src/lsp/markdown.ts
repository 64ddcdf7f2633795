/** Plain text as Markdown that shows just it. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}

/** A link to a line of a document; `line` is 1-based, as in the fragments that editors know. */
export function lineLink(uri: string, line: number, text: string): string {
  return `[${text}](${uri.replace(/[()<> ]/g, encodeURIComponent)}#L${line})`;
}
