import { paragraphs, passage, type SampleNote } from './notation.ts';

export const ANNOUNCEMENT_NOTE: SampleNote = {
  id: 'note-announcement',
  title: 'Briefing note: the announcement of 6 January 2025 and the exchange around it',
  abstract:
    'The measures announced on 6 January 2025, the calls for a national inquiry, and the Musk–Starmer exchange.',
  text: paragraphs(`
This note reports, in Counterclaim's own words, what was said in and around the House of Commons in the first days of
January 2025 about the sexual exploitation of children, and about the way to inquire into it. It quotes nobody. It names
who made each claim, and it leaves open who is right.

On 6 January 2025 the Home Secretary, Yvette Cooper, told the House what the government meant to do. People whose work
brings them together with children are to come under a legal duty to report abuse. The duty is to be written into the
Crime and Policing Bill, and whoever fails to report, or hides what is known, is to face criminal and professional
penalties. IICSA (in full, Independent Inquiry into Child Sexual Abuse), whose final report came out in October 2022, had
recommended a duty to report.

Cooper said that the safety of children weighs more than the interests of any institution. She recalled that Labour had
put such a duty forward ten years earlier, and that a decade had then gone by without action. That, for her, is why the
reforms should now be carried out quickly.

Two further steps belong to the same announcement. Grooming is to count as an aggravating factor when a court passes
sentence for sexual offences against children. And a panel of victims and survivors is to watch over the reforms, so that
those who were harmed go on being heard while the work is done. Cooper argued that a single inquiry would change little
if attention then moved elsewhere.

On data, Cooper pointed out that IICSA had already published figures on the ethnicity of offenders. In her view the way
the police collect such data is inadequate all the same; too little, she said, had been done about it.

Chris Philp, the Shadow Home Secretary, kept up his call for a national inquiry. Labour MPs criticised him for it. He
answered that asking for such an inquiry is not directed against victims.

Other MPs joined the call in the debate. One of their grounds was that the abuse had turned out to be wider than people
first believed. Another was that a national inquiry would be a reasonable step for a government that wants to restore
the public's confidence.

Cooper turned the proposal of a new national inquiry down. What had held progress back, she answered, was that too
little had changed in policy and in practical work at the local level.

Two days later, at Prime Minister's Questions on 8 January 2025, Keir Starmer spoke to the same question. He said that
the last national inquiry, which Professor Alexis Jay chaired, had lasted seven years, and reckoned that another would
run until 2031. What is called for, in his account, is to act.

Beside the debate in Parliament ran a public exchange between Elon Musk and the Prime Minister, much of it on social
media. In January 2025 Musk brought an accusation of complicity against Starmer in connection with the offences under
debate. He pointed to the years from 2008 to 2013, when Starmer, as Director of Public Prosecutions, was head of the
Crown Prosecution Service.

Starmer firmly rejected the accusation. He did not dispute the office that he had held: in it, he said, he had had
closed cases reopened and had changed the approach to prosecutions. He also brought a charge of his own, namely that
Musk's claims spread misinformation.

Musk stood by his accusation and repeated it. The exchange went on in public, with charges from both sides. This note
records that they were made and rejected; it does not judge them.
`),
  passages: [
    passage(
      'passage-duty',
      'People whose work brings them together with children are to come under a legal duty to report abuse.',
      ['claim-duty-to-report'],
    ),
    passage(
      'passage-penalties',
      'whoever fails to report, or hides what is known, is to face criminal and professional penalties',
      ['claim-duty-to-report'],
      'Both kinds of penalty are named.',
    ),
    passage('passage-iicsa-duty', 'had recommended a duty to report', ['claim-iicsa-duty']),
    passage(
      'passage-children-first',
      'Cooper said that the safety of children weighs more than the interests of any institution.',
      ['claim-children-first', 'claim-candour'],
    ),
    passage(
      'passage-decade',
      'Labour had put such a duty forward ten years earlier, and that a decade had then gone by without action',
      ['claim-decade'],
    ),
    passage('passage-urgent', 'the reforms should now be carried out quickly', ['claim-urgent']),
    passage('passage-grooming', 'Grooming is to count as an aggravating factor when a court passes sentence', [
      'claim-grooming',
    ]),
    passage('passage-panel', 'a panel of victims and survivors is to watch over the reforms', ['claim-panel']),
    passage(
      'passage-one-inquiry',
      'a single inquiry would change little if attention then moved elsewhere',
      ['claim-panel'],
      "The panel's purpose, seen from the other side.",
    ),
    passage('passage-data-published', 'IICSA had already published figures on the ethnicity of offenders', [
      'claim-data-published',
    ]),
    passage('passage-data-inadequate', 'the way the police collect such data is inadequate all the same', [
      'claim-data-inadequate',
    ]),
    passage('passage-philp-calls', 'kept up his call for a national inquiry', ['claim-national']),
    passage('passage-criticism', 'Labour MPs criticised him for it.', ['claim-criticism'], 'No grounds are given.'),
    passage('passage-not-against-victims', 'asking for such an inquiry is not directed against victims', [
      'claim-not-against-victims',
    ]),
    passage('passage-wider', 'the abuse had turned out to be wider than people first believed', ['claim-wider']),
    passage('passage-confidence', "a reasonable step for a government that wants to restore the public's confidence", [
      'claim-confidence',
    ]),
    passage(
      'passage-turned-down',
      'Cooper turned the proposal of a new national inquiry down.',
      ['claim-national'],
      'The answer to the call.',
    ),
    passage('passage-held-back', 'too little had changed in policy and in practical work at the local level', [
      'claim-held-back',
    ]),
    passage('passage-seven-years', 'had lasted seven years', ['claim-seven-years']),
    passage('passage-until-2031', 'another would run until 2031', ['claim-until-2031']),
    passage('passage-to-act', 'What is called for, in his account, is to act.', ['claim-act-first']),
    passage(
      'passage-accusation',
      'Musk brought an accusation of complicity against Starmer',
      ['claim-accusation'],
      'Reports that the accusation was made, not that it is true.',
    ),
    passage(
      'passage-headed',
      'when Starmer, as Director of Public Prosecutions, was head of the Crown Prosecution Service',
      ['claim-headed'],
    ),
    passage('passage-rejected', 'Starmer firmly rejected the accusation.', ['claim-denial']),
    passage('passage-office-undisputed', 'He did not dispute the office that he had held', ['claim-headed']),
    passage('passage-record', 'he had had closed cases reopened and had changed the approach to prosecutions', [
      'claim-record',
    ]),
    passage('passage-misinformation', "Musk's claims spread misinformation", ['claim-misinformation']),
    passage('passage-repeated', 'Musk stood by his accusation and repeated it.', ['claim-repeated']),
  ],
};
