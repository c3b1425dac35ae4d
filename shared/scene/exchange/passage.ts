import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import type { Move } from '../../model/entities.ts';
import { cslText } from '../../sources/csl-text.ts';
import { pageName } from '../../sources/pages.ts';
import { quotedWords } from '../../sources/quotation.ts';
import { secondsOfTurn } from '../../sources/turn-times.ts';
import { positionText } from '../../sources/turns/times.ts';

/** The words of a move, ready to be shown. */
export interface MovePassage {
  /** With quotation marks where they are the speaker's own. */
  readonly words: string;
  /** True if they are the speaker's own: from a source that gives them. */
  readonly isVerbatim: boolean;
  /** True if they come from the excerpt, and were not written for the move. */
  readonly isExcerpt: boolean;
  /** Their origin: "Hansard, p. 3", "Hearing, 00:01:12", or "Reported in a briefing note". */
  readonly origin: string;
}

/** Returns the words of a move: its own, otherwise those of its excerpt; null for neither. */
export function passageOf(debate: Debate, { words, excerpt: id }: Pick<Move, 'words' | 'excerpt'>): MovePassage | null {
  const excerpt = id === null ? undefined : debate.excerpts.get(id);
  const source = excerpt && debate.sources.get(excerpt.source);
  const own = words.trim();
  const said = own || excerpt?.exact.trim() || '';
  if (said === '') return null;
  const isVerbatim = source?.verbatim ?? false;
  return { words: quotedWords({ words: said, isVerbatim }), isVerbatim, isExcerpt: own === '', origin: originOf() };

  function originOf(): string {
    if (excerpt === undefined || source === undefined) return t('Reported, no source given');
    const title = cslText(source.csl.title) || t('an untitled source');
    const page = excerpt.page === null ? [] : [pageName(source.csl, excerpt.page)];
    const seconds = secondsOfTurn(source.csl, excerpt.start);
    const where = [title, ...page, ...(seconds === null ? [] : [positionText(seconds)])].join(', ');
    return isVerbatim ? where : t('Reported in {source}', { source: where });
  }
}
