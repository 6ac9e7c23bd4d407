/** A new id for a request; browsers have `randomUUID` on secure pages only, and an id need not be secret. */
export function newRequestId(): string {
  if (typeof globalThis.crypto?.randomUUID === "function") return crypto.randomUUID();
  return Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}
