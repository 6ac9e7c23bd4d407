import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** GraphiQL's style sheet carries 360 kB of fonts as data addresses, which `font-src 'self'` refuses. */
export const withoutEmbeddedFonts = (): Plugin => ({
  name: "without-embedded-fonts",
  setup(build) {
    build.onLoad({ filter: /[\\/]graphiql[\\/]dist[\\/]style\.css$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll(/@font-face\s*\{[^}]*\}/g, ""),
      loader: "css",
    }));
  },
});
