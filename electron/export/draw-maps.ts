import { errorCode } from '../../shared/errors.ts';
import { branchOf } from '../../shared/model/branch.ts';
import { Debate, type DebateData } from '../../shared/model/debate.ts';
import type { ArgumentMap } from '../../shared/model/entities.ts';
import type { DrawnMap } from '../../shared/report/outline/compose-outline.ts';
import type { OutlineChoices } from '../../shared/report/report-choices.ts';
import { drawPictureWithin } from './draw-in-memory.ts';

/** Pixels of a picture in a document: enough for a page at 300 dots per inch. */
const MOST_PIXELS = 8_000_000;

/**
 * Draws the maps of an outline: the one that it is of, with the branch alone where it is of one, or all that have cards. One that is too large to
 * be drawn has no picture.
 */
export async function drawMaps(
  data: DebateData,
  { map: chosen, branch }: OutlineChoices,
  tell: (done: number) => void,
): Promise<DrawnMap[]> {
  const debate = new Debate(data);
  const maps = debate.mapsInOrder().filter(({ id }) => id === chosen || chosen === null);
  const drawn: DrawnMap[] = [];
  for (const [index, map] of maps.entries()) {
    tell(index / maps.length);
    const placed = new Set(debate.placementsByMap.get(map.id).map(({ statement }) => statement));
    const only = branch === null ? placed : branchOf(debate, [branch], placed);
    if (only.size > 0)
      drawn.push({ title: map.title, picture: await pictureOf(data, map, [...only], () => tell(index / maps.length)) });
  }
  return drawn;
}

async function pictureOf(
  data: DebateData,
  { id }: ArgumentMap,
  only: readonly string[],
  check: () => void,
): Promise<DrawnMap['picture']> {
  const subject = { kind: 'map', map: id, only } as const;
  try {
    return await drawPictureWithin(
      { data, subject, theme: 'print', mostPixels: MOST_PIXELS },
      { check, onProgress: check },
    );
  } catch (error) {
    if (errorCode(error) === 'TooLarge') return null;
    throw error;
  }
}
