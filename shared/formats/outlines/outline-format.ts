import { msg } from '../../language/translate.ts';
import type { ArgumentFormat, ReadDebate } from '../reading/argument-format.ts';
import { DebateBuilder } from '../reading/debate-builder.ts';
import type { GivenFile } from '../reading/given-file.ts';
import { addOutline, type OutlineItem } from './add-outline.ts';

const HEADING = /^(?<marks>#{1,6})[^\S\n]+(?<words>.*)$/;
const BULLET = /^(?<indent>[^\S\n]*)(?<mark>[-*+•]|\d{1,9}[.)])[^\S\n]+(?<words>.*)$/;
const TAB_WIDTH = 4;
/** Depths of lists begin below those of headings. */
const LISTS = 10;

/** Outlines in Markdown: headings and lists. */
export const MARKDOWN: ArgumentFormat = {
  id: 'markdown',
  name: msg('Markdown outline'),
  endings: ['md', 'markdown', 'txt'],
  losses: [msg('Formatting')],
  recognises: ({ name, text, json }) => {
    if (json !== undefined || text.includes('\0')) return false;
    const lines = text
      .slice(0, 20_000)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const marked = lines.filter((line) => HEADING.test(line.trimEnd()) || BULLET.test(line.trimEnd())).length;
    return marked > 0 && (marked >= lines.length / 2 || /\.(?:md|markdown)$/i.test(name));
  },
  read: (file) => readOutline('markdown', file, markdownItems(file.text)),
};

/** Outlines of plain lines, indented by tabs or spaces. */
export const TABBED: ArgumentFormat = {
  id: 'outline',
  name: msg('Indented outline'),
  endings: ['txt'],
  losses: [],
  recognises: ({ text, json }) =>
    json === undefined &&
    !/[\0<{]/.test(text.slice(0, 2000)) &&
    /^[^\s].*\n(?:.*\n)*?[\t ]+\S/.test(text.slice(0, 20_000)),
  read: (file) => readOutline('outline', file, indentedItems(file.text)),
};

function readOutline(format: string, file: GivenFile, items: readonly OutlineItem[]): ReadDebate {
  const builder = new DebateBuilder({ format, namespace: file.title, title: file.title });
  addOutline(builder, items);
  return builder.finish();
}

interface Line {
  depth: number;
  text: string;
  readonly mark: string;
  readonly place: string;
}

function markdownItems(text: string): OutlineItem[] {
  const lines: Line[] = [];
  let heading = -1;
  let wasEmpty = true;
  text.split(/\r\n|\n|\r/).forEach((raw, at) => {
    const line = raw.trimEnd();
    const place = `line ${at + 1}`;
    const { marks, words: title } = HEADING.exec(line)?.groups ?? {};
    const { indent, mark, words } = BULLET.exec(line)?.groups ?? {};
    if (line === '') wasEmpty = true;
    else if (marks !== undefined) {
      heading = marks.length - 1;
      lines.push({ depth: heading, text: plain(withoutClosingMarks(title ?? '')), mark: '#', place });
      wasEmpty = true;
    } else if (mark !== undefined) {
      lines.push({ depth: LISTS + widthOf(indent ?? ''), text: plain(words ?? ''), mark, place });
      wasEmpty = false;
    } else {
      const last = lines.at(-1);
      if (!wasEmpty && last !== undefined && last.mark !== '#') last.text += ` ${plain(line)}`;
      else
        lines.push({
          depth: /^\s/.test(line) && last !== undefined ? last.depth + 1 : LISTS,
          text: plain(line),
          mark: '',
          place,
        });
      wasEmpty = false;
    }
  });
  // Bullets that are both “+” and “-” say what speaks for and against; those of one kind say nothing.
  const marks = new Set(lines.map(({ mark }) => mark));
  const areSigns = marks.has('+') && marks.has('-');
  return lines.map(({ depth, text: words, mark, place }) => {
    const kind = !areSigns ? undefined : mark === '+' ? 'supports' : mark === '-' ? 'attacks' : undefined;
    return { depth, text: words, place, ...(kind === undefined ? {} : { kind }) };
  });
}

function indentedItems(text: string): OutlineItem[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, at) => {
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    const words = line.trim();
    return words === '' ? [] : [{ depth: widthOf(indent), text: words, place: `line ${at + 1}` }];
  });
}

function widthOf(indent: string): number {
  return [...indent].reduce((width, sign) => width + (sign === '\t' ? TAB_WIDTH : 1), 0);
}

/** Returns a heading's words without the marks that may end it. */
function withoutClosingMarks(words: string): string {
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return words.slice(0, end).trimEnd();
}

/** Returns the words of a line without marks of emphasis, and with the addresses of links after their words. */
function plain(words: string): string {
  return words
    .replace(/^\[[ xX]\]\s+/, '')
    .replace(/(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/g, '$2')
    .replace(/\[([^[\]\n]{1,2000})\]\(([^)\s]{1,2000})\)/g, '$1 ($2)')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .trim();
}
