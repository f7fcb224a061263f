import { readInstant } from './read-instant.ts';
import { readMember } from './read-member.ts';

/** Jobs that ended without a backup. */
const FAILED = new Set(['FAILED', 'ABORTED', 'EXPIRED', 'PARTIAL']);

/** How the finished jobs of a region went: a failed job counts as made good when a later one of the same resource completed. */
export interface JobRecord {
  readonly finished: number;
  readonly percent: number | undefined;
  /** ARNs of the resources whose last finished job failed, sorted. */
  readonly unresolved: readonly string[];
}

/** Sums up the jobs of `ListBackupJobs`. */
export function readJobRecord(jobs: readonly unknown[]): JobRecord {
  const latest = new Map<string, string>();
  const restated = jobs.map((job) => ({
    resource: String(readMember(job, 'ResourceArn')),
    state: String(readMember(job, 'State')),
    at: readInstant(readMember(job, 'CreationDate')) ?? '',
  }));
  for (const { resource, state, at } of restated) {
    if (state === 'COMPLETED' && at > (latest.get(resource) ?? '')) latest.set(resource, at);
  }
  const finished = restated.filter(({ state }) => state === 'COMPLETED' || FAILED.has(state));
  const lost = finished.filter(({ resource, state, at }) => FAILED.has(state) && at >= (latest.get(resource) ?? ''));
  return {
    finished: finished.length,
    percent:
      finished.length === 0 ? undefined : Math.floor((1000 * (finished.length - lost.length)) / finished.length) / 10,
    unresolved: [...new Set(lost.map(({ resource }) => resource))].sort(),
  };
}
