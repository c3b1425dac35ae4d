/** The work of the thread in which a document is read. */
import { answerTask } from '../base/thread-task.ts';
import type { IngestTask } from './ingest.ts';
import { PageRecogniser } from './ocr/page-recogniser.ts';
import { readDocument } from './read-document.ts';

answerTask(({ document, recognition }: IngestTask, { onProgress, check, undisturbed }) => {
  const tell = (done: number, step?: string) => {
    check();
    onProgress(done, step);
  };
  return readDocument(document, { onProgress: tell, check }, new PageRecogniser(recognition, undisturbed));
});
