const HEADERS = {
  "participants.csv": "organisation_code,participant_ref,city_code,birth_date,gender",
  "participations.csv":
    "organisation_code,participant_ref,participation_ref,project_code,city_code,entry_date,exit_date,exit_reason,labour_status,unemployed_since,in_education,education_level",
  "events.csv": "organisation_code,participant_ref,event_ref,participation_ref,type,occurred_on",
} as const;

/** Invented people as an organisation would report them: each came in October 2020, left in March and found work. */
export function partnerDelivery(organisation: string, prefix: string, people: number, employedOn = "2021-03-22") {
  const refs = Array.from({ length: people }, (_, at) => `${prefix}${at + 1}`);
  const rows: Readonly<Record<keyof typeof HEADERS, (ref: string) => string>> = {
    "participants.csv": (ref) => `${organisation},${ref},853,1990-05-17,F`,
    "participations.csv": (ref) =>
      `${organisation},${ref},${ref}-1,DEMO,853,2020-10-01,2021-03-31,COMPLETED,UNEMPLOYED,2020-02-20,NO,3`,
    "events.csv": (ref) => `${organisation},${ref},${ref}-1-E1,${ref}-1,EMPLOYED,${employedOn}`,
  };
  return (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).map((name) => ({
    name,
    body: `${[HEADERS[name], ...refs.map(rows[name])].join("\n")}\n`,
  }));
}
