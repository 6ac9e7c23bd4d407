import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { VECTORS } from "../../disclosure/testing/vectors.ts";
import { participantCandidate } from "./participant-candidate.ts";

const { secretHex, prefix, examples } = VECTORS.recordKeyDerivation;

/** The record key that a secret and an id make. */
const keyOf = (secret: string | Buffer, id: string) =>
  createHmac("sha256", secret).update(`${prefix}${id}`).digest().readUInt32BE(0);

describe("a record key", () => {
  it.each(examples)("of $id is $recordKey in the reference", ({ id, recordKey }) => {
    expect(keyOf(Buffer.from(secretHex, "hex"), id)).toBe(recordKey);
  });

  it("of a new participant is made the same way", () => {
    const { id, recordKey } = participantCandidate("a secret of more than thirty letters");
    expect(recordKey).toBe(keyOf("a secret of more than thirty letters", id));
  });
});
