import type { z } from 'zod';
import { msg, t } from '../language/translate.ts';
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
    return [`${path === '' ? t('the file', {}, 'in a problem') : path}: ${whatIsWrong(issue)}`];
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
  if (issue.input === undefined) return t('is missing');
  switch (issue.code) {
    case 'invalid_type':
      return t('must be {type}, but is {input}', {
        type: t(TYPES[issue.expected] ?? issue.expected),
        input: kindOf(issue.input),
      });
    case 'invalid_value':
      return t('must be {type}, but is {input}', { type: oneOf(issue.values), input: kindOf(issue.input) });
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? t('must not be empty')
        : t('must be at least {least}, but is {input}', { least: String(issue.minimum), input: kindOf(issue.input) });
    case 'too_big':
      if (issue.origin === 'string')
        return t('has more than {most, number} characters', { most: Number(issue.maximum) });
      if (issue.origin === 'array') return t('has more than {most, number} entries', { most: Number(issue.maximum) });
      return t('must be at most {most}, but is {input}', { most: String(issue.maximum), input: kindOf(issue.input) });
    case 'invalid_union':
      return t('must be {type}', { type: '{ "statement": id } or { "relation": id }' });
    case 'invalid_format':
      return t('{value}, but is {input}', {
        value: t(FORMATS[issue.format] ?? msg('has the wrong form')),
        input: kindOf(issue.input),
      });
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: msg('text'),
  number: msg('a finite number'),
  int: msg('a whole number'),
  boolean: msg('true or false'),
  array: msg('a list'),
  object: msg('an object'),
};

const FORMATS: Readonly<Record<string, string>> = {
  datetime: msg('must be a time in UTC such as "2025-01-16T12:30:00Z"'),
  regex: msg('must be a colour such as "#1d5fa8"'),
  safeint: msg('must be a whole number'),
};

function oneOf(values: readonly unknown[]): string {
  const names = values.map((value) => JSON.stringify(value));
  return names.length === 1 ? `${names[0]}` : t('one of {names}', { names: names.join(', ') });
}

/** Returns a short name for the value that stands there instead. */
function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return t('a list');
  if (typeof input === 'object') return t('an object');
  if (typeof input !== 'string') return String(input);
  return JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}…` : input);
}
