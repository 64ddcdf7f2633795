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
  const inLocale = (locale: Locale) =>
    render(
      template,
      locale,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : value]),
      ),
    );
  return { en: inLocale('en'), 'zh-cn': inLocale('zh-cn') };
}

/** The interface language for a BCP 47 tag such as `zh-CN`, `zh-Hans` or `en-GB`; English where there is no better one. */
export function localeOf(tag: string | undefined): Locale {
  return /^zh\b/i.test(tag ?? '') ? 'zh-cn' : 'en';
}
