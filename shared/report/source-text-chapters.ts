import type { Debate } from '../model/debate.ts';
import type { Excerpt, Source, StatementId } from '../model/entities.ts';
import { sourceTitle } from '../sources/source-title.ts';
import { statementAnchor } from './bearing.ts';
import type { Block, Chapter, SourcePiece } from './report.ts';
import { place } from './spans.ts';

/**
 * Returns a chapter with the whole text of each source, in paragraphs. What the debate quotes is marked, and where a passage ends stand the
 * numbers of the statements that cite it.
 */
export function sourceTextChapters(
  debate: Debate,
  sources: readonly Source[],
  numbers: ReadonlyMap<StatementId, number>,
  textOf: (source: Source) => string,
): Chapter[] {
  return sources.map((source, index) => ({
    id: `text-${index + 1}`,
    title: `Text: ${sourceTitle(source)}`,
    blocks: paragraphsOf(textOf(source), debate.excerptsBySource.get(source.id), (excerpt) =>
      debate.citationsByExcerpt.get(excerpt.id).flatMap(({ statement }) => numbers.get(statement) ?? []),
    ),
  }));
}

function paragraphsOf(
  text: string,
  excerpts: readonly Excerpt[],
  citedBy: (excerpt: Excerpt) => readonly number[],
): Block[] {
  const placed = excerpts.filter(({ start, end }) => start < end && end <= text.length);
  const endsAt = Map.groupBy(placed, ({ end }) => end);
  const edges = [...new Set(placed.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const change = new Map<number, number>();
  for (const { start, end } of placed) {
    change.set(start, (change.get(start) ?? 0) + 1);
    change.set(end, (change.get(end) ?? 0) - 1);
  }
  const blocks: Block[] = [];
  let [edge, open, from] = [0, 0, 0];
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const pieces: SourcePiece[] = [];
    let at = from;
    const upTo = (end: number, citing: SourcePiece['citedBy']) => {
      if (end > at || citing.length > 0)
        pieces.push({ text: text.slice(at, end), isQuoted: open > 0, citedBy: citing });
      at = Math.max(at, end);
    };
    for (; edge < edges.length && (edges[edge] as number) <= to; edge++) {
      const offset = edges[edge] as number;
      const numbers = (endsAt.get(offset) ?? []).flatMap((excerpt) => [...citedBy(excerpt)]);
      const unique = [...new Set(numbers)].sort((a, b) => a - b);
      upTo(
        Math.max(from, offset),
        unique.map((number) => place(String(number), statementAnchor(number))),
      );
      open += change.get(offset) ?? 0;
    }
    upTo(to, []);
    if (line.trim() !== '' || pieces.some((piece) => piece.citedBy.length > 0))
      blocks.push({ kind: 'source-text', pieces });
    from = to + 1;
  }
  return blocks;
}
