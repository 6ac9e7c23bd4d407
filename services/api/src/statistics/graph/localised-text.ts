import { type Language, type Localised, localise } from "@digipoint/sdk/model";

/** Resolves a text that exists in three languages, by its name; takes `langArgs`. */
export const localisedText =
  <Name extends string>(name: Name) =>
  <Text extends Localised | null>(
    holder: Readonly<Record<Name, Text>>,
    { lang }: { readonly lang: Language },
  ): Text extends Localised ? string : string | null => {
    const text = holder[name];
    return (text && localise(text, lang)) as Text extends Localised ? string : string | null;
  };
