/** The work of the thread in which a document is read. */
import { answerTask } from '../base/thread-task.ts';
import type { IngestTask } from './ingest.ts';
import { PageRecogniser } from './ocr/page-recogniser.ts';
import { readDocument } from './read-document.ts';
import type { IngestedSource } from './reading.ts';
import { type RecordsReading, readRecords } from './records/records.ts';

answerTask<IngestTask, IngestedSource | RecordsReading>(async (task, { onProgress, check, undisturbed }) => {
  if (task.kind === 'records') return readRecords(task.document, check);
  const { document, recognition } = task;
  const tell = (done: number, step?: string) => {
    check();
    onProgress(done, step);
  };
  return readDocument(document, { onProgress: tell, check }, new PageRecogniser(recognition, undisturbed));
});
