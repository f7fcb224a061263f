import type { Catalogue } from '../../access/catalogue.ts';
import type { Engine } from '../../access/engine.ts';
import type { ApprovedException } from '../../engagement/engagement.ts';
import type { DutyGuide } from '../../procedures/duty-guide.ts';
import type { PeopleInput } from '../people/people-input.ts';
import type { RuleHead } from '../rule.ts';

/** Everything the check of duties is a pure function of; people and their ids are met as in REC-IDL. */
export interface DutiesInput {
  readonly people: PeopleInput;
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  readonly guide: DutyGuide;
  /** Procedures and controls in scope that ask for REC-SOD, narrowed to some controls of those. */
  readonly servedBy: (controls: readonly string[] | null) => Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
  readonly exceptions: readonly ApprovedException[];
  /** Accounts the engagement calls production; null where it calls none so. */
  readonly productionAccounts: ReadonlySet<string> | null;
}
