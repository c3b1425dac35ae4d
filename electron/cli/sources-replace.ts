import { basename } from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { type Change, coalesce } from '../../shared/model/change.ts';
import { replaceSourceText, setRecording } from '../../shared/model/commands/sources.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Source } from '../../shared/model/entities.ts';
import type { ReadDocument } from '../../shared/model/read-document.ts';
import { changeSentence } from '../../shared/sources/change-sentence.ts';
import { noticesIn } from '../../shared/sources/notices.ts';
import { pageAt } from '../../shared/sources/pages.ts';
import { fileBeside, whyNoRecording } from '../../shared/sources/recording-kept.ts';
import { isRecordingType } from '../../shared/sources/recording-type.ts';
import { type FoundExcerpt, planReplacement, type Replacement } from '../../shared/sources/replacement.ts';
import { withTextMembersOf } from '../../shared/sources/text-members.ts';
import { noticesOf, reportDocumentNotices } from './document-notices.ts';
import { editingDebate } from './editing-debate.ts';
import { JOURNAL_OPTION } from './opening.ts';
import { printable } from './printable.ts';
import { READING_OPTIONS, readSource } from './read-source.ts';
import type { Subcommand } from './subcommand.ts';

export const replaceSource: Subcommand = {
  name: 'sources replace',
  about:
    'Replaces a source with a newer document, and says which excerpts were found again; a recording is kept beside its text',
  positionals: ['FILE.debate', 'ID', 'DOC'],
  options: [
    { name: 'accept', about: 'Move the excerpts that are probably elsewhere, too; without it they are kept as lost' },
    { name: 'json', about: 'Answer in JSON; start and end count UTF-16 units' },
    ...READING_OPTIONS,
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const path = given.path(2);
    await editingDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      const source = debate.get('source', given.text(1));
      const read = await readSource(file, path, { given, io });
      if (isRecordingType(read.mediaType)) {
        await file.commit('Add recording', recordingChanges(debate, source, read));
        const replaces = source.original !== null && !isRecordingType(source.mediaType);
        const place = replaces ? ', in the place of the file from which its text was read' : '';
        io.err(`“${basename(path)}” is kept with the source${place}. The text stays as it is.\n`);
        return;
      }
      const [oldText, newText] = [await file.text(source.text), await file.text(read.text)];
      const plan = planReplacement(debate.excerptsBySource.get(source.id), oldText, newText);
      const accept = given.flag('accept');
      await file.commit('Replace source', changesOf(debate, source, read, plan, accept));
      const notices = noticesIn(read.csl);
      if (given.flag('json')) {
        const answer = { ...answered(plan, accept), notices: noticesOf(source.id, notices) };
        io.out(`${JSON.stringify(answer, null, 2)}\n`);
      } else io.out(told(plan, accept));
      reportDocumentNotices(basename(path), notices, io);
    });
    return 0;
  },
};

function recordingChanges(debate: Debate, source: Source, read: ReadDocument): Change[] {
  const refusal = whyNoRecording(source);
  if (refusal !== null) throw new CounterclaimError('InvalidValue', refusal);
  return setRecording(debate, { source: source.id, mediaType: read.mediaType, original: read.original });
}

function changesOf(debate: Debate, source: Source, read: ReadDocument, plan: Replacement, accept: boolean): Change[] {
  const { text } = read;
  const { original, mediaType } = fileBeside(source, read);
  const placed = accept ? [...plan.exact, ...plan.moved] : plan.exact;
  const anchors = new Map([
    ...debate.excerptsBySource.get(source.id).map(({ id }) => [id, null] as const),
    ...placed.map(({ excerpt, anchor }) => [excerpt.id, { ...anchor, page: pageAt(read.csl, anchor.start) }] as const),
  ]);
  const csl = withTextMembersOf(source.csl, read.csl);
  return coalesce(replaceSourceText(debate, { source: source.id, csl, text, original, mediaType, anchors }));
}

function answered({ exact, moved, lost }: Replacement, accept: boolean) {
  return {
    exact: exact.map(({ excerpt, anchor: { start, end }, changes }) => ({ id: excerpt.id, start, end, changes })),
    moved: moved.map(({ excerpt: { id, exact: old }, anchor: { exact: found, start, end }, changes }) => {
      return { id, old, new: found, start, end, applied: accept, changes };
    }),
    lost: lost.map(({ id, exact: quote }) => ({ id, quote })),
  };
}

function told({ exact, moved, lost }: Replacement, accept: boolean): string {
  const lines = [`Exact: ${exact.length}`];
  for (const { excerpt, changes } of exact) {
    if (changes.length > 0) lines.push(`  ${printable(excerpt.id)}: ${printable(excerpt.exact)}`, ...changed(changes));
  }
  lines.push(`Moved: ${moved.length}${moved.length > 0 && !accept ? ' (not applied)' : ''}`);
  for (const { excerpt, anchor, changes } of moved) {
    lines.push(
      `  ${printable(excerpt.id)}`,
      `    old: ${printable(excerpt.exact)}`,
      `    new: ${printable(anchor.exact)}`,
      ...changed(changes),
    );
  }
  lines.push(`Lost: ${lost.length}`);
  for (const { id, exact: quote } of lost) lines.push(`  ${printable(id)}: ${printable(quote)}`);
  if (moved.length > 0 && !accept) lines.push('To accept the excerpts that moved, run it again with --accept.');
  return lines.map((line) => `${line}\n`).join('');
}

function changed(changes: FoundExcerpt['changes']): string[] {
  return changes.map((change) => `    ${printable(changeSentence(change))}`);
}
