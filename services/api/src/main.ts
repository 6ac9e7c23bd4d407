import { fileURLToPath } from "node:url";
import { terminalTeller } from "./demo/teller.ts";
import { readEnvironment } from "./platform/environment.ts";
import { StartError } from "./platform/start-error.ts";
import { startService } from "./start-service.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const teller = terminalTeller();

/** Settles at the first signal to stop; a second one ends the process at once. */
const stopped = new Promise<void>((stop) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
});

try {
  const service = await startService(readEnvironment(process.env), { packageFolder, teller });
  teller.say(`Playground: ${service.address}/graphql`);
  await stopped;
  await service.stop();
  process.exit(0);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
