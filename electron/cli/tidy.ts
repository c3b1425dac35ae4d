import { branchTask, layoutChanges, layoutTask } from '../../shared/layout/layout-changes.ts';
import { editMap } from '../../shared/model/commands/maps.ts';
import { DIRECTIONS, type Direction, MAP_STYLES, type MapStyle } from '../../shared/model/entities.ts';
import { CANVAS } from '../../shared/scene/canvas.ts';
import type { Arguments } from './arguments.ts';
import { editingDebate } from './editing-debate.ts';
import { findBranch } from './find-branch.ts';
import { findMap } from './find-map.ts';
import { JOURNAL_OPTION } from './opening.ts';
import type { Subcommand } from './subcommand.ts';

export const tidy: Subcommand = {
  name: 'tidy',
  about: 'Lays out a map or a branch again, except pinned cards; undo in the window takes it back',
  positionals: ['FILE.debate'],
  options: [
    { name: 'map', value: 'TITLE-OR-ID', about: 'Which map (the first when left out)' },
    {
      name: 'style',
      value: MAP_STYLES.join('|'),
      about: 'How it is laid out, a whole map also from now on (unchanged when left out)',
    },
    {
      name: 'direction',
      value: DIRECTIONS.join('|'),
      about: 'The direction in which it grows, a whole map also from now on (unchanged when left out)',
    },
    {
      name: 'branch',
      value: 'ID',
      about: 'Only what leads to this statement, which stays where it is, like all others',
    },
    {
      name: 'aspect',
      value: 'W:H',
      about:
        'The proportions of the page or window, for the styles compact and layered (840:780, a window with its panels, when left out)',
    },
    JOURNAL_OPTION,
  ],
  run: async (given, io) => {
    const style = oneOf<MapStyle>(given, 'style', MAP_STYLES);
    const direction = oneOf<Direction>(given, 'direction', DIRECTIONS);
    const form = { ...(style && { style }), ...(direction && { direction }) };
    const sheet = aspectIn(given);
    const branch = given.option('branch');
    if (branch !== undefined && sheet !== undefined)
      throw given.usageError('--aspect is for a whole map: leave out --branch, or --aspect');
    const [{ layoutMap }, { cardSizes }, { createTypesetter }, { fontBytes }] = await Promise.all([
      import('../../shared/layout/layout-map.ts'),
      import('../../shared/scene/build-scene.ts'),
      import('../../shared/text/typesetter.ts'),
      import('../base/fonts.ts'),
    ]);
    await editingDebate(given.path(0), { given, io }, async (file) => {
      const debate = await file.load();
      const map = findMap(debate, given.option('map'));
      const { id } = map;
      if (branch !== undefined) findBranch(debate, map, branch);
      const statements = debate.placementsByMap.get(id).map(({ statement }) => statement);
      const sizes = cardSizes(debate, statements, createTypesetter(fontBytes));
      const task =
        branch === undefined
          ? layoutTask(debate, { map: id, sizes, ...form, ...(sheet && { sheet }) })
          : branchTask(debate, { map: id, roots: [branch], sizes, ...form });
      const corners = layoutMap(task.boxes, task.links, task.options);
      const edited = branch === undefined ? editMap(debate, { map: id, ...form }) : [];
      const changes = [...edited, ...layoutChanges(debate, id, corners)];
      if (changes.length > 0) await file.commit(branch === undefined ? 'Tidy' : 'Tidy branch', changes);
    });
    return 0;
  },
};

function oneOf<T extends string>(given: Arguments, name: string, allowed: readonly T[]): T | undefined {
  const value = given.option(name);
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw given.usageError(`--${name} is one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}

/**
 * Reads a proportion such as `16:9` or `297:210`; one a hundred times as wide as high, or the reverse, is taken for a
 * slip.
 */
function aspectIn(given: Arguments): { width: number; height: number } | undefined {
  const value = given.option('aspect');
  if (value === undefined) return undefined;
  const [, w, h] = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(value) ?? [];
  const [width, height] = [Number(w), Number(h)];
  if (!(width > 0 && height > 0) || Math.max(width / height, height / width) > 100) {
    throw given.usageError(`--aspect is a width and a height like 16:9, not "${value}"`);
  }
  // As large as the canvas, so that the paper around a map has the same weight.
  const scale = Math.sqrt((CANVAS.width * CANVAS.height) / (width * height));
  return { width: width * scale, height: height * scale };
}
