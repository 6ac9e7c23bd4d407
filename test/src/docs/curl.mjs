#!/usr/bin/env node
// Stands in for curl in the commands of the documentation, since Node is all that a machine must have.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    header: { type: "string", short: "H", multiple: true, default: [] },
    data: { type: "string", short: "d" },
    output: { type: "string", short: "o" },
  },
});

for (const address of positionals) {
  const response = await fetch(address, {
    headers: values.header.map((header) => header.split(/:\s*/, 2)),
    ...(values.data !== undefined && { method: "POST", body: values.data }),
  });
  const body = Buffer.from(await response.arrayBuffer());
  if (values.output === undefined) process.stdout.write(body);
  else writeFileSync(values.output, body);
  if (!response.ok) process.exitCode = 22;
}
