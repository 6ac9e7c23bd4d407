import type { CallOptions, Transport } from "../transport/transport.ts";
import { wholeData } from "../transport/whole-data.ts";

/** Who asks, by the credential that was sent. */
export interface Viewer {
  /** `PUBLIC`, `ANALYST`, `STEWARD`, `PARTNER`, `COORDINATOR` or `ADMIN`. */
  readonly role: string;
  /** What the credential is called; never a person's name. */
  readonly name: string;
  /** When it stops working, ISO 8601; null without one. */
  readonly expiresAt: string | null;
  /** Codes in scope. */
  readonly cities: readonly string[];
  readonly organisations: readonly string[];
  readonly projects: readonly string[];
}

const VIEWER = `query Viewer {
  viewer { role name expiresAt cities { code } organisations { code } projects { code } }
}`;

interface Coded {
  readonly code: string;
}

type Answer = Omit<Viewer, "cities" | "organisations" | "projects"> & {
  readonly cities: readonly Coded[];
  readonly organisations: readonly Coded[];
  readonly projects: readonly Coded[];
};

/** @throws {@link ClientError} */
export async function readViewer(transport: Transport, options?: CallOptions): Promise<Viewer> {
  const result = await transport.request<{ readonly viewer: Answer }, Record<string, never>>(VIEWER, {}, options);
  const { cities, organisations, projects, ...viewer } = wholeData(result).viewer;
  const codes = (coded: readonly Coded[]) => coded.map(({ code }) => code);
  return { ...viewer, cities: codes(cities), organisations: codes(organisations), projects: codes(projects) };
}
