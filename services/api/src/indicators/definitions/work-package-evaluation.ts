import { programmeIndicator } from "./digipoint.ts";

/** DigiPoint's targets of evaluation. */
export const EVALUATION_TARGETS = [
  programmeIndicator({
    code: "DP-4.1",
    title: {
      fi: "Arviointiaineisto koottu suunnitelman mukaan",
      sv: "Utvärderingsmaterialet insamlat enligt planen",
      en: "Evaluation material gathered as planned",
    },
    definition: {
      fi: "Arviointiaineisto on koottu suunnitelman mukaan ja toiminta kuvattu.",
      sv: "Utvärderingsmaterialet har samlats in enligt planen och verksamheten har beskrivits.",
      en: "Evaluation material was gathered as planned, and the work was described.",
    },
  }),
  programmeIndicator({
    code: "DP-4.2",
    title: {
      fi: "Arviointia käytetty viestinnässä",
      sv: "Utvärderingen använd i kommunikationen",
      en: "Evaluation used in communication",
    },
    definition: {
      fi: "Arviointiaineistolla on kerrottu toiminnan vaikuttavuudesta kuudelle kaupungille ja muille.",
      sv: "Utvärderingsmaterialet har använts för att berätta om effekterna för de sex städerna och andra.",
      en: "Evaluation material was used to tell the six cities and others about the effects of the work.",
    },
  }),
  programmeIndicator({
    code: "DP-4.3",
    title: {
      fi: "Arviointi jatkopäätösten tukena",
      sv: "Utvärderingen som stöd för beslut om fortsättningen",
      en: "Evaluation supporting decisions on continuation",
    },
    definition: {
      fi: "Helsingin kaupunki ja Metropolia ovat käyttäneet arviointia päättäessään jatkosta.",
      sv: "Helsingfors stad och Metropolia har använt utvärderingen i sina beslut om fortsättningen.",
      en: "The City of Helsinki and Metropolia used the evaluation when deciding on continuation.",
    },
  }),
];
