import { describe, expect, expectTypeOf, it } from "vitest";
import { createCalls } from "../calls/create-calls.ts";
import type { DeliveryPreview, DeliveryResult, Receipt } from "../index.ts";
import { fakeService, PLAN, problem } from "../testing/fake-service.ts";
import { sendWith } from "./send-delivery.ts";
import type { SendDeliveryOptions } from "./send-options.ts";

const MEANS = {
  now: () => 0,
  random: () => 0,
  sleep: async (_ms: number, signal: AbortSignal) => signal.throwIfAborted(),
};
const EVENTS = { name: "events.csv", body: "a,b\n1,2\n" };
type Service = ReturnType<typeof fakeService>;

const send = (service: Service, options: Partial<SendDeliveryOptions> = {}): Promise<DeliveryResult> => {
  const all: SendDeliveryOptions = {
    url: "http://service.test",
    credential: "token",
    fetch: service.fetch,
    files: [EVENTS],
    commit: "always",
    ...options,
  };
  return sendWith(all, createCalls(all, MEANS), MEANS);
};

describe("a delivery", () => {
  it("is sent, checked, shown, committed by its plan, and gives its receipt", async () => {
    const service = fakeService();
    const shown: DeliveryPreview[] = [];
    const steps = new Set<string>();
    const result = await send(service, {
      commit: (preview) => shown.push(preview) > 0,
      onProgress: ({ step }) => void steps.add(step),
    });
    expect(result).toMatchObject({ outcome: "applied", id: "one", receipt: { delivery: "one" } });
    expect(shown).toMatchObject([{ planHash: PLAN, changes: [{ table: "event", inserted: 2 }] }]);
    expect([...steps]).toEqual(["sending", "checking", "committing"]);
    expect([...new Set(service.requests())]).toEqual([
      "POST ",
      "PUT /one/files/events.csv",
      "POST /one/validation",
      "GET /one",
      "POST /one/commit",
    ]);
    expect(service.seen[1]?.headers.get("content-digest")).toMatch(/^sha-256=:[A-Za-z0-9+/]{43}=:$/);
    expect(service.seen.every(({ headers }) => headers.get("authorization") === "Bearer token")).toBe(true);
  });

  it("waits where it is never to be committed, and is called off where it is declined", async () => {
    const waiting = fakeService();
    expect(await send(waiting, { commit: "never" })).toMatchObject({
      outcome: "previewed",
      preview: { planHash: PLAN },
    });
    expect(waiting.status()).toBe("READY");
    const declined = fakeService();
    expect((await send(declined, { commit: () => false })).outcome).toBe("declined");
    expect(declined.status()).toBe("CANCELLED");
  });

  it("that the service had already says so", async () => {
    const receipt = fakeService().signed({ changes: [] });
    const repeated = fakeService({ checked: { status: "DONE", receipt, alreadyImportedAs: "earlier" } });
    expect((await send(repeated)).outcome).toBe("alreadyImported");
    const unchanged = fakeService({ committed: { receipt } });
    expect((await send(unchanged)).outcome).toBe("unchanged");
  });

  it("is gone on with by sending only what is missing or different", async () => {
    const service = fakeService();
    await send(service, { commit: "never", files: [EVENTS, { name: "old.csv", body: "x" }] });
    const before = service.requests().length;
    await send(service, { resume: "one", files: [EVENTS, { name: "new.csv", body: "y" }] });
    expect(service.requests().slice(before, before + 4)).toEqual([
      "GET /one",
      "DELETE /one/files/old.csv",
      "PUT /one/files/new.csv",
      "POST /one/validation",
    ]);
  });

  it("that was checked already is committed without another check", async () => {
    const service = fakeService();
    await send(service, { commit: "never" });
    const before = service.requests().length;
    expect((await send(service, { resume: "one" })).outcome).toBe("applied");
    expect(service.requests().slice(before, before + 2)).toEqual(["GET /one", "POST /one/commit"]);
  });
});

describe("a delivery that goes wrong", () => {
  it("is rejected with all that is wrong", async () => {
    const report = { rows: 1, changes: [], errors: 3, warnings: 0, totals: [], problems: [], problemsLeftOut: 3 };
    const service = fakeService({ checked: { status: "REJECTED", planHash: null, report } });
    await expect(send(service)).rejects.toMatchObject({ code: "DELIVERY_REJECTED", preview: { errors: 3 } });
  });

  it("is not applied where the plan changed, whether that is found at once or later", async () => {
    const changed = {
      status: "READY",
      planHash: "b".repeat(64),
      failure: { code: "PLAN_CHANGED", message: "-" },
    } as const;
    const expected = { code: "PLAN_CHANGED", retryable: true, preview: { id: "one" } };
    await expect(send(fakeService({ committed: { ...changed, receipt: null } }))).rejects.toMatchObject(expected);
    const service = fakeService();
    service.meet("POST /one/commit", problem(409, "PLAN_CHANGED"));
    await expect(send(service)).rejects.toMatchObject(expected);
  });

  it("ends with the service's own words", async () => {
    const failure = { code: "IMPORT_FAILED", message: "The database stopped the import." };
    const service = fakeService({ committed: { status: "FAILED", receipt: null, failure } });
    await expect(send(service)).rejects.toMatchObject({
      code: "DELIVERY_ENDED",
      status: "FAILED",
      message: expect.stringContaining(failure.message),
    });
  });

  it("is not taken where the sender may not, or it is too much", async () => {
    const service = fakeService();
    service.meet("PUT /one/files/events.csv", problem(413, "TOO_LARGE"));
    await expect(send(service)).rejects.toMatchObject({
      code: "DELIVERY_ORDER",
      reason: "TOO_LARGE",
      details: { bytesPerFile: 5 },
      requestId: "r-1",
    });
    service.meet("POST ", problem(401, "UNAUTHENTICATED"));
    await expect(send(service)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

describe("on the way", () => {
  it("what fails in passing is sent again, opening with the same key", async () => {
    const service = fakeService();
    service.meet("POST ", new TypeError("cut"));
    service.meet("PUT /one/files/events.csv", problem(503, "SERVICE_UNAVAILABLE", { "retry-after": "2" }));
    service.meet("POST /one/commit", new Response("bad gateway", { status: 502 }));
    expect((await send(service)).outcome).toBe("applied");
    const keys = service.seen.filter(({ path }) => path === "").map(({ headers }) => headers.get("idempotency-key"));
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  });

  it("is given up after as many tries as were wanted", async () => {
    const service = fakeService();
    for (let at = 0; at < 3; at += 1) service.meet("POST ", new TypeError("cut"));
    await expect(send(service, { retries: 2 })).rejects.toMatchObject({ code: "NETWORK" });
    expect(service.requests()).toEqual(["POST ", "POST ", "POST "]);
  });

  it("a token that is refused is renewed once", async () => {
    const service = fakeService();
    service.meet("POST ", problem(401, "UNAUTHENTICATED"));
    const tokens = ["stale", "fresh"];
    expect((await send(service, { credential: () => tokens.shift() ?? "none" })).outcome).toBe("applied");
    expect(service.seen.map(({ headers }) => headers.get("authorization")).slice(0, 3)).toEqual([
      "Bearer stale",
      "Bearer fresh",
      "Bearer fresh",
    ]);
  });

  it("whoever gives it up calls it off at the service", async () => {
    const service = fakeService();
    const leaving = new AbortController();
    const sent = send(service, {
      signal: leaving.signal,
      onProgress: ({ step }) => {
        if (step === "checking") leaving.abort();
      },
    });
    await expect(sent).rejects.toMatchObject({ code: "ABORTED" });
    expect(service.status()).toBe("CANCELLED");
  });
});

it("A receipt is there exactly where something was or had been applied", () => {
  expectTypeOf<Extract<DeliveryResult, { readonly receipt: unknown }>["receipt"]>().toEqualTypeOf<Receipt>();
  const previewed = { outcome: "previewed" } as DeliveryResult;
  // @ts-expect-error a preview has no receipt
  expect(() => previewed.receipt.delivery).toThrow(TypeError);
});
