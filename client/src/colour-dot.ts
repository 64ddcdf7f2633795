import { Uri } from 'vscode';

/** A dot in any colour (`#rrggbb`): theme icons know only those of the theme. */
export function colourDot(colour: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="5" fill="${colour}"/></svg>`;
  return Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`);
}
