import type { CallOptions, Transport } from "../transport/transport.ts";
import { wholeData } from "../transport/whole-data.ts";

/** A frozen snapshot, from which protected figures are answered. */
export interface Release {
  /** Day of publication, with a number from the second one of a day on: `2026-11-23.2`. */
  readonly code: string;
  /** What happened after this day is not in it, YYYY-MM-DD. */
  readonly asOf: string;
  /** ISO 8601, in UTC. */
  readonly publishedAt: string;
  /** SHA-256 over everything that its figures follow from, as hex. */
  readonly checksum: string;
  /** Fewest persons of a figure that is shown. */
  readonly threshold: number;
  /** What its publisher tells the readers. */
  readonly note: string | null;
  /** Three-digit codes. */
  readonly citiesExpected: readonly string[];
  readonly citiesReporting: readonly string[];
}

const RELEASE = `query CurrentRelease {
  currentRelease {
    code asOf publishedAt checksum threshold note citiesExpected { code } citiesReporting { code }
  }
}`;

interface Coded {
  readonly code: string;
}

type Answer = Omit<Release, "citiesExpected" | "citiesReporting"> & {
  readonly citiesExpected: readonly Coded[];
  readonly citiesReporting: readonly Coded[];
};

/** @throws {@link ClientError} */
export async function readRelease(transport: Transport, options?: CallOptions): Promise<Release | null> {
  type Told = { readonly currentRelease: Answer | null };
  const { currentRelease } = wholeData(await transport.request<Told, Record<string, never>>(RELEASE, {}, options));
  if (currentRelease === null) return null;
  return {
    ...currentRelease,
    citiesExpected: currentRelease.citiesExpected.map(({ code }) => code),
    citiesReporting: currentRelease.citiesReporting.map(({ code }) => code),
  };
}
