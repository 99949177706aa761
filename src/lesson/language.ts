/** The two languages of the course, and which one to speak. */

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** Where the language comes from. */
export interface LanguageSources {
  /** Value of `--lang`. */
  readonly option?: string | undefined;
  /** `LC_ALL`, `LC_MESSAGES` and `LANG` are read, in this order, as POSIX does. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** @throws {RangeError} if `--lang` names another language. */
export function chooseLanguage(sources: LanguageSources): Language {
  const { option, environment } = sources;
  if (option !== undefined) {
    const found = languages.find(language => language === option);
    if (!found) throw new RangeError(`--lang is one of ${languages.join(', ')}, not \`${option}\``);
    return found;
  }
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^zh(\b|_)/i.test(locale) ? 'zh' : 'en';
}
