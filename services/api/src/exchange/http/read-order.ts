import { z } from "zod";
import { helsinkiDay } from "../../platform/helsinki.ts";
import { DeliveryError } from "../deliveries/delivery.errors.ts";
import { isDate } from "../tables/value-types.ts";

const MAX_BYTES = 16_384;

const opening = z.strictObject({
  note: z.string().trim().min(1).max(1000).nullish(),
  asOf: z.string().refine(isDate, "is a day written YYYY-MM-DD").nullish(),
});
const validation = z.strictObject({ force: z.boolean().default(false) });
const commit = z.strictObject({ planHash: z.string().regex(/^[0-9a-f]{64}$/, "is the 64 letters of `planHash`") });

/** What a delivery is opened with; the day is today where none is said. */
export async function readOpening(request: Request): Promise<{ note: string | null; asOf: string }> {
  const { note, asOf } = await readJson(request, opening);
  return { note: note ?? null, asOf: asOf ?? helsinkiDay(new Date()) };
}

export const readValidation = (request: Request) => readJson(request, validation);
export const readCommit = (request: Request) => readJson(request, commit);

/** @throws {@link DeliveryError} BAD_INPUT for a key that is too short or too long. */
export function readIdempotencyKey({ headers }: Request): string | null {
  const key = headers.get("idempotency-key")?.trim().replaceAll(/^"|"$/g, "") ?? null;
  if (key === null || (key.length >= 8 && key.length <= 200)) return key;
  throw new DeliveryError("BAD_INPUT", "`Idempotency-Key` takes 8 to 200 characters.");
}

async function readJson<Order>(request: Request, shape: z.ZodType<Order>): Promise<Order> {
  const text = await readText(request);
  const type = request.headers.get("content-type") ?? "";
  // Forms and plain text are what a foreign page could send without asking the browser first.
  if (text !== "" && !/^application\/json(;|$)/i.test(type)) {
    throw new DeliveryError("ENCODING_UNKNOWN", "Send the order as `Content-Type: application/json`.");
  }
  const { success, data, error } = shape.safeParse(text === "" ? {} : parse(text));
  if (success) return data;
  const [issue] = error.issues;
  const place = issue?.path.join(".") ?? "";
  throw new DeliveryError(
    "BAD_INPUT",
    `${place === "" ? "The order" : `\`${place}\``}: ${issue?.message ?? "not usable"}.`,
  );
}

async function readText({ body }: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new DeliveryError("TOO_LARGE", `An order has at most ${MAX_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DeliveryError("BODY_UNREADABLE", "The order is not JSON.", {}, { cause });
  }
}
