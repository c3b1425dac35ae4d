import { CounterclaimError } from '../../shared/errors.ts';
import { ARGUMENT_FORMATS } from '../../shared/formats/argument-formats.ts';
import { COUNTERCLAIM } from '../../shared/formats/counterclaim-format.ts';
import type { ArgumentFormat } from '../../shared/formats/reading/argument-format.ts';
import { DebateBuilder } from '../../shared/formats/reading/debate-builder.ts';
import { GivenFile } from '../../shared/formats/reading/given-file.ts';
import { msg, t } from '../../shared/language/translate.ts';
import type { CslItem } from '../../shared/model/entities.ts';

import { embeddedDebate, hasDebate } from '../base/embed-debate.ts';

const NEVER_ENDED = () => {};

/** Spreadsheets with a table of claims. */
const XLSX: ArgumentFormat = {
  id: 'xlsx',
  name: msg('Excel workbook'),
  endings: ['xlsx'],
  losses: [msg('Sheets without a column of claims'), msg('Columns that are not understood go to notes')],
  recognises: (file) => hasPart(file, /xl\/workbook\.xml/) && hasPart(file, /xl\/worksheets\//),
  read: async (file) => {
    const [{ sheetTables }, { isHeading, readTable }] = await Promise.all([
      import('../ingest/xlsx/sheet-tables.ts'),
      import('../../shared/formats/tables/read-table.ts'),
    ]);
    const { tables: sheets, notes } = sheetTables(file, NEVER_ENDED);
    const firstOf = (rows: (typeof sheets)[number]['rows']) =>
      rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells ?? [];
    const chosen = sheets.find(({ rows }) => isHeading(firstOf(rows))) ?? sheets[0];
    const read = readTable({ format: 'xlsx', title: file.title, rows: chosen?.rows ?? [] });
    const others = sheets
      .filter((sheet) => sheet !== chosen)
      .map(
        ({ name }) =>
          ({ outcome: 'left-out', text: t('The sheet “{name}” is left out.', { name }), place: null }) as const,
      );
    return {
      ...read,
      report: { ...read.report, notes: [...read.report.notes, ...(chosen?.notes ?? []), ...others, ...notes] },
    };
  },
};

/** Projects of programs for qualitative analysis, as an archive with their texts. */
const QDPX: ArgumentFormat = {
  id: 'qdpx',
  name: msg('REFI-QDA project'),
  endings: ['qdpx'],
  losses: [msg('Pictures, sound and films'), msg('Sets, cases, variables and graphs'), msg('Descriptions of codes')],
  recognises: (file) => hasPart(file, /[^/]\.qde/i),
  read: async (file) => {
    const [{ ZipArchive }, { readQda }] = await Promise.all([
      import('../ingest/office/zip-archive.ts'),
      import('../../shared/formats/qda/read-qda.ts'),
    ]);
    const archive = new ZipArchive(file.bytes, file.name);
    const project = archive.paths().find((path) => /\.qde$/i.test(path));
    if (project === undefined) throw new CounterclaimError('InvalidValue', t('It holds no project.'));
    const byName = new Map(archive.paths().map((path) => [path.toLowerCase(), path]));
    const textAt = (address: string) => {
      // Nothing is unpacked to the disk: a path is a name in the archive, and no more.
      const name = address.replace(/^internal:\/\//i, '').toLowerCase();
      const path = byName.get(`sources/${name}`) ?? byName.get(name);
      return path === undefined ? null : new GivenFile(path, archive.read(path)).text;
    };
    const { text: xml } = new GivenFile(project, archive.read(project));
    return readQda({ xml, title: file.title, textAt });
  },
};

/** Lists of references: each is a source. */
const REFERENCES: ArgumentFormat = {
  id: 'references',
  name: msg('References (RIS, BibTeX, CSL-JSON, Zotero RDF)'),
  endings: ['ris', 'bib', 'rdf', 'json'],
  losses: [msg('Attachments')],
  recognises: (file) => {
    const [first] = Array.isArray(file.json) ? (file.json as unknown[]) : [];
    const { type, title, author, issued } = Object(first) as Partial<CslItem>;
    if (typeof type === 'string' && (title !== undefined || author !== undefined || issued !== undefined)) return true;
    const beginning = file.json === undefined ? file.text.slice(0, 100_000) : '';
    return (
      /^\s*TY {1,2}- ?[A-Z]/.test(beginning) ||
      /^\s*(?:%[^\n]*\n\s*)*@\s*(?!include)\w+\s*[{(]/.test(beginning) ||
      /^\s*(?:<\?xml[^>]*>\s*)?<(?:\w+:)?RDF\b/.test(beginning)
    );
  },
  read: async (file) => {
    const { readRecords } = await import('../ingest/records/records.ts');
    const { records, notices } = await readRecords({ bytes: file.bytes, name: file.name }, NEVER_ENDED);
    const builder = new DebateBuilder({ format: 'references', namespace: file.title, title: file.title });
    records.forEach((csl, at) => {
      builder.source(String(at + 1), { csl, text: '' }, t('record {number}', { number: at + 1 }));
    });
    for (const { text, place } of notices) builder.note('left-out', text, place);
    return builder.finish();
  },
};

/** Pictures that this program made with the debate in them. */
const PICTURE: ArgumentFormat = {
  id: 'picture',
  name: msg('Picture with a debate in it'),
  endings: ['png', 'svg'],
  losses: [],
  recognises: ({ bytes }) => hasDebate(bytes),
  read: ({ name, bytes }) => {
    let json: Uint8Array | null = null;
    try {
      json = embeddedDebate(bytes);
    } catch (cause) {
      throw new CounterclaimError('InvalidValue', t('The debate in the picture is damaged.'), { cause });
    }
    if (json === null) throw new CounterclaimError('InvalidValue', t('The picture has no debate in it.'));
    return COUNTERCLAIM.read(new GivenFile(name, json));
  },
};

/** Every format in which debates come in, those in archives and pictures first. */
export const FILE_FORMATS: readonly ArgumentFormat[] = [QDPX, XLSX, PICTURE, ...withReferences()];

/** References are told before the texts that nearly anything is. */
function withReferences(): ArgumentFormat[] {
  const at = ARGUMENT_FORMATS.findIndex(({ id }) => id === 'kialo');
  return ARGUMENT_FORMATS.toSpliced(at, 0, REFERENCES);
}

/** Tells whether a file is an archive that has a part so called, by the names in it: nothing is unpacked. */
function hasPart({ bytes }: GivenFile, name: RegExp): boolean {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // The directory stands at the end, and names stand before what they name, too.
  const reach = 200_000;
  const text = isArchive
    ? Buffer.from(bytes.subarray(0, reach)).toString('latin1') +
      Buffer.from(bytes.subarray(Math.max(0, bytes.length - reach))).toString('latin1')
    : '';
  return name.test(text);
}
