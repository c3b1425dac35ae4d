import type { Debate } from '../model/debate.ts';
import type { Area, Citation, Excerpt, ExcerptId, Sha256, SourceId, StatementId } from '../model/entities.ts';
import { codePointOffsets } from './code-points.ts';
import { excerptPage } from './pages.ts';

/** An excerpt as other programs read it. */
export interface ExcerptRecord {
  readonly id: ExcerptId;
  readonly source: SourceId;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In code points of the source's text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Page number from 1; null when the source has no pages. */
  readonly page: number | null;
  /** The page as a citation names it. */
  readonly pageName: string | null;
  /** The area of the picture, or of the page, that it is; null for a passage of the text. */
  readonly area: Area | null;
  readonly note: string;
  readonly tags: readonly string[];
  /** The statements that cite it. */
  readonly statements: readonly StatementId[];
  /** What is judged of each of them, in the same order. */
  readonly citations: readonly Readonly<Omit<Citation, 'id' | 'excerpt'>>[];
}

/**
 * Returns all excerpts of a debate, source by source, in the order of the text. `textOf` gives a source's text by its
 * hash, and is called once for each source that has excerpts.
 */
export function excerptRecords(debate: Debate, textOf: (hash: Sha256) => string): ExcerptRecord[] {
  return [...debate.sources.values()].flatMap((source) => {
    const excerpts = debate.excerptsBySource.get(source.id).sort(byPlace);
    if (excerpts.length === 0) return [];
    const offsets = excerpts.flatMap(({ start, end }) => [start, end]);
    const counted = codePointOffsets(textOf(source.text), offsets);
    return excerpts.map((excerpt) => {
      const citations = debate.citationsByExcerpt.get(excerpt.id).map(({ id: _, excerpt: __, ...judged }) => judged);
      return {
        id: excerpt.id,
        source: source.id,
        exact: excerpt.exact,
        prefix: excerpt.prefix,
        suffix: excerpt.suffix,
        start: counted.get(excerpt.start) ?? 0,
        end: counted.get(excerpt.end) ?? 0,
        page: excerpt.page,
        pageName: excerptPage(debate, excerpt),
        area: excerpt.area,
        note: excerpt.note,
        tags: excerpt.tags,
        statements: citations.map(({ statement }) => statement),
        citations,
      };
    });
  });
}

function byPlace(a: Excerpt, b: Excerpt): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}
