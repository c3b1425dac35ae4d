import type { Catalogue } from '../translate.ts';
import { ACTIONS } from './actions.ts';
import { ADDING_SOURCES } from './adding-sources.ts';
import { ARGUMENT } from './argument.ts';
import { ARGUMENT_FILES } from './argument-files.ts';
import { CORE } from './core.ts';
import { DAMAGED_FILES } from './damaged-files.ts';
import { DB } from './db.ts';
import { DRAWN_FILES } from './drawn-files.ts';
import { EDITING } from './editing.ts';
import { ELECTRON } from './electron.ts';
import { EVALUATION } from './evaluation.ts';
import { EXCHANGE } from './exchange.ts';
import { EXPORTING } from './exporting.ts';
import { FILES } from './files.ts';
import { FINDING } from './finding.ts';
import { FORMAT_READERS } from './format-readers.ts';
import { FORMATS } from './formats.ts';
import { INGEST } from './ingest.ts';
import { INGEST_NOTICES } from './ingest-notices.ts';
import { INSPECTOR } from './inspector.ts';
import { KEPT_FILES } from './kept-files.ts';
import { MAP } from './map.ts';
import { MODEL } from './model.ts';
import { OUTLINE } from './outline.ts';
import { PAPER } from './paper.ts';
import { PASSAGES } from './passages.ts';
import { PROPOSALS } from './proposals.ts';
import { READER } from './reader.ts';
import { READING_PAGE } from './reading-page.ts';
import { READINGS } from './readings.ts';
import { REPORTS } from './reports.ts';
import { REQUESTS } from './requests.ts';
import { SCENE } from './scene.ts';
import { SCHEMES_ACTION } from './schemes-action.ts';
import { SCHEMES_CAUSES } from './schemes-causes.ts';
import { SCHEMES_DIALOG } from './schemes-dialog.ts';
import { SCHEMES_OWN } from './schemes-own.ts';
import { SCHEMES_PEOPLE } from './schemes-people.ts';
import { SCHEMES_ROLES } from './schemes-roles.ts';
import { SCHEMES_RULES } from './schemes-rules.ts';
import { SETTINGS } from './settings.ts';
import { SEVERAL } from './several.ts';
import { SHELL } from './shell.ts';
import { SOURCES } from './sources.ts';
import { STANDING } from './standing.ts';
import { TABLE } from './table.ts';
import { TEXT_ORDER } from './text-order.ts';
import { TIME } from './time.ts';
import { VERSIONS } from './versions.ts';
import { WALKS } from './walks.ts';
import { WIDGETS } from './widgets.ts';
import { WINDOWS } from './windows.ts';

/** The German of the window, a file for each of its parts. */
export const GERMAN: Catalogue = {
  ...ACTIONS,
  ...ADDING_SOURCES,
  ...ARGUMENT,
  ...ARGUMENT_FILES,
  ...WALKS,
  ...TIME,
  ...EDITING,
  ...CORE,
  ...DAMAGED_FILES,
  ...DB,
  ...DRAWN_FILES,
  ...ELECTRON,
  ...EVALUATION,
  ...EXCHANGE,
  ...EXPORTING,
  ...FILES,
  ...FINDING,
  ...FORMATS,
  ...FORMAT_READERS,
  ...INGEST,
  ...INGEST_NOTICES,
  ...INSPECTOR,
  ...KEPT_FILES,
  ...MAP,
  ...MODEL,
  ...OUTLINE,
  ...PAPER,
  ...PASSAGES,
  ...READER,
  ...READING_PAGE,
  ...REPORTS,
  ...REQUESTS,
  ...SCENE,
  ...SCHEMES_ACTION,
  ...SCHEMES_CAUSES,
  ...SCHEMES_DIALOG,
  ...SCHEMES_OWN,
  ...SCHEMES_PEOPLE,
  ...SCHEMES_ROLES,
  ...SCHEMES_RULES,
  ...SETTINGS,
  ...SEVERAL,
  ...SHELL,
  ...SOURCES,
  ...STANDING,
  ...TABLE,
  ...WIDGETS,
  ...PROPOSALS,
  ...READINGS,
  ...TEXT_ORDER,
  ...VERSIONS,
  ...WINDOWS,
};
