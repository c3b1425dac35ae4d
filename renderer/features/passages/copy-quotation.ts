import { t } from '../../../shared/language/translate.ts';
import type { ExcerptId, SourceId } from '../../../shared/model/entities.ts';
import {
  citationLead,
  type PastedQuotation,
  quotation,
  quotationText,
  quotedWords,
} from '../../../shared/sources/quotation.ts';
import { plainText, type ReferencePart } from '../../../shared/sources/references/reference-part.ts';
import { formatReference } from '../../../shared/sources/references/references.ts';
import { xmlText } from '../../../shared/text/xml-text.ts';
import type { App } from '../../core/app.ts';

/** Puts a passage with its citation on the clipboard: in quotation marks only if it is the speaker's own words. */
export async function copyQuotation(app: App, excerpt: ExcerptId): Promise<void> {
  const { session, preferences } = app.store.getState();
  if (session === null) return;
  await copyQuoted(app, quotation(session.debate, excerpt, preferences.references));
}

/** Copies a quotation at hand, which may not be kept as a passage. */
export async function copyQuoted(app: App, quoted: PastedQuotation): Promise<void> {
  const words = xmlText(quotedWords(quoted)).replaceAll('&#10;', '<br>');
  const lead = quoted.isVerbatim ? '— ' : citationLead(quoted);
  const html = `<blockquote><p>${words}</p><p>${lead}${markup(quoted.citation)}</p></blockquote>`;
  await put(app, quotationText(quoted), html, t('The quotation is on the clipboard, with its citation.'));
}

/** Puts the full reference to a source on the clipboard. */
export async function copyReference(app: App, source: SourceId): Promise<void> {
  const { session, preferences } = app.store.getState();
  const csl = session?.debate.sources.get(source)?.csl;
  if (csl === undefined) return;
  const parts = formatReference(csl, preferences.references);
  await put(app, plainText(parts), `<p>${markup(parts)}</p>`, t('The reference is on the clipboard.'));
}

async function put(app: App, text: string, html: string, said: string): Promise<void> {
  try {
    await app.request('clipboard.writeText', { text, html });
    app.notify(said);
  } catch (error) {
    app.fail(error);
  }
}

function markup(parts: readonly ReferencePart[]): string {
  return parts
    .map(({ text, isItalic, href }) => {
      const words = isItalic ? `<i>${xmlText(text)}</i>` : xmlText(text);
      return href === undefined ? words : `<a href="${xmlText(href)}">${words}</a>`;
    })
    .join('');
}
