import { credentials } from '../collection/credentials.ts';
import { homeOf } from '../collection/home-of.ts';
import { partitionOf } from '../collection/partition-of.ts';
import type { Source } from '../collection/source.ts';
import { liveSource } from '../collection/sources/live.ts';
import { collectors } from '../collectors/collectors.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** Opens AWS itself as the engagement says: profile, role in each account, ExternalId, MFA; every role is taken on read-only. */
export function openLiveSource(open: OpenEngagement, options: { readonly profile?: string }, io: Io): Source {
  const { collection, scope } = open.engagement;
  const home = homeOf(collectors, scope.regions.in, collection.identityCenterRegion);
  if (
    collection.identityCenterRegion === null &&
    (scope.organization !== null || scope.accounts.some((account) => account.in && account.organization))
  ) {
    io.tell(say(commandWords.identityCenter, io.language, { region: home('sso-admin', 'ListInstances') }));
  }
  const profile = options.profile ?? collection.profile ?? undefined;
  const mfaSerial = io.env['AKASHI_MFA_SERIAL'];
  const keysOf = credentials({
    ...(profile === undefined ? {} : { profile }),
    ...(collection.roleArnPattern === null ? {} : { role: collection.roleArnPattern }),
    ...(collection.externalId === null ? {} : { externalId: collection.externalId }),
    ...(mfaSerial === undefined ? {} : { mfaSerial }),
    sessionName: `akashi-${open.engagement.id}`.slice(0, 64),
    mfaCode: async (serial) => (await io.ask(`${say(commandWords.mfaCode, io.language)} ${serial}: `)) ?? '',
    signInNeeded: (name) => io.tell(say(commandWords.signInNeeded, io.language, { profile: name })),
    actions: collectors.flatMap(({ operations }) => operations.flatMap(({ iamActions }) => iamActions)),
    partition: partitionOf(scope.regions.in),
    region: home('sts', 'AssumeRole'),
    now: io.now,
  });
  return liveSource({ credentialsFor: keysOf, homeOf: home, environment: io.env });
}
