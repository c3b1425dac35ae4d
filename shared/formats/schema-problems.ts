import type { z } from 'zod';
import { t } from '../language/translate.ts';
import { figures } from '../text/counted.ts';
import { memberOf } from './clean-json.ts';

type Issue = z.core.$ZodIssue;

/**
 * Describes a schema's issues as lines for people: `relations[3].kind: must be one of "supports", …, but is "helps"`.
 */
export function schemaProblems(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) => {
    const path = pathOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => t('{path}: there is no such field', { path: memberOf(path, key) }));
    }
    return [`${path === '' ? 'the file' : path}: ${whatIsWrong(issue)}`];
  });
}

/** Formats a path: `statements[3].tags[0]`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (before, key) => (typeof key === 'number' ? `${before}[${key}]` : memberOf(before, String(key))),
    '',
  );
}

function whatIsWrong(issue: Issue): string {
  if (issue.input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}, but is ${kindOf(issue.input)}`;
    case 'invalid_value':
      return `must be ${oneOf(issue.values)}, but is ${kindOf(issue.input)}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'must not be empty'
        : `must be at least ${issue.minimum}, but is ${kindOf(issue.input)}`;
    case 'too_big':
      if (issue.origin === 'string') return `has more than ${figures(Number(issue.maximum))} characters`;
      if (issue.origin === 'array') return `has more than ${figures(Number(issue.maximum))} entries`;
      return `must be at most ${issue.maximum}, but is ${kindOf(issue.input)}`;
    case 'invalid_union':
      return 'must be { "statement": id } or { "relation": id }';
    case 'invalid_format':
      return t('{value}, but is {input}', {
        value: FORMATS[issue.format] ?? 'has the wrong form',
        input: kindOf(issue.input),
      });
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a finite number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const FORMATS: Readonly<Record<string, string>> = {
  datetime: 'must be a time in UTC such as "2025-01-16T12:30:00Z"',
  regex: 'must be a colour such as "#1d5fa8"',
  safeint: 'must be a whole number',
};

function oneOf(values: readonly unknown[]): string {
  const names = values.map((value) => JSON.stringify(value));
  return names.length === 1 ? `${names[0]}` : `one of ${names.join(', ')}`;
}

/** Returns a short name for the value that stands there instead. */
function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'an object';
  if (typeof input !== 'string') return String(input);
  return JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}…` : input);
}
