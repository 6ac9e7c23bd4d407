/**
 * The service cannot run here. The message is one sentence for the operator: what is wrong
 * and what would be right. It is printed alone, without a stack, and the process exits with 1.
 */
export class StartError extends Error {
  override readonly name = "StartError";
}
