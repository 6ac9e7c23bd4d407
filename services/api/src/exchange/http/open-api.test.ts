import { describe, expect, it } from "vitest";
import { openApi } from "../../statistics/addresses/open-api.ts";
import { DELIVERY_ROUTES } from "./delivery-routes.ts";
import { withDeliveries } from "./open-api.ts";
import { DELIVERY_PATHS } from "./open-api-paths.ts";

const description = withDeliveries(openApi());
const KEYS = "/deliveries/receipt-keys"; // answered to anybody, beside the routes

const addressOf = (path: string) => path.replace("{id}", "one").replace("{name}", "events.csv");

/** Every `$ref` in a document. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "$ref" ? [String(inner)] : referencesIn(inner)));
}

describe("the description of deliveries", () => {
  it("has every address with exactly the methods that it takes", () => {
    const described = Object.entries(DELIVERY_PATHS)
      .filter(([path]) => path !== KEYS)
      .map(([path, operations]) => {
        const route = DELIVERY_ROUTES.find((one) => one.path.test(addressOf(path)));
        const methods = Object.keys(operations).map((method) => method.toUpperCase());
        return [path, methods.sort(), Object.keys(route?.methods ?? {}).sort()] as const;
      });
    for (const [path, methods, taken] of described) expect(methods, path).toEqual(taken);
    expect(described).toHaveLength(DELIVERY_ROUTES.length);
  });

  it("stands beside that of the statistics, and refers only to what is there", () => {
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining([...Object.keys(openApi().paths), ...Object.keys(DELIVERY_PATHS)]),
    );
    const held = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(referencesIn(description).filter((reference) => !held.includes(reference))).toEqual([]);
  });
});
