import type { Viewer } from "../../access/viewer.ts";
import type { Deliveries } from "../deliveries/open-deliveries.ts";

/** One request about deliveries, by somebody who may send some. */
export interface Sent {
  readonly request: Request;
  readonly url: URL;
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly deliveries: Deliveries;
  /** Of the delivery that the address names; empty where it names none. */
  readonly id: string;
  /** Of the file that the address names; empty where it names none. */
  readonly name: string;
}
