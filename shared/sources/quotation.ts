import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { ExcerptId, SourceId, StatementId } from '../model/entities.ts';
import { isolated } from '../text/isolation.ts';
import { areaWords } from './area-words.ts';
import { checkedJudgement } from './judgement.ts';
import { plain, plainText, type ReferencePart } from './references/reference-part.ts';
import { DEFAULT_STYLE, formatMention, formatReference, type ReferenceStyle } from './references/references.ts';

/** A passage to be shown: its words, whose words they are, and where they stand. */
export interface Quotation {
  /** The words as they stand in the source. */
  readonly words: string;
  /**
   * True if they are the speaker's own: only then may they stand in quotation marks. If not, they are "reported in" the
   * source.
   */
  readonly isVerbatim: boolean;
  readonly page: number | null;
  /** The full reference, with date and page. */
  readonly citation: readonly ReferencePart[];
  /** A short mention of the source, with the page. */
  readonly mention: readonly ReferencePart[];
  readonly source: SourceId;
  /** How far the claim that cites it is from its words, in sentences; '' where nobody has judged that, or no claim cites it. */
  readonly judgement: string;
}

/** As much of a quotation as is pasted with its words. */
export type PastedQuotation = Omit<Quotation, 'mention' | 'source' | 'judgement'>;

/** Returns a passage of a debate as a quotation, with references in `style`. Throws `NotFound` when it, or its source, is not in the debate. */
export function quotation(debate: Debate, excerpt: ExcerptId, style: ReferenceStyle = DEFAULT_STYLE): Quotation {
  const { source, exact, page, area } = debate.get('excerpt', excerpt);
  const { csl, verbatim } = debate.get('source', source);
  const place = area === null ? [] : [plain(` (area ${areaWords(area)})`)];
  const references = {
    citation: [...formatReference(csl, style, page), ...place],
    mention: [...formatMention(csl, style, page), ...place],
  };
  // What is seen in an area may be said in the analyst's words.
  return { words: exact, isVerbatim: verbatim && area === null, page, ...references, source, judgement: '' };
}

/**
 * Returns the passages that a statement cites, in the order in which they were attached; references to missing entities
 * are left to `checkDebate`.
 */
export function quotationsOf(
  debate: Debate,
  statement: StatementId,
  style: ReferenceStyle = DEFAULT_STYLE,
): Quotation[] {
  return debate.citationsByStatement
    .get(statement)
    .filter(({ excerpt }) => debate.sources.has(debate.excerpts.get(excerpt)?.source ?? ''))
    .map((citation) => ({
      ...quotation(debate, citation.excerpt, style),
      judgement: checkedJudgement(debate, citation),
    }));
}

/**
 * Returns the words of a quotation, in quotation marks if they are the speaker's own, with any change of text direction
 * confined to them.
 */
export function quotedWords({ words, isVerbatim }: Pick<Quotation, 'words' | 'isVerbatim'>): string {
  return isVerbatim ? t('“{words}”', { words: isolated(words) }) : isolated(words);
}

/** Returns the words before a citation: words that are not the speaker's own are reported. */
export function citationLead({ isVerbatim }: Pick<Quotation, 'isVerbatim'>): string {
  return isVerbatim ? '' : `${t('Reported in:')} `;
}

/** Formats a quotation as plain text for pasting: the words, and on a second line their citation. */
export function quotationText(given: PastedQuotation): string {
  const lead = given.isVerbatim ? '— ' : citationLead(given);
  return `${quotedWords(given)}\n${lead}${isolated(plainText(given.citation))}`;
}
