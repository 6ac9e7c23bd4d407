import { pino } from "pino";

export type Logger = pino.Logger;

/** JSON lines on standard error. Credentials, variables and answers are never given to it; what slips in is redacted. */
export const createLogger = (level: string): Logger =>
  pino(
    {
      level,
      redact: { paths: ["authorization", "*.authorization", "password", "*.password", "*.secret"], censor: "redacted" },
    },
    pino.destination(2),
  );
