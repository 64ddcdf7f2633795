/** The languages the interface speaks; `zh-cn` is Simplified Chinese, as VS Code names it. */
export type Locale = 'en' | 'zh-cn';

/** One text in every language of the interface. `{name}` stands for an argument. */
export type Localized = Readonly<Record<Locale, string>>;

/** Values for the `{name}` places of a template. */
export type Arguments = Readonly<Record<string, string | number>>;

/** The template in `locale` with its `{name}` places filled in; a name without a value stays as it is. */
export function render(template: Localized, locale: Locale, values: Arguments = {}): string {
  const text = template[locale];
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The template filled in in every language; a value that is itself localized gives each language its own. */
export function fill(template: Localized, values: Readonly<Record<string, string | number | Localized>>): Localized {
  return new Filled(template, values);
}

/** Fills in a language when it is asked for: hardly anybody reads two. */
class Filled implements Localized {
  constructor(
    private readonly template: Localized,
    private readonly values: Readonly<Record<string, string | number | Localized>>,
  ) {}

  get en(): string {
    return this.inLocale('en');
  }

  get 'zh-cn'(): string {
    return this.inLocale('zh-cn');
  }

  private inLocale(locale: Locale): string {
    const values: Record<string, string | number> = {};
    for (const name in this.values) {
      const value = this.values[name]!;
      values[name] = typeof value === 'object' ? value[locale] : value;
    }
    return render(this.template, locale, values);
  }
}

/** The interface language for a BCP 47 tag such as `zh-CN`, `zh-Hans` or `en-GB`; English where there is no better one. */
export function localeOf(tag: string | undefined): Locale {
  return /^zh\b/i.test(tag ?? '') ? 'zh-cn' : 'en';
}
