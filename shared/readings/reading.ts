import type { PagedAnchor } from '../model/commands/excerpts.ts';
import type { Debate } from '../model/debate.ts';
import type { Citation, Excerpt, ExcerptId, SourceId, Statement } from '../model/entities.ts';
import { isLost, isOutsideText } from '../model/lost-excerpt.ts';
import { fold } from '../search/fold.ts';
import { pageAt } from '../sources/pages.ts';
import type { Replacement } from '../sources/replacement.ts';

/** A claim, or a question, that a reader took from a passage. */
export interface MarkedClaim {
  readonly citation: Readonly<Citation>;
  readonly statement: Readonly<Statement>;
}

/** A passage that a reader marked. */
export interface Mark {
  readonly excerpt: Readonly<Excerpt>;
  /** Its place in the text that is compared: that of the first reading. */
  readonly anchor: PagedAnchor;
  readonly claims: readonly MarkedClaim[];
}

/** What one reader marked in a source. */
export interface Reading {
  readonly debate: Debate;
  readonly source: SourceId;
  /** The tag by which a debate with several readers tells whose a passage is; null where all are one reader's. */
  readonly tag: string | null;
  /** In the order of the text. */
  readonly marks: readonly Mark[];
  /** Excerpts whose place in the text is not certain: they are compared with nothing. */
  readonly unplaced: readonly Readonly<Excerpt>[];
}

interface Read {
  readonly debate: Debate;
  readonly source: SourceId;
}

/**
 * Returns two debates' readings of a source. Places are those of the first one's text; where the other debate has another text of
 * the source, `placed` says where its passages are in that, and those that are not certain are left out. null: both texts are the same.
 */
export function readingsOf(here: Read, there: Read, placed: Replacement | null): readonly [Reading, Reading] {
  const excerpts = there.debate.excerptsBySource.get(there.source);
  const { csl } = here.debate.get('source', here.source);
  const found = placed?.exact.map(({ excerpt, anchor }) => {
    return [excerpt.id, { ...anchor, page: pageAt(csl, anchor.start) }] as const;
  });
  const unplaced =
    placed === null ? excerpts.filter(isLost) : [...placed.moved.map(({ excerpt }) => excerpt), ...placed.lost];
  return [
    reading(here, { places: placesOf(here.debate.excerptsBySource.get(here.source)) }),
    { ...reading(there, { places: found === undefined ? placesOf(excerpts) : new Map(found) }), unplaced },
  ];
}

/**
 * Returns what two readers marked in a source of one debate, told apart by a tag of each: passages have it, and so may the claims
 * taken from a passage that both marked; a claim with neither tag is whose its passage is.
 */
export function taggedReadings({ debate, source }: Read, tags: readonly [string, string]): readonly [Reading, Reading] {
  const excerpts = debate.excerptsBySource.get(source);
  const of = (tag: string, other: string) => {
    const places = placesOf(excerpts.filter(({ tags: its }) => its.includes(tag)));
    const isOthers = ({ statement }: MarkedClaim) => !statement.tags.includes(tag) && statement.tags.includes(other);
    return reading({ debate, source }, { places, tag, isLeftOut: isOthers });
  };
  return [of(tags[0], tags[1]), of(tags[1], tags[0])];
}

type Places = ReadonlyMap<ExcerptId, PagedAnchor>;

function placesOf(excerpts: readonly Readonly<Excerpt>[]): Places {
  return new Map(
    excerpts.flatMap((excerpt) => {
      const { id, exact, prefix, suffix, start, end, page } = excerpt;
      return isOutsideText(excerpt) ? [] : [[id, { exact, prefix, suffix, start, end, page }] as const];
    }),
  );
}

function reading(
  { debate, source }: Read,
  {
    places,
    tag = null,
    isLeftOut = () => false,
  }: { places: Places; tag?: string | null; isLeftOut?: (claim: MarkedClaim) => boolean },
): Reading {
  const marks = [...places].map(([id, anchor]): Mark => {
    const claims = debate.citationsByExcerpt.get(id).flatMap((citation) => {
      const statement = debate.statements.get(citation.statement);
      return statement === undefined ? [] : [{ citation, statement }];
    });
    return { excerpt: debate.get('excerpt', id), anchor, claims: claims.filter((claim) => !isLeftOut(claim)) };
  });
  const inOrder = marks.toSorted((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
  return { debate, source, tag, marks: inOrder, unplaced: [] };
}

/** Tells whether two statements say the same: in the same words, whatever their capitals, accents, spaces and full stop. */
export function saySame(a: Pick<Statement, 'kind' | 'text'>, b: Pick<Statement, 'kind' | 'text'>): boolean {
  return a.kind === b.kind && plain(a.text) === plain(b.text);
}

function plain(text: string): string {
  return fold(text.normalize('NFC'))
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.。]$/u, '');
}
