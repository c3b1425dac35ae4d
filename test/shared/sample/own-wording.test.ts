import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sampleDebate } from '../../../shared/sample/sample-debate.ts';
import { decodeUtf8 } from '../../../shared/text/text-bytes.ts';

/** Seven words in a row are a borrowed sentence; fewer are how the subject is spoken of. */
const RUN = 7;

const corpus = process.env['COUNTERCLAIM_CORPUS'];
if (corpus === undefined) {
  process.stdout.write("Skipped: the sample's wording against its sources, as COUNTERCLAIM_CORPUS is not set.\n");
}

(corpus === undefined ? test.skip : test)(
  'no seven words in a row are taken from the texts the sample draws on',
  () => {
    const folder = join(corpus ?? '', 'text');
    const borrowed = new Set(readdirSync(folder).flatMap((file) => runs(readFileSync(join(folder, file), 'utf8'))));

    expect(borrowed.size).toBeGreaterThan(1000);
    expect(
      sampleTexts()
        .flatMap(runs)
        .filter((run) => borrowed.has(run)),
    ).toEqual([]);
  },
);

function sampleTexts(): string[] {
  const { data, contents } = sampleDebate({ sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') });
  return [
    data.debate.title,
    data.debate.description,
    ...data.statements.flatMap((s) => [s.text, s.note]),
    ...data.relations.map((r) => r.note),
    ...data.speakers.map((s) => s.role),
    ...data.sources.map((s) => JSON.stringify(s.csl)),
    ...data.excerpts.map((e) => e.note),
    ...contents.map((bytes) => decodeUtf8(bytes) ?? ''),
  ];
}

function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}
