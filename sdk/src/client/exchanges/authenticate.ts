import { type Call, type CallStep, refusalOf } from "./call.ts";
import type { CredentialStore } from "./credential-store.ts";

/** Sends the credential along, and once more with a new one where it is refused. */
export const authenticate =
  (credentials: CredentialStore): CallStep =>
  (next) =>
  async (call) => {
    const credential = await credentials.current();
    const answer = await next(withCredential(call, credential));
    if (credential === null || refusalOf(answer)?.extensions?.["code"] !== "UNAUTHENTICATED") return answer;
    const renewed = await credentials.renew(credential);
    // Whoever is refused has changed nothing, so even a mutation may go again.
    return renewed === null ? answer : next(withCredential(call, renewed));
  };

export const withCredential = (call: Call, credential: string | null): Call =>
  credential === null ? call : { ...call, headers: { ...call.headers, authorization: `Bearer ${credential}` } };
