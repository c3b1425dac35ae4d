/** The name of the file with the licences, beside the window's page: the build writes it and the window reads it. */
export const LICENCES_FILE = 'licences.json';

/** A package that goes out with the app, and what its makers ask to be told of it. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package states it, by SPDX's names; '' where it states none. */
  readonly licence: string;
  readonly text: string;
}
