import { describe, expect, it } from "vitest";
import { sampleReport, sampleRequest, testStep } from "../../testing/index.ts";
import { runBuild } from "../build/run-build.ts";
import type { BuildReport, ReportRequest } from "../contracts/plugins.ts";
import { cacheReports } from "./cache-reports.ts";
import { composeSteps } from "./compose-steps.ts";
import { limitBuilds } from "./limit-builds.ts";
import { BuildTimeoutError } from "./limit-errors.ts";
import { type BuildRecord, logReports } from "./log-reports.ts";
import { reportProgress } from "./report-progress.ts";

const cache = (maxEntries = 2) => cacheReports({ maxEntries, release: () => "2023-02" });
const limits = { concurrent: 1, timeoutMs: 60_000 };
const none = () => {};

testStep({ describe, it }, "cacheReports", () => cache());
testStep({ describe, it }, "limitBuilds", () => limitBuilds({ ...limits, concurrent: 2 }));
testStep({ describe, it }, "reportProgress", () => reportProgress(none));
testStep({ describe, it }, "logReports", () => logReports(none));
testStep({ describe, it }, "composed of all", () =>
  composeSteps(logReports(none), cache(), limitBuilds(limits), reportProgress(none)),
);

/** A build that counts how often it ran, and waits until it is let go. */
function counting(wait: Promise<void> = Promise.resolve()) {
  const seen: ReportRequest[] = [];
  const build: BuildReport = async (request) => {
    seen.push(request);
    await wait;
    return { ...sampleReport(request.lang), blocks: [] };
  };
  return { seen, build };
}

describe("The cache", () => {
  it("builds a report once, also for those who ask while it is built", async () => {
    const { seen, build } = counting();
    const step = cache()(build);
    const request = sampleRequest();
    await Promise.all([step(request), step(request)]);
    await step({ ...request });
    expect(seen).toHaveLength(1);
  });

  it("tells apart languages, choices, releases and sources", async () => {
    const { seen, build } = counting();
    let release = "2023-01";
    const step = cacheReports({ maxEntries: 9, release: () => release })(build);
    const request = sampleRequest();
    await step(request);
    await step({ ...request, lang: "en" });
    await step({ ...request, params: { city: "837" } });
    await step({ ...request, sources: [{ ...request.sources[0] }] });
    release = "2023-02";
    await step(request);
    expect(seen).toHaveLength(5);
  });

  it("forgets what was longest not asked for, and keeps no failed part", async () => {
    const { seen, build } = counting();
    const step = cache(1)(build);
    const request = sampleRequest();
    for (const lang of ["fi", "sv", "fi"] as const) await step({ ...request, lang });
    expect(seen).toHaveLength(3);
    let builds = 0;
    const failing = cache()(async () => {
      builds += 1;
      return sampleReport("fi");
    });
    await failing(request);
    await failing(request);
    expect(builds).toBe(2);
  });

  it("goes on for the others when one who waits cancels", async () => {
    let letGo = none;
    const { seen, build } = counting(
      new Promise((resolve) => {
        letGo = resolve;
      }),
    );
    const step = cache()(build);
    const controller = new AbortController();
    const request = sampleRequest();
    const [one, other] = [step({ ...request, signal: controller.signal }), step(request)];
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await expect(one).rejects.toMatchObject({ code: "CANCELLED" });
    expect(seen[0]?.signal?.aborted).toBe(false);
    letGo();
    await expect(other).resolves.toMatchObject({ lang: "sv" });
  });
});

describe("The limit", () => {
  it("never runs more builds at once than it says", async () => {
    let [running, most] = [0, 0];
    const step = limitBuilds({ ...limits, concurrent: 2 })(async ({ lang }) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return sampleReport(lang);
    });
    await Promise.all(Array.from({ length: 7 }, () => step(sampleRequest())));
    expect(most).toBe(2);
  });

  it("gives the turn of one who cancelled to the next", async () => {
    let letGo = none;
    const { build } = counting(
      new Promise((resolve) => {
        letGo = resolve;
      }),
    );
    const step = limitBuilds(limits)(build);
    const controller = new AbortController();
    const [first, second, third] = [
      step(sampleRequest()),
      step({ ...sampleRequest(), signal: controller.signal }),
      step(sampleRequest()),
    ];
    controller.abort();
    await expect(second).rejects.toMatchObject({ code: "CANCELLED" });
    letGo();
    await expect(Promise.all([first, third])).resolves.toHaveLength(2);
  });

  it("ends a build that takes too long, even one that does not listen", async () => {
    const step = limitBuilds({ concurrent: 1, timeoutMs: 5 })(() => new Promise(none));
    await expect(step(sampleRequest())).rejects.toThrow(BuildTimeoutError);
  });
});

describe("What is told of a build", () => {
  it("is how far it is, up to all of it", async () => {
    const told: string[] = [];
    await reportProgress(({ stage, done, total }) => told.push(`${stage} ${done}/${total}`))(runBuild)(sampleRequest());
    expect(told).toEqual(["started 0/2", "answered 1/2", "built 2/2"]);
  });

  it("is logged without figures and without what was chosen", async () => {
    const records: BuildRecord[] = [];
    await logReports((record) => records.push(record))(async () => sampleReport("fi"))({
      ...sampleRequest(),
      params: { city: "837-chosen" },
    });
    expect(records).toMatchObject([
      { event: "report.built", report: "sample", releases: ["2023-02"], failedBlocks: 1, code: null },
    ]);
    expect(JSON.stringify(records)).not.toMatch(/837|1234|Tampere/);
  });
});
