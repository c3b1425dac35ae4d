import { assertNever } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { Block, OutlineItem, Report, Span } from '../report.ts';

/** Writes an outline, or a report, as plain text: lists are indented, and notes stand at the end by their numbers. The same report gives the same text. */
export function reportText({ name, title, author, date, scope, chapters, notes }: Report): string {
  const by =
    author === '' ? t('{name} of {date}', { name, date }) : t('{name} by {author}, {date}', { name, author, date });
  const parts = [
    `${oneLine(title)}\n${by}\n${oneLine(scope)}`,
    ...chapters.flatMap(({ title: heading, blocks }) => [underlined(heading, '='), ...blocks.map(blockText)]),
    ...(notes.length === 0
      ? []
      : [underlined(t('Notes'), '='), notes.map((spans, at) => `[${at + 1}] ${line(spans)}`).join('\n')]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Writes statements as lines that are moved in by their levels. */
export function outlineText(items: readonly OutlineItem[]): string {
  return items
    .map(({ level, number, label, text, details }) => {
      const inside = '    '.repeat(level);
      const about = [...(number === null ? [] : [`${number}.`]), ...(label.length === 0 ? [] : [`${line(label)}:`])];
      const said = [...about, ...(text.length === 0 ? [] : [line(text)])].join(' ');
      return [said, ...details.map((each) => `    ${line(each)}`)].map((each) => `${inside}${each}`).join('\n');
    })
    .join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'statement':
      return `${underlined(`${block.number}. ${block.text.trim() || t('Untitled')}`, '-')}\n\n${line(block.label)}`;
    case 'heading':
      return underlined(block.text, '-');
    case 'paragraph':
      return line(block.spans);
    case 'quotation':
      return `    ${block.isVerbatim ? t('“{words}”', { words: block.words }) : block.words}${span(block.mark)}`;
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return block.rows.map((cells) => cells.map(line).join('; ')).join('\n');
    case 'references':
      return block.items.map(({ number, spans }) => `${number}. ${line(spans)}`).join('\n');
    case 'source-text':
      return block.pieces.map(({ text }) => text).join('');
    case 'outline':
      return outlineText(block.items);
    case 'picture':
      return '';
    default:
      return assertNever(block);
  }
}

function underlined(text: string, sign: '=' | '-'): string {
  const shown = oneLine(text);
  return `${shown}\n${sign.repeat(Math.min(80, [...shown].length))}`;
}

function line(spans: readonly Span[]): string {
  return oneLine(spans.map(span).join(''));
}

function span(given: Span): string {
  if (given.kind === 'mark') return ` [${given.note}]`;
  return given.kind === 'citation' ? given.parts.map(({ text }) => text).join('') : given.text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
