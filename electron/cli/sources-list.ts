import type { DebateReader } from '../../db/debate-file.ts';
import { countCharacters } from '../../shared/model/clean-text.ts';
import type { SourceId } from '../../shared/model/entities.ts';
import { figures } from '../../shared/text/counted.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

interface ListedSource {
  readonly id: SourceId;
  readonly title: string;
  readonly mediaType: string;
  /** Unicode code points of its text. */
  readonly characters: number;
  readonly excerpts: number;
}

export const listSources: Subcommand = {
  name: 'sources list',
  about: 'Lists the sources of a debate',
  positionals: ['FILE.debate'],
  options: [{ name: 'json', about: 'Answer in JSON' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const sources = await withDebate(given.path(0), { given, io }, sourcesIn);
    if (given.flag('json')) io.out(`${JSON.stringify(sources, null, 2)}\n`);
    else for (const source of sources) io.out(asLines(source));
    if (sources.length === 0) io.err('No sources.\n');
    return 0;
  },
};

async function sourcesIn(file: DebateReader): Promise<ListedSource[]> {
  const debate = await file.load();
  const listed: ListedSource[] = [];
  for (const { id, csl, mediaType, text } of debate.sources.values()) {
    const characters = countCharacters(await file.text(text));
    listed.push({
      id,
      title: csl.title ?? '',
      mediaType,
      characters,
      excerpts: debate.excerptsBySource.get(id).length,
    });
  }
  return listed;
}

function asLines({ id, title, mediaType, characters, excerpts }: ListedSource): string {
  const [length, count] = [characters, excerpts].map(figures);
  return `${printable(title)}\n  ${printable(id)}, ${printable(mediaType)}, characters: ${length}, excerpts: ${count}\n`;
}
