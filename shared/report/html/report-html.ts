import { assertNever } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { ReferencePart } from '../../sources/references/reference-part.ts';
import { isolated } from '../../text/isolation.ts';
import { encodeBase64 } from '../../text/text-bytes.ts';
import { xmlText } from '../../text/xml-text.ts';
import { headline } from '../headline.ts';
import type { Block, Chapter, ContentsEntry, OutlineItem, Report, Span } from '../report.ts';
import { REPORT_STYLE } from './report-style.ts';

/**
 * Writes a report as one file of valid HTML, with its own style for light and dark screens and for paper, and neither scripts nor
 * anything that a browser would fetch. The same report gives the same text.
 */
export function reportHtml({ name, title, author, date, scope, language, contents, chapters, notes }: Report): string {
  const by =
    author === ''
      ? t('{name} of {date}', { name, date: xmlText(date) })
      : t('{name} by {author}, {date}', { name, author: inline(author), date: xmlText(date) });
  const entries: ContentsEntry[] =
    notes.length === 0 || contents.length === 0
      ? [...contents]
      : [...contents, { level: 1, id: 'notes', text: t('Notes') }];
  return `<!DOCTYPE html>
<html lang="${xmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Counterclaim">
<title>${pageTitle(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${xmlText(title)}</h1>
<p>${by}</p>
<p dir="auto">${xmlText(scope)}</p>
</header>
${contentsNav(entries)}<main>
${chapters.map(chapter).join('')}${notesSection(notes)}</main>
</body>
</html>
`;
}

function contentsNav(entries: readonly ContentsEntry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(
    ({ level, id, text }) => `<li class="level-${level}"><a href="#${id}">${inline(text)}</a></li>\n`,
  );
  return `<nav aria-label="${xmlText(t('Contents'))}">\n<ul>\n${items.join('')}</ul>\n</nav>\n`;
}

function chapter({ id, title, blocks }: Chapter): string {
  const head = `<h2 id="${id}-title" dir="auto">${xmlText(title)}</h2>\n`;
  return `<section id="${id}" aria-labelledby="${id}-title">\n${head}${blocks.map(blockHtml).join('')}</section>\n`;
}

function notesSection(notes: Report['notes']): string {
  if (notes.length === 0) return '';
  const items = notes.map((spans, index) => {
    const back = `<a class="back" href="#mark-${index + 1}" aria-label="${xmlText(t('Back to mark {number}', { number: String(index + 1) }))}">↩</a>`;
    return `<li id="note-${index + 1}">${spansHtml(spans)} ${back}</li>\n`;
  });
  return `<section id="notes" aria-labelledby="notes-title">\n<h2 id="notes-title">${xmlText(t('Notes'))}</h2>\n<ol class="notes">\n${items.join('')}</ol>\n</section>\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'statement':
      return statement(block);
    case 'heading':
      return `<h3 id="${block.id}">${xmlText(block.text)}</h3>\n`;
    case 'paragraph':
      return `<p class="${block.look} indent-${block.indent}" dir="auto">${spansHtml(block.spans)}</p>\n`;
    case 'quotation':
      return quotation(block);
    case 'list':
      return `<ul class="indent-${block.indent}">\n${block.items.map((item) => `<li>${spansHtml(item)}</li>\n`).join('')}</ul>\n`;
    case 'table':
      return table(block);
    case 'references': {
      const items = block.items.map(({ id, spans }) => `<li id="${id}">${spansHtml(spans)}</li>\n`);
      return `<ol class="references">\n${items.join('')}</ol>\n`;
    }
    case 'source-text': {
      const pieces = block.pieces.map(({ text, isQuoted, citedBy }) => {
        const marked = text === '' ? '' : isQuoted ? `<mark>${xmlText(text)}</mark>` : xmlText(text);
        return marked + (citedBy.length === 0 ? '' : `<sup>${citedBy.map(span).join(', ')}</sup>`);
      });
      return `<p class="source" dir="auto">${pieces.join('')}</p>\n`;
    }
    case 'outline':
      return `${outlineHtml(block.items)}\n`;
    case 'picture': {
      const { picture, alt } = block;
      const size = `width="${Math.round(picture.width)}" height="${Math.round(picture.height)}"`;
      return `<p><img class="picture" alt="${xmlText(alt)}" ${size} src="data:image/png;base64,${encodeBase64(picture.png)}"></p>\n`;
    }
    default:
      return assertNever(block);
  }
}

/** Writes statements as lists in lists. */
export function outlineHtml(items: readonly OutlineItem[]): string {
  const pieces: string[] = [];
  let open = 0;
  for (const { level, id, number, label, text, details } of items) {
    if (level + 1 > open) pieces.push('<ul class="outline">\n');
    else pieces.push('</li>\n', '</ul>\n</li>\n'.repeat(open - level - 1));
    open = level + 1;
    const about = [
      ...(number === null ? [] : [`<span class="number">${number}</span>`]),
      ...(label.length === 0 ? [] : [spansHtml(label)]),
    ].join(' ');
    const told = details.map((each) => `<div class="fact" dir="auto">${spansHtml(each)}</div>`).join('');
    pieces.push(`<li${id === null ? '' : ` id="${id}"`}><span class="label">${about}</span> ${spansHtml(text)}${told}`);
  }
  return `${pieces.join('')}${'</li>\n</ul>\n'.repeat(open)}`;
}

function statement({ id, level, number, label, text, indent }: Extract<Block, { kind: 'statement' }>): string {
  const about = `<span class="label"><span class="number">${number}</span> ${spansHtml(label)}</span>`;
  const anchor = id === null ? '' : ` id="${id}"`;
  const whole = `<p class="statement indent-${indent}" dir="auto">${xmlText(text)}</p>\n`;
  if (level === null) {
    const untitled = `<p class="statement indent-${indent}">${xmlText(t('Untitled'))}</p>\n`;
    return `<p class="about indent-${indent}"${anchor}>${about}</p>\n${text.trim() === '' ? untitled : whole}`;
  }
  const { line: beginning, isWhole } = headline(text);
  const heading = `<h${level + 1}${anchor}>${about} ${inline(beginning || t('Untitled'))}</h${level + 1}>\n`;
  return `${heading}${isWhole ? '' : whole}`;
}

function quotation({ words, isVerbatim, mark, indent }: Extract<Block, { kind: 'quotation' }>): string {
  const kind = isVerbatim ? 'said' : 'reported';
  const text = isVerbatim ? t('“{words}”', { words: isolated(words) }) : isolated(words);
  return `<blockquote class="${kind} indent-${indent}" dir="auto">${xmlText(text)}${span(mark)}</blockquote>\n`;
}

function table({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const heads = head.map((cell) => `<th scope="col">${xmlText(cell)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${spansHtml(cell)}</td>`).join('')}</tr>\n`)
    .join('');
  return `<table>\n<thead>\n<tr>${heads}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

/** Writes pieces of a line. */
export function spansHtml(spans: readonly Span[]): string {
  return spans.map(span).join('');
}

function span(given: Span): string {
  switch (given.kind) {
    case 'text': {
      const text = given.by === 'program' ? xmlText(given.text) : inline(given.text);
      return given.look === 'strong' ? `<strong>${text}</strong>` : text;
    }
    case 'place':
      return `<a href="#${given.to}">${xmlText(given.text)}</a>`;
    case 'citation':
      return `<bdi>${given.parts.map(citationPart).join('')}</bdi>`;
    case 'mark':
      return `<sup><a id="mark-${given.note}" href="#note-${given.note}">${given.note}</a></sup>`;
    default:
      return assertNever(given);
  }
}

function citationPart({ text, isItalic, href }: ReferencePart): string {
  if (href !== undefined) return `<a href="${xmlText(href)}" rel="noreferrer">${xmlText(text)}</a>`;
  return isItalic ? `<cite>${xmlText(text)}</cite>` : xmlText(text);
}

/** Browsers show only the beginning of a title. */
const LONGEST_TITLE = 70;

/** Writes the beginning of a title, for the head of a page. */
export function pageTitle(title: string): string {
  const { line: whole } = headline(title);
  if (xmlText(whole).length <= LONGEST_TITLE) return xmlText(whole);
  let beginning = '';
  for (const { segment } of new Intl.Segmenter('en').segment(whole)) {
    const longer = beginning + xmlText(segment);
    if (longer.length >= LONGEST_TITLE) break;
    beginning = longer;
  }
  return `${beginning.trimEnd()}…`;
}

/** Returns text for a line with others; its text direction ends with it. */
function inline(text: string): string {
  return text === '' ? '' : `<bdi>${xmlText(isolated(text))}</bdi>`;
}
