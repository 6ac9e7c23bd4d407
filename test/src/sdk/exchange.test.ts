import { rmSync } from "node:fs";
import { DeliveryRejectedError, PlanChangedError, sendDelivery, verifyReceipt } from "@digipoint/sdk/exchange";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";
import { partnerDelivery } from "./partner-delivery.ts";

const dataFolder = newDataFolder();
let service: ServiceProcess;
beforeAll(async () => {
  service = await ServiceProcess.start(dataFolder);
});
afterAll(async () => {
  await service.end();
  rmSync(dataFolder, { recursive: true, force: true });
});

const PARTNER = "partner:SYN-TURKU";
const at = (key = PARTNER) => ({ url: service.address, credential: service.keys[key] ?? "" });
const files = (prefix: string, people = 3, employedOn?: string) =>
  partnerDelivery("SYN-TURKU", prefix, people, employedOn);

/** Pseudonymous people of whom the partner's key knows. */
async function countPeople(): Promise<number> {
  const query = "{ participants(first: 1) { totalCount } }";
  const { participants } = await service.data<{ participants: { totalCount: number } }>(query, PARTNER);
  return participants.totalCount;
}

it("A partner's delivery is previewed, committed, and verified by its receipt", async () => {
  const before = await countPeople();
  const steps = new Set<string>();
  const result = await sendDelivery({
    ...at(),
    files: files("E2E-A"),
    note: "Spring report",
    commit: ({ changes }) => changes.length === 3,
    onProgress: ({ step }) => void steps.add(step),
  });
  if (result.outcome !== "applied") throw new Error(result.outcome);
  expect(await countPeople()).toBe(before + 3);
  expect([...steps]).toEqual(["sending", "checking", "committing"]);
  expect(await verifyReceipt(result.signedReceipt, at())).toMatchObject({
    delivery: result.id,
    note: "Spring report",
    sender: { role: "PARTNER" },
    rows: 9,
    refused: 0,
    changes: ["participant", "participation", "event"].map((table) => ({ table, inserted: 3 })),
  });
});

it("The same files a second time give the earlier receipt, and change nothing where they are forced", async () => {
  const options = { ...at(), files: files("E2E-B"), commit: "always" } as const;
  const first = await sendDelivery(options);
  const again = await sendDelivery(options);
  expect(again).toMatchObject({ outcome: "alreadyImported", receipt: { delivery: first.id } });
  const forced = await sendDelivery({ ...options, force: true });
  expect(forced).toMatchObject({
    outcome: "unchanged",
    receipt: { changes: [{ inserted: 0, updated: 0, unchanged: 3 }, {}, {}] },
  });
});

it("Rows in the name of another organisation are refused, each by its line", async () => {
  const foreign = partnerDelivery("EXAMPLE-A-ORG", "A0", 2);
  const error: unknown = await sendDelivery({ ...at(), files: foreign, commit: "always" }).catch((thrown) => thrown);
  if (!(error instanceof DeliveryRejectedError)) throw error;
  expect(error.preview.totals).toEqual([{ rule: "NOT_PERMITTED", severity: "error", count: 6 }]);
  expect(error.preview.problems[0]).toMatchObject({ file: "events.csv", line: 2, column: "organisation_code" });
});

it.each(["analyst:853", "admin"])("%s sends nothing", async (key) => {
  const sent = sendDelivery({ ...at(key), files: files("E2E-C"), commit: "always" });
  await expect(sent).rejects.toMatchObject({ code: "DELIVERY_ORDER", reason: "NOT_YOURS_TO_SEND" });
});

it("What changes between preview and commit is shown anew, and nothing is applied before it is seen", async () => {
  await sendDelivery({ ...at(), files: files("E2E-D"), commit: "always" });
  const commit = async () => {
    await sendDelivery({ ...at(), files: files("E2E-D", 3, "2021-03-23"), commit: "always" });
    return true;
  };
  const options = { ...at(), files: files("E2E-D", 3, "2021-03-24") };
  const error: unknown = await sendDelivery({ ...options, commit }).catch((thrown) => thrown);
  if (!(error instanceof PlanChangedError)) throw error;
  expect(error.preview.changes.find(({ table }) => table === "event")).toMatchObject({ updated: 3 });
  const second = await sendDelivery({ ...options, resume: error.preview.id, commit: "always" });
  expect(second.outcome).toBe("applied");
});

it("A delivery that its sender gives up is called off, and nothing of it stays", async () => {
  const before = await countPeople();
  const leaving = new AbortController();
  const sent = sendDelivery({
    ...at(),
    files: files("E2E-E", 20_000),
    commit: "always",
    signal: leaving.signal,
    onProgress: ({ step }) => {
      if (step === "committing") leaving.abort();
    },
  });
  await expect(sent).rejects.toMatchObject({ code: "ABORTED" });
  expect(await countPeople()).toBe(before);
});

it("A commit goes on after kill -9 of the service, and is applied once", async () => {
  const before = await countPeople();
  const people = 20_000;
  const sent = files("E2E-F", people);
  const previewed = await sendDelivery({ ...at(), files: sent, commit: "never" });
  const ordered = await fetch(`${service.address}/deliveries/${previewed.id}/commit`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${at().credential}` },
    body: JSON.stringify({ planHash: previewed.preview.planHash }),
  });
  expect(ordered.status).toBe(202);
  await service.end("SIGKILL");
  service = await ServiceProcess.start(dataFolder);
  const result = await sendDelivery({ ...at(), files: sent, resume: previewed.id, commit: "always" });
  expect(result).toMatchObject({ outcome: "applied", receipt: { rows: 3 * people } });
  expect(await countPeople()).toBe(before + people);
});
