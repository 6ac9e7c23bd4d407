import * as z from "zod/mini";
import { LANGUAGES } from "../../model/index.ts";

const WORDS = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;
const PARAMETER = /^[A-Za-z][A-Za-z0-9]*$/;

const words = (what: string) =>
  z
    .string(`${what}: lower-case words joined by hyphens`)
    .check(z.regex(WORDS, `${what}: lower-case words joined by hyphens`));
const filled = (what: string) => z.string(what).check(z.regex(/\S/, what));

const textIn = () => filled("a text in each of the languages fi, sv and en");
const localised = () =>
  z.strictObject(
    { fi: textIn(), sv: textIn(), en: textIn() },
    `an object with a text for each of ${LANGUAGES.join(", ")}`,
  );

const code = () => filled("a code, as text");
const bound = () =>
  z.union([code(), z.strictObject({ parameter: z.string() })], 'a code, or { "parameter": "name of a parameter" }');
const bindings = () => z.record(z.string(), bound(), "an object of categories by dimension");

const parameter = () =>
  z.strictObject({
    title: localised(),
    dimension: z.optional(code()),
    choices: z.optional(
      z.array(z.strictObject({ code: code(), title: localised() })).check(z.minLength(1, "at least one choice")),
    ),
    default: z.optional(code()),
  });

const statistics = ["COUNT", "SUM", "SHARE", "MEAN"] as const;
const question = () =>
  z.strictObject({
    measure: bound(),
    statistic: z.optional(z.enum(statistics, `one of ${statistics.join(", ")}`)),
    by: z.optional(z.array(code(), "a list of dimensions").check(z.maxLength(4, "at most four dimensions"))),
    where: z.optional(bindings()),
  });
const targets = () => z.strictObject({ targets: z.strictObject({ project: bound() }) });
const asked = () =>
  z.strictObject({ ask: z.union([question(), targets()]), from: z.optional(filled("the name of a source")) });

const options = () => z.record(z.string(), z.json(), "an object of options");

/** A definition as a schema: the checker reads it, and the JSON Schema that is published is written from it. */
export function definitionSchema() {
  const made = z.strictObject({
    transform: words("the name of a transform"),
    get of() {
      return z.array(data, "a list of tables").check(z.minLength(1, "at least one table"));
    },
    options: z.optional(options()),
  });
  const data: z.ZodMiniType = z.union([asked(), made]);
  const titled = { title: localised(), data };
  const block = z.discriminatedUnion(
    "kind",
    [
      z.strictObject({ kind: z.literal("heading"), text: localised() }),
      z.strictObject({ kind: z.literal("text"), text: localised() }),
      z.strictObject({ kind: z.literal("figure"), ...titled, at: z.optional(bindings()) }),
      z.strictObject({ kind: z.literal("table"), ...titled }),
      z.strictObject({
        kind: z.literal("chart"),
        ...titled,
        visual: words("the name of a visual"),
        options: z.optional(options()),
      }),
      z.strictObject({ kind: z.literal("progress"), ...titled }),
    ],
    { error: "a block whose kind is heading, text, figure, table, chart or progress" },
  );
  return z.strictObject({
    $schema: z.optional(z.string("the address of the schema")),
    id: words("the id of the report"),
    version: z.string("a semantic version, such as 1.0.0").check(z.regex(VERSION, "a semantic version, such as 1.0.0")),
    title: localised(),
    description: localised(),
    parameters: z.record(
      z.string().check(z.regex(PARAMETER, "a name of letters and digits that begins with a letter")),
      parameter(),
      "an object of parameters by name",
    ),
    blocks: z.array(block, "a list of blocks"),
  });
}
