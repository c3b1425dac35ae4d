import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';

type Attributes = ReadonlyMap<string, string>;

export interface DotNode {
  readonly name: string;
  readonly attributes: Attributes;
  /** The labels of the clusters around it. */
  readonly clusters: readonly string[];
  readonly line: number;
}

export interface DotEdge {
  readonly from: string;
  readonly to: string;
  readonly isDirected: boolean;
  readonly attributes: Attributes;
  readonly line: number;
}

export interface DotGraph {
  readonly name: string;
  readonly attributes: Attributes;
  readonly nodes: readonly DotNode[];
  readonly edges: readonly DotEdge[];
}

type TokenKind = 'name' | 'sign' | 'arrow';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly line: number;
}

const TOKEN =
  /(?<space>[\s\ufeff]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<=^|\n)#[^\n]*)|(?<arrow>->|--)|(?<sign>[{}[\]=;,:+])|(?<number>-?(?:\.\d+|\d+(?:\.\d*)?)(?![\w.]))|(?<word>[\p{L}_\u0080-\uffff][\p{L}\p{N}_\u0080-\uffff]*)/uy;

interface Scope {
  readonly node: Map<string, string>;
  readonly edge: Map<string, string>;
  readonly graph: Map<string, string>;
  readonly members: Set<string>;
  /** The scopes' labels are not known before they end. */
  readonly parent: Scope | null;
  readonly isCluster: boolean;
}

/** Parses a graph in Graphviz's language, its first one. Throws `InvalidValue` with the line. */
export function parseDot(text: string): DotGraph {
  return new DotParser(tokensOf(text)).parse();
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const html = match === null && text[at] === '<' ? htmlAt(text, at) : null;
    const quoted = match === null && text[at] === '"' ? quotedAt(text, at) : null;
    if (match === null && html === null && quoted === null)
      throw faultAt(line, t('“{value}” cannot stand there', { value: text.slice(at, at + 20).split('\n')[0] ?? '' }));
    const whole = match?.[0] ?? html ?? quoted ?? '';
    const { space, arrow, sign } = match?.groups ?? {};
    if (space === undefined) {
      const kind = arrow !== undefined ? 'arrow' : sign !== undefined ? 'sign' : 'name';
      const words =
        quoted === null
          ? html === null
            ? whole
            : `\0${html.slice(1, -1)}`
          : quoted
              .slice(1, -1)
              .replace(/\\\r?\n/g, '')
              .replaceAll('\\"', '"');
      tokens.push({ kind, text: words, line });
    }
    for (let next = whole.indexOf('\n'); next !== -1; next = whole.indexOf('\n', next + 1)) line += 1;
    at += whole.length;
  }
  return tokens;
}

/** Returns a label in quotes, with them; null when it does not end. A pattern would overflow its stack over a long one. */
function quotedAt(text: string, start: number): string | null {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return text.slice(start, at + 1);
  }
  return null;
}

/** Returns a label in angle brackets, with those in it; null when it does not end. */
function htmlAt(text: string, start: number): string | null {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '<') depth += 1;
    else if (text[at] === '>' && --depth === 0) return text.slice(start, at + 1);
  }
  return null;
}

function faultAt(line: number, reason: string): CounterclaimError {
  return new CounterclaimError(
    'InvalidValue',
    t('It is not a sound DOT file: line {line}: {reason}. Mend it, and try again.', { line, reason }),
  );
}

class DotParser {
  readonly #tokens: readonly Token[];
  #at = 0;
  readonly #nodes = new Map<string, { attributes: Map<string, string>; scope: Scope; line: number }>();
  readonly #edges: DotEdge[] = [];
  #isDirected = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): DotGraph {
    if (this.#isWord('strict')) this.#at += 1;
    if (!this.#isWord('graph') && !this.#isWord('digraph')) throw this.#fault(t('“graph” or “digraph” is missing'));
    this.#isDirected = this.#isWord('digraph');
    this.#at += 1;
    const name = this.#peek()?.kind === 'name' ? this.#name() : '';
    const root = this.#scope(null, false);
    this.#expect('{');
    this.#statements(root);
    const nodes = [...this.#nodes].map(([key, { attributes, scope, line }]) => ({
      name: key,
      attributes,
      clusters: clustersOf(scope),
      line,
    }));
    return { name, attributes: root.graph, nodes, edges: this.#edges };
  }

  /** Reads statements up to the brace that ends the graph; subgraphs are kept on a list, so that nothing here recurs. */
  #statements(root: Scope): void {
    const open: { scope: Scope; ends: string[][] }[] = [{ scope: root, ends: [] }];
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
      const token = this.#peek();
      if (open.length > DEEPEST)
        throw new CounterclaimError('TooLarge', t('Its subgraphs are nested more deeply than can be read.'));
      if (token === undefined) throw this.#fault(t('“{sign}” is missing', { sign: '}' }));
      if (this.#takes('}')) {
        const members = [...frame.scope.members];
        open.pop();
        const outer = open.at(-1);
        if (outer !== undefined) this.#afterEnd(outer, members);
      } else if (this.#takes(';') || this.#takes(',')) frame.ends.length = 0;
      else if (this.#takes('{')) open.push({ scope: this.#scope(frame.scope, false), ends: [] });
      else if (this.#isWord('subgraph')) {
        this.#at += 1;
        const name = this.#peek()?.kind === 'name' ? this.#name() : '';
        this.#expect('{');
        open.push({ scope: this.#scope(frame.scope, name.startsWith('cluster')), ends: [] });
      } else if (
        ['node', 'edge', 'graph'].some((word) => this.#isWord(word)) &&
        this.#tokens[this.#at + 1]?.text === '['
      ) {
        const of = token.text.toLowerCase() as 'node' | 'edge' | 'graph';
        this.#at += 1;
        for (const [name, value] of this.#attributes()) frame.scope[of].set(name, value);
      } else this.#nodeOrAssignment(frame);
    }
  }

  #nodeOrAssignment(frame: { scope: Scope; ends: string[][] }): void {
    const { line } = this.#peek() ?? { line: 0 };
    const name = this.#name();
    if (this.#takes('=')) {
      frame.scope.graph.set(name, this.#name());
      return;
    }
    while (this.#takes(':')) this.#name();
    this.#use(name, frame.scope, line);
    const isNode = frame.ends.length === 0 && this.#peek()?.kind !== 'arrow';
    if (isNode && this.#peek()?.text === '[') {
      const node = this.#nodes.get(name);
      for (const [key, value] of this.#attributes()) node?.attributes.set(key, value);
      return;
    }
    this.#afterEnd(frame, [name]);
  }

  /** Goes on after an end of an arrow: a further one, or the attributes of all of the chain. */
  #afterEnd(frame: { scope: Scope; ends: string[][] }, members: string[]): void {
    const { line } = this.#tokens[this.#at - 1] ?? { line: 0 };
    frame.ends.push(members);
    if (this.#peek()?.kind === 'arrow') {
      this.#at += 1;
      return;
    }
    const ends = frame.ends.splice(0);
    if (ends.length < 2) return;
    const attributes = new Map([...frame.scope.edge, ...(this.#peek()?.text === '[' ? this.#attributes() : [])]);
    ends.slice(1).forEach((targets, at) => {
      const sources = ends[at] ?? [];
      if (this.#edges.length + sources.length * targets.length > MOST_EDGES)
        throw new CounterclaimError('TooLarge', t('It has more arrows than can be read.'));
      for (const from of sources)
        for (const to of targets) this.#edges.push({ from, to, isDirected: this.#isDirected, attributes, line });
    });
  }

  #use(name: string, scope: Scope, line: number): void {
    if (!this.#nodes.has(name)) this.#nodes.set(name, { attributes: new Map(scope.node), scope, line });
    for (let each: Scope | null = scope; each !== null; each = each.parent) each.members.add(name);
  }

  #attributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    while (this.#takes('[')) {
      while (!this.#takes(']')) {
        if (this.#takes(';') || this.#takes(',')) continue;
        const name = this.#name();
        attributes.set(name, this.#takes('=') ? this.#name() : 'true');
      }
    }
    return attributes;
  }

  #name(): string {
    const token = this.#peek();
    if (token?.kind !== 'name')
      throw this.#fault(
        token === undefined
          ? t('it ends too early')
          : t('“{text}” stands where a name has to be', { text: token.text }),
      );
    this.#at += 1;
    let { text } = token;
    while (this.#peek()?.text === '+' && this.#peek()?.kind === 'sign' && this.#tokens[this.#at + 1]?.kind === 'name') {
      text += this.#tokens[this.#at + 1]?.text ?? '';
      this.#at += 2;
    }
    return text;
  }

  #scope(parent: Scope | null, isCluster: boolean): Scope {
    return {
      node: new Map(parent?.node),
      edge: new Map(parent?.edge),
      graph: new Map(),
      members: new Set(),
      parent,
      isCluster,
    };
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #isWord(word: string): boolean {
    return this.#peek()?.kind === 'name' && this.#peek()?.text.toLowerCase() === word;
  }

  #takes(sign: string): boolean {
    const token = this.#peek();
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) throw this.#fault(t('“{sign}” is missing', { sign }));
  }

  #fault(reason: string): CounterclaimError {
    return faultAt(this.#peek()?.line ?? this.#tokens.at(-1)?.line ?? 1, reason);
  }
}

const DEEPEST = 200;
/** Subgraphs at both ends of an arrow stand for as many as the product of their sizes. */
const MOST_EDGES = 1_000_000;

function clustersOf(scope: Scope): string[] {
  const labels: string[] = [];
  for (let each: Scope | null = scope; each !== null; each = each.parent) {
    const label = each.graph.get('label') ?? '';
    if (each.isCluster && label !== '') labels.push(label);
  }
  return labels;
}

/** Returns the words of a label: without the marks of HTML-like ones, and with its line breaks. */
export function dotWords(label: string, name = ''): string {
  if (label.startsWith('\0')) {
    return label
      .slice(1)
      .replace(/<br[^>]*>|<\/(?:tr|td)>/gi, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#(\d{1,7});/g, (_, code) => (Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : ''))
      .replace(/&amp;/g, '&')
      .replace(/[^\S\n]*\n\s*/g, '\n')
      .trim();
  }
  return label.replace(/\\([nlrN\\])/g, (_, sign) => (sign === 'N' ? name : sign === '\\' ? '\\' : '\n')).trim();
}
