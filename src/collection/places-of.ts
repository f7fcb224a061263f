import type { Operation } from '../collectors/collector.ts';
import type { PlannedPlatform } from '../evidence/plan.ts';

/** One operation of the plan and the item it belongs to. */
export interface Step {
  readonly item: string;
  readonly service: string;
  readonly operation: Operation;
}

/** Every operation in every place of an account where it is asked, the account-wide ones first. */
export function placesOf(
  platform: PlannedPlatform,
  operations: readonly Step[],
): readonly { readonly region: string; readonly step: Step }[] {
  return ['global', ...platform.regions].flatMap((region) =>
    operations.filter(({ operation }) => belongs(operation, region, platform)).map((step) => ({ region, step })),
  );
}

function belongs(operation: Operation, region: string, platform: PlannedPlatform): boolean {
  if (operation.scope === 'region') return region !== 'global';
  return region === 'global' && (operation.scope === 'account' || platform.organization);
}
