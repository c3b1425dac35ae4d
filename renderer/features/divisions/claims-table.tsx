import type { DividedClaim } from '../../../shared/evaluation/divisions.ts';
import { claimSentence, shownDivisiveness } from '../../../shared/evaluation/divisions-words.ts';
import { t } from '../../../shared/language/translate.ts';
import { ClaimLink } from './claim-link.tsx';
import { SpeakerNames } from './speaker-names.tsx';
import { useMore } from './use-more.tsx';

const LIST = {
  first: 25,
  step: 100,
  most: 500,
  more: (count: number) => t('{count, plural, one {# more claim} other {# more claims}}', { count }),
  inCsv: true,
} as const;

/** The claims on which speakers divide, each over a bar that is parted as they are, with the names on either side. */
export function ClaimsTable({ claims }: { readonly claims: readonly DividedClaim[] }) {
  const divided = claims.filter(({ value }) => value > 0);
  const { shown, button } = useMore(divided, LIST);
  const agreed = claims.length - divided.length;
  return (
    <section aria-labelledby="divisions-claims">
      <h2 id="divisions-claims">{t('Claims on which speakers divide')}</h2>
      {divided.length > 0 && (
        <table className="divisions-claims" aria-labelledby="divisions-claims">
          <thead>
            <tr>
              <th scope="col">{t('Claim')}</th>
              <th scope="col">{t('For')}</th>
              <th scope="col">{t('Against')}</th>
              <th scope="col" className="divisions-number">
                {t('Divisiveness')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((claim) => (
              <ClaimRow key={claim.statement} claim={claim} />
            ))}
          </tbody>
        </table>
      )}
      {button}
      {agreed > 0 && (
        <p className="divisions-note">
          {divided.length === 0
            ? t('On all of them all who took a side agree.')
            : t(
                '{count, plural, one {On # other claim all who took a side agree.} other {On # other claims all who took a side agree.}}',
                { count: agreed },
              )}
        </p>
      )}
    </section>
  );
}

function ClaimRow({ claim }: { readonly claim: DividedClaim }) {
  const share = (100 * claim.for.length) / claim.speakers;
  return (
    <tr title={claimSentence(claim)}>
      <th scope="row">
        <ClaimLink id={claim.statement} />
        <span className="divisions-bar" aria-hidden="true">
          <span style={{ width: `${share}%` }} />
          <span />
        </span>
        <span className="visually-hidden">{claimSentence(claim)}</span>
      </th>
      <td className="divisions-for">
        <b>{claim.for.length}</b> <SpeakerNames ids={claim.for} />
      </td>
      <td className="divisions-against">
        <b>{claim.against.length}</b> <SpeakerNames ids={claim.against} />
      </td>
      <td className="divisions-number">{shownDivisiveness(claim.value)}</td>
    </tr>
  );
}
