import { clipboardRequests } from './clipboard.ts';
import { debateRequests } from './debate.ts';
import type { ArgsOf, ResultOf } from './define-request.ts';
import { divisionsRequests } from './divisions.ts';
import { evaluationRequests } from './evaluation.ts';
import { exportRequests } from './export.ts';
import { fileRequests } from './file.ts';
import { outlineRequests } from './outline.ts';
import { proposalRequests } from './proposals.ts';
import { readingRequests } from './readings.ts';
import { recognitionRequests } from './recognition.ts';
import { reportRequests } from './report.ts';
import { settingsRequests } from './settings.ts';
import { sourceRequests, sourcesExportRequests } from './sources.ts';
import { spellingRequests } from './spelling.ts';
import { versionRequests } from './versions.ts';
import { windowRequests } from './window.ts';

/**
 * Every request that the window may make of the main process, by name. A request has one argument, which the main
 * process checks against its schema, and answers with a result or with an error as a value.
 */
export const REQUESTS = {
  ...windowRequests,
  ...debateRequests,
  ...fileRequests,
  ...settingsRequests,
  ...sourceRequests,
  ...sourcesExportRequests,
  ...recognitionRequests,
  ...readingRequests,
  ...evaluationRequests,
  ...clipboardRequests,
  ...exportRequests,
  ...versionRequests,
  ...proposalRequests,
  ...outlineRequests,
  ...divisionsRequests,
  ...reportRequests,
  ...spellingRequests,
};

export type RequestName = keyof typeof REQUESTS;
export type RequestArgs<N extends RequestName> = ArgsOf<(typeof REQUESTS)[N]>;
export type Results = { readonly [N in RequestName]: ResultOf<(typeof REQUESTS)[N]> };
