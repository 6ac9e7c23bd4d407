import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { expireDeliveries } from "../deliveries/expire-deliveries.ts";
import { IMPORT_LOCK } from "../import-transaction.ts";
import { type DeliveryService, openDeliveryService, SENDERS } from "./testing/delivery-service.ts";

let service: DeliveryService;
beforeAll(async () => {
  service = await openDeliveryService();
});
afterAll(() => service.close());

const { turku } = SENDERS;
const AT_WORK = `select count(*)::int as n from pg_locks where locktype = 'advisory' and objid = ${IMPORT_LOCK} and not granted
  and (select attempts from exchange.delivery order by number desc limit 1) =`;
const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name in ('digipoint-import', 'digipoint-deliveries') and pid <> pg_backend_pid()`;

/** Orders a step while no import can go on, and cuts all connections of the work on it, as when its process is killed. */
async function interrupted(order: () => Promise<unknown>, times: number): Promise<void> {
  await service.ask(`select pg_advisory_lock(${IMPORT_LOCK})`);
  await order();
  for (let attempt = 1; attempt <= times; attempt++) {
    while ((await service.ask(`${AT_WORK} ${attempt}`))[0]?.["n"] !== 1) await sleep(20);
    await service.ask(CUT);
  }
  await service.ask(`select pg_advisory_unlock(${IMPORT_LOCK})`);
}

const send = (ref: string) => service.send(turku, { "events.csv": [{ event_ref: ref, type: "EDUCATION" }] });
const events = async (ref: string) =>
  (await service.ask(`select count(*)::int as n from event where external_ref = '${ref}'`))[0]?.["n"];

it("A check that is cut off is made again by whoever is there", async () => {
  const id = await send("I-1");
  await interrupted(() => service.order(turku, `/${id}/validation`), 1);
  expect((await service.settled(turku, id)).status).toBe("READY");
});

it("A commit that is cut off is made again, once", async () => {
  const id = await send("I-2");
  const { planHash } = await service.validate(turku, id);
  await interrupted(() => service.order(turku, `/${id}/commit`, { planHash }), 1);
  expect([(await service.settled(turku, id)).status, await events("I-2")]).toEqual(["DONE", 1]);
});

it("A delivery that is cut off three times is given up, and nothing of it stays", async () => {
  const id = await send("I-3");
  const { planHash } = await service.validate(turku, id);
  await interrupted(() => service.order(turku, `/${id}/commit`, { planHash }), 3);
  expect(await service.settled(turku, id)).toMatchObject({
    status: "FAILED",
    failure: { code: "GIVEN_UP" },
    files: [],
  });
  expect(await events("I-3")).toBe(0);
});

it("A delivery that waits too long is thrown away", async () => {
  const id = await send("I-4");
  await service.ask(`update exchange.delivery set expires_at = now() - interval '1 minute' where id = '${id}'`);
  await expireDeliveries(service.graph.owner);
  expect(await service.show(turku, id)).toMatchObject({ status: "EXPIRED", files: [] });
});
