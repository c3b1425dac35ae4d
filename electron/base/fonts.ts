import { accessSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { createSubsetter, type HarfBuzzSubset, type Subsetter } from '../../shared/text/subset.ts';
import type { FontId } from '../../shared/text/text.ts';

const PACKAGE_FILES: Readonly<Record<FontId, string>> = {
  inter: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'inter-semibold': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-semibold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  arabic: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'arabic-semibold': '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  hebrew: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'hebrew-semibold': '@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
  han: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'han-semibold': '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  emoji: '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff',
};

const SUBSETTER_FILE = 'harfbuzzjs/dist/harfbuzz-subset.wasm';

/** Typed here, because neither Node's types nor the language's have it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: HarfBuzzSubset };
};

const loaded = new Map<FontId, Uint8Array>();
let subsetter: Subsetter | undefined;

/** Returns the path of a file in an installed package. Throws `FontMissing`. */
export function bundledFile(specifier: string): string {
  try {
    const path = fileURLToPath(import.meta.resolve(specifier));
    accessSync(path);
    return path;
  } catch (cause) {
    throw new CounterclaimError(
      'FontMissing',
      t('The file "{file}", which comes with Counterclaim, is missing. Install Counterclaim again.', {
        file: specifier,
      }),
      { cause },
    );
  }
}

/** Returns the path of a bundled font's file. Throws `FontMissing`. */
export function fontFile(id: FontId): string {
  return bundledFile(PACKAGE_FILES[id]);
}

/** Returns the bytes of a bundled font, read once and kept. Throws `FontMissing`. */
export function fontBytes(id: FontId): Uint8Array {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const bytes = readFileSync(fontFile(id));
  loaded.set(id, bytes);
  return bytes;
}

/** Returns the subsetter for bundled fonts, compiled when it is first asked for. Throws `FontMissing`. */
export function fontSubsetter(): Subsetter {
  subsetter ??= createSubsetter(instantiate(readFileSync(bundledFile(SUBSETTER_FILE))));
  return subsetter;
}

function instantiate(bytes: Uint8Array): HarfBuzzSubset {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
}
