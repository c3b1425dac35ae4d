import { errorCode } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Notice } from '../../../shared/sources/notices.ts';
import { cslItem } from '../csl-fields.ts';
import { decodePage, encodingNotices } from '../decode-document.ts';
import { parseXml, type XmlElement } from '../office/xml-tree.ts';
import type { Reading, ReadWatch, SourceDocument } from '../reading.ts';
import { documentError } from '../reading.ts';
import { asTitle, titleFromName } from '../title.ts';
import { akomaNtosoDebate } from './akoma-ntoso.ts';
import { jatsArticle } from './jats.ts';
import { type Debate, publicwhipDebate } from './publicwhip.ts';
import { spokenText } from './spoken-text.ts';
import { teiText } from './tei.ts';
import { xmlFormat } from './xml-kind.ts';
import { childrenCalled, localName } from './xml-search.ts';

/** Bytes: a document takes some thirty times its length while it is parsed. A day of debates has about 2 MB. */
const LONGEST = 9_000_000;
const MOST_QUOTED = 3;

type Body = Omit<Reading, 'mediaType'>;

/** Reads a document in an XML format that is known. Nothing outside it is read, and no entity grows. */
export async function readXml({ bytes, name }: SourceDocument, watch: ReadWatch): Promise<Reading> {
  if (bytes.length > LONGEST) {
    throw documentError(
      'TooLarge',
      name,
      t('holds more XML than can be read at once. Save the part that you need, and add that.'),
    );
  }
  const decoded = decodePage(bytes);
  const root = parsed(decoded.text, name, watch.check);
  watch.onProgress(0.4);
  const { mediaType, text, csl, notices } = readRoot(root, {
    beginning: decoded.text.slice(0, 4096),
    name,
    check: watch.check,
  });
  return { mediaType, text, csl, notices: [...encodingNotices(decoded, text), ...notices] };
}

interface Place {
  readonly beginning: string;
  readonly name: string;
  readonly check: () => void;
}

function readRoot(root: XmlElement, { beginning, name, check }: Place): Reading {
  switch (xmlFormat(beginning)) {
    case 'publicwhip':
      return { mediaType: 'application/xml', ...debateBody(publicwhipDebate(root), name, check) };
    case 'akomaNtoso':
      return { mediaType: 'application/akn+xml', ...debateBody(akomaNtosoDebate(root), name, check) };
    case 'jats':
      return { mediaType: 'application/jats+xml', ...jatsArticle(articleIn(root, name), name) };
    case 'tei':
      return { mediaType: 'application/tei+xml', ...teiText(root, name, check) };
    case null:
      throw damaged(name);
  }
}

/** Returns the article of a document, which may be one of a set. */
function articleIn(root: XmlElement, name: string): XmlElement {
  const articles = localName(root) === 'article' ? [root] : childrenCalled(root, 'article');
  const [article, ...others] = articles;
  if (article === undefined) throw damaged(name);
  if (others.length > 0) {
    const reason = t(
      'holds {count, plural, one {# article} other {# articles}}. Save the one that you need, and add that.',
      {
        count: articles.length,
      },
    );
    throw documentError('UnreadableSource', name, reason);
  }
  return article;
}

function parsed(text: string, name: string, check: () => void): XmlElement {
  try {
    return parseXml(text, check);
  } catch (error) {
    throw errorCode(error) === undefined ? damaged(name, error) : error;
  }
}

function damaged(name: string, cause?: unknown) {
  const reason = t(
    'is damaged XML, or uses entities that it does not hold, and cannot be read. Get it again, and add that.',
  );
  return documentError('UnreadableSource', name, reason, cause);
}

function debateBody(debate: Debate, name: string, check: () => void): Body {
  const { text, notices, withForm } = spokenText(debate.parts, check);
  const csl = cslItem('document', {
    title: asTitle(debate.title) ?? titleFromName(name),
    issued: debate.issued,
    'container-title': debate.container,
    language: debate.language,
  });
  return { text, csl: withForm(csl), notices: [...notices, ...debateNotices(debate)] };
}

function debateNotices({ nameless, leftOut }: Debate): Notice[] {
  const notices: Notice[] = [];
  if (nameless > 0) {
    const text = t(
      '{count, plural, one {# speech of the document names no speaker, and is in the text as nobody’s words.} other {# speeches of the document name no speaker, and are in the text as nobody’s words.}}',
      { count: nameless },
    );
    notices.push({ kind: 'uncertain', text, place: null });
  }
  if (leftOut.length > 0) {
    const quoted = leftOut
      .slice(0, MOST_QUOTED)
      .map((words) => t('“{words}”', { words: words.slice(0, 80).toWellFormed() }));
    const text = t(
      '{count, plural, one {# note of the editors is} other {# notes of the editors are}} left out: {quoted}.',
      { count: leftOut.length, quoted: [...quoted, ...(leftOut.length > MOST_QUOTED ? ['…'] : [])].join(', ') },
    );
    notices.push({ kind: 'left-out', text, place: null });
  }
  return notices;
}
