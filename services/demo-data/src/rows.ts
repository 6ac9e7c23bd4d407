import { toIso, toIsoOrNull } from "./calendar.ts";
import type { Episode } from "./episode.ts";
import type { Person } from "./person.ts";
import { addResults, addSupport } from "./result-rows.ts";
import { addStudies } from "./study-rows.ts";
import { type PersonRows, type Whose, yesNo } from "./tables.ts";

/** A person as rows of the people files. */
export function personRows(person: Person): PersonRows {
  const whose: Whose = { organisation_code: person.reporter, participant_ref: person.ref };
  const rows: PersonRows = {
    participants: [
      { ...whose, city_code: person.city, birth_date: toIsoOrNull(person.birthDate), gender: person.gender },
    ],
    participations: [],
    sensitive_answers: [],
    enrolments: [],
    credit_records: [],
    support_sessions: [],
    events: [],
    follow_ups: [],
  };
  for (const [index, episode] of person.episodes.entries()) {
    addEpisode(rows, whose, `${person.ref}.${index + 1}`, episode);
  }
  return rows;
}

function addEpisode(rows: PersonRows, whose: Whose, ref: string, episode: Episode): void {
  const { stay, background, answers } = episode;
  const part = { ...whose, participation_ref: ref };
  rows.participations.push({
    ...part,
    project_code: stay.project.code,
    city_code: stay.city,
    entry_date: toIso(stay.entry),
    exit_date: toIsoOrNull(stay.exit),
    exit_reason: episode.exitReason,
    labour_status: background.labourStatus,
    unemployed_since: background.labourStatus === "UNEMPLOYED" ? toIsoOrNull(background.unemployedSince) : null,
    in_education: background.inEducation === null ? null : yesNo(background.inEducation),
    education_level: background.educationLevel,
  });
  rows.sensitive_answers.push({
    ...part,
    migrant_or_minority: answers.migrantOrMinority,
    disability: answers.disability,
    other_disadvantaged: answers.otherDisadvantaged,
    third_country_national: answers.thirdCountryNational,
    foreign_background: answers.foreignBackground,
    minority: answers.minority,
    homeless: answers.homeless,
    rural: answers.rural,
    refusal_documented: yesNo(answers.refusalDocumented),
  });
  addStudies(rows, whose, ref, episode);
  addSupport(rows, part, ref, episode);
  addResults(rows, part, ref, episode);
}
