/** What a document may be at most; AWS's own limits are far below (10,240 to 20,480 characters a policy). */
export const limits = { characters: 1_048_576, depth: 12, nodes: 200_000, text: 8_192, problems: 50 } as const;
