import type { Answers } from '../ask.ts';
import { ec2Connections } from './ec2-connections.ts';
import { ec2Filters } from './ec2-filters.ts';
import { ec2Network } from './ec2-network.ts';
import { ec2Servers } from './ec2-servers.ts';

/** Everything asked of EC2. */
export const ec2: Answers = { ...ec2Network, ...ec2Connections, ...ec2Filters, ...ec2Servers };
