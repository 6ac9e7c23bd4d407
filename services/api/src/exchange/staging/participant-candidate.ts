import { createHmac, randomUUID } from "node:crypto";

/** A random id for a participant who may turn out to be new, and the record key that belongs to it for ever. */
export function participantCandidate(recordKeySecret: string): { id: string; recordKey: number } {
  const id = randomUUID();
  return { id, recordKey: createHmac("sha256", recordKeySecret).update(`participant:${id}`).digest().readUInt32BE(0) };
}
