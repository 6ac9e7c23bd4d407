import { basename } from "node:path";
import { build } from "esbuild";
import type { BuiltFile } from "./built-file.ts";
import { constructableStyles } from "./constructable-styles.ts";
import { exampleFiles } from "./example-files.ts";
import { gatherLicences } from "./licences.ts";
import { withoutEmbeddedFonts } from "./without-embedded-fonts.ts";

/** Bundles the page's script, styles, fonts and licences; names carry a hash of the contents. */
export async function bundle(root: string): Promise<readonly BuiltFile[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { playground: "src/main.tsx" },
    outdir: "dist",
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "chrome123", "firefox120", "safari17.5"],
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".woff2": "file" },
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "warning",
    plugins: [constructableStyles(root), exampleFiles(root), withoutEmbeddedFonts()],
  });
  const files = outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
  return [...files, await gatherLicences(root, Object.keys(metafile.inputs))];
}
