import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { downloadFile } from "./download-file.ts";

const ADDRESS = "/statistics/CO01.xlsx?by=city&lang=fi";
const saved: { href: string; download: string }[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal("location", { href: "https://example.org/digipoint/graphql" });
  vi.stubGlobal("document", {
    createElement: () => {
      const link = { href: "", download: "", click: () => saved.push({ href: link.href, download: link.download }) };
      return link;
    },
  });
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:file", revokeObjectURL: () => undefined }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const answering = (response: Response) => {
  const fetching = vi.fn(async (_address: URL, _options: RequestInit) => response);
  vi.stubGlobal("fetch", fetching);
  return fetching;
};

describe("a file of figures", () => {
  it("is asked for with the key of the question, beside the page, and saved under its own name", async () => {
    const headers = { "content-disposition": 'attachment; filename="CO01_city_2026-11_fi.xlsx"' };
    const fetching = answering(new Response("x", { headers }));
    expect(await downloadFile(ADDRESS, '{"Authorization": "Bearer <dp_key>"}')).toBe(
      "Saved CO01_city_2026-11_fi.xlsx.",
    );
    const [address, options] = fetching.mock.calls[0] ?? [];
    expect(String(address)).toBe(`https://example.org/digipoint${ADDRESS}`);
    expect(options).toEqual({ headers: { Authorization: "Bearer dp_key" }, credentials: "omit" });
    expect(saved).toEqual([{ href: "blob:file", download: "CO01_city_2026-11_fi.xlsx" }]);
  });

  it("is asked for without a key where none was pasted", async () => {
    const fetching = answering(new Response("x"));
    expect(await downloadFile(ADDRESS, '{"Authorization": "Bearer <paste the key analyst>"}')).toBe("Saved figures.");
    expect(fetching.mock.calls[0]?.[1].headers).toEqual({});
  });

  it("is not saved where the service refuses it, and the reason is told", async () => {
    answering(new Response('{"detail":"A budget is spent."}', { status: 429 }));
    expect(await downloadFile(ADDRESS, "")).toBe("No file: A budget is spent.");
    answering(new Response("", { status: 502 }));
    expect(await downloadFile(ADDRESS, "")).toBe("No file: status 502");
    expect(saved).toEqual([]);
  });

  it("is told to be missing where the service is away", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("no network")));
    expect(await downloadFile(ADDRESS, "")).toContain("no network");
  });
});
