import type { Notes } from '../make-topology.ts';

/** Two VPCs with an application and a database each, not joined in any way; tests add what joins them. */
export const twoVpcs: Notes = {
  vpcs: {
    'vpc-a': { ranges: ['10.0.0.0/16', '2001:db8:a::/56'] },
    'vpc-b': { ranges: ['10.1.0.0/16', '2001:db8:b::/56'] },
  },
  subnets: {
    'subnet-a1': { vpc: 'vpc-a', ranges: ['10.0.1.0/24', '2001:db8:a:1::/64'], zone: 'z1' },
    'subnet-a2': { vpc: 'vpc-a', ranges: ['10.0.2.0/24'], zone: 'z2' },
    'subnet-b1': { vpc: 'vpc-b', ranges: ['10.1.1.0/24', '2001:db8:b:1::/64'], zone: 'z1' },
  },
  groups: {
    'sg-app': { vpc: 'vpc-a' },
    'sg-db': { vpc: 'vpc-a', in: ['5432/tcp sg-app'] },
    'sg-far': { vpc: 'vpc-b', in: ['443/tcp 10.0.0.0/16', '22/tcp sg-app', '443/tcp ::/0'] },
  },
  interfaces: {
    'eni-app': { subnet: 'subnet-a1', at: ['10.0.1.10', '2001:db8:a:1::10'], groups: ['sg-app'] },
    'eni-app2': { subnet: 'subnet-a1', at: '10.0.1.11', groups: ['sg-app'] },
    'eni-db': { subnet: 'subnet-a2', at: '10.0.2.10', groups: ['sg-db'] },
    'eni-far': { subnet: 'subnet-b1', at: ['10.1.1.10', '2001:db8:b:1::10'], groups: ['sg-far'] },
  },
};
