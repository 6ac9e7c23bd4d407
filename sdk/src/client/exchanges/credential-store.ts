import { CredentialError } from "../errors/client-state-errors.ts";
import { refuseSecretInBrowser } from "./secret-in-browser.ts";
import { expiryOf } from "./token-expiry.ts";

/** A key as text, or a function that fetches a token and is called again whenever a new one is needed. */
export type Credential = string | (() => string | Promise<string>);

/** The credential that is good at the moment, shared by all calls. */
export interface CredentialStore {
  /** Null for the public. @throws {@link CredentialError} */
  current(): Promise<string | null>;
  /** Another one than `refused`; null where there is none to be had. @throws {@link CredentialError} */
  renew(refused: string): Promise<string | null>;
}

/** A token that ends so soon might end on the way. */
const LEEWAY_MS = 30_000;

const SENDABLE = /^[\w.~+/-]+=*$/;

export function credentialStore(credential: Credential | undefined, today: () => number = Date.now): CredentialStore {
  if (typeof credential === "function") return renewingStore(credential, today);
  const fixed = credential === undefined ? null : checked(credential);
  return { current: async () => fixed, renew: async () => null };
}

function renewingStore(fetchToken: () => string | Promise<string>, today: () => number): CredentialStore {
  let token: string | undefined;
  let renewing: Promise<string> | undefined;
  const renew = (): Promise<string> => {
    renewing ??= fetched(fetchToken)
      .then((fresh) => {
        token = fresh;
        return fresh;
      })
      .finally(() => {
        renewing = undefined;
      });
    return renewing;
  };
  const isGood = (known: string) => {
    const expiry = expiryOf(known);
    return expiry === null || expiry - LEEWAY_MS > today();
  };
  return {
    current: async () => (token !== undefined && isGood(token) ? token : renew()),
    renew: async (refused) => (token !== undefined && token !== refused ? token : renew()),
  };
}

async function fetched(fetchToken: () => string | Promise<string>): Promise<string> {
  try {
    return checked(await fetchToken());
  } catch (cause) {
    if (cause instanceof CredentialError || (cause instanceof Error && cause.name === "SecretInBrowserError"))
      throw cause;
    throw new CredentialError("The function given as `credential` failed; see the cause.", { cause });
  }
}

// The credential itself never stands in a message.
function checked(credential: unknown): string {
  if (typeof credential !== "string" || !SENDABLE.test(credential)) {
    throw new CredentialError("A credential is a text of letters, digits and -._~+/ alone; something else was given.");
  }
  refuseSecretInBrowser(credential);
  return credential;
}
