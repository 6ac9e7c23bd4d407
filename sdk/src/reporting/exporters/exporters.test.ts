import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testExporter } from "../../testing/conformance/test-exporter.ts";
import { fileExporter } from "./file-exporter.ts";
import { httpExporter } from "./http-exporter.ts";

const rendered = { mediaType: "text/plain", extension: "txt", body: new TextEncoder().encode("figures") };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "digipoint-export-"));
});
afterEach(() => rm(folder, { recursive: true }));

const runner = { describe, it };

testExporter(runner, "file", async () => {
  const path = join(folder, "deep", "report.html");
  return { exporter: fileExporter({ path }), read: () => readFile(path).catch(() => null) };
});

describe("A file", () => {
  it("never takes the place of a folder", async () => {
    await mkdir(join(folder, "out"));
    await expect(fileExporter({ path: join(folder, "out") }).write(rendered)).rejects.toThrow("is a folder");
  });

  it("leaves nothing beside it, whether it was written or not", async () => {
    await fileExporter({ path: join(folder, "a.txt") }).write(rendered);
    const failing = fileExporter({ path: join(folder, "a.txt", "b.txt") }).write(rendered);
    await expect(failing).rejects.toMatchObject({ code: "EXPORT" });
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });
});

interface Sent {
  readonly headers: IncomingMessage["headers"];
  readonly method: string | undefined;
  readonly body: Buffer;
}

describe("A server", () => {
  let server: Server;
  let sent: Sent[];
  /** What it answers, one after another; the last one for ever. `cut` breaks the connection. */
  let answers: (number | "cut" | "silent")[];
  let url: string;

  beforeEach(async () => {
    [sent, answers] = [[], [204]];
    server = createServer(async (request, response) => {
      sent.push({ headers: request.headers, method: request.method, body: await buffer(request) });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === "cut") request.socket.destroy();
      else if (answer !== "silent") response.writeHead(answer ?? 204, { "retry-after": "0" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/report.txt`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  testExporter(runner, "http", async () => ({
    exporter: httpExporter({ url }),
    read: async () => sent.at(-1)?.body ?? null,
  }));

  it("is told what the bytes are and which request it is", async () => {
    await httpExporter({ url, headers: { authorization: "Bearer x" } }).write(rendered);
    expect(sent[0]).toMatchObject({
      method: "PUT",
      headers: {
        authorization: "Bearer x",
        "content-type": "text/plain",
        "content-digest": `sha-256=:${createHash("sha256").update("figures").digest("base64")}:`,
      },
    });
  });

  it("gets the same request again after a cut connection, throttling or an outage", async () => {
    answers = ["cut", 429, 503, 201];
    await httpExporter({ url }).write(rendered);
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });

  it("is not asked again once it has refused", async () => {
    answers = [403];
    await expect(httpExporter({ url }).write(rendered)).rejects.toMatchObject({ code: "EXPORT", retryable: false });
    expect(sent).toHaveLength(1);
  });

  it("is given up after so many attempts, or when it is silent", async () => {
    answers = [500];
    await expect(httpExporter({ url, retries: 2 }).write(rendered)).rejects.toThrow("answered 500");
    expect(sent).toHaveLength(3);
    answers = ["silent"];
    await expect(httpExporter({ url, retries: 0, timeoutMs: 100 }).write(rendered)).rejects.toThrow("100 ms");
  });

  it("is left alone once the write is cancelled", async () => {
    answers = ["silent"];
    const stop = new AbortController();
    const writing = httpExporter({ url }).write(rendered, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(writing).rejects.toThrow("cancelled");
    expect(sent).toHaveLength(1);
  });
});

describe("The standard output", () => {
  const program = new URL("./stdout-exporter.ts", import.meta.url).href;
  const script = `const { stdoutExporter } = await import(${JSON.stringify(program)});
    await stdoutExporter().write({ mediaType: "text/plain", extension: "txt", body: new Uint8Array(3e6).fill(65) });
    process.stderr.write("ended");`;
  const run = (shell: string) =>
    execFileSync("sh", ["-c", shell], { encoding: "utf8", env: { ...process.env, SCRIPT: script }, maxBuffer: 1e7 });
  const node = `node --import tsx --input-type=module -e "$SCRIPT"`;

  it("gets every byte", () => {
    expect(run(`${node} 2>/dev/null | wc -c`).trim()).toBe("3000000");
  });

  it("may be closed by a reader that has seen enough", () => {
    expect(run(`{ ${node} 2>&3 | head -c 1 >/dev/null; } 3>&1`)).toBe("ended");
  });
});
