import { createHash } from "node:crypto";
import { createReadStream, openAsBlob } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { DeliveryFile } from "../sending/delivery-file.ts";
import { DeliveryFolderError } from "./delivery-folder-error.ts";

/**
 * Reads a delivery from the disk: a folder of CSV files, or one such file. Hidden files and notes (`*.md`) are passed
 * over. The bytes stay where they are and are streamed when they are sent.
 *
 * @throws {@link DeliveryFolderError} if there is nothing to send.
 * @example
 * await sendDelivery({ url, credential, files: await readDelivery("delivery/2024-03"), commit: "never" });
 */
export async function readDelivery(source: string): Promise<readonly DeliveryFile[]> {
  const found = await stat(source).catch((cause: unknown) => {
    throw new DeliveryFolderError(`There is no folder or file ${source} that can be read.`, { cause });
  });
  const names = found.isDirectory() ? (await readdir(source)).filter(isSent).sort() : [""];
  if (names.length === 0) throw new DeliveryFolderError(`The folder ${source} holds no data files.`);
  return Promise.all(names.map((name) => readFile(name === "" ? source : join(source, name))));
}

const isSent = (name: string) => !name.startsWith(".") && !name.endsWith(".md");

async function readFile(path: string): Promise<DeliveryFile> {
  const hash = createHash("sha256");
  const bytes: AsyncIterable<Buffer> = createReadStream(path);
  try {
    for await (const chunk of bytes) hash.update(chunk);
    return { name: basename(path), body: await openAsBlob(path), sha256: hash.digest("hex") };
  } catch (cause) {
    throw new DeliveryFolderError(`The file ${path} cannot be read.`, { cause });
  }
}
