/** A surname in capitals: `DOE`, `McDOE`, `O'DOE`, `DOE-ROE`; a scan may read O, I, S, B as digits. */
const capitalSurname = "(?:(?:Mc|Mac|De|Di|La|Le|Van|Von|Del|de|van|von|ole|O['’]|D['’]) ?)?[A-Z][A-Z0158'’-]+";
/** Given names or initials before it. */
export const capitalNames = `(?:[A-Z]\\.? ?){0,3}(?:${capitalSurname})(?:[ .]{1,2}${capitalSurname}){0,3}(?:,? (?:JR|SR|II|III)\\.?)?`;
/** A surname as it is written: `Doe`, `McDoe`, `van der Doe`. */
export const surname =
  "(?:(?:De|de|Van|van|Von|von|der|La|la|Le|Del|del|Mc|Mac|Bin|bin|Al|al|El|St\\.) ){0,2}\\p{Lu}[\\p{L}'’-]+";
