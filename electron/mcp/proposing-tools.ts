import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { CounterclaimError } from '../../shared/errors.ts';
import { RELATION_KINDS, STATEMENT_KINDS } from '../../shared/model/entities.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { findQuotation } from '../../shared/proposals/find-quotation.ts';
import { PROPOSAL_LIMITS, PROPOSAL_STATES, type Proposal } from '../../shared/proposals/proposal.ts';
import { figures } from '../../shared/text/counted.ts';
import { answer } from './answer.ts';
import { listed } from './describe-statement.ts';
import type { InboxFile } from './inbox-file.ts';

const id = z.string().min(1).max(LIMITS.idCharacters);
const words = (most: number) => z.string().max(most);
const reason = words(PROPOSAL_LIMITS.reasonCharacters)
  .optional()
  .describe('Why you propose it: a person reads this when they decide');
const note = words(PROPOSAL_LIMITS.reasonCharacters).optional().describe('A note that it keeps once it is accepted');
const PROPOSES = { annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: false } };
const DECIDES =
  'It goes into the inbox of the debate, where a person accepts, edits or declines it; nothing else is changed.';

/** Registers the tools that propose something. `client` returns the name of the program that asks. */
export function addProposingTools(server: McpServer, inbox: InboxFile, client: () => string): void {
  server.registerTool(
    'propose_statement',
    {
      ...PROPOSES,
      title: 'Propose a claim or a question',
      description: `Proposes a statement. ${DECIDES}`,
      inputSchema: z.strictObject({
        kind: z.enum(STATEMENT_KINDS),
        text: z.string().min(1).max(LIMITS.statementCharacters),
        implicit: z.boolean().optional().describe('True for a premise that nobody stated but the step needs'),
        note,
        tags: z.array(words(LIMITS.tagCharacters)).max(LIMITS.tags).optional(),
        reason,
      }),
    },
    (given) =>
      answer(async () => {
        const { kind, text, implicit = false, tags = [] } = given;
        const statement = { kind, text, implicit, note: given.note ?? '', tags };
        return told(
          await inbox.propose(client(), () => ({ kind: 'statement', reason: given.reason ?? '', statement })),
        );
      }),
  );
  server.registerTool(
    'propose_relation',
    {
      ...PROPOSES,
      title: 'Propose a relation',
      description: `Proposes that statements support, attack, answer, question or restate something: another statement or, for an undercut, a relation. Ids may be those of other proposals. ${DECIDES}`,
      inputSchema: z.strictObject({
        kind: z.enum(RELATION_KINDS),
        premises: z.array(id).min(1).max(LIMITS.premises).describe('Several are linked: they count only together'),
        target: id.describe('The id of a statement, or of a relation'),
        scheme: words(LIMITS.nameCharacters).optional().describe('The name of an argument scheme'),
        note,
        reason,
      }),
    },
    (given) =>
      answer(async () => {
        const { kind, premises, target, scheme = '' } = given;
        const proposals = await inbox.proposals();
        return told(
          await inbox.propose(client(), (debate) => {
            const isRelation =
              debate.relations.has(target) ||
              proposals.some((other) => other.id === target && other.proposed.kind === 'relation');
            const aimed = isRelation ? { relation: target } : { statement: target };
            const relation = { kind, premises, target: aimed, scheme, note: given.note ?? '' };
            return { kind: 'relation', reason: given.reason ?? '', relation };
          }),
        );
      }),
  );
  server.registerTool(
    'propose_excerpt',
    {
      ...PROPOSES,
      title: 'Propose a passage',
      description: `Proposes a passage of a source, and the statements that are to cite it. Words that are not in the source word for word are marked so, and cannot be accepted as they are. ${DECIDES}`,
      inputSchema: z.strictObject({
        source: id,
        quotation: z.string().min(1).max(PROPOSAL_LIMITS.quotationCharacters),
        near: z
          .int()
          .min(0)
          .max(LIMITS.sourceCharacters)
          .optional()
          .describe('An offset near it, where the words stand several times'),
        citing: z
          .array(id)
          .max(PROPOSAL_LIMITS.citing)
          .optional()
          .describe('The ids of statements, or of proposed ones, that are to cite it'),
        note,
        reason,
      }),
    },
    (given) =>
      answer(async () => {
        const { quotation, near, citing = [] } = given;
        const proposal = await inbox.propose(client(), async (debate) => {
          const { source, text } = await inbox.textOf(debate, given.source);
          const { isExact, place, difference } = findQuotation(quotation, text, near);
          if (isExact && !fits(place)) {
            const most = figures(PROPOSAL_LIMITS.quotationCharacters);
            const message = `These words are longer in the source than the ${most} characters that a proposed passage may have: propose a part of them.`;
            throw new CounterclaimError('InvalidValue', message);
          }
          const excerpt = {
            ...{ source: source.id, quotation, isExact, difference, note: given.note ?? '' },
            ...{ place: fits(place) ? place : null, citing: [...new Set(citing)] },
          };
          return { kind: 'excerpt', reason: given.reason ?? '', excerpt };
        });
        return told(proposal);
      }),
  );
  server.registerTool(
    'list_proposals',
    {
      annotations: { readOnlyHint: true, openWorldHint: false },
      title: 'List what was proposed',
      description: 'The proposals in the inbox, and what became of them, the newest first.',
      inputSchema: z.strictObject({ state: z.enum(PROPOSAL_STATES).optional() }),
    },
    ({ state }) =>
      answer(async () => {
        const all = (await inbox.proposals()).filter((each) => state === undefined || each.state === state).reverse();
        const { all: proposals, leftOut } = listed(all, (each) => each);
        return { proposals, ...(leftOut !== undefined && { leftOut }) };
      }),
  );
}

/** Tells whether the words most like a quotation are few enough to be shown beside it. */
function fits(place: { readonly exact: string } | null): boolean {
  return place !== null && place.exact.length <= PROPOSAL_LIMITS.quotationCharacters;
}

function told({ id: made, proposed }: Proposal): Record<string, unknown> {
  const waits = { proposal: made, state: 'open' };
  if (proposed.kind !== 'excerpt') return waits;
  const { isExact, difference, place } = proposed.excerpt;
  return { ...waits, isExact, difference, words: place?.exact ?? null };
}
