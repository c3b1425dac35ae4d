import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './packages.ts';

/** A part of a package that was compiled into it: CycloneDX's list of materials has them, and `WITHIN` those that lists leave out. */
export interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly holders?: string;
  readonly remark?: string;
}

const WITHIN: Readonly<Record<string, readonly Part[]>> = {
  '@hpcc-js/wasm-graphviz': [
    {
      name: 'Graphviz',
      version: '',
      licence: 'EPL-2.0',
      holders: 'AT&T Intellectual Property and the Graphviz authors',
    },
    {
      name: 'Expat',
      version: '',
      licence: 'MIT',
      holders: '1998-2025 Thai Open Source Software Center Ltd, Clark Cooper and the Expat maintainers',
    },
  ],
  '@napi-rs/canvas': [{ name: 'Skia', version: '', licence: 'BSD-3-Clause', holders: '2011 Google Inc.' }],
  '@tesseract.js-data/eng': [
    { name: 'Tesseract’s data of English', version: '', licence: 'Apache-2.0', holders: 'Google Inc.' },
  ],
  'clingo-wasm': [
    { name: 'clingo', version: '5.8.1', licence: 'MIT', holders: '2009-2025 Roland Kaminski and the Potassco authors' },
    { name: 'clasp', version: '', licence: 'MIT', holders: '2004-2025 Benjamin Kaufmann' },
    { name: 'Lua', version: '5.4.6', licence: 'MIT', holders: '1994-2023 Lua.org, PUC-Rio' },
  ],
  electron: [
    {
      name: 'Chromium',
      version: '',
      licence: 'BSD-3-Clause',
      holders: 'The Chromium Authors',
      remark: 'and what is in it again: all notices are in LICENSES.chromium.html, which lies beside the program',
    },
  ],
  'better-sqlite3': [{ name: 'SQLite', version: '', licence: 'blessing' }],
  harfbuzzjs: [
    {
      name: 'HarfBuzz',
      version: '',
      licence: 'MIT-Modern-Variant',
      holders: '2010-2022 Google, Inc. and the HarfBuzz authors',
    },
  ],
  'tesseract.js-core': [
    { name: 'Tesseract', version: '', licence: 'Apache-2.0', holders: 'Google Inc. and the Tesseract authors' },
    { name: 'Leptonica', version: '', licence: 'BSD-2-Clause', holders: '2001 Leptonica' },
    { name: 'libjpeg', version: '', licence: 'IJG', holders: 'Thomas G. Lane, Guido Vollbeding' },
    { name: 'libpng', version: '', licence: 'libpng-2.0', holders: 'the PNG Reference Library Authors' },
    { name: 'libwebp', version: '', licence: 'BSD-3-Clause', holders: '2010 Google Inc.' },
    { name: 'zlib', version: '', licence: 'Zlib', holders: 'Jean-loup Gailly and Mark Adler' },
  ],
};

/** Returns the parts that were compiled into a package. */
export function partsOf({ folder, description }: Package): Part[] {
  const also = WITHIN[description.name] ?? [];
  const list = readdirSync(folder).find((name) => name.endsWith('.cdx.json'));
  return [...also, ...(list === undefined ? [] : partsListed(join(folder, list)))];
}

interface Materials {
  readonly components: readonly {
    readonly type: string;
    readonly name: string;
    readonly version?: string;
    readonly licenses?: readonly { readonly expression?: string; readonly license?: { readonly id?: string } }[];
  }[];
}

function partsListed(file: string): Part[] {
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as Materials;
  return components
    .filter(({ type }) => type === 'library')
    .map(({ name, version = '', licenses = [] }) => ({
      name,
      version,
      licence: licenses.map(({ expression, license }) => expression ?? license?.id ?? '').join(' AND '),
    }));
}
