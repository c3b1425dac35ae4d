import { describe, expect, test } from '@jest/globals';
import { exportName } from '../../../electron/export/export-name.ts';

describe('the name proposed for an exported map', () => {
  test.each([
    ['says the debate and the map', 'Tax', 'Carbon price', 'Tax – Carbon price'],
    [
      'is the map alone where both are long',
      'Inquiries of the House of Commons, January 2025',
      'The exchange',
      'The exchange',
    ],
    ['is said once where both are called alike', 'Carbon price', 'Carbon price', 'Carbon price'],
    ['leaves out what no system takes in a name', 'For / against', 'Why?', 'For against – Why'],
    ['is the map where the debate has none', '', 'Why', 'Why'],
    ['is the debate where the map has none', 'Tax', '???', 'Tax'],
    ['is a plain word where nothing is left', '', '//', 'Map'],
  ])('%s', (_, debate, subject, name) => {
    expect(exportName({ debate, subject })).toBe(name);
  });
});
