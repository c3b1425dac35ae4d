import { expect, test } from '@jest/globals';
import { recognisedLines, withRecognisedLines } from '../../../shared/sources/recognised-lines.ts';
import { withoutTextMembers } from '../../../shared/sources/text-members.ts';

const LINE = { page: 2, start: 10, end: 31, left: 0.1, top: 0.25, width: 0.5, height: 0.02 };
const CSL = { type: 'document', title: 'A scan' };

test('the places of recognised lines are kept in a record, to a thousandth of the page', () => {
  const csl = withRecognisedLines(CSL, [LINE, { ...LINE, start: 31, end: 40, left: 0.123_456 }]);
  expect(recognisedLines(csl)).toEqual([LINE, { ...LINE, start: 31, end: 40, left: 0.123 }]);
});

test('those of more pages than a record has room for are not kept', () => {
  const csl = withRecognisedLines(
    CSL,
    Array.from({ length: 30_000 }, () => LINE),
  );
  expect(recognisedLines(csl)).toHaveLength(20_000);
});

test('they do not leave with references', () => {
  expect(withoutTextMembers(withRecognisedLines(CSL, [LINE]))).toEqual(CSL);
});

test.each([[['a']], [[1, -2]], ['words']])('what is not such places, %j, is passed over', (recognised) => {
  expect(recognisedLines({ ...CSL, custom: { recognised } })).toEqual([]);
});
