import type { Change } from '../shared/model/change.ts';
import { ENTITY_NAMES, type Sha256 } from '../shared/model/entities.ts';
import { isObject } from './field-codecs.ts';

/** Reads changes that were written as JSON, by the history or for a version; null when they are anything else. */
export function changesIn(text: string): readonly Change[] | null {
  try {
    const changes: unknown = JSON.parse(text);
    return Array.isArray(changes) && changes.every(isChange) ? changes : null;
  } catch {
    return null;
  }
}

/** Returns the content that sources gain or lose by `changes`. */
export function contentNamedBy(changes: readonly Change[]): Set<Sha256> {
  const shas = new Set<Sha256>();
  for (const change of changes) {
    if (change.entity !== 'source') continue;
    for (const sha of [change.before?.text, change.before?.original, change.after?.text, change.after?.original]) {
      if (typeof sha === 'string') shas.add(sha);
    }
  }
  return shas;
}

function isChange(value: unknown): value is Change {
  if (!isObject(value)) return false;
  const { entity, id, before, after } = value;
  const isFields = (fields: unknown) => fields === null || isObject(fields);
  return ENTITY_NAMES.some((name) => name === entity) && typeof id === 'string' && isFields(before) && isFields(after);
}
