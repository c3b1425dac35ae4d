import { expect, test } from '@jest/globals';
import type { Stop } from '../../../shared/model/entities.ts';
import { isShownLine, stopContent } from '../../../shared/walks/stop-content.ts';
import { sourcedDebate } from '../../fixtures/sourced-debates.ts';

const debate = sourcedDebate();
const STOP: Stop = {
  id: 's',
  walk: 'w',
  kind: 'branch',
  map: 'map',
  statement: 'local',
  excerpt: null,
  title: '',
  note: '',
  order: 'a0',
};

test('a stop at a branch shows what bears on its statement, with the lines between', () => {
  const { title, statements, spoken } = stopContent(debate, STOP, 'apa');
  expect(title).toBe('A local one.');
  expect([...(statements ?? [])].sort()).toEqual(['local', 'national', 'power']);
  expect(spoken).toBe('A local one. With 2 statements that bear on it.');
  const shown = [...debate.relations.values()].filter((each) => isShownLine(debate, each, statements ?? new Set()));
  expect(shown.map(({ kind }) => kind)).toEqual(['attacks']);
});

test('a stop at a passage has its words and reference, and its own heading', () => {
  const stop: Stop = { ...STOP, kind: 'passage', excerpt: 'said', title: 'In the House' };
  const { title, passage, spoken } = stopContent(debate, stop, 'apa');
  expect([title, passage?.words]).toEqual(['In the House', 'Inquiries should be local.']);
  expect(spoken).toMatch(/^In the House\. A local one\. “Inquiries should be local\.” Hansard\. \(2025/);
});

test('a stop at a map shows all of it', () => {
  const { statements, spoken } = stopContent(debate, { ...STOP, kind: 'map', statement: null }, 'apa');
  expect([statements, spoken]).toEqual([null, 'The map A map. 4 statements.']);
});
