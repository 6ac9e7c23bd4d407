import type { DeliveryState } from "../delivery.ts";
import type { ExchangeCall, SendCall } from "./create-calls.ts";

/** What a delivery is opened with. */
export interface DeliveryOpening {
  readonly note?: string | undefined;
  readonly asOf?: string | undefined;
}

/** A file that is ready to be sent. */
export interface HashedFile {
  readonly name: string;
  readonly body: Blob;
  /** In hex. */
  readonly sha256: string;
}

/** What can be asked of the service about deliveries. */
export interface DeliveryCalls {
  open(opening: DeliveryOpening, idempotencyKey: string): Promise<DeliveryState>;
  show(id: string): Promise<DeliveryState>;
  put(id: string, file: HashedFile): Promise<void>;
  drop(id: string, name: string): Promise<void>;
  validate(id: string, force: boolean): Promise<DeliveryState>;
  commit(id: string, planHash: string): Promise<DeliveryState>;
  cancel(id: string): Promise<void>;
}

export function deliveryCalls(send: SendCall, signal: AbortSignal): DeliveryCalls {
  const at = (id: string) => `/${encodeURIComponent(id)}`;
  const state = async (call: Omit<ExchangeCall, "signal">) =>
    (await (await send({ ...call, signal })).json()) as DeliveryState;
  const order = (path: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
    state({
      method: "POST",
      path,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return {
    open: (opening, key) => order("", opening, { "idempotency-key": key }),
    show: (id) => state({ method: "GET", path: `${at(id)}?first=1000` }),
    put: async (id, { name, body, sha256 }) => {
      const headers = { "content-type": "text/csv", "content-digest": `sha-256=:${base64Of(sha256)}:` };
      const path = `${at(id)}/files/${encodeURIComponent(name)}`;
      await send({ method: "PUT", path, headers, body, timeoutMs: 0, signal });
    },
    drop: async (id, name) => {
      await send({ method: "DELETE", path: `${at(id)}/files/${encodeURIComponent(name)}`, signal });
    },
    validate: (id, force) => order(`${at(id)}/validation`, { force }),
    commit: (id, planHash) => order(`${at(id)}/commit`, { planHash }),
    cancel: async (id) => void (await send({ method: "DELETE", path: at(id), signal })),
  };
}

const base64Of = (hex: string) => btoa(hex.replaceAll(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));
