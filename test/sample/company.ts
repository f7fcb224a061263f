import type { CompanyAccounts } from './company-accounts.ts';
import type { CompanyApplications } from './company-applications.ts';
import type { CompanyContainers } from './company-containers.ts';
import type { CompanyData } from './company-data.ts';
import type { CompanyNetwork } from './company-network.ts';
import type { CompanyOperations } from './company-operations.ts';

/** The fictional company as its description files tell it: every list a person can read, nothing of AWS's answers. */
export interface Company
  extends CompanyAccounts,
    CompanyNetwork,
    CompanyData,
    CompanyOperations,
    CompanyContainers,
    CompanyApplications {}
