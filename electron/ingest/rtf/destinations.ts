/** What becomes of the words in a group (RTF 1.9.1, “Destinations”). */
export type Destination =
  /** Passed over, with all groups in it. */
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'property'
  /** The mark of a paragraph in a list, as it is shown. */
  | 'mark'
  | 'note'
  | 'box'
  | 'comment'
  | 'running'
  | 'picture'
  | 'object'
  | 'objectClass'
  | 'objectResult'
  | 'equation'
  | 'fieldCode'
  | 'fieldResult'
  | 'text';

const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  title: 'property',
  author: 'property',
  creatim: 'property',
  listtext: 'mark',
  pntext: 'mark',
  footnote: 'note',
  shptxt: 'box',
  dptxbxtext: 'box',
  annotation: 'comment',
  header: 'running',
  headerl: 'running',
  headerr: 'running',
  headerf: 'running',
  footer: 'running',
  footerl: 'running',
  footerr: 'running',
  footerf: 'running',
  pict: 'picture',
  object: 'object',
  objclass: 'objectClass',
  result: 'objectResult',
  mmath: 'equation',
  fldinst: 'fieldCode',
  fldrslt: 'fieldResult',
  shp: 'text',
  shpinst: 'text',
  do: 'text',
  shppict: 'text',
  field: 'text',
  ud: 'text',
  // Their words are given by other groups, or belong to no text.
  ...Object.fromEntries(
    [
      'nonshppict shprslt objdata colortbl revtbl rsidtbl listtable listoverridetable filetbl generator themedata',
      'colorschememapping datastore latentstyles xmlnstbl pnseclvl atnid atnauthor atnref atndate atnparent atntime atnicn',
      'bkmkstart bkmkend xe tc tcn rxe mmathPr mathPr ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template private1 sp',
      'nesttableprops nonesttables userprops docvar ffname formfield datafield htmltag mhtmltag wgrffmtfilter keycode pgdsctbl',
    ]
      .join(' ')
      .split(' ')
      .map((name) => [name, 'skip' as const]),
  ),
};

/** Properties of a document, each a group of its own under `info`. */
const OTHER_PROPERTIES =
  /^(?:subject|operator|keywords|comment|doccomm|company|manager|category|hlinkbase|revtim|printim|buptim)$/u;

/** Returns where a control word sends the words of its group; undefined for a word that only describes them. */
export function destinationOf(name: string, isInInfo: boolean): Destination | undefined {
  const known = Object.hasOwn(DESTINATIONS, name) ? DESTINATIONS[name] : undefined;
  if (known === 'property') return isInInfo ? known : undefined;
  return known ?? (isInInfo && OTHER_PROPERTIES.test(name) ? 'skip' : undefined);
}
