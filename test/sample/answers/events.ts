import type { Answers } from '../ask.ts';

/** Event buses, rules and targets. */
export const events: Answers = {
  ListEventBuses: (ask) => ({
    EventBuses: ask.company.buses.includes(ask.place)
      ? [{ Name: 'default', Arn: ask.arn('events', 'event-bus/default') }]
      : [],
  }),
  ListRules: (ask) => ({
    Rules: ask.here(ask.company.eventRules).map(({ name, source }) => ({
      Name: name,
      Arn: ask.arn('events', `rule/${name}`),
      EventPattern: JSON.stringify({ source: [source] }),
      State: 'ENABLED',
      EventBusName: 'default',
    })),
  }),
  ListTargetsByRule: (ask) => ({
    Targets: ask
      .here(ask.company.eventRules)
      .filter(({ name }) => name === ask.text('Rule'))
      .map(({ topic }) => ({ Id: 'notify', Arn: ask.arn('sns', topic) })),
  }),
};
