import { ACTIONS, type Action } from '../../../shared/actions.ts';
import type { Platform } from '../../../shared/contract/window.ts';
import { type ChangedKeys, hasOwnKeys, keysOf } from '../../../shared/keys.ts';
import { t } from '../../../shared/language/translate.ts';
import { foldText } from '../../../shared/search/folded-text.ts';
import { shownKey } from '../../core/actions/key-bindings.ts';
import { SETTINGS, type Setting, shownOption } from './all-settings.ts';

/** What is found of the settings. */
export interface FoundSettings {
  readonly settings: readonly Setting[];
  /** The actions whose keys are found. */
  readonly actions: readonly Action[];
}

/** Returns the settings that have all words in what is said of them; all without words. */
export function findSettings(query: string, keys: ChangedKeys, platform: Platform): FoundSettings {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const isFound = (text: string) => {
    const said = folded(text);
    return words.every((word) => said.includes(word));
  };
  return {
    settings: SETTINGS.filter(({ section, label, hint, words: more = '', ...rest }) => {
      const labels = rest.kind === 'choice' ? rest.options.map(shownOption) : [t(rest.otherwise)];
      return isFound([...[section, label, hint, more].map((said) => t(said)), ...labels].join(' '));
    }),
    actions: ACTIONS.filter(({ id, menu, label }) => {
      const shown = keysOf(id, keys).map((key) => shownKey(key, platform));
      return hasOwnKeys(id) && isFound([t('Keys'), t(menu), t(label), ...shown].join(' '));
    }),
  };
}

function folded(text: string): string {
  return foldText(text).text;
}
