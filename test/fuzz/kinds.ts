import type { FuzzCase } from './fuzz-case.ts';
import { bytes } from './kinds/bytes.ts';
import { imports } from './kinds/imports.ts';
import { journals } from './kinds/journals.ts';
import { json } from './kinds/json.ts';
import { pages } from './kinds/pages.ts';
import { recovery } from './kinds/recovery.ts';
import { requests } from './kinds/requests.ts';
import { schema } from './kinds/schema.ts';
import { sources } from './kinds/sources.ts';

/** Every kind of hostile input by its name. */
export const KINDS: Readonly<Record<string, FuzzCase>> = {
  bytes,
  pages,
  schema,
  journals,
  recovery,
  json,
  imports,
  requests,
  sources,
};
