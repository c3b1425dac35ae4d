import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { Debate } from '../../../../shared/model/debate.ts';
import { reportDocx } from '../../../../shared/report/docx/report-docx.ts';
import { composeOutline } from '../../../../shared/report/outline/compose-outline.ts';
import type { Report } from '../../../../shared/report/report.ts';
import { HOSTILE, hostileDebate } from '../../../fixtures/hostile-debate.ts';
import { reportOf, WHOLE } from '../../../fixtures/reports.ts';
import { sourcedDebate } from '../../../fixtures/sourced-debates.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const PICTURE = { png: Uint8Array.of(137, 80, 78, 71), width: 3000, height: 1000 };

function outlineOf(debate: Debate): Report {
  const choices = { ...WHOLE, form: 'outline', details: ['speakers', 'quotations', 'references'] } as const;
  return composeOutline(debate, choices, [{ title: 'A "map"', picture: PICTURE }]);
}

function partsOf(debate: Debate, report = reportOf(debate, { withTexts: true })): ReadonlyMap<string, string> {
  const parts = reportDocx(report, { paper: 'A4', style: 'apa' }, () => {}).filter(
    ({ name }) => !name.endsWith('.png'),
  );
  return new Map(parts.map(({ name, text }) => [name, [...text].join('')]));
}

/** Returns every element of a part, in the order of their beginnings. Throws where it is not well-formed. */
function elementsOf(xml: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    all.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return all;
}

function named(xml: string | undefined, name: string): Element[] {
  return elementsOf(xml ?? '').filter((element) => element.name === name);
}

/** The children of properties in the order that the schema asks for; Word refuses a document with another. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'numPr',
    'pBdr',
    'tabs',
    'bidi',
    'spacing',
    'ind',
    'jc',
    'outlineLvl',
  ],
  'w:rPr': ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'color', 'sz', 'szCs', 'shd', 'vertAlign', 'rtl', 'lang'],
};

describe.each([
  ['a report of passages, notes and moves', sourcedDebate(), undefined],
  ['a report of hostile texts', hostileDebate(), undefined],
  ['an outline of passages, notes and moves', sourcedDebate(), outlineOf(sourcedDebate())],
  ['an outline of hostile texts', hostileDebate(), outlineOf(hostileDebate())],
])('%s as a Word document', (_, debate, outline) => {
  const parts = partsOf(debate, outline);
  const body = parts.get('word/document.xml');

  test('has only well-formed parts, each of a known type', () => {
    const types = named(parts.get('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes['PartName']);
    for (const [name, xml] of parts) {
      expect(elementsOf(xml).length).toBeGreaterThan(0);
      if (!name.endsWith('.rels') && !name.startsWith('[')) expect(types).toContain(`/${name}`);
    }
  });

  test('has properties in the order that the schema asks for', () => {
    const wrong = [...parts].flatMap(([name, xml]) =>
      elementsOf(xml).flatMap(({ name: of, children }) => {
        const places = children.map((child) => ORDER[of]?.indexOf(child.name.slice(2)) ?? 0);
        const isInOrder = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
        return isInOrder ? [] : [`${name} ${of}: ${children.map((child) => child.name).join(' ')}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has links and contents that lead to one place each, and a footnote for each mark', () => {
    const bookmarks = named(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const links = named(body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    expect(links.filter((link) => !bookmarks.includes(link))).toEqual([]);
    const marks = named(body, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']);
    const notes = named(parts.get('word/footnotes.xml'), 'w:footnote').map(({ attributes }) => attributes['w:id']);
    expect(marks).toEqual(notes.filter((id) => Number(id) > 0));
  });

  test('opens and closes every field', () => {
    for (const part of [body, parts.get('word/footnotes.xml')]) {
      const types = named(part, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
      const count = (type: string) => types.filter((each) => each === type).length;
      expect([count('separate'), count('end')]).toEqual([count('begin'), count('begin')]);
    }
  });
});

test('an outline as a Word document has lists of several levels, and the picture of its map within the page', () => {
  const parts = partsOf(sourcedDebate(), outlineOf(sourcedDebate()));
  const body = parts.get('word/document.xml');
  const levels = named(body, 'w:ilvl').map(({ attributes }) => attributes['w:val']);
  expect(levels.slice(0, 3)).toEqual(['0', '1', '2']);
  const [blip] = named(body, 'a:blip');
  const relationships = named(parts.get('word/_rels/document.xml.rels'), 'Relationship');
  const [image] = relationships.filter(({ attributes }) => attributes['Id'] === blip?.attributes['r:embed']);
  expect(image?.attributes['Target']).toBe('media/picture1.png');
  const [size] = named(body, 'wp:extent');
  const [width = 0, height = 0] = ['cx', 'cy'].map((side) => Number(size?.attributes[side]));
  expect(width).toBeLessThanOrEqual((11906 - 2 * 1900) * 635);
  expect(width / height).toBeCloseTo(3, 3);
  expect(named(body, 'wp:docPr')[0]?.attributes['descr']).toBe('Argument map: A "map"');
});

describe('a report as a Word document', () => {
  const parts = partsOf(sourcedDebate());

  test('has citations in its notes that Zotero reads, with the record and the page', () => {
    const codes = named(parts.get('word/footnotes.xml'), 'w:instrText').map(({ text }) => text.trim());
    const citations = codes.map((code) => JSON.parse(code.replace(/^ADDIN ZOTERO_ITEM CSL_CITATION /u, '')));
    expect(citations[0]).toMatchObject({
      properties: { plainCitation: expect.stringContaining('Statement'), noteIndex: 1 },
      citationItems: [{ locator: '7', label: 'page', itemData: { type: 'report', title: 'Statement' } }],
    });
    expect(JSON.stringify(citations)).not.toContain('pageStarts');
    const bibliography = named(parts.get('word/document.xml'), 'w:instrText').filter(({ text }) =>
      text.includes('ZOTERO_BIBL'),
    );
    expect(bibliography).toHaveLength(1);
    const preferences = named(parts.get('docProps/custom.xml'), 'property').map(({ text }) => text);
    expect(preferences.join('')).toContain('http://www.zotero.org/styles/apa');
    expect(preferences.every((text) => text.length <= 255)).toBe(true);
  });

  test('sets words from right to left so, in a paragraph that reads so where its first letter does', () => {
    const hebrew = 'שלום עולם, said in English';
    const data = sourcedDebate().toData();
    const statements = data.statements.map((each) => (each.id === 'national' ? { ...each, text: hebrew } : each));
    const xml = partsOf(new Debate({ ...data, statements }));
    const [paragraph] = named(xml.get('word/document.xml'), 'w:p').filter(({ text }) => text === hebrew);
    const runs = paragraph?.children.flatMap((child) => (child.name === 'w:r' ? [child] : []));
    const [properties] = paragraph?.children ?? [];
    expect(properties?.children.map(({ name }) => name)).toContain('w:bidi');
    expect(
      runs?.map(({ text, children }) => [text, children[0]?.children.some(({ name }) => name === 'w:rtl') ?? false]),
    ).toEqual([
      ['שלום עולם', true],
      [', said in English', false],
    ]);
  });

  test('has the same bytes when it is made again', () => {
    expect(partsOf(sourcedDebate())).toEqual(parts);
  });

  test('shows hostile texts as they were written', () => {
    const title = named(partsOf(hostileDebate()).get('docProps/core.xml'), 'dc:title')[0];
    expect(title?.text).toBe(HOSTILE);
  });
});

describe('citations that Zotero takes over', () => {
  const transferred = () => {
    const parts = reportDocx(reportOf(sourcedDebate(), {}), { paper: 'A4', style: 'oscola', transfer: true }, () => {});
    return new Map(parts.map(({ name, text }) => [name, [...text].join('')]));
  };
  const texts = (xml: string | undefined) => named(xml, 'w:p').map(({ text }) => text);

  test('are links with their codes as text, between the line that Zotero looks for and what it keeps of the document', () => {
    const parts = transferred();
    const paragraphs = texts(parts.get('word/document.xml'));
    expect(paragraphs[0]).toBe('ZOTERO_TRANSFER_DOCUMENT');
    expect(paragraphs.at(-1)).toContain('DOCUMENT_PREFERENCES <data data-version="3"');
    expect(paragraphs.at(-1)).toContain('http://www.zotero.org/styles/oscola');
    expect(paragraphs.some((text) => /BIBL \{.*\} CSL_BIBLIOGRAPHY$/u.test(text))).toBe(true);
    const cited = texts(parts.get('word/footnotes.xml')).filter((text) => text.includes('ITEM CSL_CITATION {'));
    expect(cited.length).toBeGreaterThan(0);
    for (const text of cited) {
      const code = /ITEM CSL_CITATION (\{.*?"schema":"[^"]*"\})/u.exec(text)?.[1] ?? '';
      expect(JSON.parse(code).citationItems[0].itemData.title).toEqual(expect.any(String));
    }
    expect([...parts.values()].join('')).not.toContain('ADDIN ZOTERO');
    expect(parts.has('docProps/custom.xml')).toBe(false);
  });

  test('keep every place that links lead to', () => {
    const parts = transferred();
    const xml = [...parts.values()].join('');
    const places = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu)].map(([, name]) => name));
    for (const [, anchor] of xml.matchAll(/w:anchor="([^"]*)"/gu)) expect(places).toContain(anchor);
  });
});
