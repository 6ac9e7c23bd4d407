import { medianOf } from "./median.ts";

/** Something that is measured against others: does its work once and says how many milliseconds it took. */
export type Contender = () => Promise<number>;

/**
 * Runs all contenders in turn, each round beginning with another one, so that what else the machine does meets all
 * of them alike. A first round is not counted.
 *
 * @returns The median of each, in milliseconds.
 */
export async function alternate<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const ms = await contenders[name]();
      if (round > 0) times.get(name)?.push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, medianOf(times.get(name) ?? [])])) as Record<Name, number>;
}

/** A contender whose preparation is not measured. */
export const timed =
  <Prepared>(work: (prepared: Prepared) => Promise<unknown>, prepare: () => Promise<Prepared>): Contender =>
  async () => {
    const prepared = await prepare();
    const startedMs = performance.now();
    await work(prepared);
    return performance.now() - startedMs;
  };
