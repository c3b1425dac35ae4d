/** One step from the margin, in twentieths of a point. */
export const STEP = 340;
/** Colours of a print: ink, what is said of it, and lines. */
const SOFT = '595F69';
const RULE = 'C9C4B8';
const SAID = '0B7A5B';

const BODY = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/>';
const HEADS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/>';
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (hex: string) => `<w:color w:val="${hex}"/>`;
const spacing = (before: number, after: number, line = 276) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const edge = (hex: string) => `<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${hex}"/></w:pBdr>`;
const KEEP = '<w:keepNext/><w:keepLines/>';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const heading = (level: 1 | 2 | 3, paragraph: string, halfPoints: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: `${KEEP}${paragraph}<w:outlineLvl w:val="${level - 1}"/>`,
  run: `${HEADS}<w:b/><w:bCs/>${size(halfPoints)}`,
});
const contents = (level: 1 | 2 | 3, before: number): Style => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="TEXT_WIDTH"/></w:tabs>${spacing(before, 20)}<w:ind w:left="${(level - 1) * STEP}" w:right="560"/>`,
  run: level === 1 ? `${HEADS}<w:b/><w:bCs/>` : HEADS,
});

const STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Subtitle',
    paragraph: spacing(3600, 320, 252),
    run: `${HEADS}<w:b/><w:bCs/>${size(60)}`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    paragraph: spacing(0, 60),
    run: `${HEADS}${colour(SOFT)}${size(24)}`,
  },
  heading(1, `<w:pageBreakBefore/>${spacing(0, 320, 252)}`, 40),
  heading(2, spacing(0, 120, 264), 28),
  heading(3, spacing(0, 120, 264), 25),
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `${KEEP}<w:pageBreakBefore/>${spacing(0, 240, 252)}`,
    run: `${HEADS}<w:b/><w:bCs/>${size(40)}`,
  },
  contents(1, 140),
  contents(2, 20),
  contents(3, 0),
  {
    id: 'StatementLabel',
    name: 'Statement Label',
    basedOn: 'Normal',
    next: 'Statement',
    paragraph: `${KEEP}${spacing(280, 20)}`,
    run: `${HEADS}${colour(SOFT)}${size(19)}`,
  },
  {
    id: 'Statement',
    name: 'Statement',
    basedOn: 'Normal',
    paragraph: `${KEEP}${spacing(0, 100)}`,
    run: `${HEADS}<w:b/><w:bCs/>`,
  },
  { id: 'Quote', name: 'Quote', basedOn: 'Normal', paragraph: `<w:keepLines/>${edge(SAID)}${spacing(60, 60)}` },
  {
    id: 'ReportedWords',
    name: 'Reported Words',
    basedOn: 'Normal',
    paragraph: `<w:keepLines/>${edge(RULE)}${spacing(60, 60)}`,
    run: HEADS,
  },
  {
    id: 'Fact',
    name: 'Fact',
    basedOn: 'Normal',
    paragraph: spacing(0, 100, 264),
    run: `${HEADS}${colour(SOFT)}${size(19)}`,
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    paragraph: spacing(0, 40, 264),
    run: `${HEADS}${size(20)}`,
  },
  {
    id: 'OutlineItem',
    name: 'Outline Item',
    basedOn: 'Normal',
    paragraph: spacing(40, 40, 264),
    run: size(21),
  },
  { id: 'Bibliography', name: 'Bibliography', basedOn: 'Normal', paragraph: `<w:keepLines/>${spacing(0, 120)}` },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'Normal',
    paragraph: `<w:keepNext/>${spacing(60, 60, 240)}`,
    run: `${HEADS}<w:b/><w:bCs/>${colour(SOFT)}${size(19)}`,
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    paragraph: spacing(60, 60, 252),
    run: `${HEADS}${size(20)}`,
  },
  { id: 'SourceText', name: 'Source Text', basedOn: 'Normal', paragraph: spacing(0, 120) },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: spacing(0, 0, 240),
    run: `${HEADS}${colour(SOFT)}${size(17)}`,
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: `${spacing(0, 0, 240)}<w:jc w:val="center"/>`,
    run: `${HEADS}${colour(SOFT)}${size(17)}`,
  },
  { id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal', paragraph: spacing(0, 20, 240), run: size(17) },
  { id: 'CommentText', name: 'annotation text', basedOn: 'Normal', paragraph: spacing(0, 0, 240), run: size(20) },
];

const CHARACTERS = [
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="1D5FA8"/></w:rPr></w:style>',
].join('');

/** Returns `word/styles.xml` of a report; `width` is that of its text, in twentieths of a point, and `language` a BCP 47 tag. */
export function stylesXml(width: number, language: string): string {
  const tag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(language) ? language : 'en-GB';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${BODY}${size(22)}<w:lang w:val="${tag}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 140, 288)}</w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults}${normal}${STYLES.map(styleXml).join('')}${CHARACTERS}</w:styles>`.replaceAll(
    'TEXT_WIDTH',
    String(width),
  );
}

function styleXml({ id, name, basedOn, next, paragraph = '', run = '' }: Style): string {
  const based = basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  const following = next === undefined ? '' : `<w:next w:val="${next}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based}${following}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}
