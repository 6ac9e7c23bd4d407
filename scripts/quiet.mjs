// Runs a tool with every telemetry report and update check switched off:
// nothing here may reach beyond the package registry, not even to say hello.
import { spawnSync } from "node:child_process";

const [command, ...args] = process.argv.slice(2);
const env = {
  ...process.env,
  CHECKPOINT_DISABLE: "1",
  DO_NOT_TRACK: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  // `prisma generate` insists on an existing engine file, which it never runs.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  TURBO_TELEMETRY_DISABLED: "1",
};
const { status, error } = spawnSync(command, args, { env, stdio: "inherit", shell: process.platform === "win32" });
if (error) console.error(`Could not run ${command}: ${error.message}`);
process.exit(status ?? 1);
