import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Provider } from './provider.ts';
import type { TrustInput } from './trust-input.ts';

const kinds = ['saml-provider', 'oidc-provider', 'user-pool', 'cognito-identity-pool', 'trust-anchor'] as const;

/** SAML and OIDC providers, Cognito pools and trust anchors of all accounts; the link of Identity Center itself is none of them. */
export function listProviders({ places }: Pick<TrustInput, 'places'>): readonly Provider[] {
  return places.flatMap(({ place, populations }) =>
    kinds.flatMap((kind) =>
      (populations[kind]?.facts ?? [])
        .filter(({ id }) => !/:saml-provider\/AWSSSO_[0-9a-f]+_DO_NOT_DELETE$/.test(id))
        .map((fact): Provider => {
          const own = readTexts([seenValue(fact, 'name'), seenValue(fact, 'url')], '$');
          const short = fact.id.replace(/^arn:[^:]+:[^:]+:[^:]*:\d*:(?:saml-provider|oidc-provider)\//, '');
          return { fact, place, names: [...new Set([fact.id, short, ...own])] };
        }),
    ),
  );
}
