import { createHash } from 'node:crypto';
import { decodeText } from '../../db/content.ts';
import { errorCode } from '../../shared/errors.ts';
import { Debate } from '../../shared/model/debate.ts';
import type { MapId, Sha256, StatementId } from '../../shared/model/entities.ts';
import { readingPage } from '../../shared/reading-page/reading-page.ts';
import type { ReaderChoices } from '../../shared/report/report-choices.ts';
import { refuseTooLarge } from '../../shared/scene/export-limits.ts';
import { createTypesetter } from '../../shared/text/typesetter.ts';
import { fontBytes } from '../base/fonts.ts';
import { svgAssets } from './export-assets.ts';
import type { ReportRequest } from './report-request.ts';

/** Writes a page to explore. `tell` is called with the share that is done; an error that it throws ends the work. Throws `NotFound` for an unknown map. */
export function readerBytes(
  { data, contents }: Pick<ReportRequest, 'data' | 'contents'>,
  choices: ReaderChoices,
  tell: (done: number) => void,
): Uint8Array {
  const debate = new Debate(data);
  const texts = new Map<Sha256, string>();
  const textOf = (hash: Sha256) => {
    const bytes = contents.get(hash);
    const text = texts.get(hash) ?? (bytes === undefined ? '' : decodeText(bytes));
    texts.set(hash, text);
    return text;
  };
  const page = readingPage(debate, choices, {
    typesetter: createTypesetter(fontBytes),
    assets: svgAssets,
    digest: (text) => createHash('sha256').update(text).digest('base64'),
    textOf: ({ source }) => textOf(debate.get('source', source).text),
    isTooLarge: (map, only) => isTooLarge(debate, map, only),
    tell,
  });
  return Buffer.from(page);
}

function isTooLarge(debate: Debate, map: MapId, only: readonly StatementId[]): boolean {
  try {
    refuseTooLarge(debate, { subject: { kind: 'map', map, only }, format: 'svg', scale: null });
    return false;
  } catch (error) {
    if (errorCode(error) === 'TooLarge') return true;
    throw error;
  }
}
