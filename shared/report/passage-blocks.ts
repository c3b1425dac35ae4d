import { textParts } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import type { Citation, ExcerptId } from '../model/entities.ts';
import { checkedJudgement } from '../sources/judgement.ts';
import type { NoteBook } from './note-book.ts';
import type { Block, Span } from './report.ts';
import { fact, filled, joined, theirs } from './spans.ts';

/** Quotes a passage that a statement cites, with how far the statement is from its words, whose it is, and who checked that. */
export function citedPassage(debate: Debate, citation: Readonly<Citation>, notes: NoteBook, indent: number): Block[] {
  const judgement = checkedJudgement(debate, citation);
  const fidelity =
    judgement === ''
      ? []
      : [fact(filled(textParts<Span>('Fidelity: {judgement}', { judgement: theirs(judgement) })), indent + 1)];
  const [quotation, ...remarks] = passage(debate, citation.excerpt, notes, indent);
  return quotation === undefined ? [] : [quotation, ...fidelity, ...remarks];
}

/** Quotes a passage, with its note and its tags. */
export function passage(debate: Debate, id: ExcerptId, notes: NoteBook, indent: number): Block[] {
  const { exact, note, tags, source } = debate.get('excerpt', id);
  const { verbatim } = debate.get('source', source);
  const tagged = joined(
    tags.filter((tag) => tag.trim() !== '').map((tag) => [theirs(tag)]),
    ', ',
  );
  return [
    { kind: 'quotation', words: exact, isVerbatim: verbatim, mark: notes.on(id), indent: indent + 1 },
    ...(note.trim() === ''
      ? []
      : [fact(filled(textParts<Span>('Note: {note}', { note: theirs(note.trim()) })), indent + 1)]),
    ...(tagged.length === 0
      ? []
      : [fact(filled(textParts<readonly Span[]>('Tags: {tags}', { tags: tagged })), indent + 1)]),
  ];
}
