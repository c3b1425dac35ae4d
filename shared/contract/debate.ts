import { z } from 'zod';
import type { DebateData } from '../model/debate.ts';
import type { HistoryLabels, HistoryStep } from '../model/history-labels.ts';
import type { SearchHit } from '../model/search-hit.ts';
import { changes } from './changes.ts';
import { defineRequest } from './define-request.ts';
import { id, none, shortText } from './fields.ts';

/** A debate that was opened for this window. */
export interface OpenDebate extends DebateContent {
  readonly path: string;
  /** The file's name, without its ending. */
  readonly name: string;
  /** The file, or its folder, cannot be written. */
  readonly readOnly: boolean;
  /** Where it comes from, and what the user should know of that; left out where there is nothing to say. */
  readonly notices?: OpeningNotices;
}

/** `imported`: what was changed; `recovered`: what is missing, or was put right; `opened`: what was found. A sentence each. */
export interface OpeningNotices {
  readonly origin: 'opened' | 'imported' | 'recovered';
  readonly sentences: readonly string[];
}

/** What is in a debate's file. */
export interface DebateContent {
  readonly data: DebateData;
  readonly labels: HistoryLabels;
}

export const debateRequests = {
  /** `step`: commits with the same one, right after each other, are one step to undo. */
  'debate.commit': defineRequest<HistoryLabels>()(
    z.strictObject({ label: shortText.min(1), changes, step: id.nullable() }),
  ),
  /** null when there is nothing to undo. */
  'debate.undo': defineRequest<HistoryStep | null>()(none),
  'debate.redo': defineRequest<HistoryStep | null>()(none),
  'debate.reload': defineRequest<DebateContent>()(none),
  'debate.search': defineRequest<readonly SearchHit[]>()(
    z.strictObject({ query: z.string().max(1000), limit: z.int().min(1).max(500) }),
  ),
};

export interface DebateEvents {
  /** Opened for this window from outside: by the system, or by a second start of the app. */
  readonly 'debate.opened': OpenDebate;
  /** Another program wrote the file: this is what is in it now. */
  readonly 'debate.replaced': DebateContent & { readonly isAnother: boolean };
}
