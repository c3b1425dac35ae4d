const KEYS = ['Down', 'Left', 'Right', 'Plus'];
const CODES = ['Unexpected', 'Cancelled'];
const SCRIPTS = [
  ...['Latin', 'Greek', 'Cyrillic', 'Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Arabic', 'Hebrew', 'Other'],
  ...['Inter', 'Source Serif 4', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans SC', 'Noto Color Emoji'],
];
const QDA = [
  ...[
    'Project',
    'Representation',
    'Transcript',
    'Notes',
    'Note',
    'Sources',
    'Links',
    'Link',
    'Variables',
    'Cases',
    'Sets',
  ],
  ...[
    'Graphs',
    'Codes',
    'Code',
    'Description',
    'Coding',
    'User',
    'Claim',
    'Implicit claim',
    'Question',
    '… (linked …)',
  ],
];

/**
 * What looks like a text of the window and is not one, by file or folder, and why. A text alone is excused where it stands in a
 * file that has others.
 */
const EXCUSED: readonly { readonly path: string; readonly texts?: readonly string[]; readonly why: string }[] = [
  { path: 'shared/language/german/', why: 'the catalogue itself' },
  { path: 'electron/cli/', why: 'the command line speaks English' },
  { path: 'electron/cli.ts', why: 'the command line speaks English' },
  { path: 'electron/mcp/', why: 'assistants are spoken to in English' },
  { path: 'electron/chromium/', why: 'a stand-in for Electron, for tests' },
  { path: 'shared/sample/', why: 'the sample is in English' },
  { path: 'db/migrations/', why: 'SQL' },
  {
    path: 'db/',
    texts: [
      ...['… ORDER BY row', '… WHERE row > ? ORDER BY row LIMIT ?', '… WHERE …', '… WHERE id = ?', '… WHERE row = ?'],
      ...[
        '(SELECT seq FROM redo)',
        '(SELECT json_group_array(statement ORDER BY position) FROM premise WHERE premise.relation = relation.id)',
      ],
    ],
    why: 'SQL',
  },
  { path: 'db/gate/header.ts', texts: ['SQLite format 3\0'], why: 'what a database begins with' },
  {
    path: 'shared/model/shown-date.ts',
    texts: ['Anfang', 'Mitte', 'Ende', 'Frühling', 'Sommer', 'Herbst', 'Winter'],
    why: 'dates that are German in German debates, whatever the window speaks',
  },
  {
    path: 'electron/export/pdf/',
    texts: [
      ...['Image', 'Font', 'Adobe', 'Identity', 'Regular', 'Document', 'Artifact', 'Page', 'Layout', 'Pagination'],
      ...['Link', 'Figure', 'Title', '… rg 0 0 … re f\n', '… RG … w ', 'BT /… … Tf 1 0 0 -1 … … Tm … ET\n'],
      'BT /… … Tf 3 Tr … Tz … <…> Tj 0 Tr 100 Tz ET\n',
    ],
    why: 'what PDF calls things',
  },
  { path: 'electron/export/png-encoder.ts', texts: ['Title', 'Author'], why: 'what PNG calls things' },
  {
    path: 'electron/export/pptx/',
    texts: ['Stop', 'Arial', 'Times New Roman'],
    why: 'a slide master’s name, and fonts',
  },
  {
    path: 'electron/export/',
    texts: ['Counterclaim … …', 'Counterclaim Emoji Pictures'],
    why: 'names of fonts in the program',
  },
  { path: 'electron/base/log-file.ts', why: 'the log is for whoever is asked for help' },
  { path: 'electron/base/describe-for-log.ts', why: 'as above' },
  {
    path: 'electron/requests/request-router.ts',
    texts: ['There is no request ….', 'The arguments of “…” are not what they should be.'],
    why: 'for the log',
  },
  { path: 'electron/start/app.ts', texts: ['Sample debate.debate'], why: 'a file that is found again in any language' },
  { path: 'electron/windows/menu-template.ts', texts: ['Help'], why: 'the name of a menu in code' },
  {
    path: 'electron/requests/sources-export-requests.ts',
    texts: ['Argdown', 'JSON Canvas', 'Graphviz', 'Mermaid'],
    why: 'names of formats',
  },
  { path: 'electron/ingest/', texts: ['Encrypted'], why: 'a code of errors' },
  {
    path: 'electron/ingest/',
    texts: [
      ...['Title', 'External', 'Target', 'Type', 'Widget', 'Btn', 'Highlight', 'Underline', 'Squiggly', 'Author'],
      ...['Language', 'Wingdings', 'Symbol', 'Period', 'PowerPoint Document', 'Workbook', 'General', 'Journal'],
      ...['Periodical', 'Newspaper', 'Magazine', 'Series', 'Website', 'Attachment', 'Memo', 'Collection', 'Person'],
      'Organization',
    ],
    why: 'what formats of documents and records call things',
  },
  { path: 'electron/ingest/pdf/annotations.ts', why: 'as above' },
  { path: 'electron/ingest/title.ts', why: 'titles that programs give by themselves' },
  {
    path: 'electron/ingest/',
    texts: ['PowerPoint slides', 'Video recording', 'Audio recording'],
    why: 'members of a record, as styles of references have them',
  },
  { path: 'electron/ingest/xml/jats.ts', texts: ['Abstract', 'Keywords'], why: 'headings in the text of a source' },
  { path: 'electron/ingest/xml/publicwhip.ts', why: 'names of records of parliaments' },
  { path: '', texts: ['Counterclaim'], why: 'the name of the program' },
  {
    path: 'shared/actions.ts',
    texts: ['File', 'Edit', 'Argument', 'Map', 'View', 'Help'],
    why: 'names of menus in code; they are marked where they are listed',
  },
  { path: 'renderer/shell/menus/', texts: ['File', 'Edit', 'Argument', 'Map', 'View', 'Help'], why: 'as above' },
  {
    path: 'renderer/core/actions/key-bindings.ts',
    texts: ['Dead', 'Plus', 'Left', 'Right', 'Down'],
    why: 'keys, as the browser and Electron tell them',
  },
  { path: 'renderer/shell/note-uncaught.ts', texts: ['ResizeObserver loop'], why: 'a message of the browser' },
  { path: 'shared/contract/changes.ts', texts: ['Too much, or not plain values'], why: 'told to programmers' },
  {
    path: 'shared/formats/aif/',
    texts: [
      'Default Inference',
      'Default Conflict',
      'Default Rephrase',
      'Default Transition',
      'Asserting',
      'Disagreeing',
      'Conceding',
      'Retracting',
    ],
    why: 'names of schemes, as AIF has them',
  },
  {
    path: 'shared/formats/aif/',
    texts: ['…/span …', '…/target …'],
    why: 'keys of what a file holds',
  },
  {
    path: 'shared/formats/graphs/read-graph.ts',
    texts: ['… to …'],
    why: 'as above',
  },
  {
    path: 'shared/formats/lkif/legal-arguments.ts',
    texts: ['… except …', '… denies …'],
    why: 'as above',
  },
  {
    path: 'shared/formats/annotations/annotation-format.ts',
    texts: ['Choice', 'List', 'Composite', 'Independents'],
    why: 'types of the Web Annotation Data Model',
  },
  {
    path: 'shared/formats/web-annotation.ts',
    texts: ['Software', 'Person', 'Annotation'],
    why: 'as above',
  },
  {
    path: 'shared/formats/argdown/',
    texts: ['Question', 'Claim', 'Debate', 'Against …', 'Step …'],
    why: 'titles in a file of Argdown, by which it is read again',
  },
  {
    path: 'shared/formats/bibtex/entry-fields.ts',
    texts: ['Thesis', 'Report', 'Accessed …', 'Unpublished'],
    why: 'fields of a file that TeX reads',
  },
  { path: 'shared/formats/counterclaim-json-schema.ts', why: 'the schema of the JSON, for programmers' },
  {
    path: 'shared/formats/graphml/graphml-format.ts',
    texts: ['Geometry', 'Arrows'],
    why: 'names of elements, as yEd has them',
  },
  {
    path: 'shared/formats/kialo/',
    texts: ['Pro', '… …-> See …', 'Discussion Title: …\n\n…'],
    why: 'signs of the text, as Kialo has them',
  },
  {
    path: 'shared/formats/qda/',
    texts: QDA,
    why: 'names of elements and of notes, as REFI-QDA and its readers have them',
  },
  {
    path: 'shared/formats/tables/csv-rows.ts',
    texts: ['Quotes'],
    why: 'a kind of fault, as the reader of CSV tells it',
  },
  { path: 'shared/text/', texts: SCRIPTS, why: 'names of scripts, as Unicode has them' },
  { path: 'renderer/ui/dragged.ts', texts: ['Files'], why: 'a kind of data, as the browser tells it' },
  {
    path: 'renderer/features/',
    texts: ['F2 Alt+ArrowUp Alt+ArrowDown', 'Alt+ArrowUp Alt+ArrowDown Delete', 'Shift+Enter'],
    why: 'keys, as ARIA has them',
  },
  { path: 'renderer/features/exchange/', texts: KEYS, why: 'keys, as Electron has them' },
  { path: 'renderer/features/outline/', texts: KEYS, why: 'keys, as Electron has them' },
  { path: 'renderer/features/text-order/', texts: KEYS, why: 'keys, as Electron has them' },
  {
    path: 'renderer/features/editing/edit-actions.ts',
    texts: ['Delete … statements', 'Delete …'],
    why: 'names of edits with values in them, which a history keeps in English, and those of `DELETIONS`',
  },
  { path: 'renderer/features/find/replace-part.tsx', texts: ['Replace … with …'], why: 'as above' },
  { path: 'renderer/features/exchange/exchange-gestures.ts', texts: ['Left', 'Right', 'Down'], why: 'names of keys' },
  {
    path: 'renderer/features/text-order/text-order-gestures.ts',
    texts: ['Left', 'Right', 'Down'],
    why: 'names of keys',
  },
  {
    path: 'renderer/features/sources/source-actions.ts',
    texts: ['Add … sources'],
    why: 'a label that the history keeps',
  },
  {
    path: 'renderer/features/settings/',
    texts: ['Appearance', 'Map', 'Writing', 'Files', 'Keys'],
    why: 'names of the parts of the settings in code; they are marked where they are listed',
  },
  {
    path: 'renderer/features/settings/all-settings.ts',
    texts: ['English', 'Deutsch'],
    why: 'languages, each named in itself',
  },
  { path: 'renderer/features/export/export-controls.tsx', texts: ['Letter'], why: 'a size of paper' },
  { path: 'renderer/features/sources-export/source-format-words.ts', texts: ['Markdown'], why: 'the name of a format' },
  { path: 'shared/report/report-choices.ts', texts: ['Letter'], why: 'the name of a size of paper' },
  { path: 'shared/report/docx/', why: 'names of styles and fields of Word, by which it knows them, and its XML' },
  {
    path: 'shared/report/pages/',
    texts: ['Title', 'Reference', 'Lbl', 'Note', 'Table'],
    why: 'kinds of elements, as PDF has them',
  },
  { path: 'shared/exchange/date-span.ts', why: 'kinds of dates, as the library of EDTF has them' },
  { path: 'shared/sources/references/', why: 'styles of references in English, as their manuals have them' },
  { path: 'shared/sources/csl-dates.ts', why: 'as above' },
  { path: 'shared/sources/csl-names.ts', why: 'as above' },
  { path: 'shared/sources/records/records-in-text.ts', texts: ['ISBN …'], why: 'a title that a record keeps' },
  { path: 'shared/sources/turns/names/', why: 'expressions for what stands in transcripts' },
  { path: 'shared/sources/turns/forms/prose-names.ts', why: 'expressions for what stands in transcripts' },
  { path: 'shared/sources/turns/procedure.ts', why: 'expressions for what stands in transcripts' },
  {
    path: 'shared/sources/turns/forms/questioning.ts',
    texts: ['Witness …'],
    why: 'the name of a speaker in an English transcript, which a debate keeps',
  },
  { path: 'shared/scene/sheet.ts', texts: ['Letter'], why: 'the name of a size of paper' },
  { path: 'shared/scene/lengths-of-lines.ts', why: 'names of lines in code' },
  {
    path: 'shared/scene/text-order/build-text-order-scene.ts',
    texts: ['… again …'],
    why: 'a name of an element in code',
  },
  { path: '', texts: CODES, why: 'codes of errors' },
];

/** Tells whether a text in a file is excused from the catalogue. */
export function notInCatalogue(file: string, text: string): boolean {
  return EXCUSED.some(({ path, texts }) => file.startsWith(path) && (texts === undefined || texts.includes(text)));
}
