import type { Collector } from './collector.ts';

/** Whom AWS reaches about billing, operations and security; of an address only the domain is stored. */
export const accountAlternateContacts: Collector = {
  item: 'EV-ENV-04',
  service: 'account',
  operations: [
    {
      operation: 'GetAlternateContact',
      scope: 'account',
      inputs: [
        { AlternateContactType: 'BILLING' },
        { AlternateContactType: 'OPERATIONS' },
        { AlternateContactType: 'SECURITY' },
      ],
      // Account API, GetAlternateContact: no contact of this type is set.
      absent: ['ResourceNotFoundException'],
      iamActions: ['account:GetAlternateContact'],
      redact: [
        { path: 'AlternateContact.Name', rule: 'R5' },
        { path: 'AlternateContact.Title', rule: 'R5' },
        { path: 'AlternateContact.EmailAddress', rule: 'R5' },
        { path: 'AlternateContact.PhoneNumber', rule: 'R5' },
      ],
    },
  ],
};
