/** A process like the app's, in German: prints what its thread and its process say of a document and of a damaged debate. */
import process from 'node:process';
import { speakEverywhere } from '../../../electron/base/spoken-language.ts';
import { utilityProcess } from '../../../electron/chromium/utility-process.ts';
import { faultsInProcess } from '../../../electron/debates/vet-in-process.ts';
import { ingest } from '../../../electron/ingest/ingest.ts';

await speakEverywhere('de');
const document = { bytes: new TextEncoder().encode('%!PS-Adobe-3.0'), name: 'Rede.ps' };
const thread = await ingest(document).catch((error: unknown) => (error as Error).message);
const start = (module: string) => utilityProcess.fork(module);
const faults = await faultsInProcess(process.argv[2] ?? '', null, { start });
process.stdout.write(JSON.stringify({ thread, faults }), () => process.exit());
