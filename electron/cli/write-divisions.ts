import type { DebateReader } from '../../db/debate-file.ts';
import { divisionsCsv } from '../../shared/formats/tables/divisions-csv.ts';
import { writeFileAtomically } from '../base/atomic-write.ts';
import { dataRequest } from '../export/data-request.ts';
import type { Arguments } from './arguments.ts';
import { drawToFile } from './draw-to-file.ts';
import { isDrawn, type OutputFormat, type OutputOptions } from './export-options.ts';
import { findMap } from './find-map.ts';
import type { Io } from './io.ts';

interface Writing {
  readonly given: Arguments;
  readonly options: OutputOptions<OutputFormat>;
  readonly target: string;
  readonly io: Io;
}

/** Writes where the speakers divide, as a drawing or as CSV. Throws what `drawToFile` throws, and the errors of `writeAtomically`. */
export async function writeDivisions(file: DebateReader, { given, options, target, io }: Writing): Promise<void> {
  const debate = await file.load();
  const wanted = given.option('map');
  const map = wanted === undefined ? null : findMap(debate, wanted).id;
  const { format, ...look } = options;
  if (!isDrawn(format)) {
    await writeFileAtomically(target, new TextEncoder().encode(divisionsCsv(debate, 'claims', map)));
    return;
  }
  const embedded = given.flag('embed') ? await dataRequest(file, 'json') : undefined;
  await drawToFile({ file, debate }, { subject: { kind: 'divisions', map }, format, ...look, embedded }, target, io);
}
