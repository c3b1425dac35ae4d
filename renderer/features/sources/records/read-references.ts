import type { DroppedDocument } from '../../../../shared/contract/sources.ts';
import { t } from '../../../../shared/language/translate.ts';
import type { App } from '../../../core/app.ts';

/** Reads references from a file or a text that was dropped, or from a file that the user is asked for, and shows what can become of them. */
export async function readReferences(app: App, from: DroppedDocument | null): Promise<void> {
  const { session } = app.store.getState();
  await session?.flush();
  const references = await app.during(t('Reading…'), () => app.request('sources.readReferences', { from }), {
    cancel: () => void app.request('sources.cancel', {}),
    reads: 'sources',
  });
  if (references && app.store.getState().session === session) app.openDialog({ kind: 'import-references', references });
}

/** Tells whether a file is one of references, by its name. */
export function isFileOfReferences(name: string): boolean {
  return /\.(?:bib|bibtex|biblatex|ris|rdf|csl\.json|csljson)$/iu.test(name);
}

/** Tells whether a text is references that another program wrote, and not one to be quoted. */
export function isTextOfReferences(text: string): boolean {
  return (
    /^\s*@\s*[a-z]{3,20}\s*\{[^{}\s,]{1,200},/iu.test(text) ||
    /^\s*TY {1,2}- ?[A-Z]{3,8}\s/u.test(text) ||
    /^\s*(?:<\?xml[^>]*>\s*)?<rdf:RDF\b/u.test(text) ||
    (/^\s*[[{]/u.test(text) && /"type"\s*:\s*"[a-z_-]+"/u.test(text) && /"title"\s*:/u.test(text))
  );
}
