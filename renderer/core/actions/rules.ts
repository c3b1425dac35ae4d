import { msg, t } from '../../../shared/language/translate.ts';
import type { ActionContext } from './action-context.ts';

/**
 * Returns the reason why an action is not possible now, as a sentence; null when it is. The rules here are used by
 * several rooms.
 */
export type Rule = (context: ActionContext) => string | null;

/** The reason why a debate cannot be changed; translated where it is shown. */
export const READ_ONLY = msg('This debate can be read, but not changed: its file is write-protected.');

export const always: Rule = () => null;
export const withDebate: Rule = (c) => (c.hasDebate ? null : t('Open a debate first.'));
export const withMap: Rule = (c) => withDebate(c) ?? (c.direction === null ? t('Make a map first.') : null);
export const withCards: Rule = (c) => withMap(c) ?? (c.cards === 0 ? t('The map has no cards yet.') : null);
export const writable: Rule = (c) => withDebate(c) ?? (c.readOnly ? t(READ_ONLY) : null);
export const writableMap: Rule = (c) => writable(c) ?? withMap(c);

/** Limits a rule to the visible map, for actions on what stands there. */
export function seenMap(rule: Rule): Rule {
  return (c) => rule(c) ?? (c.view === 'map' ? null : t('Show the map first: “Map” at the top.'));
}

/** Requires a view that has something to show: a map with cards, moves, sources, or sides that speakers took. */
export const withPicture: Rule = (c) => {
  if (c.view === 'map' || c.view === 'outline' || c.view === 'table') return withCards(c);
  if (c.view === 'divisions')
    return withDebate(c) ?? (c.moves === 0 ? t('Nobody has taken a side on a claim yet.') : null);
  if (c.view === 'text-order') return withDebate(c) ?? (c.sources === 0 ? t('The debate has no sources yet.') : null);
  return withDebate(c) ?? (c.moves === 0 ? t('The exchange has no moves yet.') : null);
};

/** Requires a map, with cards or without, or another view that has something to show. */
export const withSurface: Rule = (c) => {
  if (c.view === 'outline') return withDebate(c);
  if (c.view === 'table') return withDebate(c) ?? t('The table has one size: show the map to zoom.');
  if (c.view === 'divisions') return withDebate(c) ?? t('The divisions have one size: show the map to zoom.');
  return c.view === 'map' ? withMap(c) : withPicture(c);
};

/** `otherwise` is translated where it is given. */
export function whenSelected(kinds: readonly ActionContext['selection'][], otherwise: string): Rule {
  return (c) => writable(c) ?? (kinds.includes(c.selection) ? null : t(otherwise));
}

export function whenSelectedOnMap(kinds: readonly ActionContext['selection'][], otherwise: string): Rule {
  return seenMap(whenSelected(kinds, otherwise));
}

/** Requires statements that stand on the shown map. */
export const onMap: Rule = (c) =>
  writable(c) ??
  (isStatement(c) ? null : t('Select a statement first.')) ??
  (c.onMap ? null : t('The statement is not on this map.'));

export function isStatement({ selection }: ActionContext): boolean {
  return selection === 'claim' || selection === 'question' || selection === 'several';
}
