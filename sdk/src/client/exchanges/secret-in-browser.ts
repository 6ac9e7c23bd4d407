import { SecretInBrowserError } from "../errors/client-state-errors.ts";

/** What keys of machines begin with; tokens of people do not. */
const MACHINE_KEY = "dp_";

const isBrowser = (): boolean => "window" in globalThis && "document" in globalThis;

/** @throws {@link SecretInBrowserError} if a machine's key is about to be used on a page. */
export function refuseSecretInBrowser(credential: string): void {
  if (credential.startsWith(MACHINE_KEY) && isBrowser()) throw new SecretInBrowserError();
}
