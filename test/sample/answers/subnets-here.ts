import type { Ask } from '../ask.ts';
import type { SampleSubnet, SampleVpc } from '../company-network.ts';

/** Every subnet of the place with its VPC. */
export function subnetsHere(ask: Ask): { vpc: SampleVpc; subnet: SampleSubnet }[] {
  return ask.here(ask.company.vpcs).flatMap((vpc) => vpc.subnets.map((subnet) => ({ vpc, subnet })));
}
