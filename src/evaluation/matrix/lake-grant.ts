import type { Grant } from '../../access/engine.ts';
import type { AccessInput } from './access-input.ts';
import type { Asker } from './asker.ts';
import type { ColumnAsk } from './column-asks.ts';

const handing = 'lakeformation:GetDataAccess';

/**
 * The right to read the data of a Glue table: IAM allows to ask Lake Formation, and a right of Lake Formation, which stands outside
 * IAM, names the caller (case A-61; AWS Lake Formation Developer Guide, "Underlying data access control"). Null without both.
 */
export function lakeGrant(asker: Asker, { known }: ColumnAsk, { engine, catalogue }: AccessInput): Grant | null {
  if (known === null || known.service !== 'glue' || 'state' in known.grants) return null;
  const action = catalogue.find(handing);
  if (action === undefined) return null;
  const rights = known.grants
    .flatMap(({ statements }) => statements)
    .filter(
      ({ principal, action: given }) =>
        principal?.patterns.some((one) => one === `AWS:${asker.ask}` || one === `AWS:${asker.account}`) &&
        given.patterns.some((one) => one.toLowerCase() === handing.toLowerCase()),
    );
  if (rights.length === 0) return null;
  const decision = engine.decide({
    principal: asker.ask,
    action: handing,
    resource: '*',
    resourceAccount: null,
    context: asker.context,
    others: 'unknown',
  });
  const by = rights.map(({ policy, index, sid, effect }) => ({ policy, index, sid, effect }));
  return { action, resource: known.arn, decision: { ...decision, by: [...decision.by, ...by] } };
}
