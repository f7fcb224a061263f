/** Notes problems while a document is read: code, JSON pointer of the place, and what stands there. */
export type Report = (code: string, pointer: string, seen: unknown) => void;

/** A JSON object as read from a document. */
export type JsonObject = Readonly<Record<string, unknown>>;
