/** A credential was sent and is not good. The message never tells what is wrong with it. */
export class CredentialRefusedError extends Error {
  override readonly name = "CredentialRefusedError";
}
