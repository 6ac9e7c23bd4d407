import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLIC_VIEWER } from "../../access/viewer.ts";
import { textOf } from "../testing/deliveries.ts";
import { type DeliveryService, openDeliveryService, SENDERS } from "./testing/delivery-service.ts";

let service: DeliveryService;
beforeAll(async () => {
  service = await openDeliveryService({ bytesPerFile: 50_000, bytesPerDelivery: 80_000, openDeliveries: 4 });
});
afterAll(() => service.close());

const { turku, other, analyst, admin } = SENDERS;
const events = (...rows: Record<string, string>[]) => ({ "events.csv": rows });
const countEvents = async () => (await service.ask("select count(*)::int as n from event"))[0]?.["n"];

describe("a delivery", () => {
  it("is checked, committed by its plan, and gives a receipt that anybody can verify", async () => {
    const id = await service.send(turku, events({ event_ref: "E-2", type: "EDUCATION" }));
    const before = await countEvents();
    const checked = await service.validate(turku, id);
    expect(checked).toMatchObject({
      status: "READY",
      planHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      report: { errors: 0, changes: [{ table: "event", inserted: 1, updated: 0, unchanged: 0 }] },
    });
    expect(await countEvents()).toBe(before);
    const done = await service.commit(turku, id, checked.planHash);
    expect(done.status).toBe("DONE");
    expect(await countEvents()).toBe(Number(before) + 1);
    const keys = (await (await service.call(PUBLIC_VIEWER, "GET", "/receipt-keys")).json()) as JSONWebKeySet;
    const receipt = await (await service.call(turku, "GET", `/${id}/receipt`)).text();
    const { payload } = await compactVerify(receipt, createLocalJWKSet(keys));
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
      delivery: id,
      sender: { role: "PARTNER" },
      planHash: checked.planHash,
      rows: 1,
      refused: 0,
      changes: [{ table: "event", inserted: 1 }],
      files: [{ file: "events.csv", rows: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    const [audit] = await service.ask("select actor, role, subject from audit_event order by id desc limit 1");
    expect(audit).toMatchObject({ role: "PARTNER", actor: expect.stringMatching(/^key:/), subject: { delivery: id } });
  });

  it("leaves no byte behind once it is applied", async () => {
    const done = await service.apply(turku, events({ event_ref: "E-3", type: "EDUCATION" }));
    const left = await service.ask(`select name from exchange.delivery_chunk where delivery_id = '${done.id}'`);
    expect([done.status, left]).toEqual(["DONE", []]);
  });

  it("of files that were applied before is done with the earlier receipt, unless it is forced", async () => {
    const files = events({ event_ref: "E-4", type: "EDUCATION" });
    const first = await service.apply(turku, files);
    const again = await service.validate(turku, await service.send(turku, files));
    expect(again).toMatchObject({ status: "DONE", alreadyImportedAs: first.id, receipt: first.receipt });
    const forced = await service.apply(turku, files, true);
    expect(forced).toMatchObject({ status: "DONE", alreadyImportedAs: null });
    expect(forced.report?.changes).toEqual([{ table: "event", inserted: 0, updated: 0, unchanged: 1 }]);
  });

  it("that breaks a rule is rejected, and taken once its file is put right", async () => {
    const id = await service.send(turku, events({ event_ref: "E-5", type: "NONE" }));
    const rejected = await service.validate(turku, id);
    expect(rejected).toMatchObject({ status: "REJECTED", planHash: null, report: { errors: 1 } });
    expect(rejected.report?.problems[0]).toMatchObject({ rule: "CODE", file: "events.csv", line: 2, value: "AAAA" });
    const list = await (await service.call(turku, "GET", `/${id}/problems.csv`)).text();
    expect(list).toMatch(/^file,line,column,rule,severity,value,wrong,right\nevents\.csv,2,type,CODE,error,AAAA,/);
    const body = textOf("events.csv", [{ event_ref: "E-5", type: "EDUCATION" }]) as string;
    await service.call(turku, "PUT", `/${id}/files/events.csv`, { body });
    expect(await service.show(turku, id)).toMatchObject({ status: "RECEIVING", report: null });
    const { planHash } = await service.validate(turku, id);
    expect((await service.commit(turku, id, planHash)).status).toBe("DONE");
  });

  it("is not applied where the rows that it would replace have changed since the check", async () => {
    await service.apply(turku, events({ event_ref: "E-6", type: "EDUCATION", occurred_on: "2021-06-11" }));
    const id = await service.send(turku, events({ event_ref: "E-6", type: "EDUCATION", occurred_on: "2021-06-12" }));
    const { planHash } = await service.validate(turku, id);
    await service.ask("update event set occurred_on = '2021-06-13' where external_ref = 'E-6'");
    const stopped = await service.commit(turku, id, planHash);
    expect(stopped).toMatchObject({ status: "READY", failure: { code: "PLAN_CHANGED" } });
    expect(stopped.planHash).not.toBe(planHash);
    expect(await service.ask("select occurred_on::text from event where external_ref = 'E-6'")).toEqual([
      { occurred_on: "2021-06-13" },
    ]);
    expect((await service.commit(turku, id, stopped.planHash)).status).toBe("DONE");
  });

  it("is not applied by the hash of another plan", async () => {
    const id = await service.send(turku, events({ event_ref: "E-7", type: "EDUCATION" }));
    await service.validate(turku, id);
    const refusal = await service.order(turku, `/${id}/commit`, { planHash: "0".repeat(64) });
    expect([refusal.code, (await service.show(turku, id)).status]).toEqual(["PLAN_CHANGED", "READY"]);
    expect((await service.call(turku, "DELETE", `/${id}`)).status).toBe(200);
  });

  it("is called off while it waits, and nothing of it stays", async () => {
    const before = await countEvents();
    const id = await service.send(turku, events({ event_ref: "E-8", type: "EDUCATION" }));
    await service.graph.owner.query("begin; select pg_advisory_xact_lock(x'445002'::int)");
    await service.order(turku, `/${id}/validation`);
    await service.call(turku, "DELETE", `/${id}`);
    await service.graph.owner.query("commit");
    expect(await service.show(turku, id)).toMatchObject({ status: "CANCELLED", files: [] });
    expect(await countEvents()).toBe(before);
  });

  it("is opened once with one key, and not with the key of another", async () => {
    const key = { "idempotency-key": "the-same-key-twice" };
    const [one, two] = [await service.order(turku, "", {}, key), await service.order(turku, "", {}, key)];
    expect(two.id).toBe(one.id);
    expect((await service.order(turku, "", { note: "other" }, key)).code).toBe("KEY_REUSED");
    await service.call(turku, "DELETE", `/${one.id}`);
  });
});

describe("a file", () => {
  const put = (id: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    service.call(turku, "PUT", `/${id}/files/events.csv`, { body: body as BodyInit, headers });
  let id: string;
  beforeAll(async () => {
    id = (await service.order(turku, "")).id;
  });
  afterAll(() => service.call(turku, "DELETE", `/${id}`));

  it("is known by the checksum of its bytes, packed or not", async () => {
    const sha256 = createHash("sha256").update("a,b\n").digest("hex");
    expect(await (await put(id, "a,b\n")).json()).toEqual({ name: "events.csv", bytes: 4, sha256 });
    const packed = await put(id, gzipSync("a,b\n"), { "content-encoding": "gzip" });
    expect(await packed.json()).toEqual({ name: "events.csv", bytes: 4, sha256 });
    expect((await service.show(turku, id)).files).toEqual([{ name: "events.csv", bytes: 4, sha256 }]);
  });

  it("is refused where it is not what was announced, is too large, or cannot be unpacked", async () => {
    const digest = (text: string) => `sha-256=:${createHash("sha256").update(text).digest("base64")}:`;
    const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];
    expect((await put(id, "a,b\n", { "content-digest": digest("a,b\n") })).status).toBe(200);
    expect(await codeOf(await put(id, "a,c\n", { "content-digest": digest("a,b\n") }))).toEqual([
      422,
      "DIGEST_MISMATCH",
    ]);
    expect(await codeOf(await put(id, "a,c\n", { "repr-digest": "sha-256=nonsense" }))).toEqual([
      400,
      "BODY_UNREADABLE",
    ]);
    expect(await codeOf(await put(id, "x".repeat(50_001)))).toEqual([413, "TOO_LARGE"]);
    const bomb = gzipSync("x".repeat(1_000_000));
    expect(await codeOf(await put(id, bomb, { "content-encoding": "gzip" }))).toEqual([413, "TOO_LARGE"]);
    expect(await codeOf(await put(id, "plain", { "content-encoding": "gzip" }))).toEqual([400, "BODY_UNREADABLE"]);
    expect(await codeOf(await put(id, "x", { "content-encoding": "br" }))).toEqual([415, "ENCODING_UNKNOWN"]);
    expect((await service.show(turku, id)).files).toMatchObject([{ bytes: 4 }]);
  });

  it("is refused where the delivery as a whole becomes too large", async () => {
    await put(id, "x".repeat(45_000));
    const more = await service.call(turku, "PUT", `/${id}/files/more.csv`, { body: "x".repeat(45_000) });
    expect([more.status, await more.json()]).toMatchObject([413, { code: "TOO_LARGE", bytesPerDelivery: 80_000 }]);
  });
});

describe("nobody but the sender", () => {
  it("knows of a delivery, even with its id", async () => {
    const { id } = await service.order(turku, "");
    for (const [method, path] of [
      ["GET", ""],
      ["DELETE", ""],
      ["GET", "/receipt"],
      ["GET", "/problems.csv"],
    ] as const) {
      expect((await service.call(other, method, `/${id}${path}`)).status).toBe(404);
    }
    expect((await service.call(other, "PUT", `/${id}/files/events.csv`, { body: "x" })).status).toBe(404);
    expect(await (await service.call(other, "GET", "")).json()).toMatchObject({ deliveries: [] });
    expect((await service.call(turku, "DELETE", `/${id}`)).status).toBe(200);
  });

  it("reads the bytes, not even the role that serves requests", async () => {
    const reading = service.deliveries.pool.query("select content from exchange.delivery_chunk");
    await expect(reading).rejects.toMatchObject({ code: "42501" });
    const all = await service.deliveries.pool.query("select id from exchange.delivery");
    expect(all.rows).toEqual([]);
  });

  it.each([
    ["analyst", analyst, 403],
    ["admin", admin, 403],
    ["public", PUBLIC_VIEWER, 403],
  ] as const)("opens one as %s", async (_name, viewer, status) => {
    expect((await service.call(viewer, "POST", "")).status).toBe(status);
  });

  it("opens more than the limit", async () => {
    const opened = [];
    for (let at = 0; at < 4; at++) opened.push((await service.order(other, "")).id);
    expect(await service.order(other, "")).toMatchObject({ code: "TOO_MANY_DELIVERIES", openDeliveries: 4 });
    for (const id of opened) await service.call(other, "DELETE", `/${id}`);
    expect((await service.order(other, "")).status).toBe("RECEIVING");
  });
});
