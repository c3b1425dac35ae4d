import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../electron/ingest/read-document.ts';
import { pageName } from '../../../shared/sources/pages.ts';
import { formatReference } from '../../../shared/sources/references/references.ts';
import { coreProperties } from '../../fixtures/docx-documents.ts';
import { makePptx, relations, slidePart, slideTree } from '../../fixtures/office-documents.ts';

const WATCH = { onProgress: () => {}, check: () => {} };
const run = (words: string, look = '') => `<a:r><a:rPr ${look}/><a:t>${words}</a:t></a:r>`;
const p = (inside: string, properties = '') =>
  `<a:p>${properties}${inside.startsWith('<') ? inside : run(inside)}</a:p>`;
const shape = (paragraphs: string, place = '', more = '') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="1" name="S"${more}/><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:txBody>${paragraphs}</p:txBody></p:sp>`;
const ph = (type: string, more = '') => `<p:ph type="${type}"${more}/>`;
const frame = (data: string, description = '') =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="F" descr="${description}"/></p:nvGraphicFramePr><a:graphic><a:graphicData>${data}</a:graphicData></a:graphic></p:graphicFrame>`;
const read = (bytes: Uint8Array, name = 'a.pptx') => readDocument({ name, bytes }, WATCH);
const textOf = async (shapes: string) => (await read(makePptx([{ shapes }]))).text;

describe('a presentation', () => {
  describe('of several slides', () => {
    let source: Awaited<ReturnType<typeof read>>;
    beforeAll(async () => {
      const slides = [
        { shapes: shape(p('By Ada Byron'), ph('subTitle')) + shape(p('Rivers and towns'), ph('ctrTitle')) },
        { shapes: shape(p('Not to be shown')), isHidden: true },
        { shapes: '' },
        { shapes: shape(p('The end')) },
      ];
      const notes = slideTree(
        shape(p('1'), ph('sldNum')) + shape(p('Say this slowly.') + p('') + p('Then this.'), ph('body', ' idx="1"')),
      );
      const more = [
        relations('ppt/slides/_rels/slide1.xml.rels', [['n', 'notesSlide', '../notesSlides/notesSlide1.xml']]),
        slidePart('notesSlides/notesSlide1', 'p:notes', notes),
        coreProperties('<dc:title>PowerPoint Presentation</dc:title><dc:creator>Ada Byron</dc:creator>'),
      ];
      source = await read(makePptx(slides, more));
    });

    test('begins each with its title, and tells the notes of its speaker apart', () => {
      expect(source.text).toBe(
        'Rivers and towns\n\nBy Ada Byron\n\nSpeaker’s notes: Say this slowly.\nThen this.\n\nNot to be shown\n\nThe end',
      );
    });

    test('names them in citations, and is called by its first title', () => {
      expect([1, 2, 4].map((slide) => pageName(source.csl, slide))).toEqual(['slide 1', 'slide 2 (hidden)', 'slide 4']);
      expect(
        formatReference(source.csl, 'apa', 4)
          .map(({ text }) => text)
          .join(''),
      ).toBe('Ada Byron. (n.d.). Rivers and towns [PowerPoint slides]. slide 4.');
      const starts = ['Rivers', 'Not to', 'The end', 'The end'].map((words) => source.text.indexOf(words));
      expect(source.csl['custom']).toMatchObject({ pageStarts: starts });
    });

    test('says which slide is hidden', () => {
      expect(source.notices).toEqual([
        {
          kind: 'uncertain',
          text: 'Slide 2 is hidden when the presentation is shown, and is read.',
          place: 'slide 2',
          start: source.text.indexOf('Not to'),
        },
      ]);
    });
  });

  test('has the numbers and marks of its lists, its own and those of its layout', async () => {
    const numbered = (type: string, more = '', level = 0) =>
      `<a:pPr lvl="${level}"><a:buAutoNum type="${type}"${more}/></a:pPr>`;
    const own = shape(
      p('one', numbered('arabicPeriod')) +
        p('sub a', numbered('alphaLcParenBoth', '', 1)) +
        p('sub b', numbered('alphaLcParenBoth', '', 1)) +
        p('two', numbered('arabicPeriod')) +
        p('plain', '<a:pPr><a:buNone/></a:pPr>') +
        p('seven', numbered('romanUcPeriod', ' startAt="7"')) +
        p('dot', '<a:pPr><a:buChar char="•"/></a:pPr>'),
    );
    expect(await textOf(own)).toBe('1. one\n  (a) sub a\n  (b) sub b\n2. two\n\nplain\n\nVII. seven\n- dot');
    const master = `<p:txStyles><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr></p:bodyStyle></p:txStyles>`;
    const layout = slideTree(
      `<p:sp><p:nvSpPr><p:nvPr>${ph('body', ' idx="2"')}</p:nvPr></p:nvSpPr><p:txBody><a:lstStyle><a:lvl1pPr><a:buNone/></a:lvl1pPr></a:lstStyle></p:txBody></p:sp>`,
    );
    const shapes = shape(p('bulleted'), ph('body', ' idx="1"')) + shape(p('not so'), ph('body', ' idx="2"'));
    const bytes = makePptx(
      [{ shapes }],
      [
        relations('ppt/slides/_rels/slide1.xml.rels', [['l', 'slideLayout', '../slideLayouts/l.xml']]),
        slidePart('slideLayouts/l', 'p:sldLayout', layout),
        relations('ppt/slideLayouts/_rels/l.xml.rels', [['m', 'slideMaster', '../slideMasters/m.xml']]),
        slidePart('slideMasters/m', 'p:sldMaster', master),
      ],
    );
    expect((await read(bytes)).text).toBe('- bulleted\n\nnot so');
  });

  test('gives tables, groups, equations and raised figures', async () => {
    const cell = (words: string, more = '') => `<a:tc${more}><a:txBody>${p(words)}</a:txBody></a:tc>`;
    const table = `<a:tbl><a:tr>${cell('Year')}${cell('Cost', ' gridSpan="2"')}${cell('', ' hMerge="1"')}${cell('Note')}</a:tr><a:tr>${cell('2020')}${cell('5')}${cell('7')}${cell('Rose')}</a:tr></a:tbl>`;
    const equation =
      '<mc:AlternateContent><mc:Choice><x:m xmlns:x="http://schemas.microsoft.com/office/drawing/2010/main"><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></x:m></mc:Choice></mc:AlternateContent>';
    const words = p(
      `${run('In 2019')}${run('3', 'baseline="30000"')}${run(' it is ')}${equation}<a:br/>${run('there')}`,
    );
    const shapes = `${frame(table)}<p:grpSp><p:grpSp>${shape(words)}</p:grpSp>${shape(p('Beside'))}</p:grpSp>`;
    expect(await textOf(shapes)).toBe('Year\tCost\t\tNote\n2020\t5\t7\tRose\n\nIn 2019³ it is x²\nthere\n\nBeside');
  });

  test('names what is hidden, struck or drawn, comments, and what stands on all slides', async () => {
    const picture =
      '<p:pic><p:nvPicPr><p:cNvPr id="3" name="P" descr="A river"/><p:nvPr/></p:nvPicPr><p:blipFill/></p:pic>';
    const film =
      '<p:pic><p:nvPicPr><p:cNvPr id="3" name="P"/><p:nvPr><a:videoFile r:link="v"/></p:nvPr></p:nvPicPr></p:pic>';
    const shapes =
      shape(p(`${run('They did ')}${run('not ', 'strike="sngStrike"')}${run('agree.')}`)) +
      shape(p('Secret'), '', ' hidden="1"') +
      picture +
      film +
      frame('<c:chart r:id="c"/>') +
      frame('<dgm:relIds r:dm="d"/>') +
      shape(p('Ministry of Rivers'), ph('ftr')) +
      shape(p('4'), ph('sldNum'));
    const { text, notices } = await read(
      makePptx(
        [{ shapes }],
        [
          relations('ppt/slides/_rels/slide1.xml.rels', [
            ['c', 'chart', '../charts/chart1.xml'],
            ['d', 'diagramData', '../diagrams/data1.xml'],
            ['k', 'comments', '../comments/comment1.xml'],
          ]),
          slidePart('charts/chart1', 'c:chartSpace', `<c:chart><c:title>${p('Costs by year')}</c:title></c:chart>`),
          slidePart(
            'diagrams/data1',
            'dgm:dataModel',
            `<dgm:pt><dgm:t>${p('Plan')}</dgm:t></dgm:pt><dgm:pt><dgm:t>${p('Do')}</dgm:t></dgm:pt>`,
          ),
          slidePart('comments/comment1', 'p:cmLst', '<p:cm><p:text>Is that so?</p:text></p:cm>'),
        ],
      ),
    );
    expect(text).toBe('They did agree.');
    expect(notices.map((notice) => notice.text)).toEqual([
      'Struck words are left out: “not”.',
      'Hidden words are left out: “Secret”.',
      'A picture is left out: “A river”.',
      'A recording is missing.',
      'A chart or diagram is missing: “Costs by year”.',
      'A chart or diagram is missing: “Plan, Do”.',
      'A comment is left out: “Is that so?”',
      'The head or foot of the pages is left out: “Ministry of Rivers”.',
    ]);
  });

  test.each([
    ['cut off', makePptx([{ shapes: shape(p('Words')) }]).subarray(0, 300), 'UnreadableSource'],
    ['not XML inside', makePptx([{ shapes: '<p:sp>' }]), 'UnreadableSource'],
    ['full of entities', makePptx([{ shapes: '&lol;' }]), 'UnreadableSource'],
    [
      'nested without end',
      makePptx([{ shapes: '<p:grpSp>'.repeat(500) + '</p:grpSp>'.repeat(500) }]),
      'UnreadableSource',
    ],
    ['without words', makePptx([{ shapes: '' }]), 'NoText'],
    ['a bomb', makePptx([{ shapes: ' '.repeat(3_000_000) }]), 'TooLarge'],
    [
      'one large slide again and again',
      makePptx(
        [{ shapes: ' '.repeat(900_000) }],
        [
          relations(
            'ppt/_rels/presentation.xml.rels',
            Array.from({ length: 100 }, () => ['s1', 'slide', 'slides/slide1.xml']),
          ),
          slidePart('presentation', 'p:presentation', `<p:sldIdLst>${'<p:sldId r:id="s1"/>'.repeat(200)}</p:sldIdLst>`),
        ],
      ),
      'TooLarge',
    ],
    [
      'of more slides than pages are read',
      makePptx(
        [],
        [slidePart('presentation', 'p:presentation', `<p:sldIdLst>${'<p:sldId/>'.repeat(10_001)}</p:sldIdLst>`)],
      ),
      'TooLarge',
    ],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(/^“a\.pptx” .*\.$/) });
  });
});
