import { t } from '../language/translate.ts';
import { LIMITS } from './limits.ts';

/**
 * Returns the reason why a JSON value exceeds the limits of a source's bibliographic data, as the end of a sentence;
 * null when it does not. Looks no further than the limits, so that neither a deep value nor a large one costs more than
 * an acceptable one.
 */
export function jsonFault(value: unknown): string | null {
  const open: { readonly item: unknown; readonly depth: number }[] = [{ item: value, depth: 0 }];
  let size = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { item, depth } = next;
    if (typeof item !== 'object' || item === null) {
      size += typeof item === 'string' ? item.length : 1;
    } else {
      if (depth === LIMITS.cslDepth) return t('stands more than {most} levels deep', { most: LIMITS.cslDepth });
      for (const [key, member] of Object.entries(item)) {
        size += key.length;
        open.push({ item: member, depth: depth + 1 });
        if (size + open.length > LIMITS.cslCharacters) break;
      }
    }
    if (size + open.length > LIMITS.cslCharacters) {
      return t('has more than {most, number} characters', { most: LIMITS.cslCharacters });
    }
  }
  return null;
}
