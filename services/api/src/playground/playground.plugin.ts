import type { Plugin } from "graphql-yoga";
import { type BuiltPlayground, readBuiltPlayground } from "./built-playground.ts";
import { ASSET_HEADERS, MISSING_HEADERS, PAGE_HEADERS } from "./playground.headers.ts";
import { weightOf } from "./weight-of.ts";

const PAGE_PATH = "/graphql";
const ASSET_PATH = "/playground/";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/**
 * Serves the playground at /graphql to browsers, and its files under /playground/.
 *
 * @param directory - What `@digipoint/playground` built; read once, here.
 * @throws {@link StartError} if it was not built.
 */
export async function playgroundPlugin(directory: string): Promise<Plugin> {
  const playground = await readBuiltPlayground(directory);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== "GET" && request.method !== "HEAD") return;
      const answer = answerTo(playground, url.pathname, request.headers);
      if (!answer) return;
      const { status, headers, body } = answer;
      const length = body ? { "content-length": String(body.byteLength) } : {};
      endResponse(
        new fetchAPI.Response(request.method === "HEAD" ? null : body, {
          status,
          headers: { ...headers, ...length },
        }),
      );
    },
  };
}

function answerTo(playground: BuiltPlayground, path: string, headers: Headers): Answer | null {
  if (path.startsWith(ASSET_PATH)) return assetAnswer(playground, path.slice(ASSET_PATH.length), headers);
  return path === PAGE_PATH && prefersPage(headers.get("accept")) ? pageAnswer(playground, headers) : null;
}

/** Browsers name HTML; a client that also names JSON at the same weight wants data. */
function prefersPage(accept: string | null): boolean {
  const json = ["application/json", "application/graphql-response+json"];
  return weightOf(accept, "text/html") > Math.max(...json.map((type) => weightOf(accept, type)));
}

function pageAnswer({ page, pageTag }: BuiltPlayground, headers: Headers): Answer {
  const known = headers
    .get("if-none-match")
    ?.split(",")
    .some((tag) => tag.trim().replace(/^W\//, "") === pageTag);
  const shared = { ...PAGE_HEADERS, etag: pageTag };
  return known ? { status: 304, headers: shared, body: null } : { status: 200, headers: shared, body: page };
}

function assetAnswer({ assets }: BuiltPlayground, name: string, headers: Headers): Answer {
  const asset = assets.get(name);
  if (!asset) return { status: 404, headers: MISSING_HEADERS, body: null };
  const accepted = headers.get("accept-encoding");
  const chosen = asset.representations.find(({ coding }) => !coding || weightOf(accepted, coding) > 0);
  if (!chosen) throw new Error(`The asset ${name} has no uncompressed representation.`);
  const coding = chosen.coding ? { "content-encoding": chosen.coding } : {};
  return {
    status: 200,
    headers: { ...ASSET_HEADERS, "content-type": asset.type, ...coding },
    body: chosen.body,
  };
}
