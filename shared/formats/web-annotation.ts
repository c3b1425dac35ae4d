import type { Debate } from '../model/debate.ts';
import type { Sha256, Source } from '../model/entities.ts';
import { webAddress } from '../sources/csl-text.ts';
import { type ExcerptRecord, excerptRecords } from '../sources/excerpt-record.ts';

const GENERATOR = { type: 'Software', name: 'Counterclaim' } as const;

/**
 * Returns the excerpts of a debate as an AnnotationCollection in JSON-LD (W3C Web Annotation Data Model, 2017). Each is
 * an Annotation of its source, located by a TextQuoteSelector and a TextPositionSelector (code points of the text that
 * the debate keeps, which the target's state names); its bodies are the note, the tags, and the statements that cite
 * it. `textOf` gives a source's text by its hash. The same debate gives the same value.
 */
export function toWebAnnotations(debate: Debate, textOf: (hash: Sha256) => string): object {
  const records = excerptRecords(debate, textOf);
  const id = iri('debate', debate.info.id);
  const items = records.map((record) => annotation(debate, record));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
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

function bodiesOf(debate: Debate, { note, tags, statements }: ExcerptRecord) {
  const body = (purpose: 'commenting' | 'tagging', value: string) =>
    ({ type: 'TextualBody', purpose, value, format: 'text/plain' }) as const;
  return [
    ...(note === '' ? [] : [body('commenting', note)]),
    ...tags.map((tag) => body('tagging', tag)),
    ...statements.map((id) => ({
      id: iri('statement', id),
      type: 'TextualBody' as const,
      purpose: 'linking' as const,
      value: debate.get('statement', id).text,
      format: 'text/plain' as const,
    })),
  ];
}

function targetOf(source: Source, record: ExcerptRecord): object {
  const { exact, prefix, suffix, start, end, page } = record;
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  // A lost excerpt has no place in the text that is kept now.
  const position = start === end ? [] : [{ type: 'TextPositionSelector', start, end }];
  const isPaged = page !== null && source.mediaType === 'application/pdf';
  return {
    type: 'SpecificResource',
    source: webAddress(source.csl.URL) || iri('source', source.id),
    state: { type: 'TimeState', cached: `urn:counterclaim:text:${source.text}` },
    selector: isPaged ? [quote, ...position, onPage(page, quote)] : [quote, ...position],
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

function iri(entity: 'debate' | 'excerpt' | 'statement' | 'source', id: string): string {
  return `urn:counterclaim:${entity}:${encodeURIComponent(id.toWellFormed())}`;
}
