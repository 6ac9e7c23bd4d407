import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import type { ConnectionSettings } from "../postgres/connection-settings.ts";
import { atomicAdapter } from "./atomic-adapter.ts";

interface WasmBindings {
  readonly SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

// The engine reports a panic through this global, and refuses to load without it.
const panic = {
  message: "",
  set_message(message: string) {
    this.message = message;
  },
};
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panic });

let loading: Promise<WasmBindings> | undefined;

async function load(): Promise<WasmBindings> {
  const wasmFile = join(
    dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm")),
    "schema_engine_bg.wasm",
  );
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  const wasm = bindings as unknown as WasmBindings;
  wasm.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return wasm;
}

/**
 * Works with Prisma's official schema engine, in WebAssembly, on one database. The engine holds a
 * lock of its own as long as its connections are open, so they are closed before this returns.
 *
 * @throws the engine's own error; where the database refused something, the driver's error is its cause.
 */
export async function withSchemaEngine<Result>(
  settings: ConnectionSettings,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loading ??= load();
  const wasm = await loading;
  const pool = new pg.Pool(settings);
  const factory = bindMigrationAwareSqlAdapterFactory(atomicAdapter(pool, settings));
  try {
    const silent = () => undefined;
    return await work(await wasm.SchemaEngine.new({ datamodels: undefined }, silent, factory));
  } catch (error) {
    const message = panic.message || String(error);
    // What the driver threw stays on this side; the engine only carries its number.
    const [, id] = /External error id#(\d+)/.exec(message) ?? [];
    const record = id === undefined ? undefined : factory.errorRegistry.consumeError(Number(id));
    throw record || panic.message ? new Error(message, { cause: record?.error ?? error }) : error;
  } finally {
    await pool.end();
  }
}
