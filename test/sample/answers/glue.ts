import type { Answers } from '../ask.ts';

/** The data catalog every account has; nobody set anything in it. */
export const glue: Answers = {
  GetDataCatalogEncryptionSettings: () => ({
    DataCatalogEncryptionSettings: {
      EncryptionAtRest: { CatalogEncryptionMode: 'DISABLED' },
      ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: false },
    },
  }),
};
