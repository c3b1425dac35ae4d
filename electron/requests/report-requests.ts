import type { reportRequests } from '../../shared/contract/report.ts';
import { msg, t } from '../../shared/language/translate.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import type { MapId } from '../../shared/model/entities.ts';
import type { ReportFormat, WalkFormat } from '../../shared/report/report-choices.ts';
import { sourceTitle } from '../../shared/sources/source-title.ts';
import { dayOf } from '../base/day.ts';
import type { FileKind } from '../windows/dialogs.ts';
import type { HandlersOf } from './request-router.ts';
import { type ReportParts, saveReport } from './save-report.ts';

/** File endings by format; other programs use some under other names. */
const KINDS: Readonly<Record<ReportFormat, FileKind>> = {
  docx: { name: msg('Word document'), extensions: ['docx'] },
  pdf: { name: msg('PDF document'), extensions: ['pdf'] },
  html: { name: msg('Web page'), extensions: ['html', 'htm'] },
  md: { name: msg('Markdown'), extensions: ['md', 'markdown'] },
};

const WALK_KINDS: Readonly<Record<WalkFormat, FileKind>> = {
  pptx: { name: msg('Presentation'), extensions: ['pptx'] },
  pdf: KINDS.pdf,
};

/** Handles a window's requests for reports of its debate, for pages to explore it and for walks; `export.cancel` cancels them. */
export function reportHandlers(parts: ReportParts): HandlersOf<typeof reportRequests> {
  const { references, now } = parts;
  return {
    'page.export': (window, part) =>
      saveReport(parts, window, {
        choices: { form: 'reader', ...part, style: references(), date: dayOf(now()) },
        format: 'html',
        title: t('Export page to explore'),
        kind: KINDS.html,
        nameOf: ({ debate, maps }) => ({ debate: debate.title, subject: titleOf(maps, part.map) }),
      }),
    'walk.export': (window, { walk, format }) =>
      saveReport(parts, window, {
        choices: { form: 'walk', walk, style: references() },
        format,
        title: t('Export walk'),
        kind: WALK_KINDS[format],
        nameOf: ({ debate, walks }) => ({ debate: debate.title, subject: titleOf(walks, walk) }),
      }),
    'report.exportCommented': (window, { source }) =>
      saveReport(parts, window, {
        choices: { form: 'commented', source, style: references(), date: dayOf(now()) },
        format: 'docx',
        title: t('Export text with comments'),
        kind: KINDS.docx,
        nameOf: ({ sources }) => ({
          debate: sourceTitle(sources.find(({ id }) => id === source)),
          subject: t('Comments'),
        }),
      }),
    'report.export': (window, { format, ...part }) =>
      saveReport(parts, window, {
        choices: { form: 'report', ...part, style: references(), date: dayOf(now()) },
        format,
        title: t('Export report'),
        kind: KINDS[format],
        nameOf: (data) => ({ debate: data.debate.title, subject: subjectOf(data, part.map) }),
      }),
  };
}

function titleOf(all: readonly { readonly id: string; readonly title: string }[], id: string | null): string {
  return all.find((each) => each.id === id)?.title ?? '';
}

function subjectOf({ maps }: DebateData, id: MapId | null): string {
  const title = titleOf(maps, id).trim();
  return title === '' ? t('Report') : t('Report on {title}', { title });
}
