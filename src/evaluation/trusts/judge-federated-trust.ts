import type { Statement } from '../../access/policy.ts';
import type { Draft } from '../rule.ts';
import type { FederatedTrust } from './federated-trust.ts';
import { restricts } from './restricts.ts';
import { tokenIssuers } from './token-issuers.ts';

/** What a trust lacks, in the words of the row's qualifier, and how sure that is. */
export type TrustVerdict = Pick<Draft, 'result' | 'reason' | 'qualifiers'>;

const met = (...qualifiers: string[]): TrustVerdict => ({ result: 'MATCH', reason: 'EQUAL', qualifiers });
const open = (...qualifiers: string[]): TrustVerdict => ({ result: 'MISMATCH', reason: 'CONDITION', qualifiers });
const ask = (reason: 'NEEDS_INTERVIEW' | 'UNKNOWN_CONDITION', ...qualifiers: string[]): TrustVerdict => ({
  result: 'INDETERMINATE',
  reason,
  qualifiers,
});

const literal = (value: string): boolean => value !== '' && !/[*?]/.test(value);
/** The sign-in address of any region. */
const signIn = 'https://*.signin.aws.amazon.com/saml';

/** Whether a role's trust in a provider names for which service and whose tokens it takes; the weakest statement counts. */
export function judgeFederatedTrust(trust: FederatedTrust): TrustVerdict {
  const verdicts = trust.statements.map((statement) => judge(statement, trust));
  return (
    verdicts.find(({ result }) => result === 'MISMATCH') ??
    verdicts.find(({ result }) => result === 'INDETERMINATE') ??
    verdicts[0] ??
    met()
  );
}

function judge(statement: Statement, { kind, issuer, denies }: FederatedTrust): TrustVerdict {
  const held = (key: string, fixed: (value: string) => boolean): boolean => restricts(statement, denies, key, fixed);
  if (kind === 'saml') {
    return held('SAML:aud', (value) => value === signIn || literal(value)) ? met() : open('利用先（aud）の条件なし');
  }
  if (kind === 'anywhere') {
    const anchor = held('aws:SourceArn', (value) => /:trust-anchor\/[0-9a-f-]{36}$/i.test(value));
    const subject = statement.condition.some(
      ({ key, base, ifExists, values }) =>
        /^aws:principaltag\/x509(subject|san)/i.test(key) &&
        base.startsWith('string') &&
        !base.includes('not') &&
        !ifExists &&
        values.length > 0 &&
        values.every((value) => /[^*?]/.test(value)),
    );
    if (!anchor && !subject) return open('信頼アンカーの条件なし', '証明書の主体の条件なし');
    return met(...(anchor ? [] : ['信頼アンカーの条件なし']), ...(subject ? [] : ['証明書の主体の条件なし']));
  }
  if (kind === 'pool') {
    if (!held(`${issuer}:aud`, literal)) return open('IDプール（aud）の条件なし');
    if (held(`${issuer}:amr`, (value) => value === 'authenticated')) return met();
    return held(`${issuer}:amr`, (value) => value === 'unauthenticated')
      ? ask('NEEDS_INTERVIEW', '未認証の利用者に渡すロール')
      : open('認証済み（amr）の条件なし');
  }
  return judgeTokens(statement, issuer, held);
}

function judgeTokens(
  statement: Statement,
  issuer: string,
  held: (key: string, fixed: (value: string) => boolean) => boolean,
): TrustVerdict {
  const known = tokenIssuers.find((one) => one.issuer.test(issuer));
  const subject = known?.subject ?? /^[^*?]{2,}/;
  const audience = held(`${issuer}:aud`, literal) ? [] : ['利用先はプロバイダのクライアントIDだけで限られる'];
  if (held(`${issuer}:sub`, (value) => subject.test(value))) return met(...audience);
  const others = statement.condition.some(({ key, base, ifExists }) => {
    const name = key.toLowerCase();
    const claim = name.startsWith(`${issuer.toLowerCase()}:`) && !/:(sub|aud)$/.test(name);
    return claim && !base.includes('not') && !ifExists;
  });
  if (others) return ask('UNKNOWN_CONDITION', '主体（sub）以外の項目による条件');
  if (known?.isShared === true) return open('主体（sub）の条件なし');
  return ask('NEEDS_INTERVIEW', '主体（sub）の条件なし', ...audience);
}
