import type { World } from '../../access/world.ts';
import type { Asker } from './asker.ts';

/** Somebody no list shows: everybody, an account, a principal or provider outside, a service, a whole organisation. */
export function outsiderOf(party: string, world: World): Asker {
  const organization = /^o-[a-z0-9]+$/.test(party);
  return {
    ask: organization ? '*' : party,
    shown: party,
    account: null,
    principal: null,
    context: organization ? { 'aws:principalorgid': [party] } : outsideContext(party, world),
    trust: null,
    closed: [],
    qualifiers: [],
    tagsFromProvider: false,
    federated: false,
  };
}

/** Whoever is outside all accounts of the client's organisation carries no id of it. */
function outsideContext(party: string, world: World): Asker['context'] {
  const account = /^arn:[^:]+:(?:iam|sts)::(\d{12}):/.exec(party)?.[1];
  if (account === undefined || world.ownAccounts === undefined || world.ownAccounts.has(account)) return {};
  return { 'aws:principalorgid': [] };
}
