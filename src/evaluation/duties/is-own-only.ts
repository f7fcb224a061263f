import type { Grant } from '../../access/engine.ts';
import type { Policy } from '../../access/policy.ts';

/** Whether a right reaches only the caller's own id (`user/${aws:username}`): changing one's own password controls nothing. */
export function isOwnOnly({ decision }: Grant, policies: readonly Policy[]): boolean {
  const allows = decision.by.filter(({ effect }) => effect === 'Allow');
  return (
    allows.length > 0 &&
    allows.every(({ policy, index }) => {
      const statement = policies
        .find(({ source }) => source.name === policy.name && source.arn === policy.arn)
        ?.statements.find((one) => one.index === index);
      const resource = statement?.resource;
      return (
        resource !== undefined &&
        resource !== null &&
        !resource.not &&
        resource.patterns.every((pattern) => /\$\{aws:(username|userid)\}/i.test(pattern))
      );
    })
  );
}
