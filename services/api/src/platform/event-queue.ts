/** Events on their way to one reader, from the moment the queue is made. */
export interface EventQueue<Event extends object> {
  push(event: Event): void;
  /** Ends it once the reader has got what is in it. */
  close(): void;
  /** For one reader; `return` closes the queue and forgets what is in it. */
  readonly events: AsyncIterableIterator<Event>;
}

const DONE = { done: true, value: undefined } as const;

/** @param onClose - Told once, whoever closes it. */
export function eventQueue<Event extends object>(onClose: () => void): EventQueue<Event> {
  const waiting: Event[] = [];
  let isOpen = true;
  let wake = () => {};
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    onClose();
    wake();
  };
  const events: AsyncIterableIterator<Event> = {
    next: async () => {
      while (isOpen && waiting.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const value = waiting.shift();
      return value === undefined ? DONE : { done: false, value };
    },
    return: async () => {
      waiting.length = 0;
      close();
      return DONE;
    },
    [Symbol.asyncIterator]: () => events,
  };
  return {
    push: (event) => {
      if (isOpen) waiting.push(event);
      wake();
    },
    close,
    events,
  };
}
