import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { StartError } from "../platform/start-error.ts";

const manifestShape = z.object({
  page: z.string(),
  assets: z.record(z.string(), z.object({ type: z.string(), encodings: z.array(z.enum(["br", "gz"])) })),
});

/** Content-Encoding by the ending of a compressed copy. */
const CODINGS = { br: "br", gz: "gzip" } as const;

export interface Representation {
  /** Null where the bytes are as they are. */
  readonly coding: "br" | "gzip" | null;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface Asset {
  readonly type: string;
  /** Best first; the last is always the uncompressed one. */
  readonly representations: readonly Representation[];
}

/** The page and its files, held in memory: a request names an entry and never a path on disk. */
export interface BuiltPlayground {
  readonly page: Uint8Array<ArrayBuffer>;
  readonly pageTag: string;
  readonly assets: ReadonlyMap<string, Asset>;
}

/** @throws {@link StartError} if the folder holds no whole build. */
export async function readBuiltPlayground(directory: string): Promise<BuiltPlayground> {
  const read = async (name: string) => new Uint8Array(await readFile(join(directory, name)));
  try {
    const text = await readFile(join(directory, "manifest.json"), "utf8");
    const manifest = manifestShape.parse(JSON.parse(text));
    const page = await read(manifest.page);
    const assets = new Map<string, Asset>();
    for (const [name, { type, encodings }] of Object.entries(manifest.assets)) {
      const representations: Representation[] = [];
      for (const ending of encodings) {
        representations.push({ coding: CODINGS[ending], body: await read(`${name}.${ending}`) });
      }
      representations.push({ coding: null, body: await read(name) });
      assets.set(name, { type, representations });
    }
    return { page, pageTag: `"${createHash("sha256").update(page).digest("base64url")}"`, assets };
  } catch (cause) {
    throw new StartError(`The playground is not built: ${directory} holds no whole build. Run: npm run build`, {
      cause,
    });
  }
}
