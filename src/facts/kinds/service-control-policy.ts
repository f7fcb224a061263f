import { controlPolicyKind } from '../control-policy-kind.ts';
import type { FactKind } from '../fact-kind.ts';

/** A service control policy: what the principals of its accounts can do at most. */
export const serviceControlPolicy: FactKind = controlPolicyKind('SERVICE_CONTROL_POLICY', {
  kind: 'service-control-policy',
  label: { ja: 'サービスコントロールポリシー（SCP）', en: 'Service control policy (SCP)' },
});
