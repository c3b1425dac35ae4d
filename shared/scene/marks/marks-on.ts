import type { DatedChange } from '../../evaluation/changes-between.ts';
import type { RelationEvaluation, Standing } from '../../evaluation/evaluate-debate.ts';
import type { StatementFollowing } from '../../evaluation/following.ts';
import { msg, t } from '../../language/translate.ts';
import type { SpeakerId } from '../../model/entities.ts';
import type { SpeakerSign } from '../../model/speaker-signs.ts';
import type { Mark } from './mark.ts';

/** What may have come about with a claim or a step; that it stands otherwise is told by the mark of its standing. */
export type ShownChange = Exclude<DatedChange['kind'], 'standing'>;

/** One mark: a shape and a word. */
export type MarkLook =
  /** `isNew`: it is so only because something is switched off, or since the moment with which another one is compared. */
  | { readonly kind: 'standing'; readonly standing: Standing; readonly isNew?: boolean }
  /** `value`: 0 to 1; null if it did not settle. */
  | { readonly kind: 'strength'; readonly value: number | null }
  /** `value`: 0 to 1; `inFavour`: the share of the speakers who are for it, null for a question, over its positions. */
  | {
      readonly kind: 'divisiveness';
      readonly value: number;
      readonly speakers: number;
      readonly inFavour: number | null;
    }
  /** Who holds it: a spot in the speaker's colour, and initials. */
  | { readonly kind: 'speaker'; readonly sign: SpeakerSign }
  /** Further speakers for whose marks there is no room. */
  | { readonly kind: 'more-speakers'; readonly count: number }
  /** What came about since another moment. */
  | { readonly kind: 'change'; readonly change: ShownChange }
  /** Nobody has said it at the moment that is shown: it is drawn as an outline, and has no mark on it. */
  | { readonly kind: 'not-yet' }
  /** Switched off, to see what would follow. */
  | { readonly kind: 'off' };

/** The strength of a step that nothing weakens. */
const WHOLE = 1 - 1e-9;

/**
 * Returns the wanted marks of a statement's card: how speakers divide only where several took a side, and who holds it by the signs of
 * the debate's speakers.
 */
export function marksOnCard(
  follows: StatementFollowing | undefined,
  wanted: readonly Mark[],
  signs: ReadonlyMap<SpeakerId, SpeakerSign> = NO_SIGNS,
): readonly MarkLook[] {
  if (follows === undefined) return [];
  const { standing, strength, divisiveness } = follows;
  const { value, speakers } = divisiveness;
  const marks: MarkLook[] = [];
  if (wanted.includes('standing') && standing !== null) marks.push({ kind: 'standing', standing });
  if (wanted.includes('strength') && standing !== null) marks.push({ kind: 'strength', value: strength });
  if (wanted.includes('divisiveness') && value !== null && speakers > 1) {
    const inFavour = standing === null ? null : follows.for / speakers;
    marks.push({ kind: 'divisiveness', value, speakers, inFavour });
  }
  if (wanted.includes('speakers')) {
    for (const id of follows.heldBy) {
      const sign = signs.get(id);
      if (sign !== undefined) marks.push({ kind: 'speaker', sign });
    }
  }
  return marks;
}

const NO_SIGNS: ReadonlyMap<SpeakerId, SpeakerSign> = new Map();

/** Returns the wanted marks of a line: only where it does not stand, and where it is weaker than one that nothing weakens. */
export function marksOnLine(follows: RelationEvaluation | undefined, wanted: readonly Mark[]): readonly MarkLook[] {
  if (follows === undefined) return [];
  const { standing, strength } = follows;
  const marks: MarkLook[] = [];
  if (wanted.includes('standing') && standing !== 'stands') marks.push({ kind: 'standing', standing });
  const isWhole = strength !== null && strength >= WHOLE;
  if (wanted.includes('strength') && !isWhole) marks.push({ kind: 'strength', value: strength });
  return marks;
}

/** Returns the words of a mark, as they stand beside its shape. */
export function wordOf(mark: MarkLook): string {
  switch (mark.kind) {
    case 'standing':
      return t(mark.isNew ? NEWLY[mark.standing] : STANDING_WORDS[mark.standing]);
    case 'strength':
      return mark.value === null ? t('did not settle') : mark.value.toFixed(2);
    case 'divisiveness':
      return t('{value} of {speakers}', { value: mark.value.toFixed(2), speakers: String(mark.speakers) });
    case 'speaker':
      return mark.sign.initials;
    case 'more-speakers':
      return `+${mark.count}`;
    case 'change':
      return t(CHANGE_WORDS[mark.change]);
    case 'not-yet':
      return t('not yet said');
    case 'off':
      return t('does not count');
  }
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  stands: msg('stands'),
  falls: msg('falls'),
  undecided: msg('undecided'),
};
const CHANGE_WORDS: Readonly<Record<ShownChange, string>> = {
  new: msg('new'),
  conceded: msg('conceded'),
  retracted: msg('retracted'),
  answered: msg('answered'),
  dropped: msg('dropped'),
};
const NEWLY: Readonly<Record<Standing, string>> = {
  stands: msg('now stands'),
  falls: msg('now falls'),
  undecided: msg('now undecided'),
};

/** Tells whether something is drawn as an outline, since nobody has said it yet. */
export function isNotYetSaid(marks: readonly MarkLook[]): boolean {
  return marks.some(({ kind }) => kind === 'not-yet');
}

/** Tells marks to who cannot see them, such as “stands, strength 0.72”. */
export function spokenMarks(marks: readonly MarkLook[]): string {
  return marks.map(spokenMark).join(', ');
}

function spokenMark(mark: MarkLook): string {
  switch (mark.kind) {
    case 'standing':
    case 'change':
    case 'not-yet':
    case 'off':
      return wordOf(mark);
    case 'speaker':
      return t('by {name}', { name: mark.sign.name });
    case 'more-speakers':
      return t('by {count} more', { count: mark.count });
    case 'strength':
      return mark.value === null
        ? t('strength did not settle')
        : t('strength {value}', { value: mark.value.toFixed(2) });
    case 'divisiveness':
      return t('divisiveness {value} of {speakers} {what, select, sides {sides} other {speakers}}', {
        value: mark.value.toFixed(2),
        speakers: String(mark.speakers),
        what: mark.inFavour === null ? 'sides' : 'speakers',
      });
  }
}
