import { judgementText } from '../../shared/model/fidelity-words.ts';
import { areaWords } from '../../shared/sources/area-words.ts';
import { type ExcerptRecord, excerptRecords } from '../../shared/sources/excerpt-record.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import { excerptedTexts } from './source-texts.ts';
import type { Subcommand } from './subcommand.ts';
import { withDebate } from './with-debate.ts';

export const excerpts: Subcommand = {
  name: 'excerpts',
  about: 'Lists the excerpts, where each stands in its source, what cites it, and how far that is from its words',
  positionals: ['FILE.debate'],
  options: [{ name: 'json', about: 'Answer in JSON; start and end count code points' }, JOURNAL_OPTION],
  run: async (given, io) => {
    const records = await withDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      return excerptRecords(debate, await excerptedTexts(file, debate));
    });
    if (given.flag('json')) io.out(`${JSON.stringify(records.map(answered), null, 2)}\n`);
    else for (const record of records) io.out(told(record));
    if (records.length === 0) io.err('No excerpts.\n');
    return 0;
  },
};

function answered({ prefix: _, suffix: __, pageName: ___, ...answer }: ExcerptRecord) {
  return answer;
}

function cited(citation: ExcerptRecord['citations'][number]): string {
  const judgement = judgementText(citation);
  return `  Cited by ${printable(citation.statement)}${judgement === '' ? '' : `: ${printable(judgement)}`}`;
}

function told(record: ExcerptRecord): string {
  const { id, source, exact, note, tags, citations } = record;
  const lines = [
    `${printable(id)}, ${printable(source)} ${placeOf(record)}`,
    `  ${printable(exact)}`,
    ...(note === '' ? [] : [`  Note: ${printable(note)}`]),
    ...(tags.length === 0 ? [] : [`  Tags: ${tags.map(printable).join(', ')}`]),
    ...(citations.length === 0 ? ['  Not cited'] : citations.map(cited)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function placeOf({ start, end, pageName, area }: ExcerptRecord): string {
  const page = pageName === null ? '' : `, ${printable(pageName)}`;
  if (area !== null) return `(area ${areaWords(area)}${page})`;
  return start === end ? '(no longer in its text)' : `${start}–${end}${page}`;
}
