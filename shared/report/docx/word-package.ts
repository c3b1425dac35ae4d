import { xmlText } from '../../text/xml-text.ts';

/** A file in a Word document's archive: its name, and its text, or the bytes of a picture, in pieces. */
export interface WordPart {
  readonly name: string;
  readonly text: Iterable<string | Uint8Array>;
}

/** What a document is made of; each part is the content of its root. */
export interface WordContents {
  readonly title: string;
  readonly author: string;
  /** ISO 8601. */
  readonly created: string;
  readonly language: string;
  readonly styles: string;
  /** The blocks of the text, with the section's properties. */
  readonly body: Iterable<string>;
  readonly footnotes?: Iterable<string>;
  readonly comments?: Iterable<string>;
  /** PNGs; the text refers to each by `pictureId` of its number, from 1. */
  readonly pictures?: readonly Uint8Array[];
  /** The head of every page but the first, and the foot. */
  readonly header: string;
  readonly footer: string;
  /** Names and values of custom properties. */
  readonly properties?: readonly (readonly [string, string])[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Relationships of the text to the other parts; the ids of head and foot are named in the section's properties. */
export const HEADER_ID = 'rId1';
export const FOOTER_ID = 'rId2';

/** Returns the parts of a Word document (ECMA-376, transitional). The same contents give the same parts. */
export function wordParts(contents: WordContents): WordPart[] {
  const { styles, body, footnotes, comments, pictures = [], header, footer, properties = [] } = contents;
  const word = [
    { kind: 'header', file: 'header1', text: [`<w:hdr ${MAIN}>`, header, '</w:hdr>'] },
    { kind: 'footer', file: 'footer1', text: [`<w:ftr ${MAIN}>`, footer, '</w:ftr>'] },
    { kind: 'styles', file: 'styles', text: [styles] },
    { kind: 'numbering', file: 'numbering', text: [NUMBERING] },
    { kind: 'settings', file: 'settings', text: [settings(footnotes !== undefined)] },
    ...(footnotes === undefined
      ? []
      : [{ kind: 'footnotes', file: 'footnotes', text: around(`<w:footnotes ${MAIN}>`, footnotes, '</w:footnotes>') }]),
    ...(comments === undefined
      ? []
      : [{ kind: 'comments', file: 'comments', text: around(`<w:comments ${MAIN}>`, comments, '</w:comments>') }]),
  ];
  const custom = properties.length > 0;
  const overrides = word
    .map(({ kind, file }) => `<Override PartName="/word/${file}.xml" ContentType="${WORD_TYPE}.${kind}+xml"/>`)
    .join('');
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${overrides}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${custom ? '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>' : ''}</Types>`;
  const root = [
    `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/>`,
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    custom
      ? `<Relationship Id="rId3" Type="${OFFICE}/relationships/custom-properties" Target="docProps/custom.xml"/>`
      : '',
  ];
  const ofText = word.map(
    ({ kind, file }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${kind}" Target="${file}.xml"/>`,
  );
  const ofPictures = pictures.map(
    (_, index) =>
      `<Relationship Id="${pictureId(index + 1)}" Type="${OFFICE}/relationships/image" Target="${pictureFile(index + 1)}"/>`,
  );
  return [
    { name: '[Content_Types].xml', text: [XML, types] },
    { name: '_rels/.rels', text: [XML, relationships(root)] },
    { name: 'docProps/core.xml', text: [XML, coreProperties(contents)] },
    ...(custom ? [{ name: 'docProps/custom.xml', text: [XML, customProperties(properties)] }] : []),
    { name: 'word/_rels/document.xml.rels', text: [XML, relationships([...ofText, ...ofPictures])] },
    ...pictures.map((png, index) => ({ name: `word/${pictureFile(index + 1)}`, text: [png] })),
    ...word.map(({ file, text }) => ({ name: `word/${file}.xml`, text: around(XML, text, '') })),
    { name: 'word/document.xml', text: around(`${XML}<w:document ${MAIN}><w:body>`, body, '</w:body></w:document>') },
  ];
}

/** Returns the id of the relationship to a picture, by its number from 1. */
export function pictureId(number: number): string {
  return `picture${number}`;
}

function pictureFile(number: number): string {
  return `media/picture${number}.png`;
}

function* around(before: string, middle: Iterable<string>, after: string): Generator<string> {
  yield before;
  yield* middle;
  yield after;
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function coreProperties({ title, author, created, language }: WordContents): string {
  const date = Number.isNaN(Date.parse(created)) ? '1970-01-01T00:00:00Z' : new Date(created).toISOString();
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author || 'Counterclaim')}</dc:creator><dc:language>${xmlText(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created></cp:coreProperties>`;
}

function customProperties(properties: readonly (readonly [string, string])[]): string {
  const each = properties.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${each.join('')}</Properties>`;
}

function settings(hasFootnotes: boolean): string {
  const separators = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
  return `<w:settings ${MAIN}><w:updateFields w:val="true"/>${hasFootnotes ? separators : ''}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}

/** One level of a list of several levels, in twentieths of a point. */
export const LIST_STEP = 340;
const LEVELS = Array.from(
  { length: 9 },
  (_, level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${['•', '–'][level % 2]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(level + 1) * LIST_STEP}" w:hanging="284"/></w:pPr></w:lvl>`,
).join('');

/** Lists: 1 has bullets, 2 is numbered, 3 has bullets on nine levels, as many as a list can have. */
const NUMBERING = `<w:numbering ${MAIN}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>${LEVELS}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
