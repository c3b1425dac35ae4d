import { t } from '../../shared/language/translate.ts';
import type { Notice } from '../../shared/sources/notices.ts';
import { cleanedText } from './cleaned-text.ts';
import { cslItem, joinedNames } from './csl-fields.ts';
import { decodeDocument, encodingNotices } from './decode-document.ts';
import { frontMatter } from './front-matter.ts';
import type { Reading, SourceDocument } from './reading.ts';
import { asTitle, firstLine, titleFromName } from './title.ts';

const FENCED_CODE = /^(```|~~~)[\s\S]*?^\1/gmu;
/** `# Title #`, or a line underlined with `=` (CommonMark 0.31, 4.2 and 4.3). */
const FIRST_HEADING =
  /^ {0,3}#{1,6}[ \t]+(?<hashed>.{1,300}?)[ \t]*#*[ \t]*$|^ {0,3}(?<underlined>\S.*)\r?\n {0,3}=+[ \t]*$/mu;
/** Characters: a text without a heading up to here has none that is its title. */
const HEADING_REACH = 20_000;

export function readPlainText({ bytes, name }: SourceDocument): Reading {
  const decoded = decodeDocument(bytes);
  const { text, notices } = cleanedText(decoded.text);
  const title = firstLine(text) ?? titleFromName(name);
  return {
    mediaType: 'text/plain',
    text,
    csl: { type: 'document', title },
    notices: [...encodingNotices(decoded, text), ...notices],
  };
}

/**
 * Reads Markdown, which is kept as it is written, but for its front matter: that is its record, and what no record has is
 * told.
 */
export function readMarkdown({ bytes, name }: SourceDocument): Reading {
  const decoded = decodeDocument(bytes);
  const front = frontMatter(decoded.text);
  const { text, notices } = cleanedText(front?.text ?? decoded.text);
  const title = asTitle(front?.said.title) ?? firstHeading(text) ?? firstLine(text) ?? titleFromName(name);
  return {
    mediaType: 'text/markdown',
    text,
    csl: cslItem('document', { ...front?.said, authors: front?.said.authors.flatMap(joinedNames) ?? [], title }),
    notices: [...encodingNotices(decoded, text), ...notices, ...frontNotices(front?.others ?? [])],
  };
}

function frontNotices(others: readonly string[]): Notice[] {
  if (others.length === 0) return [];
  const text = t(
    '{count, plural, one {# field of the front matter is} other {# fields of the front matter are}} neither in the text nor in the record: {fields}.',
    { count: others.length, fields: others.join(', ') },
  );
  return [{ kind: 'left-out', text, place: t('at the beginning') }];
}

function firstHeading(markdown: string): string | undefined {
  const { hashed, underlined } =
    FIRST_HEADING.exec(markdown.slice(0, HEADING_REACH).replace(FENCED_CODE, ''))?.groups ?? {};
  return asTitle((hashed ?? underlined)?.replace(/[*_`]|!?\[([^\]]*)\]\([^)]*\)/gu, '$1'));
}
