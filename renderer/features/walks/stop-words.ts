import { msg, t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Stop, StopKind } from '../../../shared/model/entities.ts';

export const STOP_NAMES: Readonly<Record<StopKind, string>> = {
  map: msg('Whole map'),
  statement: msg('Statement'),
  branch: msg('Branch'),
  passage: msg('Passage'),
};

/** Returns what a stop is called: its heading, or what it shows. */
export function stopTitle(debate: Debate, { title, statement, map }: Readonly<Stop>): string {
  if (title.trim() !== '') return title;
  const shown = statement === null ? debate.maps.get(map)?.title : debate.statements.get(statement)?.text;
  return shown?.trim() || t('Untitled');
}
