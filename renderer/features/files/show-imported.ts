import type { ImportNote } from '../../../shared/formats/reading/import-report.ts';
import type { App } from '../../core/app.ts';
import { showMove, showRelation, showStatement } from '../../core/show-in-debate.ts';
import { openReader } from '../../core/slices/reading.ts';

/** Leads to what a note of an import speaks of; to a passage in its source. */
export function showImported(app: App, { entity, id }: NonNullable<ImportNote['about']>): void {
  switch (entity) {
    case 'statement':
      showStatement(app, id);
      break;
    case 'relation':
      showRelation(app, id);
      break;
    case 'move':
      showMove(app, id);
      break;
    case 'speaker':
      app.select({ kind: 'speaker', id });
      break;
    case 'source':
      app.select({ kind: 'source', id });
      break;
    case 'map':
      app.showMap(id);
      break;
    case 'excerpt': {
      const passage = app.store.getState().session?.debate.find('excerpt', id);
      if (passage !== undefined) openReader(app, { source: passage.source, goTo: { excerpt: id }, placing: null });
      break;
    }
  }
}
