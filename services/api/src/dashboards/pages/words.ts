import type { Language } from "@digipoint/sdk/model";

/** What the pages around dashboards say. */
export const WORDS: Readonly<
  Record<
    Language,
    {
      readonly index: string;
      readonly lead: string;
      readonly none: string;
      readonly show: string;
      readonly refusedTitle: string;
      readonly refused: (origin: string) => string;
      readonly remedy: string;
      readonly missingTitle: string;
      readonly missing: (code: string) => string;
    }
  >
> = {
  fi: {
    index: "Koontinäytöt",
    lead: "Julkaistut koontinäytöt, kukin sivuna ilman komentosarjoja.",
    none: "Yhtään koontinäyttöä ei ole vielä julkaistu.",
    show: "Näytä",
    refusedTitle: "Tätä koontinäyttöä ei voi näyttää tällä sivulla",
    refused: (origin) => `Sivusto ${origin} ei ole niiden joukossa, jotka saavat näyttää tämän koontinäytön.`,
    remedy: "Koontinäytön julkaisija voi lisätä sivuston sen seuraavaan versioon.",
    missingTitle: "Koontinäyttöä ei löydy",
    missing: (code) => `Julkista koontinäyttöä ${code} ei ole, tai sitä ei enää näytetä.`,
  },
  sv: {
    index: "Översiktsvyer",
    lead: "Publicerade översiktsvyer, var och en som en sida utan skript.",
    none: "Ingen översiktsvy har publicerats ännu.",
    show: "Visa",
    refusedTitle: "Den här översiktsvyn kan inte visas på den här sidan",
    refused: (origin) => `Webbplatsen ${origin} hör inte till dem som får visa den här översiktsvyn.`,
    remedy: "Den som publicerat översiktsvyn kan lägga till webbplatsen i nästa version.",
    missingTitle: "Översiktsvyn finns inte",
    missing: (code) => `Det finns ingen offentlig översiktsvy ${code}, eller så visas den inte längre.`,
  },
  en: {
    index: "Dashboards",
    lead: "Published dashboards, each as a page without scripts.",
    none: "No dashboard has been published yet.",
    show: "Show",
    refusedTitle: "This dashboard cannot be shown on this page",
    refused: (origin) => `The site ${origin} is not among those that may show this dashboard.`,
    remedy: "Whoever published the dashboard can add the site to its next version.",
    missingTitle: "There is no such dashboard",
    missing: (code) => `There is no public dashboard ${code}, or it is not shown any more.`,
  },
};
