/** A colour of three or six digits as `#rrggbb`, in small letters; undefined for what is none. */
export function colourIn(text: string | undefined): string | undefined {
  const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text ?? '') ?? [];
  if (digits === undefined) return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, (digit) => digit + digit) : digits;
  return `#${six.toLowerCase()}`;
}
