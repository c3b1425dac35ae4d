import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { DebateVersion } from '../../../shared/model/debate-version.ts';
import type { EntityName, PremiseRole } from '../../../shared/model/entities.ts';
import { nameOf, sentence } from '../../../shared/model/naming.ts';
import { countFates, type EntityDifference, type FieldDifference } from '../../../shared/versions/compare-debates.ts';
import { shownMoment } from '../../ui/words/shown-moment.ts';

/** Returns when a version was so, such as `30 Nov 2026, 10:09`. */
export function versionDate({ at }: Pick<DebateVersion, 'at'>): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : shownMoment(date);
}

export function versionName({ name, automatic }: DebateVersion): string {
  return automatic || name === '' ? t('Made by itself') : name;
}

/** Returns a sentence with what is otherwise now than in a version. */
export function summary(differences: readonly EntityDifference[]): string {
  const { added, removed, changed, moved } = countFates(differences);
  if (differences.length === 0) return t('The debate is as it was then.');
  const parts = [
    added > 0 && t('{added, plural, one {# addition} other {# additions}}', { added }),
    removed > 0 && t('{removed, plural, one {# removal} other {# removals}}', { removed }),
    changed > 0 && t('{changed, plural, one {# change} other {# changes}}', { changed }),
    moved > 0 && t('{moved, plural, one {# card moved} other {# cards moved}}', { moved }),
  ].filter((part) => part !== false);
  return t('Since then: {parts}.', { parts: parts.join(', ') });
}

/** The two states of a debate in which the values of a field are looked up. */
export interface States {
  readonly then: Debate;
  readonly now: Debate;
}

/** Fields whose values are ids, and of what. */
const NAMED: Readonly<Record<string, EntityName>> = {
  premises: 'statement',
  statement: 'statement',
  excerpt: 'excerpt',
  speaker: 'speaker',
  source: 'source',
  map: 'map',
  replyTo: 'move',
  walk: 'walk',
};

/** Returns a field's name and its values as they were and are: names of what is meant, texts in quotation marks, others in JSON. */
export function fieldWords({ field, before, after }: FieldDifference, { then, now }: States): string {
  const name = sentence(field.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`));
  return `${name}: ${valueWords(then, field, before)} → ${valueWords(now, field, after)}`;
}

function valueWords(debate: Debate, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('nothing', {}, 'a value');
  if (field === 'roles' && Array.isArray(value)) return roleWords(debate, value);
  const entity = NAMED[field];
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
    return value.map((each) => (entity === undefined ? each : entityName(debate, entity, each))).join(', ');
  }
  if (typeof value === 'string') return entity === undefined ? `“${value}”` : entityName(debate, entity, value);
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (field !== 'target') return JSON.stringify(value);
  const [kind, id] = Object.entries(value as Record<string, string>)[0] ?? ['statement', ''];
  return entityName(debate, kind === 'relation' ? 'relation' : 'statement', id);
}

function roleWords(debate: Debate, roles: readonly PremiseRole[]): string {
  if (roles.length === 0) return t('nothing', {}, 'a value');
  return roles.map(({ premise, role }) => `${entityName(debate, 'statement', premise)} (${role})`).join(', ');
}

function entityName(debate: Debate, entity: EntityName, id: string): string {
  const found = debate.find(entity, id);
  return found === undefined ? `“${id}”` : nameOf(debate, entity, found as never);
}
