import { once } from './once';
import { type FoundPhrase, PhraseIndex } from './phrase-index';

/** A misread word in a text, with the right one in the same capitals: UTF-16 offsets, end-exclusive. */
export interface Scanno {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/**
 * The words of a text that are no English words and come of misreading common ones. A capital is taken at the start of
 * a sentence only: elsewhere it begins a name.
 */
export function scannosIn(text: string): readonly Scanno[] {
  const found = index().find(text, isWord);
  if (found.length === 0) return nothing; // nearly every line
  return found.map(({ start, end, value }) => {
    const isCapital = text.charAt(start) !== text.charAt(start).toLowerCase();
    return { start, end, right: isCapital ? value.charAt(0).toUpperCase() + value.slice(1) : value };
  });
}

const nothing: readonly never[] = [];

/** Whether a word of its own stands there: no part of a longer one, of a name, of an address or of code. */
function isWord({ start, end }: FoundPhrase<string>, text: string): boolean {
  if (/[\p{L}\p{N}_@#$/\\.&'’`-]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (/^(?:[\p{L}\p{N}_@#$/\\&(=`-]|\.\S)/u.test(text.slice(end, end + 2))) return false;
  const word = text.slice(start, end);
  if (word === word.toLowerCase()) return true;
  const before = text.slice(Math.max(0, start - reach), start);
  return word.slice(1) === word.slice(1).toLowerCase() && sentenceStart.test(before) && !abbreviation.test(before);
}

/** How far back it is looked whether a sentence begins. */
const reach = 12;
const sentenceStart = /(?:^\s*|[.!?:]["”’)]*\s+|["“‘(])$/u;
/** `Mr.`, `Prof.`, an initial: a name follows. */
const abbreviation = /\b\p{Lu}\p{L}{0,3}\.\s+$/u;

/**
 * A right word and what is read for it, none a word, a name or an abbreviation in common use: not `arid` for `and`,
 * `modem` for `modern`, `hut` for `but`, `lie` for `he`, `tho` or `thai`. From the confusions that recur in real OCR of
 * print: h read as li or b, u as n and n as u, e as c, w as vv, rn as m and m as rn.
 */
const scannos = `
the tbe tlie tiie tlic tbc thc tne ihe lhe
and aud aiid ancl anci
that tliat tbat thnt tnat lhat ihat
this tliis tbis tnis ihis lhis
which wliich wbich whieh whicli wliicli whicb vvhich
with witli witb vvith wilh wiih
have liave havc
had liad
his liis
him liim
himself liimself
been beeu becn bcen
from frora frorn fiom froin
were werc wcre vvere
was vvas
will vvill wiil
would wonld woidd wouid vvould
could conld coidd couid
should shonld sliould sbould shoidd shouid
there tliere tbere thcre
their tlieir tbeir thcir
they tliey tbey thcy
them tliem tbem
then tlien
these tliese tbese thesc
those tliose tbose
than tlian tban
through tlirough tbrough throngh
though tliough thongh
thought tliought thonght
think tliink
thing tliing
things tliings
three tliree tbree
when wlien wben whcn
what wliat wbat
where wliere wbere wherc
whether wliether wbether
who wlio wbo
whole wliole wbole
while wliile wbile
why wliy
shall sliall sball
she slie
such sucli sucb sncli
much mucli mucb
each eacli eacb
other otlier otber
others otliers otbers
another anotlier anotber
rather ratlier
either eitlier
before hefore bcfore
because hecause becanse bccause
between hetween betwecn
both botli botb
but bnt
not uot
nothing notliing
anything anytliing
something sometliing
upon npon
under nnder undcr
until nntil
our onr
out ont
your yonr
about abont
without witliout witbout
here liere
how liow
high liigh
house liouse
however liowever
some sorae
same sarne sarae
come corae
number nuraber
time tirae
government govemment governraent governnient governmcnt
govern govem
governor govemor
governed govemed
concern concem
concerned concemed
concerning conceming
return retum
returned retumed
learned leamed
morning moming
attorney attomey
journal joumal
journey joumey
internal intemal
external extemal
international intemational
alternative altemative
eastern eastem
western westem
northern northem
southern southem
people pcople
question qucstion
`;

const index = once(() => {
  const lowerCase = new Uint16Array(0x10000);
  for (let unit = 0; unit < lowerCase.length; unit++) lowerCase[unit] = unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  const entries = scannos
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [right = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, right]);
    });
  return new PhraseIndex(entries, { folding: lowerCase, begin: 'words' });
});
