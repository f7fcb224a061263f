import type { EscalationPattern } from '../../procedures/escalation-pattern.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Engine } from '../engine.ts';
import type { World } from '../world.ts';
import type { Hosts } from './host.ts';

/** What a search for escalations is made over. */
export interface SurveyInput {
  readonly world: World;
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  readonly patterns: readonly EscalationPattern[];
  /** Null where nothing was collected of what runs. */
  readonly hosts: Hosts | null;
  /** ISO instant of the evidence: conditions on time are judged at it; null leaves them open. */
  readonly at: string | null;
}
