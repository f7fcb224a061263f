import type { Identified } from '../evaluation/identify.ts';
import { leafHelpers } from './leaf-helpers.ts';
import type { PaperContext } from './paper-context.ts';
import { procedureKinds } from './procedure-kinds.ts';
import { renderLeaf } from './render-leaf.ts';
import type { DataRow } from './template-data.ts';

/** Section 5 of a procedure sheet: kinds of resources per platform, counted, with the second source where there is one. */
export function procedurePopulation(
  procedure: string,
  context: PaperContext,
): { readonly population: readonly DataRow[]; readonly noneExist: readonly DataRow[] } {
  const { input } = context;
  const kinds = new Map(procedureKinds(procedure, input.content).map((kind, at) => [kind, at]));
  const groups = new Map<string, Identified[]>();
  for (const one of input.results.identified) {
    const at = kinds.get(one.kind);
    if (at === undefined) continue;
    const key = `${String(at).padStart(3, '0')} ${one.platform}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const ordered = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list);
  return { population: ordered.map((list) => populationLine(list, context)), noneExist: provenEmpty(ordered, context) };
}

function populationLine(list: readonly Identified[], context: PaperContext): DataRow {
  const [first] = list as readonly [Identified];
  const known = list.filter(({ count }) => count !== null);
  const count = known.reduce((sum, one) => sum + (one.count ?? 0), 0);
  const compared = list.filter(({ count: own, secondSource }) => own !== null && secondSource !== null);
  const second = compared.reduce((sum, { secondSource }) => sum + (secondSource?.count ?? 0), 0);
  const same = compared.reduce((sum, one) => sum + (one.count ?? 0), 0);
  return {
    service: first.service,
    kind: context.kind(first.kind),
    platform: context.platform(first.platform),
    count: known.length === 0 ? null : count,
    countText: known.length === 0 ? '―' : String(count),
    places: list.length,
    unread: list.filter(({ complete }) => !complete).length,
    second: compared.length === 0 ? null : second,
    secondText: compared.length === 0 ? '―' : String(second),
    difference: compared.length === 0 ? null : same - second,
    differenceText: compared.length === 0 ? '―' : String(same - second),
  };
}

/** The sentence of 該当なし, said only where every place of the plan was read whole and nothing was there (decision 12). */
function provenEmpty(ordered: readonly (readonly Identified[])[], context: PaperContext): readonly DataRow[] {
  const { input, language, sentences, answers } = context;
  const byKind = new Map<string, Identified[]>();
  for (const list of ordered) for (const one of list) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
  const empty = [...byKind.values()].filter((list) => list.every(({ complete, count }) => complete && count === 0));
  return empty.map((list) => {
    const [first] = list as [Identified];
    const ids = [...new Set(list.flatMap(({ evidence }) => evidence))];
    const at =
      ids
        .flatMap((id) => answers.get(id)?.finishedAt ?? [])
        .sort()
        .at(-1) ?? '';
    const regions = new Set(list.map(({ region }) => region));
    const data = {
      at: leafHelpers.dateTime(at, { data: { language } }),
      accounts: new Set(list.map(({ platform }) => platform)).size,
      regions: regions.has('global') ? input.engagement.scope.regions.in.length : regions.size,
      evidence:
        ids.length > 1
          ? context.join(ids.slice(0, 1)) +
            (language === 'ja' ? `ほか${ids.length - 1}件` : ` and ${ids.length - 1} more`)
          : (ids[0] ?? ''),
    };
    const sentence = renderLeaf(sentences.noPopulation[language], data, language);
    return { sentence: `${context.kind(first.kind)}${language === 'ja' ? '：' : ': '}${sentence}` };
  });
}
