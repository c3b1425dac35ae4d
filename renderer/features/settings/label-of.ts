import { type ActionId, actionNamed } from '../../../shared/actions.ts';
import { spokenLocale, t } from '../../../shared/language/translate.ts';

/** Returns the name of an action, without the sign that it asks for more. */
export function labelOf(id: ActionId): string {
  return t(actionNamed(id).label).replace(/…$/, '');
}

/** Returns the names of actions in a row, each in quotation marks. */
export function labelsOf(ids: readonly ActionId[]): string {
  return new Intl.ListFormat(spokenLocale()).format(ids.map((id) => t('“{label}”', { label: labelOf(id) })));
}
