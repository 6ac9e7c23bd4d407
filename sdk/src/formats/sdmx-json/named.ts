import { type JsonObject, type Language, type Localised, localise } from "../../model/index.ts";
import { inAll } from "../cube/facts.ts";

/** A thing with an id and its name: in the first language, and in all. */
export const named = (id: string, title: Localised, lang: Language): JsonObject => ({
  id,
  name: localise(title, lang),
  names: inAll(title),
});
