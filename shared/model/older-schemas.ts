import { UNJUDGED } from './citation.ts';
import { entitySchemas } from './schemas.ts';

const { speaker, citation, excerpt, relation } = entitySchemas;

/** The shape of a speaker from any version of the program: the first ones knew no other names. */
export const speakerOfAnyVersion = speaker.extend({ otherNames: speaker.shape.otherNames.default([]) });

/** The shape of a citation from any version of the program: the first ones had nothing judged. */
export const citationOfAnyVersion = citation.extend({
  fidelity: citation.shape.fidelity.default(UNJUDGED.fidelity),
  reason: citation.shape.reason.default(UNJUDGED.reason),
  attribution: citation.shape.attribution.default(UNJUDGED.attribution),
  checkedBy: citation.shape.checkedBy.default(UNJUDGED.checkedBy),
  checkedOn: citation.shape.checkedOn.default(UNJUDGED.checkedOn),
});

/** The shape of an excerpt from any version of the program: the first ones knew no areas of pictures. */
export const excerptOfAnyVersion = excerpt.extend({ area: excerpt.shape.area.default(null) });

/** The shape of a relation from any version of the program: the first ones knew no roles of premises. */
export const relationOfAnyVersion = relation.extend({ roles: relation.shape.roles.default([]) });
