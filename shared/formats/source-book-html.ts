import type { Debate } from '../model/debate.ts';
import { citationLead, quotedWords } from '../sources/quotation.ts';
import type { ReferencePart } from '../sources/references/reference-part.ts';
import { isolated } from '../text/isolation.ts';
import { xmlText } from '../text/xml-text.ts';
import { headline } from './headline.ts';
import {
  type BookMove,
  type BookPassage,
  type BookReference,
  type BookSection,
  type BookSource,
  type BookStatement,
  sourceBook,
} from './source-book.ts';
import { SOURCE_BOOK_STYLE } from './source-book-style.ts';

/**
 * Writes a debate's source book as one file of valid HTML: map by map, each statement with who asserted or denied it
 * and when, the passages that it cites as quotations, and the bibliography. It has its own style, for light and dark
 * screens and for paper, and neither scripts nor anything that a browser would fetch. The same debate gives the same
 * text. `tell` as in `sourceBook`.
 */
export function sourceBookHtml(debate: Debate, tell?: (done: number) => void): string {
  const { title, description, author, language, sections, withoutSource, uncited, sources } = sourceBook(debate, tell);
  const parts = [
    ...sections.map((each, index) => ({ id: `map-${index + 1}`, title: each.title, html: section(each) })),
    { id: 'without-source', title: 'Claims without a source', html: unsourced(withoutSource) },
    { id: 'not-cited', title: 'Passages that no statement cites', html: uncited.map(passage).join('') },
    { id: 'sources', title: 'Sources', html: bibliography(sources) },
  ].filter(({ html }) => html !== '');
  return `<!DOCTYPE html>
<html lang="${xmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Counterclaim">
<title>${pageTitle(title)}</title>
<style>${SOURCE_BOOK_STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${xmlText(title)}</h1>
<p>Source book${author === '' ? '' : `, by ${inline(author)}`}</p>
${description === '' ? '' : `<p class="text" dir="auto">${xmlText(description)}</p>\n`}</header>
<nav aria-label="Contents">
<ul>
${parts.map(({ id, title: name }) => `<li><a href="#${id}">${inline(name)}</a></li>\n`).join('')}</ul>
</nav>
<main>
${parts.map(part).join('')}</main>
</body>
</html>
`;
}

function part({ id, title, html }: { id: string; title: string; html: string }): string {
  return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title" dir="auto">${xmlText(title)}</h2>\n${html}</section>\n`;
}

function section({ statements, steps }: BookSection): string {
  const said = steps
    .map(({ sentence, moves }) => `<p dir="auto">${xmlText(sentence)}</p>\n${movesList(moves)}`)
    .join('');
  return `${statements.map(statement).join('')}${said === '' ? '' : `<h3>Said of steps between statements</h3>\n${said}`}`;
}

function statement({ number, role, text, seeUnder, moves, passages }: BookStatement): string {
  const { line, isWhole } = headline(text);
  const heading = `<h3><span class="role">${xmlText(role)}</span> ${inline(line)}</h3>\n`;
  if (seeUnder !== null) {
    const link = `<a href="#statement-${number}">See under “${inline(seeUnder)}”</a>`;
    return `<article>\n${heading}<p>${link}</p>\n</article>\n`;
  }
  const whole = isWhole ? '' : `<p class="text" dir="auto">${xmlText(text)}</p>\n`;
  const record = `${whole}${movesList(moves)}${passages.map(passage).join('')}`;
  return `<article id="statement-${number}">\n${heading}${record}</article>\n`;
}

function movesList(moves: readonly BookMove[]): string {
  return moves.length === 0 ? '' : `<ul class="moves">\n${moves.map(move).join('')}</ul>\n`;
}

function move({ act, speaker, role, date, words, reference }: BookMove): string {
  const who = `<strong>${inline(speaker)}</strong>${role === '' ? '' : ` (${inline(role)})`}`;
  const when = date === '' ? '' : `, ${xmlText(date)}`;
  return `<li>${act} ${who}${when}${place(reference)}${saying(words, reference)}</li>\n`;
}

function saying(words: string, reference: BookReference | null): string {
  if (words === '') return '';
  return reference?.isVerbatim ? `: <q>${inline(words)}</q>` : `: reported as: ${inline(words)}`;
}

function place(reference: BookReference | null): string {
  if (reference === null) return '';
  const page = reference.page === null ? '' : `, ${reference.page}`;
  return `; ${reference.isVerbatim ? 'said' : 'reported'} in ${sourceLink(reference)}${page}`;
}

function sourceLink({ source }: Pick<BookReference, 'source'>): string {
  return `<a href="#source-${source}">[${source}]</a>`;
}

function passage(given: BookPassage): string {
  const { mention, note, tags, judgement } = given;
  const kind = given.isVerbatim ? 'said' : 'reported';
  const caption = `${citationLead(given)}${citation(mention)} ${sourceLink(given)}`;
  const about = [
    judgement === '' ? '' : `<p class="note text" dir="auto">${xmlText(`Fidelity: ${judgement}`)}</p>\n`,
    note === '' ? '' : `<p class="note text" dir="auto">${xmlText(`Note: ${note}`)}</p>\n`,
    tags.length === 0 ? '' : `<p class="note">Tags: ${tags.map(inline).join(', ')}</p>\n`,
  ];
  return `<div class="passage ${kind}">
<figure>
<blockquote class="text" dir="auto">${xmlText(quotedWords(given))}</blockquote>
<figcaption>${caption}</figcaption>
</figure>
${about.join('')}</div>
`;
}

function unsourced(statements: readonly Pick<BookStatement, 'number' | 'text'>[]): string {
  if (statements.length === 0) return '';
  const items = statements.map(
    ({ number, text }) => `<li><a href="#statement-${number}">${inline(headline(text).line) || 'Untitled'}</a></li>\n`,
  );
  return `<ul>\n${items.join('')}</ul>\n`;
}

function bibliography(sources: readonly BookSource[]): string {
  if (sources.length === 0) return '';
  const items = sources.map(({ number, citation: parts, isVerbatim }) => {
    const kind = isVerbatim ? '' : ' <span class="kind">Reports what was said; not the speakers’ own words.</span>';
    return `<li id="source-${number}">${citation(parts)}${kind}</li>\n`;
  });
  return `<ol class="sources">\n${items.join('')}</ol>\n`;
}

function citation(parts: readonly ReferencePart[]): string {
  const html = parts.map(({ text, isItalic, href }) => {
    if (href !== undefined) return `<a href="${xmlText(href)}" rel="noreferrer">${xmlText(text)}</a>`;
    return isItalic ? `<cite>${xmlText(text)}</cite>` : xmlText(text);
  });
  return `<bdi>${html.join('')}</bdi>`;
}

/** Browsers show only the beginning of a title. */
const LONGEST_TITLE = 70;

function pageTitle(title: string): string {
  const { line } = headline(title);
  const whole = xmlText(line);
  if (whole.length <= LONGEST_TITLE) return whole;
  let beginning = '';
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
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
