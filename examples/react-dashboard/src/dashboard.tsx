import type { Client } from "@digipoint/sdk/client";
import { isLanguage, LANGUAGES, type Language } from "@digipoint/sdk/model";
import { bar, line } from "@digipoint/sdk/reporting";
import { useEffect, useState } from "react";
import { useQuery } from "urql";
import { Choice } from "./choice.tsx";
import { CHOICES } from "./choices-document.ts";
import { Panel } from "./panel.tsx";
import { useReleases } from "./use-releases.ts";
import { LANGUAGE_NAMES, WORDS } from "./words.ts";

const GRAPH_LANGUAGES = { fi: "FI", sv: "SV", en: "EN" } as const;
const LANGUAGE_OPTIONS = LANGUAGES.map((code) => ({ code, title: LANGUAGE_NAMES[code] }));

/** One measure of one city beside the six, in three pictures. */
export function Dashboard({ service }: { readonly service: Client }) {
  const [lang, setLang] = useState<Language>("fi");
  const [city, setCity] = useState("091");
  const [measure, setMeasure] = useState("persons");
  const release = useReleases(service);
  const [{ data, error }, askAgain] = useQuery({ query: CHOICES, variables: { lang: GRAPH_LANGUAGES[lang] } });
  const words = WORDS[lang];

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${words.title} – DigiPoint`;
  }, [lang, words]);
  useEffect(() => {
    if (release > 0) askAgain();
  }, [release, askAgain]);

  const shared = { service, lang, release };
  const measures = data?.measures?.filter(({ role }) => role !== "SENSITIVE") ?? [];
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <p role="status">
          {data?.currentRelease && words.release(data.currentRelease.code, data.currentRelease.asOf)}
          {error && words.failed}
        </p>
        <form>
          <Choice
            label={words.language}
            value={lang}
            options={LANGUAGE_OPTIONS}
            onChoose={(code) => isLanguage(code) && setLang(code)}
          />
          <Choice
            label={words.city}
            value={city}
            options={data?.cities?.edges.map(({ node }) => node) ?? []}
            onChoose={setCity}
          />
          <Choice label={words.measure} value={measure} options={measures} onChoose={setMeasure} />
        </form>
      </header>
      <main>
        <Panel {...shared} title={words.byCity} visual={bar} question={{ measure, by: ["city"] }} />
        <Panel {...shared} title={words.byAge} visual={bar} question={{ measure, by: ["ageGroup"], where: { city } }} />
        <Panel
          {...shared}
          title={words.byYear}
          visual={line}
          question={{ measure, by: ["entryYear"], where: { city } }}
        />
      </main>
    </>
  );
}
