import { controlPolicyKind } from '../control-policy-kind.ts';
import type { FactKind } from '../fact-kind.ts';

/** A resource control policy: what can be done to the resources of its accounts at most. */
export const resourceControlPolicy: FactKind = controlPolicyKind('RESOURCE_CONTROL_POLICY', {
  kind: 'resource-control-policy',
  label: { ja: 'リソースコントロールポリシー（RCP）', en: 'Resource control policy (RCP)' },
});
