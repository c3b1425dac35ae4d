import { z } from 'zod';
import type { Change } from '../model/change.ts';
import type { DebateVersion } from '../model/debate-version.ts';
import { defineRequest } from './define-request.ts';
import { id, none, shortText } from './fields.ts';

const oneVersion = z.strictObject({ version: id });

/** What a window may ask about the versions that its debate's file keeps. Whoever changes them gets the list as it is then. */
export const versionRequests = {
  /** Lists them, the newest first. */
  'versions.list': defineRequest<readonly DebateVersion[]>()(none),
  /** Keeps the debate as it is as a version. */
  'versions.save': defineRequest<readonly DebateVersion[]>()(z.strictObject({ name: shortText.min(1) })),
  /** Gives a version another name; one that was made by itself is then kept for good. */
  'versions.name': defineRequest<readonly DebateVersion[]>()(oneVersion.extend({ name: shortText.min(1) })),
  /** Removes a version, for good. */
  'versions.remove': defineRequest<readonly DebateVersion[]>()(oneVersion),
  /** Returns the changes that lead from the debate as it is to a version. */
  'versions.changes': defineRequest<readonly Change[]>()(oneVersion),
  /** Writes a version as a debate of its own, to a file that the user names; null when they name none. */
  'versions.copy': defineRequest<{ readonly path: string } | null>()(oneVersion),
};
