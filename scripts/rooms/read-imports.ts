import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from '@swc/core';
import type { Arrow } from './graph.ts';

const SOURCE = /\.(ts|tsx|mts|mjs)$/;

/** Paths from `root` of all source files in `folders`, sorted. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
        .map((entry) => posix.relative(toPosix(root), posix.join(toPosix(entry.parentPath), entry.name))),
    )
    .sort();
}

/**
 * Returns the arrows from `files`, paths from `root`, to the project's own files, each once: by imports and exports, of
 * types too, by `import()`, and by the address of a worker. Throws when an import leads to a missing file, and when a
 * file is not TypeScript.
 */
export function readImports(root: string, files: readonly string[]): Arrow[] {
  return files.flatMap((from) => {
    const specifiers = relativeSpecifiers(readFileSync(join(root, from), 'utf8'), from);
    const targets = new Set(specifiers.map((specifier) => fileAt(root, from, specifier)));
    return [...targets].filter((to) => !to.startsWith('node_modules/')).map((to) => ({ from, to }));
  });
}

/**
 * Returns the project's own files that are loaded with a file, paths from `root`: what it imports before it runs, and
 * what these import; no types, and nothing that is imported at run time.
 */
export function filesLoadedWith(root: string, file: string): string[] {
  const found = new Set([file]);
  for (const from of found) {
    if (!SOURCE.test(from)) continue;
    for (const statement of parsed(readFileSync(join(root, from), 'utf8'), from)) {
      const specifier = statement['typeOnly'] === true ? undefined : statementSpecifier(statement);
      if (specifier?.startsWith('.')) found.add(fileAt(root, from, specifier));
    }
  }
  return [...found];
}

/** Returns the relative specifiers in the text of a file; `path` tells whether it has JSX. */
export function relativeSpecifiers(text: string, path: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    if (!isNode(node) || Array.isArray(node)) return;
    const specifier = specifierOf(node);
    if (specifier?.startsWith('.')) found.push(specifier);
    for (const each of Object.values(node)) if (isNode(each)) visit(each);
  };
  visit(parsed(text, path));
  return found;
}

/** Returns the statements of a file. */
function parsed(text: string, path: string): readonly SyntaxNode[] {
  const { body } = parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2024' });
  return body as readonly unknown[] as readonly SyntaxNode[];
}

/** A node of the syntax tree that swc makes; its members are as its type has them. */
interface SyntaxNode {
  readonly type?: string;
  readonly [member: string]: unknown;
}

/** Returns the specifier of a statement that imports, or exports from elsewhere. */
function statementSpecifier(node: SyntaxNode): string | undefined {
  const statements = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'];
  return statements.includes(node.type ?? '') ? textOf(node['source']) : undefined;
}

function specifierOf(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return statementSpecifier(node);
    case 'TsImportType':
      return textOf(node['argument']);
    case 'CallExpression': {
      const callee = node['callee'] as SyntaxNode;
      if (callee.type === 'Import' || isMember(callee, 'resolve')) return textOf(firstArgument(node));
      return undefined;
    }
    case 'NewExpression': {
      const callee = node['callee'] as SyntaxNode;
      // Addresses that are handed to a worker name a file of the program; others name folders, or files of data.
      if (callee['value'] !== 'URL') return undefined;
      const address = textOf(firstArgument(node));
      return address !== undefined && SOURCE.test(address) ? address : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * Returns the text of a string. Of a template that ends with a gap, which stands for the file's own extension, with
 * `.ts` at its end.
 */
function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'StringLiteral') return String(node['value']);
  if (node.type !== 'TemplateLiteral') return undefined;
  const [first, last] = (node['quasis'] as SyntaxNode[]).map((quasi) => String(quasi['cooked']));
  return last === undefined ? first : last === '' && !first?.endsWith('/') ? `${first}.ts` : undefined;
}

function isMember(node: SyntaxNode, name: string): boolean {
  const property = node['property'] as SyntaxNode | undefined;
  const object = node['object'] as SyntaxNode | undefined;
  return node.type === 'MemberExpression' && object?.type === 'MetaProperty' && property?.['value'] === name;
}

function firstArgument(node: SyntaxNode): unknown {
  return (node['arguments'] as SyntaxNode[] | undefined)?.[0]?.['expression'];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null;
}

function fileAt(root: string, from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier.replace(/[?#].*$/, ''));
  if (!existsSync(join(root, path))) throw new Error(`${from} imports ${specifier}, which is not there.`);
  return path;
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/');
}
