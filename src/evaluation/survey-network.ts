import type { Place } from '../facts/load-population.ts';
import type { Value } from '../facts/value.ts';
import { gatherTopology } from '../network/topology/gather-topology.ts';
import type { Topology } from '../network/topology.ts';
import type { AnalysisGap, NetworkAnalysis } from './network/net-input.ts';
import { readAnalyses } from './network/read-analyses.ts';
import type { PlaceContext } from './place-context.ts';
import { keepTenancyPlace } from './tenancy/keep-tenancy-place.ts';
import type { TenancyPlace } from './tenancy/tenancy-input.ts';

/** The networks of all accounts together, and what else only all of them show. */
export interface NetworkSurvey {
  readonly topology: Topology;
  readonly places: readonly Place[];
  /** ARN of a load balancer → the web ACLs before it. */
  readonly webAcls: ReadonlyMap<string, Value>;
  readonly analyses: readonly NetworkAnalysis[];
  readonly analysisGaps: readonly AnalysisGap[];
  readonly tenancyPlaces: readonly TenancyPlace[];
}

/** Passes through every account and region once and keeps of each only what the reconciliations of networks need. */
export function surveyNetwork(contexts: Iterable<PlaceContext>): NetworkSurvey {
  const places: Place[] = [];
  const webAcls = new Map<string, Value>();
  const analyses: NetworkAnalysis[] = [];
  const analysisGaps: AnalysisGap[] = [];
  const tenancyPlaces: TenancyPlace[] = [];
  function* watch(): Iterable<PlaceContext> {
    for (const context of contexts) {
      places.push(context.place);
      tenancyPlaces.push(keepTenancyPlace(context));
      if (context.place.region !== 'global') {
        const read = readAnalyses(context);
        analyses.push(...read.analyses);
        analysisGaps.push(...read.gaps);
        for (const { id, attributes } of context.population('load-balancer').facts)
          if (attributes['webAcls'] !== undefined) webAcls.set(id, attributes['webAcls']);
      }
      yield context;
    }
  }
  const topology = gatherTopology(watch());
  return { topology, places, webAcls, analyses, analysisGaps, tenancyPlaces };
}
