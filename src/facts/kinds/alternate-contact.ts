import type { Attribute, FactKind } from '../fact-kind.ts';

/** The account's alternate contacts: whether they are registered, not who they are. */
export const alternateContact: FactKind = {
  kind: 'alternate-contact',
  label: { ja: '代替連絡先', en: 'Alternate contacts' },
  service: 'account',
  scope: 'account',
  list: { service: 'sts', operation: 'GetCallerIdentity', each: '$', single: true, id: 'alternate-contact' },
  attributes: {
    security: registered('SECURITY'),
    operations: registered('OPERATIONS'),
    billing: registered('BILLING'),
  },
};

function registered(type: string): Attribute {
  return {
    ask: { service: 'account', operation: 'GetAlternateContact', input: { AlternateContactType: `=${type}` } },
    path: 'AlternateContact.AlternateContactType',
  };
}
