/** The types of the DevTools protocol. Playwright ships them, but does not list them in its package's exports. */
export type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';
