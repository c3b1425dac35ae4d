import type { Anchor } from '../../../shared/anchors/anchor.ts';
import type { ReadDocument } from '../../../shared/contract.ts';
import type { Excerpt, ExcerptId, SourceId } from '../../../shared/model/entities.ts';
import { excerptsInOrder } from '../../../shared/model/excerpt-lists.ts';
import type { App } from '../../state/app-store.ts';
import { readContentText } from '../content.ts';
import { type Relocations, relocations } from './relocations.ts';

/** A newer text of a source, and what becomes of its passages in it. Nothing is changed yet. */
export interface Replacement {
  readonly source: SourceId;
  readonly document: ReadDocument;
  readonly newText: string;
  readonly oldText: string;
  readonly exact: readonly MovedPassage[];
  /** To be confirmed, one by one. */
  readonly moved: readonly MovedPassage[];
  readonly lost: readonly Readonly<Excerpt>[];
}

export interface MovedPassage {
  readonly excerpt: Readonly<Excerpt>;
  /** Where it stands, or may stand, in the newer text. */
  readonly anchor: Anchor;
}

/** Lets the user choose a newer version of a source, and looks for its passages in that. null: thought better of. */
export async function readReplacement(app: App, source: SourceId): Promise<Replacement | null> {
  const { session } = app.store.getState();
  if (session === null) return null;
  await session.flush();
  const read = await app.during(
    'Reading…',
    () => app.request('sources.read', { paths: null, several: false }),
    () => void app.request('sources.cancel', {}),
  );
  const document = read?.[0];
  if (document === undefined || app.store.getState().session !== session) return null;
  const found = await app.during('Looking for the passages…', async () => {
    const excerpts = excerptsInOrder(session.debate, source);
    const texts = [session.debate.get('source', source).text, document.text].map(readContentText);
    const [oldText = '', newText = ''] = await Promise.all(texts);
    const where = await relocations({ oldText, newText, excerpts });
    return { source, document, oldText, newText, ...sorted(excerpts, where) };
  });
  return found ?? null;
}

function sorted(
  excerpts: readonly Readonly<Excerpt>[],
  where: Relocations,
): Pick<Replacement, 'exact' | 'moved' | 'lost'> {
  const [exact, moved, lost]: [MovedPassage[], MovedPassage[], Excerpt[]] = [[], [], []];
  for (const excerpt of excerpts) {
    const found = where.get(excerpt.id);
    if (found === undefined || found.kind === 'lost') lost.push(excerpt);
    else (found.kind === 'exact' ? exact : moved).push({ excerpt, anchor: found.anchor });
  }
  return { exact, moved, lost };
}

/** What the user says of the passages that may have moved: whether it is this. */
export type Verdicts = ReadonlyMap<ExcerptId, boolean>;
