import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, localeOf } from './languages.ts';
import { pseudoMessage } from './pseudo.ts';

/** The texts of a language by their English, with the context behind it where there is one: see `catalogueKey`. */
export type Catalogue = Readonly<Record<string, string>>;

/** What stands for an argument of a text. */
export type TextValue = string | number;

/**
 * The language that this process or thread speaks. It is set once, before any text is made, and then never: it is what the
 * locale is to `Intl`, and handing it to everything that can fail or has a name would make every signature speak of it.
 */
let spoken: Language = 'en';
let texts: ReadonlyMap<string, string> = new Map();
const formats = new Map<string, IntlMessageFormat>();

/** Makes this process or thread speak a language, with its catalogue; English needs none. */
export function speak(language: Language, catalogue: Catalogue = {}): void {
  spoken = language;
  texts = new Map(Object.entries(catalogue));
  formats.clear();
}

export function spokenLanguage(): Language {
  return spoken;
}

/** Returns the locale (BCP 47) of what is shown: for numbers, lists and orders. */
export function spokenLocale(): string {
  return localeOf(spoken);
}

/**
 * Returns a text of the window in the language that is spoken. `message` is its English in ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/): `{name}` stands for a value, and
 * `{count, plural, one {# claim} other {# claims}}` for a number with its word; it is written out where this is called, since the
 * catalogue is checked against the code. `context` tells apart what English words alike: `t('Open', {}, 'not answered')`.
 * A text that the catalogue lacks is English. Throws the library's error for a message that cannot be read, or a value that it lacks.
 */
export function t(message: string, values?: Readonly<Record<string, TextValue>>, context?: string): string {
  const found = texts.get(catalogueKey(message, context)) ?? message;
  if (spoken !== 'pseudo' && !SYNTAX.test(found)) return found;
  return String(formatOf(found).format(values));
}

/** The same, where some values are not text but, say, links: returns the parts in their order. */
export function textParts<Value>(
  message: string,
  values: Readonly<Record<string, TextValue | Value>>,
  context?: string,
): (string | Value)[] {
  const found = texts.get(catalogueKey(message, context)) ?? message;
  return formatOf(found)
    .formatToParts<Value>(values as Record<string, Value>)
    .map(({ value }) => value);
}

/** Marks an English text that stands in a table and is translated, by `t`, where it is shown. Returns it. */
export function msg<const Message extends string>(message: Message): Message {
  return message;
}

/**
 * Returns a label that a debate's file keeps, in the language that is spoken where the program gave it (by `msg`), else as it is: it
 * may have been put together with what somebody wrote, and is no message.
 */
export function shownLabel(label: string): string {
  return texts.get(label) ?? label;
}

/** Returns the name of a text in catalogues. */
export function catalogueKey(message: string, context: string | undefined): string {
  return context === undefined ? message : `${message} [${context}]`;
}

/** What ICU’s messages give a meaning: a text without is itself. */
const SYNTAX = /[{}]|''/;

function formatOf(message: string): IntlMessageFormat {
  const known = formats.get(message);
  if (known !== undefined) return known;
  const plain = new IntlMessageFormat(message, spokenLocale(), undefined, { ignoreTag: true });
  const format = spoken === 'pseudo' ? new IntlMessageFormat(pseudoMessage(plain), spokenLocale()) : plain;
  formats.set(message, format);
  return format;
}
