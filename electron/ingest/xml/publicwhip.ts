import { cleanText } from '../../../shared/model/clean-text.ts';
import { childrenOf, type XmlElement } from '../office/xml-tree.ts';
import { BlockWriter } from './block-writer.ts';
import type { SpokenPart } from './spoken-text.ts';
import { allUnder, childrenCalled, localName, wordsOf } from './xml-search.ts';

const INLINE = new Set(
  'a abbr b cite code em i ins phrase q small span strong u lordsname membername image honfriend title'.split(' '),
);
/** What points to other files, and is not shown. */
const REDIRECT = /redirect$/;
const SPOKEN = /^(?:speech|ques|reply)$/;
const NOBODY = /^(?:|unknown|no speaker)$/i;
/** The chambers, by the part of a speech's identifier that names its record. */
const CHAMBERS: Readonly<Record<string, string>> = {
  debate: 'House of Commons Debates',
  westminhall: 'Westminster Hall Debates',
  lords: 'House of Lords Debates',
  wrans: 'Written Answers',
  wms: 'Written Ministerial Statements',
  standing: 'Public Bill Committees',
  sp: 'Scottish Parliament Debates',
  ni: 'Northern Ireland Assembly Debates',
  senedd: 'Senedd Debates',
};

export interface Debate {
  readonly parts: readonly SpokenPart[];
  readonly title: string | undefined;
  readonly issued: string | undefined;
  readonly container: string | undefined;
  readonly language: string | undefined;
  /** Speeches with words and without a speaker, where the document does not say that nobody speaks. */
  readonly nameless: number;
  /** Notes that are left out of the text, in their own words. */
  readonly leftOut: readonly string[];
}

/** Reads the XML that TheyWorkForYou and Public Whip publish of debates. */
export function publicwhipDebate(root: XmlElement): Debate {
  const parts: SpokenPart[] = [];
  let nameless = 0;
  for (const element of childrenOf(root)) {
    const name = localName(element);
    if (REDIRECT.test(name)) continue;
    if (/heading$/.test(name)) {
      const words = cleanText(wordsOf(element)).text;
      if (words !== '') parts.push({ kind: 'heading', words });
      continue;
    }
    const paragraphs = name === 'division' ? divisionWords(element) : paragraphsOf(element);
    if (paragraphs.length === 0) continue;
    const speaker = cleanText((element.attributes['speakername'] ?? '').replace(/\s+/gu, ' ')).text.trim();
    const isSpoken = SPOKEN.test(name);
    if (isSpoken && !NOBODY.test(speaker)) parts.push(speechOf(element, speaker, paragraphs));
    else {
      if (isSpoken && element.attributes['nospeaker'] !== 'true') nameless += 1;
      parts.push({ kind: 'record', paragraphs });
    }
  }
  const id = childrenOf(root)
    .map(({ attributes }) => attributes['id'] ?? '')
    .find((each) => each.includes('/'));
  const { record, day } = /\/(?<record>\w+)\/(?<day>\d{4}-\d\d-\d\d)?/u.exec(id ?? '')?.groups ?? {};
  const heading = parts.find((part) => part.kind === 'heading');
  return {
    parts,
    title: heading?.kind === 'heading' ? heading.words : undefined,
    issued: day,
    container: CHAMBERS[record ?? ''],
    language: undefined,
    nameless,
    leftOut: [],
  };
}

function speechOf({ attributes }: XmlElement, name: string, paragraphs: readonly string[]): SpokenPart {
  const role = cleanText((attributes['speakeroffice'] ?? '').replace(/\s+/gu, ' '))
    .text.replace(/[()[\]]/gu, '')
    .trim();
  const id = attributes['person_id'] ?? attributes['speakerid'] ?? '';
  return { kind: 'speech', name, role, person: id === 'unknown' ? '' : id, paragraphs };
}

function paragraphsOf(element: XmlElement): string[] {
  const writer = new BlockWriter({ inline: INLINE });
  writer.writeInside(element);
  return writer.paragraphs();
}

/** Tells of a division: its number, its result, and who voted how. */
function divisionWords(division: XmlElement): string[] {
  const { divnumber } = division.attributes;
  const [count] = childrenCalled(division, 'divisioncount');
  const counts = Object.entries(count?.attributes ?? {})
    .filter(
      ([name, value]) =>
        /^(?:ayes|noes|content|not-content|for|against|abstentions|spoiledvotes)$/.test(name) && value !== '',
    )
    .map(([name, value]) => `${capitalised(name)} ${value}`);
  const result = `Division${divnumber === undefined ? '' : ` No. ${divnumber}`}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
  const lists = childrenOf(division).flatMap((list) => {
    const names = childrenOf(list)
      .map(wordsOf)
      .filter((name) => name !== '');
    const vote = list.attributes['vote'] ?? list.attributes['position'] ?? localName(list);
    return names.length === 0 ? [] : [`${capitalised(vote)}: ${names.join('; ')}`];
  });
  const own = allUnder(division, 'p')
    .map(wordsOf)
    .filter((words) => words !== '');
  return [result, ...lists, ...(lists.length === 0 ? own : [])].map((words) => cleanText(words).text);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
