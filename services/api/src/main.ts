import { fileURLToPath } from "node:url";
import { terminalTeller } from "./demo/teller.ts";
import { readEnvironment } from "./platform/environment.ts";
import { StartError } from "./platform/start-error.ts";
import { startService } from "./start-service.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));

try {
  const service = await startService(readEnvironment(process.env), { packageFolder, teller: terminalTeller() });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void service.stop().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
