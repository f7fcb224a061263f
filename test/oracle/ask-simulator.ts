import type { Answer, Document, Scenario } from './scenario.ts';

interface SimulatorAnswer {
  readonly resultType: string;
  readonly overallResult?: string;
  readonly errors?: unknown;
}

interface Simulator {
  readonly anonymousPrincipal: unknown;
  runSimulation(simulation: unknown, options: unknown): Promise<SimulatorAnswer>;
}

// Behind a variable, so that the product's type check does not need a package the product never installs.
const name: string = '@cloud-copilot/iam-simulate';
const simulator = (await import(name)) as Simulator;

const answers: Readonly<Record<string, Answer>> = {
  Allowed: 'allowed',
  ExplicitlyDenied: 'explicitly denied',
  ImplicitlyDenied: 'implicitly denied',
};

/** What the simulator says of a scenario; a refusal is its own words. */
export async function askSimulator(scenario: Scenario): Promise<Answer | { readonly refused: string }> {
  const answer = await simulator.runSimulation(simulationOf(scenario), {});
  const known = answers[answer.overallResult ?? ''];
  return known ?? { refused: JSON.stringify(answer.errors ?? answer).slice(0, 600) };
}

/** The scenario as the simulator takes it. */
export function simulationOf(scenario: Scenario): unknown {
  const levels = (list: Scenario['scps']): unknown =>
    (list ?? []).map((level, at) => ({ orgIdentifier: `level-${at}`, policies: level.map(named) }));
  return {
    request: {
      principal: scenario.principal === '*' ? simulator.anonymousPrincipal : scenario.principal,
      action: scenario.action,
      resource: { resource: scenario.resource, accountId: scenario.account },
      contextVariables: scenario.context,
    },
    identityPolicies: scenario.identity.map(named),
    serviceControlPolicies: levels(scenario.scps),
    // The simulator takes the policy that allows everything as given, and refuses to read it.
    resourceControlPolicies: levels(scenario.rcps?.map((level) => level.filter(denies)) ?? null),
    ...(scenario.resourcePolicy ? { resourcePolicy: scenario.resourcePolicy } : {}),
    ...(scenario.boundary ? { permissionBoundaryPolicies: [named(scenario.boundary, 0)] } : {}),
    ...(scenario.session ? { sessionPolicy: scenario.session } : {}),
    ...(scenario.restrictPublicBuckets ? { additionalSettings: { s3: { blockPublicAccess: true } } } : {}),
  };
}

function denies(document: Document): boolean {
  return document.Statement.every(({ Effect }) => Effect === 'Deny');
}

function named(policy: Document, at: number): unknown {
  return { name: `policy-${at}`, policy };
}
