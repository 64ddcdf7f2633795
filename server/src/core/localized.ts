/** The languages the interface speaks; `zh-cn` is Simplified Chinese, as VS Code names it. */
export type Locale = 'en' | 'zh-cn';

/**
 * One text in every language of the interface. `{name}` stands for an argument, and `{name|word|words}` for the first
 * form where that argument is 1, for the second where it is any other.
 */
export type Localized = Readonly<Record<Locale, string>>;

/** Values for the `{name}` places of a template. */
export type Arguments = Readonly<Record<string, string | number>>;

/** Values that may themselves be in every language. */
export type LocalizedArguments = Readonly<Record<string, string | number | Localized>>;

/** The template in `locale` with its `{name}` places filled in; a name without a value stays as it is. */
export function render(template: Localized, locale: Locale, values: LocalizedArguments = {}): string {
  const text = template[locale];
  let rendered = '';
  let done = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
    const close = text.indexOf('}', open);
    const place = text.slice(open + 1, Math.max(open + 1, close));
    const value = values[place] ?? formFor(place, values);
    if (value === undefined) continue;
    rendered += text.slice(done, open) + (typeof value === 'object' ? value[locale] : value);
    done = close + 1;
  }
  return done === 0 ? text : rendered + text.slice(done);
}

/** The form of a word that goes with an argument: of `count|word|words`, the first one for 1. */
function formFor(place: string, values: LocalizedArguments): string | undefined {
  if (!place.includes('|')) return undefined;
  const [name = '', one, others] = place.split('|');
  const value = values[name];
  return value === undefined ? undefined : value === 1 ? one : others;
}

/** The template filled in in every language; a value that is itself localized gives each language its own. */
export function fill(template: Localized, values: LocalizedArguments): Localized {
  return new Filled(template, values);
}

/** Fills in a language when it is first asked for: hardly anybody reads two, but many ask again. */
class Filled implements Localized {
  private english: string | undefined;
  private chinese: string | undefined;

  constructor(
    private readonly template: Localized,
    private readonly values: LocalizedArguments,
  ) {}

  get en(): string {
    this.english ??= render(this.template, 'en', this.values);
    return this.english;
  }

  get 'zh-cn'(): string {
    this.chinese ??= render(this.template, 'zh-cn', this.values);
    return this.chinese;
  }
}

/** The interface language for a BCP 47 tag such as `zh-CN`, `zh-Hans` or `en-GB`; English where there is no better one. */
export function localeOf(tag: string | undefined): Locale {
  return /^zh\b/i.test(tag ?? '') ? 'zh-cn' : 'en';
}
