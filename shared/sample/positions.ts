import type { MapId, StatementId } from '../model/entities.ts';

type Row = Readonly<Record<StatementId, number>>;

/** Returns the places of a map's cards: rows by their top edge, each with its left edges, all in CSS pixels. */
function rows(...given: readonly (readonly [number, Row])[]): Readonly<Record<StatementId, readonly [number, number]>> {
  return Object.fromEntries(
    given.flatMap(([y, row]) => Object.entries(row).map(([statement, x]) => [statement, [x, y]] as const)),
  );
}

/** Places found by hand, as `[x, y]`, by map and statement. They take precedence over any layout. */
export const POSITIONS: Readonly<Record<MapId, Readonly<Record<StatementId, readonly [number, number]>>>> = {
  'map-national-or-local': rows(
    [0, { 'question-inquiry': 1206 }],
    [210, { 'claim-national': 576, 'claim-local': 1932 }],
    [
      440,
      {
        'claim-wider': 0,
        'claim-audit': 288,
        'claim-confidence': 576,
        'claim-compulsion-needed': 864,
        'claim-statutory-powers': 1152,
        'claim-framework': 1500,
        'claim-five-areas': 1788,
        'claim-telford': 2076,
        'claim-held-back': 2364,
      },
    ],
    [
      690,
      {
        'claim-not-against-victims': -72,
        'claim-criticism': 216,
        'claim-until-2031': 504,
        'claim-act-first': 792,
        'claim-police': 1500,
        'claim-no-powers': 1788,
        'claim-funding-doubt': 2076,
      },
    ],
    [
      910,
      {
        'claim-seven-years': 360,
        'claim-iicsa': 648,
        'claim-accepted': 936,
        'claim-new-money': 2076,
      },
    ],
  ),
  'map-musk-starmer': rows(
    [0, { 'question-accusation': 748 }],
    [210, { 'claim-repeated': 60, 'claim-accusation': 432, 'claim-denial': 1160 }],
    [
      450,
      {
        'question-office': -110,
        'claim-headed': 288,
        'claim-answerable': 576,
        'claim-record': 864,
        'claim-misinformation': 1160,
      },
    ],
    [670, { 'question-which-claims': 1112 }],
  ),
  'map-measures': rows(
    [0, { 'question-measures': 1028 }],
    [
      220,
      {
        'claim-action-plan': 0,
        'claim-duty-to-report': 432,
        'claim-candour': 864,
        'claim-grooming': 1152,
        'claim-online': 1440,
        'claim-panel': 1872,
      },
    ],
    [470, { 'claim-urgent': 144, 'claim-iicsa-duty': 432, 'claim-children-first': 720, 'claim-oldham-met': 1872 }],
    [
      710,
      {
        'claim-decade': 144,
        'claim-data-overhaul': 720,
        'claim-closed-cases': 1656,
        'claim-local': 2376,
      },
    ],
    [
      930,
      {
        'claim-data-published': 576,
        'claim-data-inadequate': 864,
        'claim-police': 1368,
        'claim-review-panel': 1656,
        'claim-right-to-review': 1944,
        'claim-funding-doubt': 2232,
        'question-powers': 2520,
      },
    ],
  ),
};
