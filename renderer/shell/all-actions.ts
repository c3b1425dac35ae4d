import type { CompleteActionTable } from '../core/app.ts';
import { argumentActions } from '../features/argument/argument-actions.ts';
import { editActions } from '../features/editing/edit-actions.ts';
import { labellingActions } from '../features/evaluation/labellings-actions.ts';
import { markActions } from '../features/evaluation/mark-actions.ts';
import { whatIfActions } from '../features/evaluation/what-if-actions.ts';
import { exchangeActions } from '../features/exchange/exchange-actions.ts';
import { exportActions } from '../features/export/export-actions.ts';
import { fileActions } from '../features/files/file-actions.ts';
import { filterActions } from '../features/filter/filter-actions.ts';
import { findActions } from '../features/find/find-actions.ts';
import { helpActions } from '../features/help/help-actions.ts';
import { arrangeActions } from '../features/map/arrange-actions.ts';
import { branchActions } from '../features/map/branch-actions.ts';
import { fidelityActions } from '../features/map/filter-fidelity.ts';
import { mapActions } from '../features/map/map-actions.ts';
import { moveBranchActions } from '../features/map/move-branch.ts';
import { mergeSplitActions } from '../features/merge-split/merge-and-split.ts';
import { outlineActions } from '../features/outline/outline-actions.ts';
import { paletteActions } from '../features/palette/palette-actions.ts';
import { passageActions } from '../features/passages/open-passage.ts';
import { proposalActions } from '../features/proposals/proposal-actions.ts';
import { readerActions } from '../features/reader/reader-actions.ts';
import { readingActions } from '../features/readings/readings-actions.ts';
import { schemeActions } from '../features/schemes/schemes-actions.ts';
import { settingsActions } from '../features/settings/settings-actions.ts';
import { sourceActions } from '../features/sources/source-actions.ts';
import { sourcesExportActions } from '../features/sources-export/sources-export-actions.ts';
import { speakerActions } from '../features/speakers/speaker-actions.ts';
import { timeActions } from '../features/time/time-actions.ts';
import { versionActions } from '../features/versions/versions-actions.ts';
import { walkActions } from '../features/walks/walk-actions.ts';
import { goActions } from './go-actions.ts';
import { panelActions } from './panels/use-panels.ts';
import { viewActions } from './view-actions.ts';

/** The effect of every action, and when it is possible; each room answers for its own. */
export const ALL_ACTIONS: CompleteActionTable = {
  ...fileActions,
  ...exportActions,
  ...sourcesExportActions,
  ...outlineActions,
  ...editActions,
  ...argumentActions,
  ...mergeSplitActions,
  ...markActions,
  ...whatIfActions,
  ...labellingActions,
  ...timeActions,
  ...exchangeActions,
  ...speakerActions,
  ...mapActions,
  ...arrangeActions,
  ...branchActions,
  ...fidelityActions,
  ...moveBranchActions,
  ...sourceActions,
  ...readingActions,
  ...readerActions,
  ...passageActions,
  ...versionActions,
  ...walkActions,
  ...proposalActions,
  ...schemeActions,
  ...findActions,
  ...filterActions,
  ...paletteActions,
  ...helpActions,
  ...settingsActions,
  ...viewActions,
  ...goActions,
  ...panelActions,
};
