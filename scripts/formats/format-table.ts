import { createHash } from 'node:crypto';
import { FILE_FORMATS } from '../../electron/debates/file-formats.ts';
import { writeData } from '../../electron/export/write-data.ts';
import { fromCounterclaimJson } from '../../shared/formats/counterclaim-json.ts';
import { DATA_FORMATS, type DataFormat } from '../../shared/formats/data-formats.ts';
import { GivenFile } from '../../shared/formats/reading/given-file.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import { CONTENTS, richDebate } from '../../test/fixtures/random-debate.ts';
import { seededRandom } from '../../test/fixtures/random-source.ts';

type Aspect = (data: DebateData) => unknown;

/** What a debate can hold, each as a value that is the same before and after where a format keeps it. */
const ASPECTS: Readonly<Record<string, Aspect>> = {
  Statements: ({ statements }) => statements.map(({ text }) => text).sort(),
  Questions: ({ statements }) => texts(statements.filter(({ kind }) => kind === 'question')),
  'Implicit premises': ({ statements }) => texts(statements.filter(({ implicit }) => implicit)),
  'Notes of statements': ({ statements }) => statements.map(({ note }) => note).sort(),
  Tags: ({ statements }) => statements.flatMap(({ tags }) => tags).sort(),
  Weights: ({ statements }) => statements.map(({ weight }) => weight ?? -1).sort(),
  'Kinds of relations': ({ relations }) => relations.map(({ kind }) => kind).sort(),
  'Linked premises': ({ relations }) => relations.map(({ premises }) => premises.length).sort(),
  Undercuts: ({ relations }) =>
    relations
      .filter(({ target }) => 'relation' in target)
      .map(({ kind }) => kind)
      .sort(),
  Schemes: ({ relations }) => relations.map(({ scheme }) => scheme).sort(),
  Speakers: ({ speakers }) => speakers.map(({ name }) => name).sort(),
  Moves: ({ moves }) => moves.map(({ act, words, at }) => JSON.stringify([act, words, at])).sort(),
  Replies: ({ moves }) => moves.filter(({ replyTo }) => replyTo !== null).length,
  Sources: ({ sources }) => sources.map(({ text }) => text).sort(),
  Passages: ({ excerpts }) => excerpts.map(({ exact, start }) => JSON.stringify([exact, start])).sort(),
  Citations: ({ citations }) => citations.length,
  'Places of cards': ({ placements }) => placements.map(({ x, y }) => JSON.stringify([x, y])).sort(),
};

function texts(statements: readonly { readonly text: string }[]): string[] {
  return statements.map(({ text }) => text).sort();
}

/** Returns a debate with all that the table asks for. */
function fullDebate(): DebateData {
  const data = richDebate(seededRandom(0)).toData();
  const statements = data.statements.map((statement, at) =>
    at === 1 ? { ...statement, note: 'A note.', tags: ['a tag'], weight: 0.3 } : statement,
  );
  const relations = data.relations.map((relation, at) => (at === 2 ? { ...relation, scheme: 'Example' } : relation));
  return { ...data, statements, relations };
}

/** Returns what is kept of a debate that goes out in a format and comes in again; null where it does not come in. */
async function keptBy(format: DataFormat): Promise<ReadonlySet<string> | null> {
  const before = fullDebate();
  const contents = new Map([...CONTENTS].map(([hash, text]) => [hash, Buffer.from(text)] as const));
  const { bytes } = await writeData({ data: before, format, contents });
  const file = new GivenFile(`debate.${format}`, bytes);
  const reader = FILE_FORMATS.find((each) => each.recognises(file));
  if (reader === undefined) return null;
  const { value } = await reader.read(file);
  let ids = 0;
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const given = { newId: () => `new-${ids++}`, now: '2025-01-16T12:30:00Z', sha256 };
  const { data: after } = fromCounterclaimJson(value, given);
  const isKept = (aspect: Aspect) => JSON.stringify(aspect(before)) === JSON.stringify(aspect(after));
  return new Set(Object.entries(ASPECTS).flatMap(([name, aspect]) => (isKept(aspect) ? [name] : [])));
}

/** Returns the page about formats: what each keeps of a debate that goes out and comes in again, and what of each comes in. */
export async function formatTable(): Promise<string> {
  const kept = new Map<DataFormat, ReadonlySet<string>>();
  for (const format of DATA_FORMATS) {
    const found = await keptBy(format);
    if (found !== null) kept.set(format, found);
  }
  const formats = [...kept.keys()];
  const rows = Object.keys(ASPECTS).map(
    (aspect) => `| ${aspect} | ${formats.map((format) => (kept.get(format)?.has(aspect) ? 'yes' : '–')).join(' | ')} |`,
  );
  const listed = FILE_FORMATS.map(
    ({ id, name, endings, losses }) =>
      `| \`${id}\` | ${name} | ${endings.map((ending) => `.${ending}`).join(', ')} | ${losses.join('; ') || 'nothing'} |`,
  );
  return `# Formats

Written by \`node scripts/write-format-table.ts\`, which tries it.

## Out and in again

Whether a debate still has all of it after it went out in a format and came in again.

| | ${formats.map((format) => `.${format}`).join(' | ')} |
|---|${formats.map(() => '---').join('|')}|
${rows.join('\n')}

## What comes in

| Format | Name | Endings | What is lost |
|---|---|---|---|
${listed.join('\n')}
`;
}
