import type { Debate } from '../model/debate.ts';
import type { ExcerptId, StatementId } from '../model/entities.ts';
import { isolated } from '../text/isolation.ts';
import { type CitationPart, citationParts, plainText } from './citation-text.ts';

/** A passage as others may read it: its words, whose they are, and where they stand. */
export interface Quotation {
  /** As they stand in the source. */
  readonly words: string;
  /** Whether they are the speaker's own: only then may they stand in quotation marks. If not, they are "reported in" the source. */
  readonly isVerbatim: boolean;
  readonly page: number | null;
  /** The full reference, with date and page. */
  readonly citation: readonly CitationPart[];
}

/** A passage of a debate as a quotation. Throws `NotFound` when it, or its source, is not in the debate. */
export function quotation(debate: Debate, excerpt: ExcerptId): Quotation {
  const { source, exact, page } = debate.get('excerpt', excerpt);
  const { csl, verbatim } = debate.get('source', source);
  return { words: exact, isVerbatim: verbatim, page, citation: citationParts(csl, page) };
}

/** The passages that a statement cites, in the order in which they were attached; what is not in the debate is for `checkDebate` to tell. */
export function quotationsOf(debate: Debate, statement: StatementId): Quotation[] {
  const excerpts = debate.citationsByStatement.get(statement).map((citation) => citation.excerpt);
  return excerpts
    .filter((id) => debate.sources.has(debate.excerpts.get(id)?.source ?? ''))
    .map((id) => quotation(debate, id));
}

/** The words of a quotation, in quotation marks where they are the speaker's own; what turns their direction ends with them. */
export function quotedWords({ words, isVerbatim }: Pick<Quotation, 'words' | 'isVerbatim'>): string {
  return isVerbatim ? `“${isolated(words)}”` : isolated(words);
}

/** What stands before a citation: words that are not the speaker's own are reported. */
export function citationLead({ isVerbatim }: Pick<Quotation, 'isVerbatim'>): string {
  return isVerbatim ? '' : 'Reported in: ';
}

/** A quotation as plain text, to be pasted: the words, and in a second line their citation. */
export function quotationText(given: Quotation): string {
  const lead = given.isVerbatim ? '— ' : citationLead(given);
  return `${quotedWords(given)}\n${lead}${isolated(plainText(given.citation))}`;
}
