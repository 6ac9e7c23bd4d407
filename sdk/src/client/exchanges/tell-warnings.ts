import type { CallStep } from "./call.ts";
import { isCompatible, SDK_VERSION } from "./sdk-version.ts";

/** Something that works today and may not tomorrow. */
export interface ClientWarning {
  /**
   * `VERSION_SKEW`: the service is of another major version than the SDK. `DEPRECATED`: the address or what was asked
   * of it will go away. `SERVICE`: whatever else the service says.
   */
  readonly code: "VERSION_SKEW" | "DEPRECATED" | "SERVICE";
  readonly message: string;
  /** Under which the service logged the request. */
  readonly requestId: string;
}

/** Tells each warning of the service once, and once where its version is another. */
export function tellWarnings(onWarning: (warning: ClientWarning) => void): CallStep {
  const told = new Set<string>();
  return (next) => async (call) => {
    const answer = await next(call);
    for (const { code, message } of warningsIn(answer)) {
      if (told.has(`${code} ${message}`)) continue;
      told.add(`${code} ${message}`);
      onWarning({ code, message, requestId: answer.requestId });
    }
    return answer;
  };
}

type Told = Pick<ClientWarning, "code" | "message">;

function warningsIn({
  headers,
  extensions,
}: {
  headers: Headers;
  extensions: Readonly<Record<string, unknown>>;
}): Told[] {
  const { warnings } = extensions;
  return [
    ...skewIn(headers),
    ...deprecationIn(headers),
    ...(Array.isArray(warnings) ? warnings.flatMap(warningOf) : []),
  ];
}

function skewIn(headers: Headers): Told[] {
  const version = headers.get("digipoint-version");
  if (version === null || isCompatible(version, SDK_VERSION)) return [];
  const message = `The service is of version ${version}, the SDK of ${SDK_VERSION}; use an SDK of the service's version.`;
  return [{ code: "VERSION_SKEW", message }];
}

function deprecationIn(headers: Headers): Told[] {
  if (headers.get("deprecation") === null) return [];
  const sunset = headers.get("sunset");
  const end = sunset === null ? "" : ` It ends on ${sunset}.`;
  return [{ code: "DEPRECATED", message: `This address of the service is deprecated.${end}` }];
}

function warningOf(warning: unknown): Told[] {
  if (typeof warning !== "object" || warning === null) return [];
  const message: unknown = Reflect.get(warning, "message");
  const code = Reflect.get(warning, "code") === "DEPRECATED" ? "DEPRECATED" : "SERVICE";
  return typeof message === "string" ? [{ code, message }] : [];
}
