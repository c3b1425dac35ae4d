import { firstVersion } from './0001-first-version.ts';
import { stylesAndOtherNames } from './0002-styles-and-other-names.ts';
import { fidelityOfCitations } from './0003-fidelity-of-citations.ts';
import { areasOfPictures } from './0004-areas-of-pictures.ts';
import { versionsOfDebate } from './0005-versions.ts';
import { walksOfDebate } from './0006-walks.ts';
import { proposalsBeside } from './0007-proposals.ts';
import { ownSchemes } from './0008-own-schemes.ts';
import type { Migration } from './migration.ts';

/**
 * Every version of the file from the first on, a file each, numbered from 1 without a gap. The format is frozen: a
 * released migration never changes, and every change to the format is a further one at the end.
 */
export const MIGRATIONS: readonly Migration[] = [
  firstVersion,
  stylesAndOtherNames,
  fidelityOfCitations,
  areasOfPictures,
  versionsOfDebate,
  walksOfDebate,
  proposalsBeside,
  ownSchemes,
];

/** The search index as it is in the latest version. */
export { SEARCH_TABLE } from './0001-first-version.ts';
