import type { Population } from '../../facts/fact.ts';

/** What the recorder of a place records (EV-ENV-08), the gatekeeper of everything AWS Config counts. */
export interface Recording {
  /** Exact code where Config counts nothing here: unread settings, no recorder, or one that stands still; null where it records. */
  readonly code: string | null;
  /** True where a global type (IAM) is recorded here. */
  readonly global: boolean;
  /** Hours after which a new resource must have been recorded: 24 where it records once a day. */
  readonly delayHours: number;
  records(type: string): boolean;
}

const globalTypes = new Set(['AWS::IAM::User', 'AWS::IAM::Group', 'AWS::IAM::Role', 'AWS::IAM::Policy']);

/** Reads the recorder's settings out of its population; what was not read counts as not recorded, with its code. */
export function recordingOf(recorders: Population): Recording {
  const recorder = recorders.facts[0];
  const none = { global: false, delayHours: 1, records: () => false };
  if (recorder === undefined) {
    const code = recorders.complete ? 'NO_RECORDER' : (recorders.exact ?? recorders.code ?? 'NOT_ATTEMPTED');
    return { code, ...none };
  }
  const of = (name: string): unknown => {
    const value = recorder.attributes[name];
    return value?.state === 'seen' ? value.value : undefined;
  };
  if (of('isRecording') === false) return { code: 'RECORDER_STOPPED', ...none };
  const named = list(of('resourceTypes'));
  const excluded = list(of('excludedTypes'));
  const strategy = of('strategy');
  const all = of('allSupported') === true;
  const global = of('includesGlobalTypes') === true || named.some((type) => globalTypes.has(type));
  return {
    code: null,
    global,
    delayHours: of('frequency') === 'DAILY' ? 24 : 1,
    records: (type) => {
      if (strategy === 'EXCLUSION_BY_RESOURCE_TYPES') return !excluded.includes(type);
      if (!all) return named.includes(type);
      return globalTypes.has(type) ? global : true;
    },
  };
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
