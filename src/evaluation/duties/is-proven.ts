import type { Example } from './capability.ts';

const guardrails = new Set(['scp', 'rcp']);

/** Whether an example shows a right that nothing but an unread SCP or RCP could take away: enough for 不一致 (decision 5). */
export function isProven({ standing, closed }: Pick<Example, 'standing' | 'closed'>): boolean {
  return standing !== 'unknown' && closed.every(({ part }) => guardrails.has(part));
}
