import type { WorldResource } from '../../access/world.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { accessHead } from './access-head.ts';
import type { MatrixContext } from './matrix-context.ts';
import { representativesOf } from './representatives-of.ts';
import { resourceFor } from './resource-for.ts';

const examples = 5;

/** Resources without a column, each with who can read it (case A-58), and resources nobody can place for want of a tag (case A-59). */
export function* resourceLeftovers(context: MatrixContext): Iterable<Row> {
  const { input, resources, matrix } = context;
  const byArn = new Map(input.world.resources.map((one) => [one.arn, one]));
  const open =
    resources.withoutMatcher.length > 0 || matrix.resources.some(({ mapping }) => mapping.status !== 'confirmed');
  for (const one of resources.withoutColumn)
    yield* rowOf(one, open ? ['INDETERMINATE', 'MAPPING_UNCONFIRMED'] : ['MISMATCH', 'UNREGISTERED'], {}, context);
  for (const { arn, keys } of resources.unassigned) {
    const one = byArn.get(arn);
    if (one !== undefined) yield* rowOf(one, ['INDETERMINATE', 'UNASSIGNED'], { lacksTags: keys }, context);
  }
  for (const { of, code, exact, refs } of resources.tagsUnread) {
    const one = byArn.get(of);
    const platform = `aws:${one?.account}`;
    if (one === undefined || !input.platforms.includes(platform)) continue;
    yield makeRow(
      accessHead('ACM-RESOURCE', context, null, 'M'),
      { platform, region: 'global' },
      {
        object: { kind: one.kind, id: of },
        result: 'NOT_COLLECTED',
        reason: code as Reason,
        found: { state: 'unread', code: exact ?? code },
        qualifiers: [],
        evidence: refs,
      },
    );
  }
}

function* rowOf(
  one: WorldResource,
  [result, reason]: readonly [Draft['result'], Reason],
  more: Readonly<Record<string, unknown>>,
  context: MatrixContext,
): Iterable<Row> {
  const { input } = context;
  const platform = `aws:${one.account}`;
  if (!input.platforms.includes(platform)) return;
  const readers = readersOf(one, context);
  yield makeRow(
    accessHead('ACM-RESOURCE', context, null, 'M'),
    { platform, region: 'global' },
    {
      object: { kind: one.kind, id: one.arn },
      result,
      reason,
      found: {
        state: 'seen',
        value: { principals: readers.slice(0, examples), counts: { principals: readers.length }, ...more },
      },
      qualifiers: [],
      evidence: one.refs,
    },
  );
}

/** Who can read the content, by the first action that stands for level D there. */
function readersOf(one: WorldResource, { input }: MatrixContext): readonly string[] {
  const { engine, catalogue } = input;
  const ask = {
    resource: one.arn,
    account: one.account,
    known: one,
    services: [one.service],
    except: [],
    represents: true,
  };
  const [action] = representativesOf(ask, 'D', catalogue)?.actions ?? [];
  if (action === undefined) return [];
  return engine.whoCan(action.id, resourceFor(action, ask)).map(({ principal }) => principal);
}
