import { parseSync } from '@swc/core';
import { catalogueKey } from '../../shared/language/translate.ts';

/** A text that is in the catalogue, at a place in the code. */
export interface CatalogueText {
  /** Its name in the catalogue. */
  readonly key: string;
  readonly file: string;
}

/** What a file says to people: what of it is in the catalogue, and what looks like a text but is not. */
export interface FileTexts {
  readonly texts: readonly CatalogueText[];
  readonly outside: readonly string[];
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** Parts of the code that say nothing to people: types, imports, the names of classes, and errors of programmers. */
const SILENT = /^(Import|Export(All|Named)|Ts(?!As|Satisfies|NonNull|ConstAssertion))/;
const SILENT_ATTRIBUTES = new Set(
  'className class id key role type name htmlFor href rel target viewBox d style slot data-testid pattern inputMode autoComplete'.split(
    ' ',
  ),
);
const PROGRAMMERS_ERRORS = new Set(['Error', 'TypeError', 'RangeError', 'SyntaxError']);

/** Reads a file of TypeScript. Throws when a text for the catalogue is not written out where it is asked for. */
export function readTexts(code: string, file: string): FileTexts {
  const texts: CatalogueText[] = [];
  const outside: string[] = [];
  /** Notes the texts that an argument can be; what it takes from elsewhere was marked there. */
  const note = (message: Node | undefined, context: string | undefined): void => {
    if (message === undefined) return;
    const said = literal(message);
    if (said === null) {
      if (message.type === 'ConditionalExpression') {
        visit(message['test']);
        note(message['consequent'] as Node, context);
        note(message['alternate'] as Node, context);
      } else visit(message);
    } else if ((message['expressions'] as unknown[] | undefined)?.length) {
      throw new TypeError(`${file}: the text “${said}” is put together where it is asked for; give it values instead.`);
    } else texts.push({ key: catalogueKey(said, context), file });
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return;
    if (!isNode(value)) {
      for (const each of Object.values(value)) visit(each);
      return;
    }
    if (SILENT.test(value.type)) return;
    if (value.type === 'CallExpression') {
      const { callee, arguments: args } = value as unknown as Call;
      if (callee.type === 'Identifier' && /^(t|msg|textParts)$/.test(String(callee['value']))) {
        const [message, values, context] = args.map(({ expression }) => expression);
        note(message, context ? (literal(context) ?? undefined) : undefined);
        visit(values);
        return;
      }
    }
    if (value.type === 'NewExpression' && PROGRAMMERS_ERRORS.has(String((value['callee'] as Node)['value']))) return;
    if (value.type === 'JSXOpeningElement' && (value['name'] as Node)['value'] === 'Translated') {
      for (const attribute of value['attributes'] as Node[]) {
        const isMessage = (attribute['name'] as Node | undefined)?.['value'] === 'message';
        if (isMessage) note(attributeValue(attribute['value']), undefined);
        else visit(attribute);
      }
      return;
    }
    if (value.type === 'JSXAttribute' && SILENT_ATTRIBUTES.has(String((value['name'] as Node)['value']))) return;
    const said = value.type === 'JSXText' ? String(value['value']).trim() : literal(value);
    if (said !== null && (value.type === 'JSXText' ? /\p{L}{2}/u.test(said) : looksLikeText(said))) outside.push(said);
    for (const each of Object.values(value)) visit(each);
  };
  visit(parseSync(code, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'esnext' }).body);
  return { texts, outside };
}

interface Call {
  readonly callee: Node;
  readonly arguments: readonly { readonly expression: Node }[];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Returns what a literal says, with `…` for what a template puts in; null for anything else. */
function literal(node: Node): string | null {
  if (node.type === 'StringLiteral') return String(node['value']);
  if (node.type !== 'TemplateLiteral') return null;
  return (node['quasis'] as { readonly cooked: string }[]).map(({ cooked }) => cooked).join('…');
}

function attributeValue(value: unknown): Node | undefined {
  if (!isNode(value)) return undefined;
  return value.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : value;
}

/** Names of keys, as the browser tells them. */
const KEYS = new Set('Enter Escape Tab Home End Delete Backspace Shift Control Alt Meta Insert Space Mod'.split(' '));
const SQL = /^(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|VACUUM|ATTACH|DETACH|BEGIN|COMMIT|WITH|REPLACE) /;

/** Tells whether a literal reads like words for people: a sentence, or a word with a capital; not a name in code, a class or markup. */
function looksLikeText(said: string): boolean {
  if (KEYS.has(said) || SQL.test(said.trim()) || said.startsWith('…<')) return false;
  return /^[\p{Lu}“‘…(].*\p{L}{2,} (\p{L}|…)/u.test(said) || /^\p{Lu}\p{Ll}{2,}[…:.]?$/u.test(said);
}
