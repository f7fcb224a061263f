import type { Operation } from '../collectors/collector.ts';
import type { PlannedPlatform } from '../evidence/plan.ts';

/** One operation of the plan and the item it belongs to. */
export interface Step {
  readonly item: string;
  readonly service: string;
  readonly operation: Operation;
}

/** A step in one place; `outside` stands for the enabled regions the engagement leaves out, which nobody knows before the account is asked. */
export interface PlacedStep {
  readonly region: string;
  readonly step: Step;
}

/** Every operation in every place of an account where it is asked, the account-wide ones first. */
export function placesOf(platform: PlannedPlatform, operations: readonly Step[]): readonly PlacedStep[] {
  return ['global', ...platform.regions, 'outside'].flatMap((region) =>
    operations.filter(({ operation }) => belongs(operation, region, platform)).map((step) => ({ region, step })),
  );
}

function belongs({ scope }: Operation, region: string, platform: PlannedPlatform): boolean {
  if (scope === 'outside') return region === 'outside';
  if (scope === 'region') return region !== 'global' && region !== 'outside';
  return region === 'global' && (scope === 'account' || platform.organization);
}
