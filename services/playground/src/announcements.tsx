import { useSyncExternalStore } from "react";

let latest = "Nothing asked yet.";
const listeners = new Set<() => void>();

/** Says a sentence on the status line: seen under the answer, and read out by screen readers. */
export function announce(sentence: string): void {
  latest = sentence;
  for (const listener of listeners) listener();
}

export function Announcements() {
  const sentence = useSyncExternalStore(subscribe, () => latest);
  return (
    <p className="digipoint-status" role="status">
      {sentence}
    </p>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
