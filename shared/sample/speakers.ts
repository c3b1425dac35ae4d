import type { SampleSpeaker } from './notation.ts';

/** Everybody whose part in the debate the briefing notes report. The colours belong to no party. */
export const SPEAKERS: readonly SampleSpeaker[] = [
  { id: 'speaker-cooper', kind: 'person', name: 'Yvette Cooper', role: 'Home Secretary', colour: '#d12354' },
  { id: 'speaker-starmer', kind: 'person', name: 'Keir Starmer', role: 'Prime Minister', colour: '#8148db' },
  { id: 'speaker-musk', kind: 'person', name: 'Elon Musk', role: 'Businessman, owner of X', colour: '#bd8a14' },
  { id: 'speaker-philp', kind: 'person', name: 'Chris Philp', role: 'Shadow Home Secretary', colour: '#6a68c5' },
  {
    id: 'speaker-casey',
    kind: 'person',
    name: 'Baroness Louise Casey',
    role: 'Leads the national audit',
    colour: '#3c7f63',
  },
  {
    id: 'speaker-crowther',
    kind: 'person',
    name: 'Tom Crowther KC',
    role: 'Chaired the inquiry in Telford',
    colour: '#7f9d47',
  },
  {
    id: 'speaker-safeguarding-minister',
    kind: 'person',
    name: 'Safeguarding Minister',
    role: 'Minister in the Home Office',
    colour: '#a34e95',
  },
  {
    id: 'speaker-labour-mps',
    kind: 'group',
    name: 'Labour MPs',
    role: 'Members of the governing party',
    colour: '#b34b16',
  },
  {
    id: 'speaker-statutory-mps',
    kind: 'group',
    name: 'MPs for a statutory inquiry',
    role: 'Members who pressed for a national or statutory inquiry',
    colour: '#4b9bc7',
  },
  {
    id: 'speaker-iicsa',
    kind: 'organisation',
    name: 'IICSA',
    role: 'Independent Inquiry into Child Sexual Abuse, final report October 2022',
    colour: '#a0899b',
  },
  {
    id: 'speaker-oldham-survivors',
    kind: 'group',
    name: 'Survivors from Oldham',
    role: 'Met the Safeguarding Minister; no claims of theirs are on record in the notes',
    colour: '#7d7a3c',
  },
];
