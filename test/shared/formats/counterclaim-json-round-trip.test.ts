import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromCounterclaimJson, toCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { sameDebate } from '../../../shared/model/same-debate.ts';
import { encodeUtf8 } from '../../../shared/text/text-bytes.ts';
import { commandSeeds, randomCommand } from '../../fixtures/random-commands.ts';
import { CONTENTS, richDebate } from '../../fixtures/random-debate.ts';
import { seededRandom } from '../../fixtures/random-source.ts';
import { given } from '../../fixtures/small-json.ts';

test('any debate goes to JSON and comes back equal, with the same contents and nothing to lay out', () => {
  fc.assert(
    fc.property(commandSeeds(40), (seeds) => {
      const debate = richDebate(seededRandom(0));
      for (const seed of seeds) debate.apply(randomCommand(debate, seededRandom(seed)).changes);

      const json = JSON.stringify(toCounterclaimJson(debate.toData(), (hash) => encodeUtf8(CONTENTS.get(hash) ?? '')));
      const { data, contents, notices, mapsToLayOut } = fromCounterclaimJson(JSON.parse(json), given());

      expect(sameDebate(new Debate(data), debate)).toBe(true);
      const named = debate
        .toData()
        .sources.flatMap(({ text, original }) => (original === null ? [text] : [text, original]));
      expect(new Set(contents.map(given().sha256))).toEqual(new Set(named));
      expect([notices, mapsToLayOut]).toEqual([[], []]);
    }),
    { numRuns: 60 },
  );
});
