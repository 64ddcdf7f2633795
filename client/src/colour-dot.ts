import { Uri } from 'vscode';

/** A dot in any colour (`#rrggbb`), grey for what is none: theme icons know only those of the theme. */
export function colourDot(colour: string): Uri {
  const fill = /^#[0-9a-f]{6}$/i.test(colour) ? colour : 'grey';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="5" fill="${fill}"/></svg>`;
  return Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`);
}
