import { agreements } from '../../shared/evaluation/agreement.ts';
import { divisivenessOf, sidesOn } from '../../shared/evaluation/divisiveness.ts';
import { csvLine } from '../../shared/formats/tables/csv-rows.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { SpeakerId, StatementId } from '../../shared/model/entities.ts';
import { guardedCell } from '../../shared/text/spreadsheet-cell.ts';
import { findMap } from './find-map.ts';
import { JOURNAL_OPTION } from './opening.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const divisions: Subcommand = {
  name: 'divisions',
  about: 'Lists as CSV the claims on which speakers divide, the most divisive first, or who agrees with whom',
  positionals: ['FILE.debate'],
  options: [
    { name: 'map', value: 'TITLE-OR-ID', about: 'Only the claims on this map' },
    { name: 'speakers', about: 'Who agrees with whom: the share of common claims, and how many these are' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) =>
    withDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      const wanted = given.option('map');
      const isThere = wanted === undefined ? () => true : placedOn(debate, findMap(debate, wanted).id);
      const rows = given.flag('speakers') ? agreementRows(debate, isThere) : claimRows(debate, isThere);
      for (const row of rows) io.out(`${csvLine(row.map(cellOf))}\n`);
      return 0 as const;
    }),
};

type IsThere = (id: StatementId) => boolean;
type Rows = (string | number)[][];

function cellOf(value: string | number): string {
  return typeof value === 'number' ? `${value}` : guardedCell(value);
}

function placedOn(debate: Debate, map: string): IsThere {
  const placed = new Set<string>(debate.placementsByMap.get(map).map(({ statement }) => statement));
  return (id) => placed.has(id);
}

function claimRows(debate: Debate, isThere: IsThere): Rows {
  const claims = [...debate.statements.values()].filter(({ id, kind }) => kind === 'claim' && isThere(id));
  const divided = claims.flatMap(({ id, text }) => {
    const sides = sidesOn(debate, id);
    const { value, speakers } = divisivenessOf(sides);
    return value === null ? [] : [{ id, text, sides, value, speakers }];
  });
  // Of claims on which speakers divide alike, the one first on which more took a side.
  const sorted = divided.toSorted((a, b) => b.value - a.value || b.speakers - a.speakers);
  const rows = sorted.map(({ id, text, sides, value, speakers }) => {
    return [value, speakers, namesOf(debate, sides.for), namesOf(debate, sides.against), text, id];
  });
  return [['divisiveness', 'speakers', 'for', 'against', 'claim', 'id'], ...rows];
}

function agreementRows(debate: Debate, isThere: IsThere): Rows {
  const rows = agreements(debate, isThere).map(({ one, other, same, opposite, share }) => {
    return [namesOf(debate, [one]), namesOf(debate, [other]), share, same.length, opposite.length];
  });
  return [['speaker', 'other', 'share', 'same', 'opposite'], ...rows];
}

function namesOf(debate: Debate, speakers: readonly SpeakerId[]): string {
  return speakers.map((id) => debate.get('speaker', id).name).join('; ');
}
