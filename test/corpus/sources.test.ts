import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { DebateFile } from '../../db/debate-file.ts';
import { sourceToAdd } from '../../electron/ingest/source-to-add.ts';
import { anchorAt } from '../../shared/anchors/anchor.ts';
import { Relocator } from '../../shared/anchors/relocate.ts';
import { errorCode } from '../../shared/errors.ts';
import { addExcerpt } from '../../shared/model/commands/excerpts.ts';
import { addSource } from '../../shared/model/commands/sources.ts';
import { corpusFiles, describeCorpus } from '../fixtures/corpus.ts';
import { dataOf } from '../fixtures/debates.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const folder = temporaryFolder();
let ids = 0;
const newId = () => `new-${ids++}`;

describeCorpus('real documents as sources', (corpus) => {
  const documents = [...corpusFiles(corpus, 'text', '.txt'), ...corpusFiles(corpus, 'docx', '.docx')];

  test.each(documents.map((path) => [basename(path), path] as const))(
    'a passage of %s is in its place when the debate is opened again',
    async (name, document) => {
      const path = join(folder, `${name}.debate`);
      const file = await DebateFile.create(path, dataOf({}), []);
      const read = await sourceToAdd(file, document).catch((error: unknown) => error);
      if (errorCode(read) !== undefined) {
        // A document without a word is refused, and there is nothing to quote.
        expect([name, errorCode(read)]).toEqual(['empty.docx', 'NoText']);
        await file.close();
        return;
      }
      const args = read as Awaited<ReturnType<typeof sourceToAdd>>;
      const text = await file.text(args.text);
      const middle = Math.floor(text.length / 2);
      const anchor = anchorAt(text, middle, Math.min(text.length, middle + 60));

      const added = addSource(await file.load(), { newId, ...args });
      await file.commit('Add source', added);
      const source = added[0]?.id ?? '';
      await file.commit('Add excerpt', addExcerpt(await file.load(), { newId, source, ...anchor }));
      await file.close();

      const again = await DebateFile.open(path);
      const [excerpt] = [...(await again.load()).excerpts.values()];
      const stored = await again.text(args.text);
      expect(stored.slice(excerpt?.start, excerpt?.end)).toBe(anchor.exact);
      expect(new Relocator(stored, stored).relocate(anchor)).toMatchObject({ anchor: { start: anchor.start } });
      await again.close();
    },
  );
});
