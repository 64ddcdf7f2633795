/** A name without what stands in brackets or behind a comma: those are left out from the second time on. */
export function bareName(name: string): string {
  return name.replace(/\s*(?:[（(].*|, .*)$/u, '');
}

/** The names that may stand for a name once it was given in full, with the given name or the office before it. */
export function shortNames(name: string): string[] {
  const whole = bareName(name);
  if (/^\p{sc=Latin}/u.test(whole)) return whole.includes(' ') ? [whole.slice(whole.lastIndexOf(' ') + 1)] : [];
  return [2, 3, 4].filter((length) => officeBefore.test(whole.slice(0, -length))).map((length) => whole.slice(-length));
}

const officeBefore = /[长長人任员員记記授士家官裁理席师師持者表委事][\s]?$/u;
