import type { World } from '../../access/world.ts';
import type { MappedResource } from '../../engagement/matrix/mapping-file.ts';
import { factKinds } from '../../facts/fact-kinds.ts';
import type { NamedThing } from './named-thing.ts';

type By = MappedResource['candidates'][number]['by'];

const labels = new Map(factKinds.map(({ kind, label }) => [kind, label.ja]));

/** The resources a client may have a word for: each by its ARN, and by its name and tags. */
export function resourceNames({ resources }: World): readonly NamedThing<By>[] {
  return resources.map((one): NamedThing<By> => {
    const tags = one.tags.state === 'seen' ? one.tags.value : {};
    const label = labels.get(one.kind) ?? one.kind;
    return { by: 'arn', value: one.arn, account: null, name: one.name, label, tags };
  });
}
