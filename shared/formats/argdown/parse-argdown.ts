import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import type { ArgdownCore, ArgdownNode, ArgdownResponse, ArgdownToken, Member } from './argdown-core.ts';

/** Far above any real file; parsing more would take minutes. */
const MOST_CHARACTERS = 20_000_000;

/** An Argdown text as @argdown/core understands it. */
export interface ParsedArgdown {
  readonly response: ArgdownResponse;
  /** The text of the front matter, without its marks; null for none. */
  readonly frontMatter: { readonly text: string; readonly line: number } | null;
  /** The texts of data in braces: statements, arguments, headings and inferences name them by their places here. */
  readonly data: readonly { readonly text: string; readonly line: number }[];
  /** The numbers that stand before the statements of premise-conclusion structures. */
  readonly numbers: ReadonlyMap<Member, number>;
  /** The lines on which comments stand. */
  readonly comments: readonly number[];
}

/**
 * Parses an Argdown text. `modeOf` tells from the front matter whether relations between statements are read strictly. Throws
 * `InvalidValue` with line and column for what is not Argdown, `TooLarge` for what is longer, or nested deeper, than can be parsed.
 */
export async function parseArgdown(
  text: string,
  modeOf: (frontMatter: ParsedArgdown['frontMatter']) => 'loose' | 'strict',
): Promise<ParsedArgdown> {
  if (text.length > MOST_CHARACTERS)
    throw new CounterclaimError(
      'TooLarge',
      t('It has more than {MOST_CHARACTERS, number} characters, more than can be read as Argdown.', {
        MOST_CHARACTERS,
      }),
    );
  const core = (await import('@argdown/core')) as unknown as ArgdownCore;
  try {
    const tokens = tokensOf(core, text);
    const comments = commentLines(text, tokens);
    for (const token of tokens) guardTitle(token);
    const frontMatter = frontMatterOf(tokens);
    const data: ParsedArgdown['data'][number][] = [];
    const numbers = new Map<Member, number>();
    const response = modelOf(core, { ast: treeOf(core, tokens, text), tokens }, modeOf(frontMatter), { data, numbers });
    return { response, frontMatter, data, numbers, comments };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new CounterclaimError('TooLarge', t('It is nested more deeply than can be read as Argdown.'), { cause });
  }
}

function tokensOf(core: ArgdownCore, text: string): ArgdownToken[] {
  try {
    return core.tokenize(text).tokens;
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    // All that the lexer knows no token for is a backslash with nothing after it.
    const before = text.slice(0, Math.max(0, text.search(/\\(?:[\r\n]|$)/))).split('\n');
    throw notArgdown(
      before.length,
      (before.at(-1)?.length ?? 0) + 1,
      t('a backslash has to stand before a character'),
      cause,
    );
  }
}

function treeOf(core: ArgdownCore, tokens: ArgdownToken[], text: string): ArgdownNode {
  core.parser.input = tokens;
  const ast = core.parser.argdown();
  const [error] = core.parser.errors;
  if (error === undefined) return ast;
  // At the end of the text the parser names no place.
  const last = tokens.findLast(({ image }) => image !== '');
  const line = error.token?.startLine || last?.endLine || text.split('\n').length;
  const column = error.token?.startColumn || last?.endColumn || 1;
  const found = oneLine(error.token?.image ?? '');
  const reason = /^expecting/i.test(error.message)
    ? t('{found} cannot stand there', { found: found === '' ? t('the end') : t('“{words}”', { words: found }) })
    : firstSentence(error.message);
  throw notArgdown(line, column, reason);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, 60);
}

function firstSentence(words: string): string {
  const sentence = /^[\s\S]{1,300}?(?=[.:!](?:\s|$)|$)/.exec(words)?.[0] ?? words.slice(0, 300);
  return sentence
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}

function notArgdown(line: number, column: number, reason: string, cause?: unknown): CounterclaimError {
  const message = t('It is not sound Argdown: line {line}, column {column}: {reason}. Mend it, and try again.', {
    line,
    column,
    reason,
  });
  return new CounterclaimError('InvalidValue', message, { cause });
}

function modelOf(
  core: ArgdownCore,
  response: { ast: ArgdownNode; tokens: ArgdownToken[] },
  mode: 'loose' | 'strict',
  { data, numbers }: { data: ParsedArgdown['data'][number][]; numbers: Map<Member, number> },
): ArgdownResponse {
  const app = new core.ArgdownApplication();
  // Data is parsed elsewhere, without being merged: what it repeats by reference could grow without bound.
  const dataPlugin = {
    name: 'NamedData',
    tokenListeners: {
      Data: (_request: unknown, _response: unknown, token: ArgdownToken, parent?: ArgdownNode) => {
        if (parent) parent.data = { [`at${data.length}`]: data.length };
        data.push({ text: token.image, line: token.startLine });
      },
    },
  };
  const numberPlugin = {
    name: 'StatementNumbers',
    ruleListeners: {
      pcsStatementExit: (_request: unknown, _response: unknown, node: ArgdownNode) => {
        const [number] = node.children ?? [];
        const digits = /\d+/.exec((number as ArgdownToken | undefined)?.image ?? '')?.[0];
        if (node.statement !== undefined && digits !== undefined) numbers.set(node.statement, Number(digits));
      },
    },
  };
  for (const plugin of [dataPlugin, new core.ModelPlugin(), numberPlugin]) app.addPlugin(plugin, 'model');
  const request = {
    process: ['model'],
    throwExceptions: true,
    logExceptions: false,
    model: { mode, removeTagsFromText: true },
  };
  try {
    return app.run(request, response);
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name === 'RangeError') throw cause;
    throw new CounterclaimError(
      'InvalidValue',
      t('It is not sound Argdown: {message}. Mend it, and try again.', { message: firstSentence(cause.message) }),
      { cause },
    );
  }
}

function frontMatterOf(tokens: readonly ArgdownToken[]): ParsedArgdown['frontMatter'] {
  const token = tokens.find(({ tokenType }) => tokenType.name === 'FrontMatter');
  if (token === undefined) return null;
  const [start = ''] = /^\s*={3,}/.exec(token.image) ?? [];
  return { text: token.image.slice(start.length).replace(/={3,}\s*$/, ''), line: token.startLine };
}

const TITLE = /^(?<mark>@?[[<])(?<title>.+)(?<end>[\]>]:?\s*)$/s;
/** Stands before titles that are names of every JavaScript object: the library keeps what it finds by title in plain objects. */
const GUARD = '\u2060';

function guardTitle(token: ArgdownToken): void {
  const { mark = '', title = '', end = '' } = TITLE.exec(token.image)?.groups ?? {};
  if (title in Object.prototype) token.image = `${mark}${GUARD}${title}${end}`;
}

/** Returns a title as it stands in the file. */
export function titleInFile(title: string): string {
  return title.startsWith(GUARD) ? title.slice(GUARD.length) : title;
}

/** Comments are what stands between tokens besides spaces. */
function commentLines(text: string, tokens: readonly ArgdownToken[]): number[] {
  const lines: number[] = [];
  let end = 0;
  let line = 1;
  for (const token of [...tokens.filter(({ image }) => image !== ''), null]) {
    const gap = text.slice(end, token?.startOffset ?? text.length);
    const at = gap.search(/\S/);
    if (at >= 0) lines.push(line + (gap.slice(0, at).match(/\n/g)?.length ?? 0));
    if (token === null) break;
    end = token.endOffset + 1;
    line = token.endLine + (/\n$/.test(token.image) ? 1 : 0);
  }
  return lines;
}
