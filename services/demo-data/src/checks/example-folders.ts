import { fileURLToPath } from "node:url";

/** A folder of the data that come with the project, wherever the tests are started. */
export const exampleFolder = (name: "digipoint" | "synthetic" | "worked-example"): string =>
  fileURLToPath(new URL(`../../../../examples/data/${name}/`, import.meta.url));

export const FACTS_FOLDERS = [exampleFolder("digipoint"), exampleFolder("synthetic")];
