/** What readiness found; booleans only, so that no body ever holds a secret. */
export type Readiness = Readonly<Record<string, boolean>>;

export interface Health {
  /** Checks that never throw; a check that cannot be made has failed. */
  readonly checks: Readonly<Record<string, () => Promise<boolean>>>;
}

/** Answers /health/live (the process runs) and /health/ready (it can serve); null for any other path. */
export async function answerHealth(path: string, { checks }: Health): Promise<Response | null> {
  if (path === "/health/live") return Response.json({ live: true }, { headers: NO_STORE });
  if (path !== "/health/ready") return null;
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await check().catch(() => false)] as const),
  );
  const ready = results.every(([, passed]) => passed);
  return Response.json({ ready, ...Object.fromEntries(results) } satisfies Readiness, {
    status: ready ? 200 : 503,
    headers: ready ? NO_STORE : { ...NO_STORE, "retry-after": "2" },
  });
}

const NO_STORE = { "cache-control": "no-store" };
