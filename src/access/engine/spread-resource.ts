import { coverPattern } from '../patterns/cover-pattern.ts';
import type { AskedAction, AskedResource } from './asked.ts';
import { findResource } from './find-resource.ts';
import type { WorldIndex } from './index-world.ts';

function covered(asked: string, pattern: string): boolean {
  return coverPattern(asked, pattern) === 'whole';
}

/**
 * The ARNs of the world that a pattern of ARNs stands for, where they have policies of their own; none for a single resource
 * (or a pattern of what lies inside one), which is decided by itself.
 */
export function spreadResource(asked: AskedResource, action: AskedAction, index: WorldIndex): readonly string[] {
  if (asked.arn === null || asked.plain) return [];
  if (action.trust)
    return [...index.roles.values()].filter(({ arn }) => covered(asked.text, arn)).map(({ arn }) => arn);
  if (findResource(asked, index) !== undefined) return [];
  const kept: string[] = [];
  for (const { arn, inside, policy, grants } of index.byService.get(asked.arn.service) ?? []) {
    if (policy === null && Array.isArray(grants) && grants.length === 0) continue;
    if (covered(asked.text, arn)) kept.push(arn);
    for (const pattern of inside) if (covered(asked.text, pattern)) kept.push(pattern);
  }
  return kept;
}
