import type { Debate } from '../../model/debate.ts';
import type { Move } from '../../model/entities.ts';
import { cslText } from '../../sources/csl-text.ts';
import { quotedWords } from '../../sources/quotation.ts';

/** The words of a move as they may be shown. */
export interface MovePassage {
  /** With quotation marks where they are the speaker's own. */
  readonly words: string;
  /** Whether they are the speaker's own: from a source that gives them. */
  readonly isVerbatim: boolean;
  /** Whether they are the excerpt's, and not written for the move. */
  readonly isExcerpt: boolean;
  /** Where they stand: "Hansard, p. 3", or "Reported in a briefing note". */
  readonly origin: string;
}

/** What was said in a move: its own words, else those of its excerpt; null for neither. */
export function passageOf(debate: Debate, { words, excerpt: id }: Pick<Move, 'words' | 'excerpt'>): MovePassage | null {
  const excerpt = id === null ? undefined : debate.excerpts.get(id);
  const source = excerpt && debate.sources.get(excerpt.source);
  const own = words.trim();
  const said = own || excerpt?.exact.trim() || '';
  if (said === '') return null;
  const isVerbatim = source?.verbatim ?? false;
  return { words: quotedWords({ words: said, isVerbatim }), isVerbatim, isExcerpt: own === '', origin: originOf() };

  function originOf(): string {
    if (excerpt === undefined || source === undefined) return 'Reported, no source given';
    const title = cslText(source.csl.title) || 'an untitled source';
    const where = excerpt.page === null ? title : `${title}, p. ${excerpt.page}`;
    return isVerbatim ? where : `Reported in ${where}`;
  }
}
