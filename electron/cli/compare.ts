import type { DebateReader } from '../../db/debate-file.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Source } from '../../shared/model/entities.ts';
import { type Agreement, agreementOf } from '../../shared/readings/agreement.ts';
import { agreementSentences } from '../../shared/readings/agreement-words.ts';
import { commonSources } from '../../shared/readings/common-sources.ts';
import { compareReadings, type Difference, differencesIn, markOf } from '../../shared/readings/compare-readings.ts';
import { differenceWords, type ReaderNames } from '../../shared/readings/difference-words.ts';
import { type Reading, readingsOf, taggedReadings } from '../../shared/readings/reading.ts';
import { codePointOffsets } from '../../shared/sources/code-points.ts';
import { planReplacement } from '../../shared/sources/replacement.ts';
import { sourceTitle } from '../../shared/sources/source-title.ts';
import { counted } from '../../shared/text/counted.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const compare: Subcommand = {
  name: 'compare',
  about: 'Compares two readings of the sources that two debates have in common, or of one debate by two tags',
  positionals: ['FILE.debate', '[OTHER.debate]'],
  options: [
    { name: 'source', value: 'ID', about: 'Only this source, by its id in the first debate' },
    { name: 'tags', value: 'ONE,OTHER', about: 'Of one debate: the tags by which passages say whose they are' },
    { name: 'json', about: 'Answer in JSON; start and end count code points' },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const tags = tagsGiven(given);
    const call = { given, io };
    const told = await withDebate(given.path(0), call, (here) => {
      if (tags !== null) return comparedByTags(here, tags, given);
      return withDebate(given.path(1), call, (there) => comparedApart(here, there, given));
    });
    if (given.flag('json')) io.out(`${JSON.stringify(told.map(answered), null, 2)}\n`);
    else for (const each of told) tell(each, io);
    return 0;
  },
};

interface Told {
  readonly here: Readonly<Source>;
  readonly there: Readonly<Source>;
  readonly by: 'text' | 'identifier' | 'tags';
  readonly text: string;
  readonly names: ReaderNames;
  readonly agreement: Agreement;
  readonly differences: readonly Difference[];
  readonly unplaced: number;
}

function tagsGiven(given: Arguments): readonly [string, string] | null {
  const option = given.option('tags');
  const hasOther = given.optionalText(1) !== undefined;
  if (option === undefined) {
    if (hasOther) return null;
    throw given.usageError('Name another debate, or two tags of this one with --tags');
  }
  const [one = '', other = '', ...more] = option.split(',').map((tag) => tag.trim());
  if (hasOther) throw given.usageError('--tags tells the readers of one debate apart: leave the other debate out');
  if (one === '' || other === '' || one === other || more.length > 0) {
    throw given.usageError(`--tags takes two different tags with a comma between, not “${option}”`);
  }
  return [one, other];
}

async function comparedApart(hereFile: DebateReader, thereFile: DebateReader, given: Arguments): Promise<Told[]> {
  const [here, there] = [await hereFile.load(), await thereFile.load()];
  const wanted = sourceGiven(here, given);
  const common = commonSources(here, there).filter((each) => wanted === undefined || each.here.id === wanted);
  if (common.length === 0) {
    throw new CounterclaimError(
      'NotFound',
      'The two debates have no such source in common: compared are sources with the same text, DOI, ISBN or address.',
    );
  }
  const told: Told[] = [];
  for (const { here: a, there: b, by } of common) {
    const [text, other] = [await hereFile.text(a.text), await thereFile.text(b.text)];
    const placed = a.text === b.text ? null : planReplacement(there.excerptsBySource.get(b.id), other, text);
    const readings = readingsOf({ debate: here, source: a.id }, { debate: there, source: b.id }, placed);
    const names = { here: 'the first debate', there: 'the other debate' };
    told.push({ here: a, there: b, by, text, names, ...measured(readings, text) });
  }
  return told;
}

async function comparedByTags(file: DebateReader, tags: readonly [string, string], given: Arguments): Promise<Told[]> {
  const debate = await file.load();
  const wanted = sourceGiven(debate, given);
  const told: Told[] = [];
  for (const source of debate.sources.values()) {
    if (wanted !== undefined && source.id !== wanted) continue;
    const readings = taggedReadings({ debate, source: source.id }, tags);
    if (readings.every(({ marks }) => marks.length === 0)) continue;
    const text = await file.text(source.text);
    const names = { here: `“${tags[0]}”`, there: `“${tags[1]}”` };
    told.push({ here: source, there: source, by: 'tags', text, names, ...measured(readings, text) });
  }
  if (told.length === 0) throw new CounterclaimError('NotFound', 'No passage of the sources has one of these tags.');
  return told;
}

function sourceGiven(debate: Debate, given: Arguments): string | undefined {
  const id = given.option('source');
  return id === undefined ? undefined : debate.get('source', id).id;
}

function measured([here, there]: readonly [Reading, Reading], text: string) {
  const comparison = compareReadings(here, there);
  return {
    agreement: agreementOf(comparison, text.length),
    differences: differencesIn(comparison),
    unplaced: there.unplaced.length,
  };
}

function answered({ here, there, by, text, agreement, differences, unplaced, names }: Told) {
  const marks = differences.map((difference) => markOf(difference).anchor);
  const offsets = codePointOffsets(
    text,
    marks.flatMap(({ start, end }) => [start, end]),
  );
  return {
    source: here.id,
    otherSource: there.id,
    by,
    agreement,
    unplaced,
    differences: differences.map((difference, index) => {
      const { start = 0, end = 0, exact = '' } = marks[index] ?? {};
      const { what, here: one, there: other } = differenceWords(difference, names);
      const at = { start: offsets.get(start) ?? start, end: offsets.get(end) ?? end };
      return { kind: difference.kind, ...at, exact, what, here: one, there: other };
    }),
  };
}

function tell({ here, names, agreement, differences, unplaced }: Told, io: Io): void {
  io.out(`${printable(sourceTitle(here))}\n`);
  for (const sentence of agreementSentences(agreement, names)) io.out(`  ${printable(sentence)}\n`);
  if (unplaced > 0) {
    const passages = counted(unplaced, 'passage');
    io.out(`  ${passages} of ${names.there} left out: not found for certain in this text.\n`);
  }
  for (const difference of differences) {
    const words = differenceWords(difference, names);
    io.out(`  ${printable(words.what)}: ${printable(markOf(difference).anchor.exact)}\n`);
    io.out(`    ${printable(names.here)}: ${printable(words.here)}\n`);
    io.out(`    ${printable(names.there)}: ${printable(words.there)}\n`);
  }
}
