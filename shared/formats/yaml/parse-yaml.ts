import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';

/** Values that a text may stand for, once everything it repeats by an anchor is counted as often as it stands there. */
const MOST_VALUES = 2_000_000;
/** Anchored values may contain each other ever deeper, or themselves. */
const DEEPEST = 1_000;

/**
 * Returns the value of a text in YAML 1.2 (core schema: dates stay text). `line` is that of its first line in the file, from 1 on. Throws
 * `InvalidValue` with line and column, and `TooLarge` for a text that grows beyond measure, or for ever, by what it repeats.
 */
export function parseYaml(text: string, line = 1): unknown {
  const value = loaded(text, line);
  let count = 0;
  const pending: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value: each, depth } = next;
    if (++count > MOST_VALUES || depth > DEEPEST) throw tooLarge();
    if (typeof each !== 'object' || each === null) continue;
    for (const member of Object.values(each)) pending.push({ value: member, depth: depth + 1 });
  }
  return value;
}

function loaded(text: string, line: number): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (cause) {
    if (cause instanceof YAMLException) {
      const at =
        cause.mark === undefined
          ? t('line {line}', { line })
          : t('line {line}, column {column}', { line: cause.mark.line + line, column: cause.mark.column + 1 });
      const message = t('It is not sound YAML: in {at}, {reason}. Mend it, and try again.', {
        at,
        reason: cause.reason,
      });
      throw new CounterclaimError('InvalidValue', message, { cause });
    }
    if (cause instanceof RangeError) throw tooLarge(cause);
    throw cause;
  }
}

function tooLarge(cause?: unknown): CounterclaimError {
  const message = t('Its YAML is nested more deeply, or repeats more by reference, than can be read.');
  return new CounterclaimError('TooLarge', message, { cause });
}
