import assert from "node:assert/strict";
import { SdkError } from "../../model/index.ts";
import type { Exporter, Rendered } from "../../reporting/index.ts";
import type { Runner } from "./runner.ts";

/** An exporter with a place of its own. */
export interface ExporterFixture {
  readonly exporter: Exporter;
  /** What lies where the exporter writes to; null where nothing does. */
  readonly read: () => Promise<Uint8Array | null>;
}

const rendered = (text: string): Rendered => ({
  mediaType: "text/plain",
  extension: "txt",
  body: new TextEncoder().encode(text),
});

/**
 * Registers the tests that every exporter must pass: what is written arrives whole, once more is the same as once, and
 * a cancelled write leaves what was there.
 *
 * @param make - Makes an exporter whose place is empty, anew for each test.
 */
export function testExporter({ describe, it }: Runner, name: string, make: () => Promise<ExporterFixture>): void {
  describe(`The exporter ${name}`, () => {
    it("takes every byte to its place", async () => {
      const { exporter, read } = await make();
      const body = Uint8Array.from({ length: 70_000 }, (_none, place) => place % 256);
      await exporter.write({ ...rendered(""), body });
      assert.ok(Buffer.from((await read()) ?? []).equals(body), "Other bytes arrived than were written.");
    });
    it("writes what is newer over what is older", async () => {
      const { exporter, read } = await make();
      await exporter.write(rendered("an older and longer one"));
      await exporter.write(rendered("newer"));
      assert.equal(new TextDecoder().decode((await read()) ?? undefined), "newer");
    });
    it("writes nothing once it is cancelled, and says so by an SdkError", async () => {
      const { exporter, read } = await make();
      await assert.rejects(exporter.write(rendered("text"), { signal: AbortSignal.abort() }), SdkError);
      assert.equal(await read(), null);
    });
  });
}
