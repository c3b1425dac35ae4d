import { defaultTreeAdapter, html as parserHtml } from 'parse5';
import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { Findings } from '../html/findings.ts';
import { writePage } from '../html/html-text.ts';
import { attribute, elementsUnder, type HtmlElement, parsePage } from '../html/html-tree.ts';
import { headerWords } from '../mime/header-words.ts';
import { leavesOf, type MimePart, mediaTypeOf, parameter, partsOf } from '../mime/mime-part.ts';
import { partText } from '../mime/part-text.ts';
import { type MessageLine, pageLines, plainLines, QUOTE_CLOSES, QUOTE_OPENS } from './message-lines.ts';

/** What is read of a message, and what is not. */
export interface MessageBody {
  readonly lines: readonly MessageLine[];
  /** Files that came with it, by name and media type. */
  readonly attachments: readonly string[];
  /** Pictures that are shown within it. */
  readonly pictures: number;
  readonly findings: Findings;
  /** How bytes became letters where nothing told, or told wrongly. */
  readonly encodings: readonly Notice[];
}

interface Gathered {
  readonly lines: MessageLine[];
  readonly attachments: string[];
  pictures: number;
  readonly findings: Findings;
  readonly encodings: Notice[];
}

/** By how much a page has to hold more than the plain text beside it to be the fuller. */
const FULLER = 1.1;
const DEEPEST = 20;

/** Returns the words of a message: of several forms of the same, the plain text, unless the page beside it holds more. */
export function messageBody(message: MimePart, name: string, check: () => void): MessageBody {
  const gathered: Gathered = { lines: [], attachments: [], pictures: 0, findings: new Findings(), encodings: [] };
  gather(message, gathered, { name, check, depth: 0 });
  return gathered;
}

interface Place {
  readonly name: string;
  readonly check: () => void;
  readonly depth: number;
}

function gather(part: MimePart, into: Gathered, place: Place): void {
  place.check();
  const type = mediaTypeOf(part);
  const parts = place.depth < DEEPEST ? partsOf(part) : [];
  const inner = { ...place, depth: place.depth + 1 };
  if (isAttached(part, place.depth)) into.attachments.push(attachmentName(part));
  else if (type === 'multipart/alternative') gatherAlternative(parts, into, inner);
  else if (type === 'multipart/related') {
    const [shown, ...others] = parts;
    if (shown !== undefined) gather(shown, into, inner);
    for (const each of others) gather(each, into, inner);
  } else if (parts.length > 0) for (const each of parts) gather(each, into, inner);
  else if (type === 'text/plain') addLines(into, plainLinesOf(part, into.encodings));
  else if (type === 'text/html') addLines(into, htmlLines(part, into, place));
  else if (type.startsWith('image/')) into.pictures += 1;
  else if (!/^application\/(?:pgp|pkcs7|x-pkcs7)-signature$/.test(type)) into.attachments.push(attachmentName(part));
}

function gatherAlternative(parts: readonly MimePart[], into: Gathered, place: Place): void {
  const plain = parts.find((part) => mediaTypeOf(part) === 'text/plain');
  const page = parts.find((part) => leavesOf(part).some((leaf) => mediaTypeOf(leaf) === 'text/html'));
  const others = parts.filter((part) => part !== plain && part !== page);
  const findings = new Findings();
  const ofPage: Gathered = { lines: [], attachments: [], pictures: 0, findings, encodings: [] };
  if (page !== undefined) gather(page, ofPage, place);
  const encodings: Notice[] = [];
  const plainWords = plain === undefined ? [] : plainLinesOf(plain, encodings);
  const isFuller = lettersOf(ofPage.lines) > FULLER * lettersOf(plainWords);
  addLines(into, isFuller ? ofPage.lines : plainWords);
  if (isFuller) into.findings.take(findings);
  into.encodings.push(...(isFuller ? ofPage.encodings : encodings));
  into.pictures += ofPage.pictures;
  into.attachments.push(...ofPage.attachments);
  for (const part of others) if (!mediaTypeOf(part).startsWith('text/')) gather(part, into, place);
}

function addLines(into: Gathered, lines: readonly MessageLine[]): void {
  if (into.lines.length > 0 && lines.length > 0) into.lines.push({ depth: 0, text: '' });
  for (const line of lines) into.lines.push(line);
}

function lettersOf(lines: readonly MessageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.replace(/\s+/gu, '').length, 0);
}

function plainLinesOf(part: MimePart, encodings: Notice[]): MessageLine[] {
  const { text, notices } = partText(part);
  encodings.push(...notices);
  const type = part.headers.get('content-type');
  return plainLines(text, {
    isFlowed: parameter(type, 'format')?.toLowerCase() === 'flowed',
    deletesSpace: parameter(type, 'delsp')?.toLowerCase() === 'yes',
  });
}

/** Returns the lines of a page, whose quotations are marked before it is written as text. */
function htmlLines(part: MimePart, { findings, encodings }: Gathered, { name, check }: Place): MessageLine[] {
  const { text, notices } = partText(part);
  encodings.push(...notices);
  const { document } = parsePage(text, name, check);
  for (const element of [...elementsUnder(document)]) {
    if (
      element.tagName !== 'blockquote' &&
      !/\b(?:yahoo|protonmail|zmail|moz)_quote/u.test(attribute(element, 'class') ?? '')
    )
      continue;
    const [first] = element.childNodes;
    if (first === undefined) continue;
    defaultTreeAdapter.insertBefore(element, sign(QUOTE_OPENS), first);
    defaultTreeAdapter.appendChild(element, sign(QUOTE_CLOSES));
  }
  return pageLines(writePage(document, new Set(), { findings }).text);
}

function sign(words: string): HtmlElement {
  const paragraph = defaultTreeAdapter.createElement('p', parserHtml.NS.HTML, []);
  defaultTreeAdapter.insertText(paragraph, words);
  return paragraph;
}

function isAttached(part: MimePart, depth: number): boolean {
  if (depth === 0) return false;
  return /^attachment\b/i.test(part.headers.get('content-disposition') ?? '') || mediaTypeOf(part) === 'message/rfc822';
}

function attachmentName(part: MimePart): string {
  const given =
    parameter(part.headers.get('content-disposition'), 'filename') ??
    parameter(part.headers.get('content-type'), 'name') ??
    '';
  const name = headerWords(given);
  if (name !== '') return t('“{words}”', { words: name.slice(0, 80).toWellFormed() });
  const type = mediaTypeOf(part);
  return type === 'message/rfc822' ? t('an e-mail') : t('a file ({type})', { type });
}
