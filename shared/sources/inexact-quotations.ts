import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { Citation, CitationId, ExcerptId, SourceId, Statement, StatementId } from '../model/entities.ts';
import { isLost } from '../model/lost-excerpt.ts';
import { shortQuote } from '../model/naming.ts';
import type { QuotationDifference } from './first-difference.ts';
import { quotedStretches } from './quoted-parts.ts';
import { checkQuotation, countWords } from './word-for-word.ts';

/** A quotation that is not in its source word for word. */
export interface InexactQuotation {
  readonly citation: CitationId;
  readonly statement: StatementId;
  readonly excerpt: ExcerptId;
  readonly source: SourceId;
  /** The words as they are quoted. */
  readonly text: string;
  readonly difference: QuotationDifference;
}

/** Quotation marks around fewer words may only set a term apart. */
const QUOTED_WORDS = 3;
/** Characters of the words that a sentence on a difference shows. */
const SHOWN = 80;
const LOST_PASSAGE: QuotationDifference = { what: 'lost', quoted: '', passage: '' };

/**
 * Returns the quotations of a debate that are not in their sources word for word, in the order of its statements: citations that are
 * judged to be one; and, however it is judged, what a claim has in quotation marks and none of the passages that it cites has.
 */
export function inexactQuotations(debate: Debate): InexactQuotation[] {
  return [...debate.statements.values()].flatMap((statement) => faultsOf(debate, statement));
}

/** Returns what is wrong with a citation as a quotation; null when nothing is. Throws `NotFound` when its ends are not in the debate. */
export function quotationFault(debate: Debate, citation: Readonly<Citation>): InexactQuotation | null {
  const statement = debate.get('statement', citation.statement);
  const excerpt = debate.get('excerpt', citation.excerpt);
  if (isLost(excerpt)) return faultOf(debate, citation, statement.text, LOST_PASSAGE);
  const { at, difference, quoted } = checkQuotation(statement.text, excerpt.exact);
  if (difference === null || at === null) return null;
  const words = quoted.map(({ start, end }) => statement.text.slice(start, end));
  const others = debate.citationsByStatement.get(statement.id).filter(({ id }) => id !== citation.id);
  const passages = others.flatMap((other) => debate.excerpts.get(other.excerpt)?.exact ?? []);
  const isHere = words.some((part) => checkQuotation(part, excerpt.exact).isExact);
  const missing = words.find((part) => !isIn(part, [excerpt.exact, ...passages]));
  if (isHere && missing === undefined) return null;
  return faultOf(debate, citation, statement.text.slice(at.start, at.end), difference);
}

/** Returns a sentence on where a quotation differs from its passage. */
export function differenceSentence({ what, quoted, passage }: QuotationDifference): string {
  const [ours, theirs] = [shortQuote(quoted, SHOWN), shortQuote(passage, SHOWN)];
  if (what === 'lost') return t('The passage is no longer in the text of its source.');
  if (quoted === '' && passage === '') return t('There are no words to compare.');
  if (quoted === '') return t('The passage has {theirs}, which is left out here.', { theirs });
  if (passage === '') return t('{ours} is not in the passage.', { ours });
  return t('The passage has {theirs} where {ours} stands here.', { theirs, ours });
}

function faultsOf(debate: Debate, statement: Readonly<Statement>): InexactQuotation[] {
  const citations = debate.citationsByStatement.get(statement.id);
  const known = citations.filter(({ excerpt }) => debate.excerpts.has(excerpt));
  const faults = known.flatMap((citation) =>
    citation.fidelity === 'quotation' ? (quotationFault(debate, citation) ?? []) : [],
  );
  const others = known.filter(({ fidelity }) => fidelity !== 'imputation');
  const [first] = others;
  if (first === undefined || known.some(({ fidelity }) => fidelity === 'quotation')) return faults;
  const passages = known.map(({ excerpt }) => debate.get('excerpt', excerpt).exact);
  for (const { start, end } of quotedStretches(statement.text)) {
    const text = statement.text.slice(start, end);
    if (countWords(text) < QUOTED_WORDS || isIn(text, passages)) continue;
    const { difference } = checkQuotation(text, debate.get('excerpt', first.excerpt).exact);
    if (difference !== null) faults.push(faultOf(debate, first, text, difference));
  }
  return faults;
}

function isIn(words: string, passages: readonly string[]): boolean {
  return passages.some((passage) => checkQuotation(words, passage).isExact);
}

function faultOf(
  debate: Debate,
  { id, statement, excerpt }: Readonly<Citation>,
  text: string,
  difference: QuotationDifference,
): InexactQuotation {
  const { source } = debate.get('excerpt', excerpt);
  return { citation: id, statement, excerpt, source, text, difference };
}
