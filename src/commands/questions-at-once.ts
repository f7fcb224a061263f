/** Questions under way at once over all accounts; each service of an account and region is paced by itself. */
export const questionsAtOnce = 128;
