import { agreements } from '../../evaluation/agreement.ts';
import { divisionsOf } from '../../evaluation/divisions.ts';
import type { Debate } from '../../model/debate.ts';
import type { MapId, SpeakerId } from '../../model/entities.ts';
import { guardedCell } from '../../text/spreadsheet-cell.ts';
import { csvLine } from './csv-rows.ts';

/** What a table of divisions has a row for: each claim on which somebody took a side, or each two speakers with a common claim. */
export const DIVISIONS_TABLES = ['claims', 'speakers'] as const;
export type DivisionsTable = (typeof DIVISIONS_TABLES)[number];

/**
 * Returns where the speakers divide as CSV, on a map or (null) in all of the debate: claims with the names on either side, the most
 * divisive first, or who agrees with whom. No cell is one that a spreadsheet would reckon with. Throws `NotFound` for an unknown map.
 */
export function divisionsCsv(debate: Debate, of: DivisionsTable, map: MapId | null): string {
  const rows = of === 'claims' ? claimRows(debate, map) : speakerRows(debate, map);
  return rows.map((row) => `${csvLine(row.map(cellOf))}\n`).join('');
}

type Rows = (string | number)[][];

function cellOf(value: string | number): string {
  return typeof value === 'number' ? `${value}` : guardedCell(value);
}

function claimRows(debate: Debate, map: MapId | null): Rows {
  const rows = divisionsOf(debate, map).claims.map(({ statement, value, speakers, ...sides }) => {
    const { text } = debate.get('statement', statement);
    return [value, speakers, namesOf(debate, sides.for), namesOf(debate, sides.against), text, statement];
  });
  return [['divisiveness', 'speakers', 'for', 'against', 'claim', 'id'], ...rows];
}

function speakerRows(debate: Debate, map: MapId | null): Rows {
  const placed = map === null ? null : new Set(debate.placementsByMap.get(map).map(({ statement }) => statement));
  const pairs = agreements(debate, (id) => placed === null || placed.has(id));
  const rows = pairs.map(({ one, other, same, opposite, share }) => {
    return [namesOf(debate, [one]), namesOf(debate, [other]), share, same.length, opposite.length];
  });
  return [['speaker', 'other', 'share', 'same', 'opposite'], ...rows];
}

function namesOf(debate: Debate, speakers: readonly SpeakerId[]): string {
  return speakers.map((id) => debate.get('speaker', id).name).join('; ');
}
