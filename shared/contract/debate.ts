import { z } from 'zod';
import type { Method } from '../evaluation/method.ts';
import { STRENGTH_SEMANTICS } from '../evaluation/strength.ts';
import type { ImportReport } from '../formats/reading/import-report.ts';
import type { DebateData } from '../model/debate.ts';
import type { HistoryLabels, HistoryStep } from '../model/history-labels.ts';
import type { SearchHit } from '../model/search-hit.ts';
import type { Proposal } from '../proposals/proposal.ts';
import { MARKS, type Mark } from '../scene/marks/mark.ts';
import { MOST_RECENT_THINGS } from './bounds.ts';
import { changes } from './changes.ts';
import { defineRequest } from './define-request.ts';
import { id, none, shortText } from './fields.ts';

const onMap = z.number().min(-1e9).max(1e9);

/** A map's place in the window when it was left: the point in the middle, in the map's pixels, and the zoom. */
export const mapPlaceSchema = z.strictObject({ map: id, x: onMap, y: onMap, zoom: z.number().min(0.001).max(100) });
export type MapPlace = z.infer<typeof mapPlaceSchema>;

/** What marks on cards and lines are shown. */
export const marksSchema = z.array(z.enum(MARKS)).max(MARKS.length).readonly();

/** How a debate is evaluated. */
export const methodSchema = z.strictObject({
  strength: z.enum(STRENGTH_SEMANTICS),
  joinsRestated: z.boolean(),
  needsSupport: z.boolean(),
});

const recentSchema = z.discriminatedUnion('entity', [
  z.strictObject({ entity: z.literal('statement'), id }),
  z.strictObject({ entity: z.literal('map'), id }),
  z.strictObject({ entity: z.literal('speaker'), id }),
  z.strictObject({ entity: z.literal('source'), id }),
]);
/** Something that was shown or selected. */
export type Recent = z.infer<typeof recentSchema>;
export const recentsSchema = z.array(recentSchema).max(MOST_RECENT_THINGS).readonly();

/** A debate that was opened for this window. */
export interface OpenDebate extends DebateContent {
  readonly path: string;
  /** The file's name, without its ending. */
  readonly name: string;
  /** True when the file, or its folder, cannot be written. */
  readonly readOnly: boolean;
  /** The debate's origin, and what the user should know about it; left out when there is nothing to say. */
  readonly notices?: OpeningNotices;
  /** The last places of its maps, the one shown last first; some of the maps may be gone. */
  readonly places?: readonly MapPlace[];
  /** What was shown or selected of it last, the latest first; some of it may be gone. */
  readonly recents?: readonly Recent[];
  /** What marks were shown of it last; none when left out. */
  readonly marks?: readonly Mark[];
  /** How it was evaluated last; as usual when left out. */
  readonly method?: Method;
  /** What other programs proposed for it; nothing when left out. */
  readonly proposals?: readonly Proposal[];
}

/**
 * Sentences for the user. `imported`: what was changed; `recovered`: what is missing or was repaired; `opened`: what
 * was found.
 */
export interface OpeningNotices {
  readonly origin: 'opened' | 'imported' | 'recovered';
  readonly sentences: readonly string[];
  /** What came of the file that was imported. */
  readonly report?: ImportReport;
}

/** The contents of a debate's file. */
export interface DebateContent {
  readonly data: DebateData;
  readonly labels: HistoryLabels;
}

export const debateRequests = {
  /** Writes an edit. Consecutive commits with the same `step` are one step to undo. */
  'debate.commit': defineRequest<HistoryLabels>()(
    z.strictObject({ label: shortText.min(1), changes, step: id.nullable() }),
  ),
  /** Takes back the last edit; null when there is nothing to undo. */
  'debate.undo': defineRequest<HistoryStep | null>()(none),
  'debate.redo': defineRequest<HistoryStep | null>()(none),
  'debate.reload': defineRequest<DebateContent>()(none),
  /** Records the place at which a map is left; `debate` is the debate's id. */
  'debate.left': defineRequest<null>()(mapPlaceSchema.extend({ debate: id })),
  /** Records which marks are shown of a debate, and how it is evaluated; `debate` is its id. */
  'debate.marked': defineRequest<null>()(z.strictObject({ debate: id, marks: marksSchema, method: methodSchema })),
  /** Records what was shown or selected of a debate, the latest first; `debate` is its id. */
  'debate.recents': defineRequest<null>()(z.strictObject({ debate: id, recents: recentsSchema })),
  'debate.search': defineRequest<readonly SearchHit[]>()(
    z.strictObject({ query: z.string().max(1000), limit: z.int().min(1).max(500) }),
  ),
};

export interface DebateEvents {
  /** A debate was opened for this window from outside: by the system, or by a second start of the app. */
  readonly 'debate.opened': OpenDebate;
  /** Another program wrote the file: these are its contents now. */
  readonly 'debate.replaced': DebateContent & { readonly isAnother: boolean };
}
