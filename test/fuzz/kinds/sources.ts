import { readPart } from '../../../electron/ingest/read-document.ts';
import type { Random } from '../../fixtures/random-source.ts';
import { Fault, type FuzzCase } from '../fuzz-case.ts';
import { mutateBytes } from '../mutations/mutate-bytes.ts';
import { unlessRefused } from '../refusal.ts';
import { makeDocuments, type SampleDocument, WORDS } from './source-documents.ts';

let made: Promise<readonly SampleDocument[]> | undefined;

/**
 * Returns a document with damaged bytes, or whose markup opens what it never closes: its text is clean, whatever it is.
 */
export const sources: FuzzCase = async (random) => {
  made ??= makeDocuments();
  const { name, bytes } = random.pick(await made);
  const damaged = name === 'page.html' && random.oneIn(3) ? tangle(random) : mutateBytes(bytes, random);
  const watch = { onProgress: () => {}, check: () => {} };
  // As a thread gets it: bytes of its own, which a parser may take over.
  const document = { name, bytes: new Uint8Array(damaged) };
  const part = name === 'box.mbox' || name === 'page.warc' ? random.below(2) : null;
  const source = await unlessRefused(`Reading ${name}`, () => readPart({ document, part }, watch));
  if (source === undefined) return 'refused';
  if ('parts' in source) return 'named';
  if (!source.text.isWellFormed() || source.text.includes('\0'))
    throw new Fault('A text was taken in that is not clean');
  if (source.text.trim() === '') throw new Fault('A source was taken in that holds no text');
  return source.notices.length > 0 ? 'named' : 'opened';
};

function tangle(random: Random): Buffer {
  const tags = [
    'div',
    'p',
    'table',
    'tr',
    'td',
    'a',
    'b',
    'svg',
    'math',
    'template',
    'select',
    'article',
    'script',
    'style',
  ];
  const piece = () => {
    const tag = random.pick(tags);
    return random.pick([
      `<${tag}>`,
      `</${tag}>`,
      `<${tag} a="${random.id()}">`,
      WORDS,
      '&#x',
      '<!--',
      ']]>',
      '<![CDATA[',
    ]);
  };
  return Buffer.from(Array.from({ length: 1 + random.below(400) }, piece).join(''));
}
