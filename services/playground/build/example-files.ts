import { readdir, readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { compareExamples, type Example, parseExample } from "../src/example.ts";

/** Reads every example of a folder: NAME.graphql and, where it takes variables, NAME.json. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const names = await readdir(folder);
  const ids = names.filter((name) => name.endsWith(".graphql")).map((name) => name.slice(0, -8));
  const examples = ids.map(async (id) => {
    const query = await readFile(`${folder}/${id}.graphql`, "utf8");
    const hasVariables = names.includes(`${id}.json`);
    const variables = hasVariables ? await readFile(`${folder}/${id}.json`, "utf8") : "";
    return parseExample(id, query.trimEnd(), variables.trimEnd());
  });
  return (await Promise.all(examples)).sort(compareExamples);
}

/** Lets the page import "digipoint:examples", so that a new example is one new file. */
export const exampleFiles = (root: string): Plugin => ({
  name: "example-files",
  setup(build) {
    build.onResolve({ filter: /^digipoint:examples$/ }, ({ path }) => ({ path, namespace: "examples" }));
    build.onLoad({ filter: /.*/, namespace: "examples" }, async () => ({
      contents: `export const examples = ${JSON.stringify(await readExamples(`${root}/src/examples`))};`,
    }));
  },
});
