import type { Answers } from '../ask.ts';
import { ec2Acls } from './ec2-acls.ts';
import { ec2Connections } from './ec2-connections.ts';
import { ec2Filters } from './ec2-filters.ts';
import { ec2Interfaces } from './ec2-interfaces.ts';
import { ec2Network } from './ec2-network.ts';
import { ec2Routes } from './ec2-routes.ts';
import { ec2Servers } from './ec2-servers.ts';
import { ec2Transit } from './ec2-transit.ts';

/** Everything asked of EC2. */
export const ec2: Answers = {
  ...ec2Network,
  ...ec2Routes,
  ...ec2Connections,
  ...ec2Transit,
  ...ec2Filters,
  ...ec2Acls,
  ...ec2Interfaces,
  ...ec2Servers,
};
