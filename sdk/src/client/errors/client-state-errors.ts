import { SdkError, type SdkErrorOptions } from "../../model/index.ts";
import { docsOf } from "./docs-of.ts";

/** The client was made with options that cannot work; the message says which. */
export class ClientOptionsError extends SdkError {
  override readonly name = "ClientOptionsError";
  override readonly code = "CLIENT_OPTIONS";

  constructor(message: string, options?: SdkErrorOptions) {
    super(message, { docs: docsOf("CLIENT_OPTIONS"), ...options });
  }
}

/** The client was closed; make a new one. */
export class ClientClosedError extends SdkError {
  override readonly name = "ClientClosedError";
  override readonly code = "CLIENT_CLOSED";

  constructor(options?: SdkErrorOptions) {
    super("This client was closed; make a new one with `createClient`.", { docs: docsOf("CLIENT_CLOSED"), ...options });
  }
}

/** The function that renews the credential failed, or gave none. What it threw is the `cause`. */
export class CredentialError extends SdkError {
  override readonly name = "CredentialError";
  override readonly code = "CREDENTIAL";

  constructor(message: string, options?: SdkErrorOptions) {
    super(message, { docs: docsOf("CREDENTIAL"), ...options });
  }
}

/** A machine's key was about to be used in a browser, where every visitor can read it. */
export class SecretInBrowserError extends SdkError {
  override readonly name = "SecretInBrowserError";
  override readonly code = "SECRET_IN_BROWSER";

  constructor(options?: SdkErrorOptions) {
    super(
      "A key of a machine has no place in a browser: every visitor can read it. " +
        "Revoke it, and give `credential` a function that fetches a short-lived token from your own server.",
      { docs: docsOf("SECRET_IN_BROWSER"), ...options },
    );
  }
}
