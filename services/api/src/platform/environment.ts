import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { StartError } from "./start-error.ts";

const flag = z.enum(["on", "off"]).transform((value) => value === "on");

const variables = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z.string().min(1).optional(),
  DIGIPOINT_DATA: z.string().min(1).default(".digipoint"),
  DIGIPOINT_DEMO: flag.default(true),
  DIGIPOINT_DEMO_DATA: z.string().min(1).default("examples/data"),
  DIGIPOINT_DEMO_PARTICIPANTS: z.coerce.number().int().min(1).max(10_000_000).default(12_000),
  DIGIPOINT_RECORD_KEY_SECRET: z.string().min(32).optional(),
  DIGIPOINT_CELL_KEY_SECRET: z.string().min(32).optional(),
  DIGIPOINT_IDENTITY_PROVIDERS: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

/** What the process was told by its environment, checked. Read once, in the command's entry. */
export interface Environment {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL 15 or newer of one's own; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Absolute folder of everything that the service keeps on this machine. */
  readonly dataFolder: string;
  /** Whether synthetic data and ready keys are wanted; never in production. */
  readonly demo: boolean;
  /** Folder of the demonstration's facts. */
  readonly demoDataFolder: string;
  readonly demoParticipants: number;
  readonly recordKeySecret: string | null;
  /** What the noise of figures is drawn with; null where none was given. */
  readonly cellKeySecret: string | null;
  /** Content of the identity providers' configuration, JSON; null where there is none. */
  readonly identityProviders: unknown;
  readonly logLevel: string;
}

/** @throws {@link StartError} that names the variable and what it takes. */
export function readEnvironment(environment: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const { success, data, error } = variables.safeParse(given);
  if (!success) {
    const [issue] = error.issues;
    throw new StartError(`The environment variable ${issue?.path.join(".")} is not usable: ${issue?.message}.`);
  }
  const production = data.NODE_ENV === "production";
  return {
    production,
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL ?? null,
    dataFolder: resolve(data.DIGIPOINT_DATA),
    demo: data.DIGIPOINT_DEMO && !production,
    demoDataFolder: resolve(data.DIGIPOINT_DEMO_DATA),
    demoParticipants: data.DIGIPOINT_DEMO_PARTICIPANTS,
    recordKeySecret: data.DIGIPOINT_RECORD_KEY_SECRET ?? null,
    cellKeySecret: data.DIGIPOINT_CELL_KEY_SECRET ?? null,
    identityProviders:
      data.DIGIPOINT_IDENTITY_PROVIDERS === undefined ? null : readJson(data.DIGIPOINT_IDENTITY_PROVIDERS),
    logLevel: data.LOG_LEVEL,
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new StartError(`DIGIPOINT_IDENTITY_PROVIDERS names ${file}, which is not a readable JSON file.`, { cause });
  }
}
