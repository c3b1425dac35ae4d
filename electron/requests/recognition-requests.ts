import { languageDataName, type recognitionRequests } from '../../shared/contract/recognition.ts';
import { t } from '../../shared/language/translate.ts';
import { readLanguageFile } from '../ingest/ocr/language-data.ts';
import type { Languages } from '../settings/languages.ts';
import { type Dialogs, LANGUAGE_DATA } from '../windows/dialogs.ts';
import type { HandlersOf } from './request-router.ts';

export interface RecognitionRequestParts {
  readonly languages: Languages;
  readonly dialogs: Dialogs;
}

/** Handles a window's requests about the language in which text is recognised. */
export function recognitionHandlers({
  languages,
  dialogs,
}: RecognitionRequestParts): HandlersOf<typeof recognitionRequests> {
  return {
    'recognition.languages': () => languages.list(),
    'recognition.choose': (_window, { language }) => languages.choose(language),
    'recognition.add': async (window) => {
      const path = await dialogs.openFile(window, t('Choose the data of a language'), LANGUAGE_DATA);
      if (path === null) return null;
      const { name, bytes } = await readLanguageFile(path);
      return languages.keep(languageDataName.safeParse(name).success ? name : 'language', bytes);
    },
  };
}
