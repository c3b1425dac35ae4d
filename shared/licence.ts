/** The name of the file with the licences, beside the window's page: the build writes it and the window reads it. */
export const LICENCES_FILE = 'licences.json';

/** A package that is distributed with the app, and the notice that its authors ask for. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package states it, by SPDX's names; '' where it states none. */
  readonly licence: string;
  readonly text: string;
}
