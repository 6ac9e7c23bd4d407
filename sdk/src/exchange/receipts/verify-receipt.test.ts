import { expect, it } from "vitest";
import { fakeService } from "../testing/fake-service.ts";
import { verifyReceipt } from "./verify-receipt.ts";

const service = fakeService();
const source = { url: "http://service.test/graphql", fetch: service.fetch };
const signed = service.signed({ delivery: "one", rows: 2 });

it("A receipt of the service is read, with its keys or with keys kept from earlier", async () => {
  expect(await verifyReceipt(signed, source)).toEqual({ delivery: "one", rows: 2 });
  const response = await service.fetch("http://service.test/deliveries/receipt-keys", {});
  const keys = (await response.json()) as never;
  expect(await verifyReceipt(signed, { keys })).toEqual({ delivery: "one", rows: 2 });
});

it("A receipt that was changed, or that another service signed, is refused", async () => {
  const [header, , signature] = signed.split(".");
  const changed = Buffer.from(JSON.stringify({ delivery: "one", rows: 3 })).toString("base64url");
  const refused = { code: "RECEIPT_INVALID" };
  await expect(verifyReceipt(`${header}.${changed}.${signature}`, source)).rejects.toMatchObject(refused);
  await expect(verifyReceipt(fakeService().signed({ rows: 2 }), source)).rejects.toMatchObject(refused);
});

it.each(["", "no receipt", "a.b.c", "e30.bnVsbA.AA"])("%j is no receipt", async (text) => {
  await expect(verifyReceipt(text, source)).rejects.toMatchObject({ code: "RECEIPT_INVALID" });
});

it("A service without keys is told from one that cannot be reached", async () => {
  const without = fakeService();
  without.meet("GET /receipt-keys", new Response("", { status: 404 }));
  await expect(verifyReceipt(signed, { ...source, fetch: without.fetch })).rejects.toMatchObject({
    code: "BAD_RESPONSE",
  });
  without.meet("GET /receipt-keys", new TypeError("cut"));
  await expect(verifyReceipt(signed, { ...source, fetch: without.fetch })).rejects.toMatchObject({ code: "NETWORK" });
});
