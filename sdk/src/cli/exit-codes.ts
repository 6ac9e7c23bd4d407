/** How the command ends, for scripts. */
export const EXIT = {
  done: 0,
  /** The answer is no: a question was refused, a part of a report failed, a delivery has errors, a check failed. */
  refused: 1,
  /** The command was not used right. */
  usage: 2,
  /** The service was not reached, or did not answer. */
  unreachable: 3,
  /** The credential is missing, expired, or does not reach that far. */
  credential: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
