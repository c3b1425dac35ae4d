import type { Debate } from '../model/debate.ts';
import type { Area, Sha256, Source, StatementId } from '../model/entities.ts';
import { judgementText } from '../model/fidelity-words.ts';
import { webAddress } from '../sources/csl-text.ts';
import { type ExcerptRecord, excerptRecords } from '../sources/excerpt-record.ts';

/** What the members of a judgement mean in JSON-LD; other tools pass over them. */
const OWN_TERMS = {
  statement: { '@id': 'urn:counterclaim:term:statement', '@type': '@id' },
  fidelity: 'urn:counterclaim:term:fidelity',
  reason: 'urn:counterclaim:term:reason',
  attribution: 'urn:counterclaim:term:attribution',
  checkedBy: 'urn:counterclaim:term:checkedBy',
  checkedOn: 'urn:counterclaim:term:checkedOn',
} as const;
const GENERATOR = { type: 'Software', name: 'Counterclaim' } as const;

/**
 * Returns the excerpts of a debate as an AnnotationCollection in JSON-LD (W3C Web Annotation Data Model, 2017). Each is
 * an Annotation of its source, located by a TextQuoteSelector and a TextPositionSelector (code points of the text that
 * the debate keeps, which the target's state names); its bodies are the note, the tags, the statements that cite it, and
 * how far each is judged to be from its words. `textOf` gives a source's text by its hash. The same debate gives the same value.
 */
export function toWebAnnotations(debate: Debate, textOf: (hash: Sha256) => string): object {
  const records = excerptRecords(debate, textOf);
  const id = iri('debate', debate.info.id);
  const items = records.map((record) => annotation(debate, record));
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', OWN_TERMS],
    id,
    type: 'AnnotationCollection',
    label: debate.info.title,
    created: debate.info.created,
    ...(debate.info.author === '' ? {} : { creator: { type: 'Person', name: debate.info.author } }),
    generator: GENERATOR,
    total: items.length,
    ...(items.length === 0 ? {} : { first: { id: `${id}:page:1`, type: 'AnnotationPage', startIndex: 0, items } }),
  };
}

function annotation(debate: Debate, record: ExcerptRecord): object {
  const bodies = bodiesOf(debate, record);
  const motivation = [...new Set(bodies.map(({ purpose }) => purpose))];
  return {
    id: iri('excerpt', record.id),
    type: 'Annotation',
    motivation: motivation.length === 0 ? ['highlighting'] : motivation,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targetOf(debate.get('source', record.source), record),
  };
}

function bodiesOf(debate: Debate, { note, tags, citations }: ExcerptRecord) {
  const body = (purpose: 'commenting' | 'tagging', value: string) =>
    ({ type: 'TextualBody', purpose, value, format: 'text/plain' }) as const;
  return [
    ...(note === '' ? [] : [body('commenting', note)]),
    ...tags.map((tag) => body('tagging', tag)),
    ...citations.flatMap((citation) => [linkTo(debate, citation.statement), ...assessmentOf(citation)]),
  ];
}

function linkTo(debate: Debate, statement: StatementId) {
  const value = debate.get('statement', statement).text;
  return {
    id: iri('statement', statement),
    type: 'TextualBody',
    purpose: 'linking',
    value,
    format: 'text/plain',
  } as const;
}

/** Returns what is judged of a citation: in a sentence for every tool, and in members of our own for those that know them. */
function assessmentOf(citation: ExcerptRecord['citations'][number]) {
  const value = judgementText(citation);
  if (value === '') return [];
  const { statement, fidelity, reason, attribution, checkedBy, checkedOn } = citation;
  const text = { type: 'TextualBody', purpose: 'assessing', value, format: 'text/plain' } as const;
  return [{ ...text, statement: iri('statement', statement), fidelity, reason, attribution, checkedBy, checkedOn }];
}

function targetOf(source: Source, record: ExcerptRecord): object {
  const { exact, prefix, suffix, start, end, page } = record;
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  // A lost excerpt has no place in the text that is kept now.
  const position = start === end ? [] : [{ type: 'TextPositionSelector', start, end }];
  const inPicture = record.area === null ? [] : [inArea(record.area)];
  const isPaged = page !== null && source.mediaType === 'application/pdf';
  return {
    type: 'SpecificResource',
    source: webAddress(source.csl.URL) || iri('source', source.id),
    state: { type: 'TimeState', cached: `urn:counterclaim:text:${source.text}` },
    selector: isPaged ? [quote, ...position, onPage(page, inPicture[0] ?? quote)] : [quote, ...position, ...inPicture],
  };
}

/** Selects the same passage by its page, with the fragment of a PDF's address, under the model's name for it. */
function onPage(page: number, refinedBy: object): object {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
    value: `page=${page}`,
    refinedBy,
  };
}

/** Selects a part of a picture (W3C Media Fragments URI 1.0). */
function inArea({ left, top, width, height }: Area): object {
  const percent = [left, top, width, height].map((share) => Math.round(share * 100_000) / 1000);
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://www.w3.org/TR/media-frags/',
    value: `xywh=percent:${percent.join(',')}`,
  };
}

function iri(entity: 'debate' | 'excerpt' | 'statement' | 'source', id: string): string {
  return `urn:counterclaim:${entity}:${encodeURIComponent(id.toWellFormed())}`;
}
