import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AkashiError } from '../text/akashi-error.ts';
import type { Plan } from './plan.ts';
import { sha256 } from './sha256.ts';

/** The plan of an engagement folder and its hash; `evaluate` cannot do without it (decision 29). */
export interface PlanFile {
  readonly plan: Plan;
  readonly sha256: string;
}

/** Reads `plan.json`. */
export function readPlan(folder: string): PlanFile {
  const file = join(folder, 'plan.json');
  if (!existsSync(file)) throw new AkashiError('PLAN_NOT_FOUND', { folder });
  const text = readFileSync(file, 'utf8');
  try {
    const plan = JSON.parse(text) as Plan;
    if (plan.schemaVersion !== 1 || !Array.isArray(plan.platforms) || !Array.isArray(plan.operations)) {
      throw new AkashiError('PLAN_BROKEN', { file: 'plan.json', seen: `schemaVersion ${String(plan.schemaVersion)}` });
    }
    return { plan, sha256: sha256(text) };
  } catch (error) {
    if (error instanceof AkashiError) throw error;
    throw new AkashiError('PLAN_BROKEN', { file: 'plan.json', seen: (error as Error).message }, { cause: error });
  }
}
