import type { Standing } from '../../evaluation/evaluate-debate.ts';
import { methodNotes, STRENGTH_NAMES } from '../../evaluation/method.ts';
import { msg, t } from '../../language/translate.ts';
import type { SpeakerSign } from '../../model/speaker-signs.ts';
import { type HowMarked, USUALLY_MARKED } from './how-marked.ts';
import type { MarkLook, ShownChange } from './marks-on.ts';

const STANDINGS: readonly Standing[] = ['stands', 'falls', 'undecided'];

const STANDING_MEANINGS: Readonly<Record<Standing, string>> = {
  stands: msg('nothing attacks it, or all that does has fallen'),
  falls: msg('something that stands attacks it'),
  undecided: msg('neither follows'),
};

/** In the order of the list of changes. */
const CHANGE_MEANINGS: Readonly<Record<ShownChange, string>> = {
  new: msg('said for the first time since then'),
  conceded: msg('somebody conceded it since then'),
  retracted: msg('somebody took it back since then'),
  answered: msg('it got its first answer since then'),
  dropped: msg('whom it was put to spoke on, and left it unanswered'),
};

/** More would fill the page with names. */
const MOST_SPEAKERS = 12;

/** A kind of mark, as a legend shows and explains it. */
export interface MarkEntry {
  /** Null: a note on how marks were found. */
  readonly mark: MarkLook | null;
  readonly meaning: string;
}

/** Returns the legend's entries for the marks that are shown, and notes on how they were found where that is not as usual. */
export function markEntries(shown: Iterable<MarkLook>, { method, labelling }: HowMarked = USUALLY_MARKED): MarkEntry[] {
  const standings = new Set<Standing>();
  const kinds = new Set<MarkLook['kind']>();
  const changes = new Set<ShownChange>();
  const speakers = new Map<string, SpeakerSign>();
  for (const mark of shown) {
    kinds.add(mark.kind);
    if (mark.kind === 'standing') standings.add(mark.standing);
    if (mark.kind === 'speaker') speakers.set(mark.sign.id, mark.sign);
    if (mark.kind === 'change') changes.add(mark.change);
  }
  const entries: MarkEntry[] = STANDINGS.filter((each) => standings.has(each)).map((standing) => {
    return { mark: { kind: 'standing', standing }, meaning: t(STANDING_MEANINGS[standing]) };
  });
  if (kinds.has('strength')) {
    const meaning = t('strength ({method}), 0 to 1: by its weight, and what supports and attacks it', {
      method: t(STRENGTH_NAMES[method.strength]),
    });
    entries.push({ mark: { kind: 'strength', value: 0.5 }, meaning });
  }
  if (kinds.has('divisiveness')) {
    const meaning = t('divisiveness, 0 (all agree) to 1 (half against half), of how many speakers');
    entries.push({ mark: { kind: 'divisiveness', value: 1, speakers: 2, inFavour: 0.5 }, meaning });
  }
  for (const [change, meaning] of Object.entries(CHANGE_MEANINGS) as [ShownChange, string][]) {
    if (changes.has(change)) entries.push({ mark: { kind: 'change', change }, meaning: t(meaning) });
  }
  if (kinds.has('not-yet')) {
    entries.push({ mark: { kind: 'not-yet' }, meaning: t('an outline: nobody had said it by then') });
  }
  for (const sign of [...speakers.values()].slice(0, MOST_SPEAKERS)) {
    entries.push({ mark: { kind: 'speaker', sign }, meaning: sign.name });
  }
  const notes = [
    ...(speakers.size > MOST_SPEAKERS
      ? [t('and {count} more speakers', { count: speakers.size - MOST_SPEAKERS })]
      : []),
    ...(labelling !== null && kinds.has('standing')
      ? [t('standing is by {labelling}', { labelling: labelling.name })]
      : []),
    ...(kinds.has('standing') || kinds.has('strength') ? methodNotes(method).map((note) => t(note)) : []),
  ];
  return [...entries, ...notes.map((meaning) => ({ mark: null, meaning }))];
}
