import type { SaidFields } from './csl-fields.ts';

/** The head of a Markdown file in which programs keep its record: YAML between lines of `---`, TOML between `+++`. */
const YAML = /^---[ \t]*\r?\n(?<lines>[\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const TOML = /^\+\+\+[ \t]*\r?\n(?<lines>[\s\S]{0,20000}?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/u;
const FIELD = /^(?<key>[\w.-]+)\s*(?<sign>[:=])\s*(?<value>.*)$/u;

/** Names of fields, in lower case, by what of a record they give. */
const NAMES = {
  title: ['title'],
  authors: ['author', 'authors', 'creator', 'by'],
  issued: ['date', 'published', 'publishdate', 'pubdate', 'created'],
  publisher: ['publisher', 'institution'],
  URL: ['url', 'link', 'canonical', 'canonicalurl', 'canonical_url', 'source', 'permalink'],
  language: ['lang', 'language', 'locale'],
} as const;

export interface FrontMatter {
  /** The text after it. */
  readonly text: string;
  readonly said: Pick<SaidFields, 'title' | 'issued' | 'publisher' | 'URL' | 'language'> & {
    readonly authors: readonly string[];
  };
  /** The names of fields that no record has. */
  readonly others: readonly string[];
}

/** Takes the front matter off a text; null if it has none. */
export function frontMatter(markdown: string): FrontMatter | null {
  const found = YAML.exec(markdown) ?? TOML.exec(markdown);
  const fields = found && fieldsIn(found.groups?.['lines'] ?? '');
  if (found === null || fields === null || fields.size === 0) return null;
  const known = new Set<string>(Object.values(NAMES).flat());
  const valuesOf = (names: readonly string[]) => names.flatMap((name) => fields.get(name) ?? []);
  const address = valuesOf(NAMES.URL).find((value) => /^https?:\/\/\S+$/iu.test(value));
  return {
    text: markdown.slice(found[0].length),
    said: {
      title: valuesOf(NAMES.title)[0],
      authors: valuesOf(NAMES.authors),
      issued: valuesOf(NAMES.issued)[0],
      publisher: valuesOf(NAMES.publisher)[0],
      URL: address,
      language: valuesOf(NAMES.language)[0],
    },
    others: [...fields.keys()].filter((key) => !known.has(key)),
  };
}

/** Returns the values of each field; null for lines that are no fields, as between two rules of a text. */
function fieldsIn(lines: string): Map<string, string[]> | null {
  const fields = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of lines.split(/\r?\n/u)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const field = /^\s/u.test(line) ? null : FIELD.exec(line)?.groups;
    if (field) {
      last = valuesIn(field['value'] ?? '');
      fields.set(field['key']?.toLowerCase() ?? '', last);
    } else {
      const entry = /^\s*(?:-\s+)?(?:name\s*:\s*)?(?<value>.+)$/u.exec(line)?.groups?.['value'];
      if (last === undefined || entry === undefined || !/^\s|^-/u.test(line)) return null;
      if (!FIELD.test(entry.trim())) last.push(...valuesIn(entry));
    }
  }
  return fields;
}

function valuesIn(value: string): string[] {
  const text = value.trim();
  const list = /^\[(?<inside>.*)\]$/u.exec(text)?.groups?.['inside'];
  const values = list === undefined ? [text] : (list.match(/"[^"]*"|'[^']*'|[^,]+/gu) ?? []);
  return values.map(unquoted).filter((each) => each !== '' && each !== '|' && each !== '>');
}

function unquoted(value: string): string {
  const text = value.trim();
  const quoted = /^(?:"(?<double>.*)"|'(?<single>.*)')$/u.exec(text)?.groups;
  if (quoted === undefined) return text.replace(/\s+#.*$/u, '');
  return quoted['double']?.replace(/\\(["\\])/gu, '$1') ?? quoted['single']?.replaceAll("''", "'") ?? '';
}
