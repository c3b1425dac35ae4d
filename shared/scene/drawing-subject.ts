import { assertNever } from '../errors.ts';
import type { Debate } from '../model/debate.ts';
import type { MapId } from '../model/entities.ts';
import { buildScene, type SceneOptions } from './build-scene.ts';
import { buildExchangePages } from './exchange/build-exchange-pages.ts';
import { buildExchangeScene } from './exchange/build-exchange-scene.ts';
import type { Scene } from './scene.ts';
import type { Paper } from './sheet.ts';

/** The part of a debate that is drawn: a map, or the exchange about what stands on a map (null: the whole exchange). */
export type DrawingSubject =
  | { readonly kind: 'map'; readonly map: MapId }
  | { readonly kind: 'exchange'; readonly map: MapId | null };

/**
 * Builds the scene of a subject for export; an exchange for paper comes on pages, everything else in one piece. The
 * same debate gives the same scene. Throws `NotFound` for an unknown map.
 */
export function buildSubjectScene(
  debate: Debate,
  subject: DrawingSubject,
  { paper, ...options }: SceneOptions & { readonly paper: Paper | null },
): Scene {
  switch (subject.kind) {
    case 'map':
      return buildScene(debate, subject.map, options);
    case 'exchange':
      if (paper !== null) return buildExchangePages(debate, { ...options, map: subject.map, paper });
      return buildExchangeScene(debate, { ...options, map: subject.map });
    default:
      return assertNever(subject);
  }
}
