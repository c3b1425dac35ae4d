import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import { AIF } from './aif/aif-format.ts';
import { ANNOTATIONS } from './annotations/annotation-format.ts';
import { ARGDOWN } from './argdown/argdown-format.ts';
import { CANVAS } from './canvas/canvas-format.ts';
import { CARNEADES } from './carneades/carneades-format.ts';
import { COUNTERCLAIM } from './counterclaim-format.ts';
import { DOT } from './dot/dot-format.ts';
import { APX, BAG, ICCMA, TGF } from './frameworks/framework-formats.ts';
import { GRAPHML } from './graphml/graphml-format.ts';
import { KIALO } from './kialo/kialo-format.ts';
import { CAF } from './lkif/caf-format.ts';
import { LKIF } from './lkif/lkif-format.ts';
import { ARGMAP } from './mindmup/argmap-format.ts';
import { MINDMUP } from './mindmup/mindmup-format.ts';
import { FREEMIND } from './outlines/freemind-format.ts';
import { OPML } from './outlines/opml-format.ts';
import { MARKDOWN, TABBED } from './outlines/outline-format.ts';
import { QDE } from './qda/qda-format.ts';
import type { ArgumentFormat } from './reading/argument-format.ts';
import type { GivenFile } from './reading/given-file.ts';
import { ARGGRAPH } from './sketches/arggraph-format.ts';
import { COMPENDIUM } from './sketches/compendium-format.ts';
import { SADFACE } from './sketches/sadface-format.ts';
import { CSV } from './tables/csv-format.ts';

/** The formats in which debates come in, ordered so that the one that is told most surely is asked first. */
export const ARGUMENT_FORMATS: readonly ArgumentFormat[] = [
  COUNTERCLAIM,
  // JSON
  ANNOTATIONS,
  MINDMUP,
  CANVAS,
  SADFACE,
  AIF,
  // XML
  LKIF,
  CAF,
  GRAPHML,
  ARGGRAPH,
  COMPENDIUM,
  OPML,
  FREEMIND,
  QDE,
  // texts
  KIALO,
  DOT,
  ICCMA,
  APX,
  BAG,
  TGF,
  CARNEADES,
  ARGMAP,
  CSV,
  // Nearly any text is one of these.
  ARGDOWN,
  MARKDOWN,
  TABBED,
];

/**
 * Returns the format of a file, of `formats`: the one that is called `id`, or that which its content shows. Throws `UnknownFormat` with
 * a sentence when there is none.
 */
export function formatOf(
  file: GivenFile,
  id: string | null,
  formats: readonly ArgumentFormat[] = ARGUMENT_FORMATS,
): ArgumentFormat {
  if (id !== null) return formatCalled(id, formats);
  const recognised = formats.find((format) => format.recognises(file));
  if (recognised !== undefined) return recognised;
  // Its own reader tells best what is wrong with a file that may be meant for a debate.
  if (/\.json$/i.test(file.name)) return COUNTERCLAIM;
  throw new CounterclaimError(
    'UnknownFormat',
    t(
      'It is in none of the formats that Counterclaim reads as a debate. If it is, say which one with --format; “counterclaim formats” lists them.',
    ),
  );
}

function formatCalled(id: string, formats: readonly ArgumentFormat[]): ArgumentFormat {
  const format = formats.find((each) => each.id === id.toLowerCase());
  if (format !== undefined) return format;
  const known = formats.map((each) => each.id).join(', ');
  throw new CounterclaimError(
    'UnknownFormat',
    t('There is no format “{id}”. These can be read: {known}.', { id, known }),
  );
}
