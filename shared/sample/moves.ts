import { move, type SampleMove } from './notation.ts';

/** Who did what with which statement, in the order of the public record; `2025-01` where the day is not on record. */
export const MOVES: readonly SampleMove[] = [
  // The Independent Inquiry's final report.
  move('2022-10', 'iicsa asserts claim-iicsa', 'passage-twenty'),
  move('2022-10', 'iicsa asserts claim-iicsa-duty', 'passage-iicsa-duty'),

  // The exchange between Musk and Starmer: accusation, denial, counter-accusation, accusation repeated.
  move('2025-01', 'musk asserts claim-accusation', 'passage-accusation'),
  move('2025-01', 'musk asserts claim-headed', 'passage-headed'),
  move('2025-01', 'starmer denies claim-accusation', 'passage-rejected', 'musk asserts claim-accusation'),
  move('2025-01', 'starmer asserts claim-denial', 'passage-rejected', 'musk asserts claim-accusation'),
  move('2025-01', 'starmer concedes claim-headed', 'passage-office-undisputed', 'musk asserts claim-headed'),
  move('2025-01', 'starmer asserts claim-record', 'passage-record', 'musk asserts claim-headed'),
  move('2025-01', 'starmer asserts claim-misinformation', 'passage-misinformation', 'musk asserts claim-accusation'),
  move('2025-01', 'musk asserts claim-repeated', 'passage-repeated', 'starmer denies claim-accusation'),

  // 6 January: the announcement, and the call for a national inquiry.
  move('2025-01-06', 'cooper asserts claim-duty-to-report', 'passage-duty'),
  move('2025-01-06', 'cooper asserts claim-children-first', 'passage-children-first'),
  move('2025-01-06', 'cooper asserts claim-decade', 'passage-decade'),
  move('2025-01-06', 'cooper asserts claim-urgent', 'passage-urgent'),
  move('2025-01-06', 'cooper asserts claim-grooming', 'passage-grooming'),
  move('2025-01-06', 'cooper asserts claim-panel', 'passage-panel'),
  move('2025-01-06', 'philp asserts claim-national', 'passage-philp-calls'),
  move('2025-01', 'labour-mps asserts claim-criticism', 'passage-criticism', 'philp asserts claim-national'),
  move(
    '2025-01',
    'philp asserts claim-not-against-victims',
    'passage-not-against-victims',
    'labour-mps asserts claim-criticism',
  ),
  move('2025-01', 'philp denies step-criticism', 'passage-not-against-victims', 'labour-mps asserts claim-criticism'),
  move('2025-01-06', 'statutory-mps asserts claim-wider', 'passage-wider'),
  move('2025-01-06', 'statutory-mps asserts claim-confidence', 'passage-confidence'),
  move('2025-01-06', 'cooper denies claim-national', 'passage-turned-down', 'philp asserts claim-national'),
  move('2025-01-06', 'cooper asserts claim-held-back', 'passage-held-back', 'philp asserts claim-national'),
  move('2025-01-06', 'cooper asserts claim-data-published', 'passage-data-published'),
  move('2025-01-06', 'cooper asserts claim-data-inadequate', 'passage-data-inadequate'),

  // 8 January: Prime Minister's Questions.
  move('2025-01-08', 'starmer asserts claim-seven-years', 'passage-seven-years'),
  move('2025-01-08', 'starmer asserts claim-until-2031', 'passage-until-2031'),
  move('2025-01-08', 'starmer asserts claim-act-first', 'passage-to-act'),

  // 16 January: the statement, and the questions put to it.
  move('2025-01-16', 'cooper asserts claim-accepted', 'passage-accepted'),
  move('2025-01-16', 'cooper asserts claim-action-plan', 'passage-action-plan'),
  move('2025-01-16', 'cooper asserts claim-audit', 'passage-audit-scope'),
  move('2025-01', 'casey asserts claim-audit', 'passage-audit'),
  move('2025-01-16', 'cooper asserts claim-local', 'passage-local'),
  move('2025-01-16', 'cooper asserts claim-five-areas', 'passage-five-areas'),
  move('2025-01-16', 'cooper asserts claim-telford', 'passage-telford'),
  move('2025-01-16', 'cooper asserts claim-framework', 'passage-framework'),
  move('2025-01', 'crowther asserts claim-framework', 'passage-framework'),
  move('2025-01-16', 'cooper asserts claim-new-money', 'passage-new-money'),
  move('2025-01', 'safeguarding-minister asserts claim-oldham-met', 'passage-oldham-met'),
  move('2025-01-16', 'cooper asserts claim-police', 'passage-police'),
  move('2025-01-16', 'cooper asserts claim-closed-cases', 'passage-closed-cases'),
  move('2025-01-16', 'cooper asserts claim-review-panel', 'passage-review-panel'),
  move('2025-01-16', 'cooper asserts claim-right-to-review', 'passage-right-to-review'),
  move('2025-01-16', 'cooper asserts claim-data-overhaul', 'passage-data-overhaul'),
  move('2025-01-16', 'cooper asserts claim-online', 'passage-online'),
  move('2025-01-16', 'cooper asserts claim-candour', 'passage-candour'),
  move('2025-01-16', 'statutory-mps asserts claim-national', 'passage-statute'),
  move('2025-01-16', 'statutory-mps asserts claim-statutory-powers', 'passage-compel'),
  move('2025-01-16', 'statutory-mps asserts claim-no-powers', 'passage-no-powers', 'cooper asserts claim-local'),
  move('2025-01-16', 'statutory-mps questions claim-local', 'passage-powers-asked', 'cooper asserts claim-local'),
  move(
    '2025-01-16',
    'statutory-mps asserts claim-funding-doubt',
    'passage-funding-doubt',
    'cooper asserts claim-local',
  ),
  move('2025-01-16', 'cooper asserts claim-act-first', 'passage-act-first'),
];
