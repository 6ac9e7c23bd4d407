import { expect, it, vi } from "vitest";
import { eventQueue } from "./event-queue.ts";

interface Numbered {
  readonly n: number;
}

async function collect({ events }: { readonly events: AsyncIterable<Numbered> }): Promise<readonly number[]> {
  const got: number[] = [];
  for await (const { n } of events) got.push(n);
  return got;
}

it("keeps what comes before anybody reads, in order, and ends after it", async () => {
  const queue = eventQueue<Numbered>(() => undefined);
  queue.push({ n: 1 });
  queue.push({ n: 2 });
  queue.close();
  queue.push({ n: 3 });
  expect(await collect(queue)).toEqual([1, 2]);
});

it("gives a waiting reader the next event, and the end", async () => {
  const queue = eventQueue<Numbered>(() => undefined);
  const next = queue.events.next();
  queue.push({ n: 1 });
  expect(await next).toEqual({ done: false, value: { n: 1 } });
  const end = queue.events.next();
  queue.close();
  expect(await end).toEqual({ done: true, value: undefined });
});

it("tells once that it is closed, whoever closes it", async () => {
  const onClose = vi.fn();
  const queue = eventQueue<Numbered>(onClose);
  queue.push({ n: 1 });
  await queue.events.return?.();
  queue.close();
  expect(onClose).toHaveBeenCalledOnce();
  expect(await collect(queue)).toEqual([]);
});
