import { afterEach, describe, expect, it, vi } from "vitest";
import { credentialStore } from "./credential-store.ts";

const NOW = Date.parse("2026-11-24T12:00:00Z");

const tokenUntil = (ms: number) => `h.${btoa(JSON.stringify({ exp: Math.floor(ms / 1000) })).replaceAll("=", "")}.s`;

afterEach(() => vi.unstubAllGlobals());

describe("a function that fetches tokens", () => {
  it("is called once by calls that come together", async () => {
    const fetchToken = vi.fn(async () => "token");
    const store = credentialStore(fetchToken);
    expect(await Promise.all([store.current(), store.current(), store.current()])).toEqual(["token", "token", "token"]);
    expect(await store.current()).toBe("token");
    expect(fetchToken).toHaveBeenCalledTimes(1);
  });

  it("is called again shortly before the token ends", async () => {
    let now = NOW;
    const fetchToken = vi.fn(async () => tokenUntil(now + 60_000));
    const store = credentialStore(fetchToken, () => now);
    await store.current();
    now += 29_000;
    await store.current();
    expect(fetchToken).toHaveBeenCalledTimes(1);
    now += 2_000;
    await store.current();
    expect(fetchToken).toHaveBeenCalledTimes(2);
  });

  it("is not called again for a token that was replaced meanwhile", async () => {
    let count = 0;
    const fetchToken = vi.fn(async () => `token-${count++}`);
    const store = credentialStore(fetchToken);
    await store.current();
    expect(await Promise.all([store.renew("token-0"), store.renew("token-0")])).toEqual(["token-1", "token-1"]);
    expect(await store.renew("token-0")).toBe("token-1");
    expect(fetchToken).toHaveBeenCalledTimes(2);
  });

  it("is asked anew after it failed", async () => {
    const cause = new Error("The identity provider is away.");
    const fetchToken = vi.fn(async () => "token").mockRejectedValueOnce(cause);
    const store = credentialStore(fetchToken);
    await expect(store.current()).rejects.toMatchObject({ code: "CREDENTIAL", cause });
    await expect(store.current()).resolves.toBe("token");
  });
});

it.each(["", "two words", "line\nbreak", 'quo"te'])(
  "what cannot be a credential is refused without repeating it: %j",
  (text) => {
    expect(() => credentialStore(text)).toThrow(expect.objectContaining({ code: "CREDENTIAL" }));
    expect(() => credentialStore(text)).not.toThrow(text === "" ? "given: " : text);
  },
);

it("without a credential, calls are the public's", async () => {
  expect(await credentialStore(undefined).current()).toBeNull();
});

describe("in a browser", () => {
  const enterBrowser = () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
  };

  it("a machine's key is refused at once", () => {
    credentialStore("dp_secret");
    enterBrowser();
    expect(() => credentialStore("dp_secret")).toThrow(expect.objectContaining({ code: "SECRET_IN_BROWSER" }));
  });

  it("a machine's key is refused from a function, too", async () => {
    enterBrowser();
    await expect(credentialStore(async () => "dp_secret").current()).rejects.toMatchObject({
      code: "SECRET_IN_BROWSER",
    });
  });

  it("a short-lived token is taken", async () => {
    enterBrowser();
    const token = tokenUntil(Date.now() + 600_000);
    await expect(credentialStore(async () => token).current()).resolves.toBe(token);
  });
});
