import type { DebateEvents } from './debate.ts';
import type { ExportEvents } from './export.ts';
import type { FileEvents } from './file.ts';
import type { ProposalEvents } from './proposals.ts';
import type { SettingsEvents } from './settings.ts';
import type { SourceEvents } from './sources.ts';
import type { WindowEvents } from './window.ts';

/** Every event that the main process sends to a window, by name. An event has no answer. */
export interface Events
  extends WindowEvents,
    DebateEvents,
    SettingsEvents,
    SourceEvents,
    ExportEvents,
    FileEvents,
    ProposalEvents {}

export type EventName = keyof Events;
