import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { IMPORT_LOCK } from "./import-transaction.ts";
import { everything, people, references, withDelivery } from "./testing/deliveries.ts";
import { openTestExchange, SECRET, type TestExchange } from "./testing/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
  await exchange.deliver(references());
});
afterAll(() => exchange.close());
afterEach(() => exchange.ask("delete from participant; delete from participant_ref"));

const rowsOfPeople = async () => (await exchange.ask("select count(*)::int as n from participant"))[0]?.["n"];
const waiting = async () =>
  (
    await exchange.ask(
      `select count(*)::int as n from pg_locks where locktype = 'advisory' and objid = ${IMPORT_LOCK} and not granted`,
    )
  )[0]?.["n"];
const until = async (isSo: () => Promise<boolean>) => {
  while (!(await isSo())) await sleep(20);
};

it("Two imports of the same delivery at once make its rows once", async () => {
  const reports = await Promise.all([exchange.deliver(people()), exchange.deliver(people())]);
  expect(reports.map(({ outcome }) => outcome).sort()).toEqual(["applied", "unchanged"]);
  expect(await rowsOfPeople()).toBe(1);
});

it("An import waits while another is under way, and can be stopped while it waits", async () => {
  const stopping = new AbortController();
  await exchange.ask(`begin; select pg_advisory_xact_lock(${IMPORT_LOCK})`);
  const waits = exchange.deliver(people(), { signal: stopping.signal });
  const ended = expect(waits).rejects.toThrow("enough");
  await until(async () => (await waiting()) === 1);
  stopping.abort(new Error("enough"));
  await ended;
  await exchange.ask("rollback");
  expect(await rowsOfPeople()).toBe(0);
});

it.each(["reading", "checking", "applying"] as const)(
  "An import that is stopped while %s leaves nothing",
  async (stage) => {
    const stopping = new AbortController();
    const stopped = exchange.deliver(people(), {
      signal: stopping.signal,
      onProgress: (progress) => {
        if (progress.stage === stage) stopping.abort(new Error(`stopped while ${stage}`));
      },
    });
    await expect(stopped).rejects.toThrow(`stopped while ${stage}`);
    expect(await rowsOfPeople()).toBe(0);
  },
);

it("A signal that has been given already stops the import before it begins", async () => {
  await expect(exchange.deliver(people(), { signal: AbortSignal.abort(new Error("never")) })).rejects.toThrow("never");
});

it("An import whose connection is cut leaves nothing", async () => {
  let isCut = false;
  const cut = exchange.deliver(people(), {
    onProgress: ({ stage, subject }) => {
      if (isCut || stage !== "applying" || subject !== "event") return;
      isCut = true;
      void exchange.ask(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1); // the order goes out before the next statement does
    },
  });
  await expect(cut).rejects.toThrow();
  expect(await rowsOfPeople()).toBe(0);
});

it("An import whose process is killed leaves nothing, and the next one goes through", async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => ({ participant_ref: `K-${at}` }));
  await withDelivery({ "participants.csv": rows }, async (source) => {
    const request = JSON.stringify({ database: exchange.settings, source, recordKeySecret: SECRET });
    const module = new URL("import-delivery.ts", import.meta.url).href;
    const program = `import(${JSON.stringify(module)}).then(({ importDelivery }) => importDelivery({ ...${request},
      onProgress: ({ stage }) => stage === "applying" && process.stdout.write(stage) }))`;
    const child = spawn(process.execPath, ["--import", "tsx", "--eval", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
  });
  expect((await exchange.deliver(everything())).outcome).toBe("applied");
  expect(await rowsOfPeople()).toBe(1);
});
