import { cleanedText } from './cleaned-text.ts';
import { decodeDocument, encodingNotices } from './decode-document.ts';
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

/** Reads Markdown, which is kept as it is written. */
export function readMarkdown({ bytes, name }: SourceDocument): Reading {
  const decoded = decodeDocument(bytes);
  const { text, notices } = cleanedText(decoded.text);
  const title = firstHeading(text) ?? firstLine(text) ?? titleFromName(name);
  return {
    mediaType: 'text/markdown',
    text,
    csl: { type: 'document', title },
    notices: [...encodingNotices(decoded, text), ...notices],
  };
}

function firstHeading(markdown: string): string | undefined {
  const { hashed, underlined } =
    FIRST_HEADING.exec(markdown.slice(0, HEADING_REACH).replace(FENCED_CODE, ''))?.groups ?? {};
  return asTitle((hashed ?? underlined)?.replace(/[*_`]|!?\[([^\]]*)\]\([^)]*\)/gu, '$1'));
}
