import type { Collector } from '../collectors/collector.ts';
import { actionList } from './action-list.ts';

/** Actions that only the management or a delegated administrator account needs: those no account asks for itself. */
export function organizationActions(collectors: readonly Collector[]): readonly string[] {
  const elsewhere = new Set(actionList(only(collectors, (scope) => scope !== 'organization')));
  return actionList(only(collectors, (scope) => scope === 'organization')).filter((action) => !elsewhere.has(action));
}

function only(collectors: readonly Collector[], wanted: (scope: string) => boolean): readonly Collector[] {
  return collectors.map((one) => ({ ...one, operations: one.operations.filter(({ scope }) => wanted(scope)) }));
}
