import type { Plugin } from "esbuild";

/**
 * Radix locks scrolling through react-style-singleton, which adds a <style> node: our
 * policy forbids those. A module of the same interface adopts a constructable sheet instead.
 */
export const constructableStyles = (root: string): Plugin => ({
  name: "constructable-styles",
  setup(build) {
    build.onResolve({ filter: /^react-style-singleton$/ }, () => ({
      path: `${root}/src/styles/style-singleton.ts`,
    }));
  },
});
