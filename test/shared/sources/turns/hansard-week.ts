/** A speech as it was put into a generated report. */
export interface Speech {
  readonly speaker: string;
  readonly words: string;
}

export interface HansardWeek {
  readonly text: string;
  readonly speeches: readonly Speech[];
}

const GIVEN = ['Anna', 'Ben', 'Carla', 'David', 'Emma', 'Farid', 'Grace', 'Hugh', 'Ines', 'Jonas', 'Kirsty', 'Liam'];
const LAST = [
  'Field',
  'Glenn',
  'Harte',
  'Lund',
  'Marsh',
  'Northey',
  'O’Dowd',
  'Price-Jones',
  'Quill',
  'Rees',
  'Stone',
  'Ward',
];
const PLACES = ['Northwick', 'West Marsh', 'Arle Valley', 'Stoke Lane and Hythe', 'Mid Downs', 'Hallam Bridge'];
const PARTIES = ['Con', 'Lab', 'LD', 'SNP', 'Lab/Co-op', 'Ind'];
const OFFICES = [
  'The Secretary of State for Rivers',
  'The Parliamentary Under-Secretary of State for Bridges',
  'The Minister for Locks and Weirs',
  'The Prime Minister',
];
const SUBJECTS = [
  'Rivers',
  'Bridges: Repair',
  'Points of Order',
  'Business of the House',
  'Flood Defences',
  'Topical Questions',
];
const SENTENCES = [
  'I thank my hon. Friend for the question, and I agree with every word of it.',
  'The plan is late by a year; it was promised for May.',
  'Prayers help many people in the village, but not the bridge.',
  'Resolved people decide for themselves.',
  'There were 1,400 objections: that is the answer.',
  'At 5.30 pm on that day nobody had told me.',
  'Will the Minister give way?',
  'Mr Speaker, the county is to pay, and it knows why.',
  'Question after question has been put to the Department, and none was answered.',
  'Order. The hon. Member must be heard. [Interruption.] He must be heard.',
];

/**
 * Returns a week of a parliament's report, as the text of its page has it, with columns, times, titles, notes and
 * divisions among the speeches. The same `seed` gives the same week.
 */
export function hansardWeek(count: number, seed: number): HansardWeek {
  const random = generator(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const members = LAST.flatMap((last, i) =>
    [0, 1, 2].map((n) => ({
      name: `${n === 1 ? 'Sir ' : ''}${GIVEN[(i + n * 4) % GIVEN.length]} ${last}`,
      remarks: `(${pick(PLACES)}) (${pick(PARTIES)})`,
      office: n === 2 && i < OFFICES.length ? (OFFICES[i] ?? null) : null,
    })),
  );
  const introduced = new Set<string>();
  const blocks: string[] = [
    'Commons Chamber',
    'Monday 6 May 2024',
    'The House met at half-past Two o’clock',
    'Prayers',
  ];
  const speeches: Speech[] = [];
  let column = 401;
  let minutes = 14 * 60 + 30;
  while (speeches.length < count) {
    if (random() < 0.06) blocks.push(pick(SUBJECTS));
    if (random() < 0.08) {
      minutes += 7;
      blocks.push(clock(minutes));
    }
    const member = pick(members);
    const paragraphs = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SENTENCES)).join(' '),
    );
    blocks.push(headingOf(member, introduced, random()));
    const withMarks = paragraphs.flatMap((paragraph, i) =>
      i > 0 && random() < 0.2 ? [`Column ${column++}`, paragraph] : [paragraph],
    );
    blocks.push(...withMarks);
    speeches.push({ speaker: member.name, words: paragraphs.join(' ') });
    if (random() < 0.03) blocks.push('[Interruption.]');
    if (random() < 0.02) blocks.push('Several hon. Members', 'rose—');
    if (random() < 0.01) {
      blocks.push('Question put, That the amendment be made.', 'The House divided: Ayes 203, Noes 319.');
      blocks.push(`Division No. ${column}`, 'AYES', 'Quill, Ben', 'Ward, Sir Hugh', 'NOES', 'Field, Anna');
    }
  }
  return { text: blocks.join('\n\n'), speeches };
}

interface Member {
  readonly name: string;
  readonly remarks: string;
  readonly office: string | null;
}

function headingOf({ name, remarks, office }: Member, introduced: Set<string>, chance: number): string {
  const isKnown = introduced.has(name);
  introduced.add(name);
  if (office !== null) return isKnown && chance < 0.8 ? name : `${office} (${name})`;
  return isKnown && chance < 0.8 ? name : `${name} ${remarks}`;
}

function clock(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 12;
  return `${hours === 0 ? 12 : hours}.${String(minutes % 60).padStart(2, '0')} pm`;
}

/** The numbers of Park and Miller (1988). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
