import { t } from '../../shared/language/translate.ts';
import { checkDebate } from '../../shared/model/check-debate.ts';
import { Debate, type DebateData } from '../../shared/model/debate.ts';
import type { EntityName, Excerpt, Sha256 } from '../../shared/model/entities.ts';
import { LOST } from '../../shared/model/lost-excerpt.ts';
import { shortQuote } from '../../shared/model/naming.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { decodeText, sha256 } from '../content.ts';
import type { RecoveryNotes } from './recovery-notes.ts';

/**
 * Leaving something out can make something else wrong, which is left out in the next round; each round ends with less
 * than it began with.
 */
const MOST_ROUNDS = 50;

/** The text of a source whose own cannot be read. */
export const NO_TEXT = new Uint8Array(0);

/**
 * Returns the debate that is left after checking everything: missing documents first, then every rule. Whatever can
 * stay without its faulty part does; the rest is left out. `notes` records all of it.
 */
export function mendDebate(
  data: DebateData,
  contents: ReadonlyMap<Sha256, Uint8Array>,
  notes: RecoveryNotes,
): DebateData {
  const texts = new Map<Sha256, string | undefined>([[sha256(NO_TEXT), '']]);
  const textOf = (sha: Sha256) => {
    if (!texts.has(sha)) texts.set(sha, readText(contents.get(sha)));
    return texts.get(sha);
  };
  let mended = withoutMissing({
    ...data,
    sources: data.sources.map((source) => withContents(source, textOf, contents, notes)),
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const debate = new Debate(mended);
    const problems = checkDebate(debate, textOf);
    if (problems.length === 0) return mended;
    mended = withoutProblems(mended, debate, problems, notes);
  }
  return mended;
}

function readText(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && decodeText(bytes);
  } catch {
    return undefined;
  }
}

type Source = DebateData['sources'][number];

function withContents(
  source: Source,
  textOf: (sha: Sha256) => string | undefined,
  contents: ReadonlyMap<Sha256, Uint8Array>,
  notes: RecoveryNotes,
): Source {
  const name = shortQuote(String(source.csl.title ?? source.id));
  const hasText = source.text !== '' && textOf(source.text) !== undefined;
  if (!hasText)
    notes.add(t('The text of the source {name} could not be read: its excerpts keep what they quote.', { name }));
  const hasOriginal = source.original === null || contents.has(source.original);
  if (!hasOriginal) notes.add(t('The original of the source {name} could not be read.', { name }));
  return { ...source, text: hasText ? source.text : sha256(NO_TEXT), original: hasOriginal ? source.original : null };
}

/** Removes references of moves to excerpts and moves that are gone. */
function withoutMissing(data: DebateData): DebateData {
  const [excerpts, moves] = [new Set(data.excerpts.map(({ id }) => id)), new Set(data.moves.map(({ id }) => id))];
  const there = <T>(ids: ReadonlySet<T>, id: T | null) => (id !== null && ids.has(id) ? id : null);
  return {
    ...data,
    moves: data.moves.map((move) => ({
      ...move,
      excerpt: there(excerpts, move.excerpt),
      replyTo: there(moves, move.replyTo),
    })),
  };
}

function withoutProblems(
  data: DebateData,
  debate: Debate,
  problems: readonly Problem[],
  notes: RecoveryNotes,
): DebateData {
  const gone = new Map<EntityName, Set<string>>();
  const lost = new Set<string>();
  const endless = new Set<string>();
  for (const { code, entity, id, message } of problems) {
    const excerpt = entity === 'excerpt' ? debate.excerpts.get(id) : undefined;
    if (excerpt !== undefined && excerpt.exact !== '' && (code === 'QuoteDiffers' || code === 'OffsetsOutside')) {
      if (!lost.has(id))
        notes.mend('excerpt', t('{exact}, whose place in its source is unknown', { exact: shortQuote(excerpt.exact) }));
      lost.add(id);
    } else if (code === 'ReplyCycle') endless.add(id);
    else if (entity !== 'debate') {
      const ids = gone.get(entity) ?? new Set();
      if (!ids.has(id)) notes.leaveOut(entity, message.replace(/\.$/, ''));
      gone.set(entity, ids.add(id));
    }
  }
  const kept = <T extends { readonly id: string }>(entity: EntityName, list: readonly T[]): T[] =>
    list.filter(({ id }) => !gone.get(entity)?.has(id));
  return withoutMissing({
    debate: data.debate,
    statements: kept('statement', data.statements),
    relations: kept('relation', data.relations),
    speakers: kept('speaker', data.speakers),
    sources: kept('source', data.sources),
    excerpts: kept('excerpt', data.excerpts).map(
      (excerpt): Excerpt => (lost.has(excerpt.id) ? { ...excerpt, ...LOST } : excerpt),
    ),
    citations: kept('citation', data.citations),
    moves: kept('move', data.moves).map((move) => (endless.has(move.id) ? { ...move, replyTo: null } : move)),
    maps: kept('map', data.maps),
    placements: kept('placement', data.placements),
    walks: kept('walk', data.walks),
    stops: kept('stop', data.stops),
    schemes: kept('scheme', data.schemes),
  });
}
