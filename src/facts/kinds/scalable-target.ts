import type { FactKind } from '../fact-kind.ts';

/** A resource that Application Auto Scaling keeps between two limits. */
export const scalableTarget: FactKind = {
  kind: 'scalable-target',
  label: { ja: '自動拡張の対象', en: 'Scalable target' },
  service: 'application-autoscaling',
  scope: 'region',
  configType: 'AWS::ApplicationAutoScaling::ScalableTarget',
  list: {
    service: 'application-autoscaling',
    operation: 'DescribeScalableTargets',
    each: 'ScalableTargets',
    id: 'ScalableTargetARN',
  },
  attributes: {
    namespace: { path: 'ServiceNamespace' },
    resource: { path: 'ResourceId' },
    dimension: { path: 'ScalableDimension' },
    minimum: { path: 'MinCapacity' },
    maximum: { path: 'MaxCapacity' },
    suspended: { path: 'SuspendedState' },
  },
};
