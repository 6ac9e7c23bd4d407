import type { RecordRule } from "./rule.ts";

/** What happened between entry and exit and after it, and to whom. */
export const COURSE_RULES: readonly RecordRule[] = [
  {
    id: "V04",
    level: "RECORD",
    severity: "ERROR",
    title: {
      fi: "Päivämäärät ovat oikeassa järjestyksessä",
      sv: "Datumen står i rätt ordning",
      en: "Dates are in order",
    },
    explanation: {
      fi: "Osallistuminen ei pääty ennen alkuaan, tapahtumat eivät edellä sitä, seurantatieto ei edellä päättymistä, ja työnhaku, työllistyminen ja koulutus ovat tuloksia vasta päättymisen jälkeen.",
      sv: "Ett deltagande slutar inte före sin början, händelser föregår det inte, en uppföljning föregår inte avslutet, och arbetssökande, sysselsättning och utbildning är resultat först efter ett avslut.",
      en: "No participation ends before it begins, no event is before the entry, no follow-up before the exit, and job search, employment and education are results only of those who have left.",
    },
    breaches: [
      { of: "entry", when: "exit_date < entry_date" },
      { of: "event", when: "occurred_on < entry_date" },
      { of: "followUp", when: "exit_date is null or observed_on < exit_date" },
      { of: "record", when: "exit_month = 'NONE' and (cr01 or cr02 or cr04 or eecr01 or eecr02 or eecr04)" },
    ],
  },
  {
    id: "V09",
    level: "RECORD",
    severity: "WARNING",
    title: {
      fi: "Aseman paranemista on kysytty vain työllisiltä",
      sv: "Förbättring har frågats endast av sysselsatta",
      en: "Improvement was asked of the employed only",
    },
    explanation: {
      fi: "Se, onko asema työmarkkinoilla parantunut kuudessa kuukaudessa, on kirjattu vain niille, jotka olivat työllisiä osallistumisen alkaessa.",
      sv: "Om ställningen på arbetsmarknaden har förbättrats på sex månader har noterats endast för dem som var sysselsatta när deltagandet började.",
      en: "Whether the situation at work improved within six months is recorded only for those who were employed at the entry of the participation.",
    },
    breaches: [{ of: "followUp", when: "improved is not null and labour_status is distinct from 'EMPLOYED'" }],
  },
  {
    id: "V11",
    level: "RECORD",
    severity: "WARNING",
    title: {
      fi: "Lopetustiedot on saatu 28 päivässä",
      sv: "Uppgifterna vid avslut har inhämtats inom 28 dagar",
      en: "Leaving information is there after 28 days",
    },
    explanation: {
      fi: "Kun viimeisestä päättymisestä on 28 päivää, tilanne päättyessä tunnetaan tapahtumasta tai seurannasta, tai on kirjattu, että henkilöä ei tavoitettu. Pelkkä tutkinto ei kerro tilannetta.",
      sv: "När det har gått 28 dagar sedan det sista avslutet är situationen vid avslut känd genom en händelse eller en uppföljning, eller så har det noterats att personen inte nåddes. Enbart en examen berättar inte om situationen.",
      en: "28 days after the final exit the situation on leaving is known from an event or a follow-up, or it is recorded that the person was not reached. A qualification alone does not tell the situation.",
    },
    breaches: [{ of: "task", when: "kind = 'LEAVING' and state = 'OPEN'" }],
  },
  {
    id: "V12",
    level: "RECORD",
    severity: "ERROR",
    title: {
      fi: "Kukaan ei ole hankkeessa kahdesti",
      sv: "Ingen räknas två gånger i ett projekt",
      en: "Nobody is in a project twice",
    },
    explanation: {
      fi: "Samalla henkilöllä on kussakin hankkeessa yksi yhdistetty tieto, ja hankkeiden määrä tiedoissa vastaa hänen tietojensa määrää. Uudelleen aloittaneen jaksot on yhdistetty. Sitä, onko kahdella tunnisteella kirjattu henkilö sama, ei tiedoista voi päätellä.",
      sv: "Samma person har en sammanslagen uppgift per projekt, och det angivna antalet projekt motsvarar antalet uppgifter om personen. Återvändares perioder är sammanslagna. Om två beteckningar avser samma person kan inte avgöras ur uppgifterna.",
      en: "The same person has one merged record in each project, and as many records as the rows say. Episodes of those who came back are merged. Whether two identifiers stand for one person cannot be told from the data.",
    },
    breaches: [{ of: "person", when: "copies > 1 or found <> records" }],
  },
  {
    id: "V13",
    level: "RECORD",
    severity: "WARNING",
    title: {
      fi: "Lyhyitä tilaisuuksia ei ole kirjattu osallistumisiksi",
      sv: "Korta evenemang har inte registrerats som deltagande",
      en: "Short events are no participations",
    },
    explanation: {
      fi: "Osallistuminen ei ala ja pääty samana päivänä. Vain tämä osa tarkistetaan: kuuluuko henkilö suunnitelman kohderyhmään ja onko lomake allekirjoitettu, ei käy ilmi tiedoista, ja sen tarkistavat hankkeet itse.",
      sv: "Ett deltagande börjar och slutar inte samma dag. Endast denna del kontrolleras: om personen hör till planens målgrupp och om blanketten är undertecknad framgår inte av uppgifterna och kontrolleras av projekten själva.",
      en: "No participation begins and ends on one day. Only this part is checked: whether somebody belongs to the target group of the plan, and whether the form is signed, is not in the data, and projects check it themselves.",
    },
    breaches: [{ of: "entry", when: "exit_date = entry_date" }],
  },
];
