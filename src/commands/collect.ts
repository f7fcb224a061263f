import { credentials } from '../collection/credentials.ts';
import { homeOf } from '../collection/home-of.ts';
import { partitionOf } from '../collection/partition-of.ts';
import { sdkSource } from '../collection/sources/sdk.ts';
import { collectors } from '../collectors/collectors.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { collectInto } from './collect-into.ts';
import type { Io } from './io.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { tellLedger } from './tell-ledger.ts';

/** `akashi collect`: asks AWS everything in the plan; the only command besides `precheck` that does (decision 29). */
export async function runCollect(
  open: OpenEngagement,
  options: { readonly profile?: string },
  io: Io,
): Promise<number> {
  const { collection, scope } = open.engagement;
  const home = homeOf(collectors, scope.regions.in, collection.identityCenterRegion);
  if (
    collection.identityCenterRegion === null &&
    scope.accounts.some((account) => account.in && account.organization)
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
    mfaCode: async (serial) => (await io.ask(`${serial}: `)) ?? '',
    actions: collectors.flatMap(({ operations }) => operations.flatMap(({ iamActions }) => iamActions)),
    partition: partitionOf(scope.regions.in),
    region: home('sts', 'AssumeRole'),
    now: io.now,
  });
  const source = sdkSource({ credentialsFor: keysOf, homeOf: home, environment: io.env });
  const session = await collectInto(open, source, io, { mode: collection.mode, concurrency: 8 });
  if (!io.json) io.print(say(commandWords.collected, io.language, { ...session }));
  return tellLedger(open.folder, session, io);
}
