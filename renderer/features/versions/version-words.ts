import type { DebateVersion } from '../../../shared/model/debate-version.ts';
import { sentence } from '../../../shared/model/naming.ts';
import { counted } from '../../../shared/text/counted.ts';
import { countFates, type EntityDifference, type FieldDifference } from '../../../shared/versions/compare-debates.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Returns when a version was so, such as `30 Nov 2026, 10:09`. */
export function versionDate({ at }: Pick<DebateVersion, 'at'>): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : DATE.format(date);
}

export function versionName({ name, automatic }: DebateVersion): string {
  return automatic || name === '' ? 'Made by itself' : name;
}

/** Returns a sentence with what is otherwise now than in a version. */
export function summary(differences: readonly EntityDifference[]): string {
  const { added, removed, changed, moved } = countFates(differences);
  if (differences.length === 0) return 'The debate is as it was then.';
  const parts = [
    added > 0 && `${counted(added, 'addition')}`,
    removed > 0 && `${counted(removed, 'removal')}`,
    changed > 0 && `${counted(changed, 'change')}`,
    moved > 0 && `${counted(moved, 'card')} moved`,
  ].filter((part) => part !== false);
  return `Since then: ${parts.join(', ')}.`;
}

/** Returns a field's name and its values as they were and are: texts in quotation marks, others as they are written in JSON. */
export function fieldWords({ field, before, after }: FieldDifference): string {
  const name = sentence(field.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`));
  return `${name}: ${valueWords(before)} → ${valueWords(after)}`;
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? value.join(', ')
    : JSON.stringify(value);
}
