import type { PlannedPlatform } from '../../evidence/plan.ts';
import type { PlaceContext } from '../place-context.ts';
import { type AccountSpan, accountSpans } from './account-spans.ts';
import { changesDuring, type KnownObjects } from './changes-during.ts';
import { compareArns } from './compare-arns.ts';
import { compareGlobalTypes } from './compare-global-types.ts';
import { compareIam } from './compare-iam.ts';
import { compareRegions } from './compare-regions.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import { compareTypes } from './compare-types.ts';
import type { CompletenessInput } from './completeness-checker.ts';
import type { CompletenessLine, CompletenessSide } from './completeness-line.ts';
import { ContentSample } from './content-sample.ts';
import { type Attempts, countAttempts } from './count-attempts.ts';
import { countSources } from './count-sources.ts';
import { enabledRegions } from './enabled-regions.ts';
import { knownObjects } from './known-objects.ts';
import type { PlaceTally } from './place-tally.ts';
import { populationSide } from './population-side.ts';
import { recordingOf } from './recording-of.ts';
import type { SourceAnswers } from './source-answers.ts';
import { tellStrays } from './tell-strays.ts';

const sampleSize = 5;

/** Goes through the places account by account, the account-wide one first, and keeps of each only what later comparisons need. */
export class AccountPasses {
  readonly tallies: PlaceTally[] = [];
  readonly roles = new Map<string, { platform: string; side: CompletenessSide }>();
  leavesRegionsOut = false;

  readonly #input: CompletenessInput;
  readonly #sources: SourceAnswers;
  readonly #attempts: ReadonlyMap<string, Attempts>;
  readonly #spans: ReadonlyMap<string, AccountSpan>;
  readonly #content = new ContentSample(sampleSize);
  readonly #planned: ReadonlySet<string>;
  #global: PlaceContext | null = null;
  #objects: KnownObjects = new Map();
  #told = new Set<string>();

  constructor(input: CompletenessInput, sources: SourceAnswers) {
    this.#input = input;
    this.#sources = sources;
    this.#attempts = countAttempts(input.evidence);
    this.#spans = accountSpans(input.evidence);
    this.#planned = new Set(input.plan.operations.map(({ service, operation }) => `${service}:${operation}`));
  }

  /** The lines of one place. */
  *add(context: PlaceContext, platform: PlannedPlatform): Iterable<CompletenessLine> {
    if (context.place.region === 'global') yield* this.#addGlobal(context, platform);
    else yield* this.#addRegion(context);
    const span = this.#spans.get(context.place.account);
    if (span !== undefined) yield* changesDuring(context.place, span, this.#objects, this.#sources, this.#told);
  }

  /** The lines of the last account, and of the objects whose content was compared. */
  *end(): Iterable<CompletenessLine> {
    yield* this.#endAccount();
    yield* this.#content.lines();
  }

  *#addGlobal(context: PlaceContext, platform: PlannedPlatform): Iterable<CompletenessLine> {
    yield* this.#endAccount();
    this.#global = context;
    this.#told = new Set();
    this.#objects = knownObjects(context, this.#input.kinds, new Map());
    const regions = context.population('account-region');
    this.leavesRegionsOut ||= enabledRegions(regions).some((region) => !platform.regions.includes(region));
    yield* compareIam(context);
    yield* compareRegions(platform, regions, this.#attempts);
    if (this.#input.engagement.scope.regions.checkOthersForStrays)
      yield* tellStrays(platform, regions, context.population('s3-bucket'), this.#sources);
    const roles = context.population('iam-role');
    const reserved = roles.facts.filter(({ attributes }) => {
      const name = attributes['roleName'];
      return name?.state === 'seen' && String(name.value).startsWith('AWSReservedSSO_');
    });
    const side = populationSide('iam:GetAccountAuthorizationDetails', { ...roles, facts: reserved });
    this.roles.set(context.place.account, { platform: platform.platform, side });
  }

  *#addRegion(context: PlaceContext): Iterable<CompletenessLine> {
    const { platform, account, region } = context.place;
    const { kinds } = this.#input;
    const recording = recordingOf(context.population('config-recorder'));
    const sources = countSources(context, this.#sources);
    const lists = new Map(
      kinds.flatMap(({ kind, configType, scope, list }) =>
        configType === undefined || scope !== 'region' || list.single === true
          ? []
          : [[configType, populationSide(`${list.service}:${list.operation}`, context.population(kind))] as const],
      ),
    );
    const global = this.#global;
    const edge = region === 'us-east-1' ? (global?.population('cloudfront-web-acl').facts.length ?? 0) : 0;
    const globalHere = new Map([['AWS::WAFv2::WebACL', edge]]);
    this.tallies.push({ platform, account, region, sources, recording, lists, globalHere });
    this.#objects = knownObjects(context, kinds, this.#objects);
    yield* compareTypes(context, kinds, this.#planned, sources, recording, globalHere);
    yield* compareSnapshots(context, this.#sources);
    yield* compareArns(context, this.#sources);
    const populationOf = (kind: string) =>
      kind === 's3-bucket' && global !== null ? global.population(kind) : context.population(kind);
    yield* this.#content.add(context.place, populationOf, this.#sources);
  }

  *#endAccount(): Iterable<CompletenessLine> {
    const global = this.#global;
    if (global === null) return;
    const own = this.tallies.filter(({ account }) => account === global.place.account);
    yield* compareGlobalTypes(global, this.#input.kinds, this.#planned, own);
    this.#global = null;
  }
}
