import assert from "node:assert/strict";
import { SdkError } from "../../model/index.ts";
import type { BuildReport, Report, ReportRequest, ReportStep } from "../../reporting/index.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Runner } from "./runner.ts";
import { sampleReport } from "./sample-report.ts";
import { sampleRequest } from "./sample-request.ts";

class RefusedError extends SdkError {
  override readonly name = "RefusedError";
  override readonly code = "REFUSED";
}

/**
 * Registers the tests that every step must pass: the report and its failure come through unchanged, the request keeps
 * its meaning, the rest of the pipeline runs at most once a build, cancelling reaches it.
 *
 * @param make - Makes the step, anew for each test.
 */
export function testStep({ describe, it }: Runner, name: string, make: () => ReportStep): void {
  const build = (next: BuildReport, changes: Partial<ReportRequest> = {}) =>
    make()(next)({ ...deepFreeze(sampleRequest()), ...changes });
  describe(`The step ${name}`, () => {
    it("lets the report through unchanged", async () => {
      assert.deepEqual(await build(async () => deepFreeze(sampleReport("sv"))), sampleReport("sv"));
    });
    it("lets a failure through as it is", async () => {
      const failure = new RefusedError("Refused.");
      await assert.rejects(
        build(() => Promise.reject(failure)),
        (error) => error === failure,
      );
    });
    it("runs the rest of the pipeline once a build, with what was asked for", async () => {
      const seen: ReportRequest[] = [];
      await build(async (request) => {
        seen.push(request);
        return sampleReport("sv");
      });
      const asked = ({ definition, params, lang }: ReportRequest) => ({ definition, params, lang });
      assert.deepEqual(seen.map(asked), [asked(sampleRequest())]);
    });
    it("answers two builds at once, each with its own report", async () => {
      const echo: BuildReport = async ({ lang }) => sampleReport(lang);
      const step = make()(echo);
      const both = await Promise.all([step(sampleRequest()), step({ ...sampleRequest(), lang: "en" })]);
      assert.deepEqual(both, [sampleReport("sv"), sampleReport("en")]);
    });
    it("ends a cancelled build, and tells the rest of the pipeline", async () => {
      const controller = new AbortController();
      let inner: AbortSignal | undefined;
      const ended = build(
        untilCancelled((signal) => {
          inner = signal;
          controller.abort();
        }),
        { signal: controller.signal },
      );
      await assert.rejects(ended);
      assert.equal(inner?.aborted, true);
    });
  });
}

/** A build that never ends by itself. */
const untilCancelled =
  (started: (signal: AbortSignal | undefined) => void): BuildReport =>
  ({ signal }) =>
    new Promise<Report>((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new RefusedError("Cancelled.")));
      queueMicrotask(() => started(signal));
    });
