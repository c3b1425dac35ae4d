/** ELK as a worker: its script hears the messages of `elk-api.js` by itself. */
import 'elkjs/lib/elk-worker.min.js';
