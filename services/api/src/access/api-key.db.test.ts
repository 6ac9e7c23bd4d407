import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { issueApiKey, revokeApiKeys, viewerOfApiKey } from "./api-key.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const HOUR_MS = 3_600_000;
const grant = (name: string, expiresInMs = HOUR_MS) => ({
  name,
  role: "ANALYST" as const,
  cityCodes: ["853"],
  expiresAt: new Date(Date.now() + expiresInMs),
});
const viewerOf = (key: string) => viewerOfApiKey(graph.database.sidePool, key);

it("stands for its role and scope", async () => {
  const key = await issueApiKey(graph.owner, grant("valid"));
  expect(await viewerOf(key)).toMatchObject({ role: "ANALYST", cityCodes: ["853"], name: "valid" });
});

it("is stored as a hash alone", async () => {
  const key = await issueApiKey(graph.owner, grant("hashed"));
  const { rows } = await graph.owner.query("select api_key::text as row from api_key");
  expect(rows.filter(({ row }) => row.includes(key))).toEqual([]);
});

it("stops working when it expires and when it is revoked", async () => {
  const expired = await issueApiKey(graph.owner, grant("expired", -1));
  const revoked = await issueApiKey(graph.owner, grant("revoked one"));
  await revokeApiKeys(graph.owner, "revoked");
  expect([await viewerOf(expired), await viewerOf(revoked), await viewerOf("dp_unknown")]).toEqual([null, null, null]);
});

it("cannot be issued with a scope that does not fit its role", async () => {
  const unfit = [
    { ...grant("no city"), cityCodes: [] },
    { ...grant("no organisation"), role: "PARTNER" as const, cityCodes: [] },
    { ...grant("city admin"), role: "ADMIN" as const },
    { ...grant("not a city"), cityCodes: ["85"] },
  ];
  for (const wrong of unfit) await expect(issueApiKey(graph.owner, wrong)).rejects.toMatchObject({ code: "23514" });
});

it("leaves an audit event that names the key and holds nothing of it", async () => {
  const key = await issueApiKey(graph.owner, grant("audited"));
  const { rows } = await graph.owner.query("select subject from audit_event where subject ->> 'name' = 'audited'");
  expect(rows).toEqual([{ subject: { name: "audited", key: expect.any(String) } }]);
  expect(JSON.stringify(rows)).not.toContain(key);
});
