import { expect, test } from '@jest/globals';
import { mediaTypeName } from '../../../../renderer/features/sources/media-type-name.ts';
import { memberWords } from '../../../../renderer/features/sources/records/member-words.ts';

test.each(['constructor', '__proto__', 'toString'])(
  'a record’s member, or a kind of file, that is called %s is called that',
  (name) => {
    expect(memberWords(name)).toBe(name.replaceAll('_', ' '));
    expect(mediaTypeName(name)).toBe(name);
  },
);
