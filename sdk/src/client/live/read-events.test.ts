import { describe, expect, it } from "vitest";
import { readEvents } from "./read-events.ts";

const HEADERS = { "content-type": "text/event-stream" };

async function read(chunks: readonly (string | Uint8Array)[], isOpen = false) {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
      if (!isOpen) controller.close();
    },
  });
  const told: unknown[] = [];
  const response = new Response(body, { headers: HEADERS });
  for await (const { data } of readEvents(response, "r-1", new AbortController().signal, 20)) told.push(data);
  return told;
}

describe("events", () => {
  it("are read across chunks, whatever their line ends, beside comments", async () => {
    const chunks = [
      ":\n\nevent: ne",
      'xt\ndata: {"data":{"n":1}}\r\n\r\nevent: next\ndata: {"data":\ndata: {"n":2}}\n\n',
      "event: complete\ndata:\n\n",
    ];
    await expect(read([chunks.join("")])).resolves.toEqual([{ n: 1 }, { n: 2 }]);
    await expect(read(chunks)).resolves.toEqual([{ n: 1 }, { n: 2 }]);
  });

  it("keep characters that are cut in two", async () => {
    const bytes = new TextEncoder().encode('event: next\ndata: {"data":{"city":"Jyväskylä"}}\n\nevent: complete\n\n');
    const cut = bytes.indexOf(0xc3) + 1;
    await expect(read([bytes.slice(0, cut), bytes.slice(cut), "event: complete\ndata:\n\n"])).resolves.toEqual([
      { city: "Jyväskylä" },
    ]);
  });

  it("that end without a last word were cut", async () => {
    await expect(read([":\n\n"])).rejects.toMatchObject({ code: "NETWORK", requestId: "r-1" });
  });

  it("that never come were cut without anybody noticing", async () => {
    await expect(read([":\n\n"], true)).rejects.toMatchObject({ code: "NETWORK" });
  });

  it("that hold no GraphQL are of some other service", async () => {
    await expect(read(["event: next\ndata: hello\n\n"])).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });
});
