import type { World, WorldPrincipal } from '../access/world.ts';
import { similarNames } from '../evaluation/matrix/similar-names.ts';
import { accessPartWords } from '../text/access-part-words.ts';
import { accessWords } from '../text/access-words.ts';
import { AkashiError } from '../text/akashi-error.ts';
import type { Language, Text } from '../text/language.ts';
import { say } from '../text/say.ts';

/**
 * The principal a command line means: an ARN of the evidence, somebody outside, a service, `*`, or a name that only one principal
 * bears. Of several nobody is chosen: they are listed, and so are similar names.
 */
export function findPrincipal(seen: string, world: World): string {
  const known = new Set(world.principals.map(({ arn }) => arn));
  if (known.has(seen) || isOutside(seen, world, known)) return seen;
  const named = bearers(seen, world);
  const [only] = named;
  if (only !== undefined && named.length === 1) return only.arn;
  throw unknown(seen, world, named.length > 0 ? named : similar(seen, world));
}

function isOutside(seen: string, { accounts, principals }: World, known: ReadonlySet<string>): boolean {
  if (seen === '*' || /\.(amazonaws\.com(\.cn)?|internal)$/.test(seen)) return true;
  const [, service, account, resource = ''] = /^arn:[^:]+:(iam|sts)::(\d{12}):(.+)$/.exec(seen) ?? [];
  if (account === undefined) return /^\d{12}$/.test(seen);
  if (resource === 'root' || /^(saml|oidc)-provider\//.test(resource) || !accounts.has(account)) return true;
  const [type, name] = resource.split('/');
  if (service !== 'sts' || name === undefined) return false;
  if (type === 'federated-user') return known.has(`arn:aws:iam::${account}:user/${name}`);
  return principals.some((one) => one.kind === 'role' && one.account === account && one.name === name);
}

/** Principals with this name, permission set, or Identity Center group or user. */
function bearers(seen: string, { principals, center }: World): readonly WorldPrincipal[] {
  const ids = new Set(
    [
      ...(center?.groups ?? []).map(({ id, name }) => ({ id, names: [name] })),
      ...(center?.users ?? []).map(({ id, userName, displayName, email }) => ({
        id,
        names: [userName, displayName, email],
      })),
    ]
      .filter(({ names }) => names.includes(seen))
      .map(({ id }) => id),
  );
  const roles = new Set(
    (center?.assignments ?? []).filter(({ principalId }) => ids.has(principalId)).map(({ roleArn }) => roleArn),
  );
  return principals.filter(({ arn, name, permissionSet }) => name === seen || permissionSet === seen || roles.has(arn));
}

function similar(seen: string, { principals }: World): readonly WorldPrincipal[] {
  const word = seen.split(/[:/]/).at(-1) ?? seen;
  const names = new Set(
    similarNames(
      [word],
      principals.flatMap(({ name, permissionSet }) => (permissionSet === null ? [name] : [name, permissionSet])),
    ),
  );
  return principals.filter(({ name, permissionSet }) => names.has(name) || names.has(permissionSet ?? ''));
}

function unknown(seen: string, { accounts }: World, candidates: readonly WorldPrincipal[]): AkashiError {
  const open = [...accounts.values()].filter(({ closed }) =>
    closed.some(({ part, of }) => part === 'list' && of.includes(':iam::')),
  );
  const list = (language: Language): string =>
    candidates.length === 0
      ? accessWords.noCandidate[language]
      : candidates.map(({ arn, kind }) => `  ${arn}（${accessPartWords[kind]?.[language] ?? kind}）`).join('\n');
  const incomplete = (language: Language): string =>
    open.length === 0 ? '' : say(accessWords.incomplete, language, { accounts: open.map(({ id }) => id).join('、') });
  const both = (words: (language: Language) => string): Text => ({ ja: words('ja'), en: words('en') });
  return new AkashiError('PRINCIPAL_UNKNOWN', { seen, known: both(list), incomplete: both(incomplete) });
}
