import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ArgdownCore, ArgdownResponse } from '../../shared/formats/argdown/argdown-core.ts';
import { ARGDOWN } from '../../shared/formats/argdown/argdown-format.ts';
import { toArgdown } from '../../shared/formats/argdown/write-argdown.ts';
import { Debate } from '../../shared/model/debate.ts';
import { sameDebate } from '../../shared/model/same-debate.ts';
import { corpusFiles, describeCorpus } from '../fixtures/corpus.ts';
import { fileAt, importFile, importText } from '../fixtures/given-files.ts';

interface Oracle extends ArgdownCore {
  readonly ParserPlugin: new () => object;
  readonly DataPlugin: new () => object;
}

interface Counts {
  readonly statements: number;
  readonly relations: number;
  readonly undercuts: number;
}

/** Counts what a file holds with @argdown/core itself, as it is meant to be used; null for a file that it refuses. */
async function oracleCounts(text: string): Promise<Counts | null> {
  const core = (await import('@argdown/core')) as unknown as Oracle;
  const app = new core.ArgdownApplication();
  app.addPlugin(new core.ParserPlugin(), 'parse');
  for (const plugin of [new core.DataPlugin(), new core.ModelPlugin()]) app.addPlugin(plugin, 'model');
  let response: ArgdownResponse & { readonly parserErrors?: readonly unknown[] };
  try {
    response = app.run({ process: ['parse'], input: text, throwExceptions: true }, {});
    if ((response.parserErrors ?? []).length > 0) return null;
    response = app.run({ process: ['parse', 'model'], input: text, throwExceptions: true }, {});
  } catch {
    return null;
  }
  const found = Object.values(response.arguments ?? {});
  const relations = response.relations ?? [];
  const inferences = found.flatMap(({ pcs }) => pcs.filter(({ inference }) => inference !== undefined)).length;
  const mutual = relations.filter(({ relationType }) => relationType.startsWith('contra')).length;
  return {
    statements: Object.keys(response.statements ?? {}).length + found.filter(({ pcs }) => pcs.length === 0).length,
    relations: relations.length + inferences + mutual,
    undercuts: relations.filter(({ relationType }) => relationType === 'undercut').length,
  };
}

describeCorpus('Argdown files that nobody here wrote', (corpus) => {
  const files = ['argdown/fixtures', 'argdown/pairs'].flatMap((folder) =>
    ['.argdown', '.ad'].flatMap((ending) => corpusFiles(corpus, folder, ending)),
  );

  test.each(files.map((path) => [basename(path), path] as const))(
    '%s has as many statements and relations as @argdown/core finds, or is refused with a line',
    async (_, path) => {
      const counts = await oracleCounts(readFileSync(path, 'utf8'));
      if (counts === null) {
        const outcome = await importFile(ARGDOWN, fileAt(path)).catch((error: Error) => error);
        // Data that is not sound YAML is left out and named; the library gives the whole file up.
        if (outcome instanceof Error) expect(outcome.message).toMatch(/line \d+/);
        else expect(outcome.notes.join('\n')).toContain('Data is left out');
        return;
      }
      const { data } = await importFile(ARGDOWN, fileAt(path));
      expect(data.statements).toHaveLength(counts.statements);
      expect(data.relations).toHaveLength(counts.relations);
      expect(data.relations.filter(({ target }) => 'relation' in target).length).toBeGreaterThanOrEqual(
        Math.min(1, counts.undercuts),
      );

      const again = await importText(ARGDOWN, toArgdown(data, () => '').text);
      expect(sameDebate(new Debate(again.data), new Debate(data))).toBe(true);
    },
  );
});
