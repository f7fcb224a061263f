import type { Ask } from '../ask.ts';
import { subnetsHere } from './subnets-here.ts';

/** Where each database instance of the place stands: its own zone first, then that of its standby. */
export function databaseSubnets(
  ask: Ask,
): readonly { readonly name: string; readonly group: string; readonly subnets: readonly string[] }[] {
  const tier = dataTier(ask);
  const single = ask.here(ask.company.databases).map(({ name, multiAz, group }) => ({
    name,
    group,
    subnets: multiAz ? tier.slice(0, 2) : tier.slice(0, 1),
  }));
  const members = ask
    .here(ask.company.clusters)
    .flatMap(({ members: names, group }) =>
      names.map((name, index) => ({ name, group, subnets: [tier[index % tier.length] as string] })),
    );
  return [...single, ...members];
}

function dataTier(ask: Ask): string[] {
  const home = ask.company.databaseVpc[ask.place];
  return subnetsHere(ask)
    .filter(({ vpc, subnet }) => vpc.name === home && subnet.tier === 'data')
    .map(({ subnet }) => subnet.name);
}
