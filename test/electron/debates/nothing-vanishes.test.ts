import { expect, test } from '@jest/globals';
import { FILE_FORMATS } from '../../../electron/debates/file-formats.ts';
import { CounterclaimError } from '../../../shared/errors.ts';
import { formatOf } from '../../../shared/formats/argument-formats.ts';
import { fromCounterclaimJson } from '../../../shared/formats/counterclaim-json.ts';
import { formatSamples } from '../../fixtures/format-samples.ts';
import { fileOf } from '../../fixtures/given-files.ts';
import { given } from '../../fixtures/small-json.ts';

/** A file in which one thing was taken away, changed, or added, and what that was. */
type Changed = readonly [what: string, text: string];

const ADDED = 'Words of nobody';

/**
 * What may come or go without a trace, by files: ids of what nothing refers to, what says how the file itself is written, what says no
 * more than is usual, and what another member says too.
 */
const SILENT: Readonly<Record<string, RegExp>> = {
  'court.lkif':
    /^without (?:id="g"|assumption="false"|polarity="positive"|type="ordinary")|^<s> with an attribute|^<statement .* with words/,
  'court.caf': /^without (?:version=|lang="en")|^<description .* with an attribute/,
  'micro.xml': /^without id="s\d"/,
  'sad.json': /^without (?:nodes\.1\.name|nodes\.2\.sources|edges\.\d\.id)$/,
  'compendium.xml': /^without (?:rootview=|type="39")/,
  'mind.mup':
    /^without (?:id|formatVersion|attr|ideas\.1\.attr|ideas\.1\.ideas\.1\.title|ideas\.1\.ideas\.1\.ideas\.1\.attr)$/,
  'free.mm': /^without (?:version=|TYPE="NOTE")|^<(?:richcontent|html|body|p)\b.* with an attribute/,
  'coded.qde': /^without (?:isCodable=|guid="k1"|xmlns=)/,
  'ova.json':
    /^without (?:AIF\.nodes\.1\.text|AIF\.edges\.\d\.edgeID|AIF\.(?:locutions|participants)\.0\.\w+|OVA\.edges|OVA\.nodes\.0\.visible)$/,
};
const FILES = [
  ...Object.keys(SILENT),
  'map.yml',
  'cars.yml',
  'outline.txt',
  'outline.md',
  'graph.tgf',
  'facts.apx',
  'scores.bag',
  'record.ris',
];

async function outcomeOf(name: string, text: string): Promise<string> {
  const file = fileOf(text, name);
  try {
    const { value, report } = await formatOf(file, null, FILE_FORMATS).read(file);
    return JSON.stringify([report.notes, fromCounterclaimJson(value, given()).data]);
  } catch (error) {
    if (error instanceof CounterclaimError) return error.message;
    throw error;
  }
}

test.each(FILES)('whatever is taken out of %s, or added, shows in the debate or in the report', async (name) => {
  const sample = (await formatSamples()).find((each) => each.name === name);
  const text = Buffer.from(sample?.bytes ?? []).toString('utf8');
  const whole = await outcomeOf(name, text);
  const changes = text.startsWith('{')
    ? changedJson(text)
    : text.startsWith('<')
      ? changedXml(text)
      : changedWords(text);
  const silent: string[] = [];
  for (const [what, changed] of changes) {
    if (SILENT[name]?.test(what)) continue;
    if ((await outcomeOf(name, changed)) === whole) silent.push(what);
  }
  expect(changes.length).toBeGreaterThan(3);
  expect(silent).toEqual([]);
});

interface Json {
  [name: string]: Json;
}

function changedJson(text: string): Changed[] {
  const changes: Changed[] = [];
  const visit = (value: unknown, path: readonly string[]) => {
    const isInside = typeof value === 'object' && value !== null;
    if (isInside && !Array.isArray(value))
      changes.push([
        `${path.join('.')} with a member`,
        changedAt(text, path, (at) => Object.assign(at, { zqx: ADDED })),
      ]);
    if (isInside && Object.keys(value).length > 0)
      for (const [name, member] of Object.entries(value)) visit(member, [...path, name]);
    else if (path.length > 0)
      changes.push([
        `without ${path.join('.')}`,
        changedAt(text, path.slice(0, -1), (at) => {
          const name = path.at(-1) ?? '';
          if (Array.isArray(at)) at.splice(Number(name), 1);
          else delete at[name];
        }),
      ]);
  };
  visit(JSON.parse(text), []);
  return changes;
}

function changedAt(text: string, path: readonly string[], change: (at: Json) => void): string {
  const whole = JSON.parse(text) as Json;
  change(path.reduce<Json>((at, name) => at[name] ?? {}, whole));
  return JSON.stringify(whole);
}

function changedXml(text: string): Changed[] {
  const changes: Changed[] = [];
  const put = (what: string, from: number, to: number, words = '') =>
    changes.push([what, `${text.slice(0, from)}${words}${text.slice(to)}`]);
  for (const { 0: tag, index } of text.matchAll(/<[^!?/][^>]*>/g)) {
    for (const { 0: attribute, index: at } of tag.matchAll(/\s[\w:.-]+="[^"]*"/g))
      put(`without ${attribute.trim()}`, index + at, index + at + attribute.length);
    const isEmpty = tag.endsWith('/>');
    const end = index + tag.length - (isEmpty ? 2 : 1);
    put(`${tag} with an attribute`, end, end, ` zqx="${ADDED}"`);
    if (!isEmpty) put(`${tag} with an element`, end + 1, end + 1, `<zqx>${ADDED}</zqx>`);
    if (!isEmpty) put(`${tag} with words`, end + 1, end + 1, ADDED);
  }
  for (const { 0: words, index } of text.matchAll(/>[^<]*[^\s<][^<]*</g))
    put(`without ${words}`, index + 1, index + words.length - 1);
  return changes;
}

function changedWords(text: string): Changed[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => [
    `another word for ${word}, at ${index}`,
    `${text.slice(0, index)}zqx${text.slice(index + word.length)}`,
  ]);
}
