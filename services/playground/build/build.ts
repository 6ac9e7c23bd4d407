import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";
import { compress } from "./compress.ts";
import { describeAsset, type Manifest } from "./manifest.ts";
import { renderPage } from "./page.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}/dist`;

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

const files = await bundle(root);
const manifest: Manifest = { page: "page.html", assets: {} };

for (const { name, contents } of files) {
  await writeFile(`${dist}/${name}`, contents);
  const asset = describeAsset(name);
  manifest.assets[name] = asset;
  await Promise.all(
    asset.encodings.map(async (encoding) => {
      await writeFile(`${dist}/${name}.${encoding}`, await compress(contents, encoding));
    }),
  );
}

await writeFile(`${dist}/${manifest.page}`, await renderPage(root, Object.keys(manifest.assets)));
// Written last: its presence means that the build is whole.
await writeFile(`${dist}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
