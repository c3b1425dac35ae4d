import { expect, test } from '@jest/globals';
import { changedCopy } from '../../../shared/model/changed-copy.ts';
import { editMap } from '../../../shared/model/commands/maps.ts';
import { debateOf } from '../../fixtures/debates.ts';

test('a changed copy has the changes, and the debate that was copied has not', () => {
  const debate = debateOf({});
  const copy = changedCopy(debate, editMap(debate, { map: 'map', direction: 'up' }));
  expect(copy.get('map', 'map').direction).toBe('up');
  expect(debate.get('map', 'map').direction).toBe('down');
});
