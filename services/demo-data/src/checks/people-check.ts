import { type CheckedRow, type Delivery, keyOf, rowsOf } from "./delivery.ts";

const WHO = ["organisation_code", "participant_ref"];
const EPISODE = [...WHO, "participation_ref"];
const REF = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;
const IDENTITY_CODE = /^[0-9]{6}[-+A-FU-Y]?[0-9]{3}[0-9A-Y]$/;

type Found = (problem: string | false, row: CheckedRow) => void;
type ByKey = ReadonlyMap<string, CheckedRow>;

/** What breaks an E rule of the data files in the people files, in words. */
export function checkPeople(delivery: Delivery): string[] {
  const problems: string[] = [];
  const found: Found = (problem, row) => {
    if (problem !== false) problems.push(`${problem}: ${JSON.stringify(row)}`);
  };
  const people = index(delivery, "participants", WHO, found);
  const episodes = index(delivery, "participations", EPISODE, found);
  const enrolments = index(delivery, "enrolments", [...WHO, "enrolment_ref"], found);
  index(delivery, "sensitive_answers", EPISODE, found);
  index(delivery, "credit_records", [...WHO, "credit_record_ref"], found);
  index(delivery, "support_sessions", [...WHO, "support_session_ref"], found);
  index(delivery, "events", [...WHO, "event_ref"], found);
  index(delivery, "follow_ups", [...EPISODE, "kind"], found);
  for (const row of episodes.values()) checkEpisode(row, people, found);
  for (const row of enrolments.values()) checkEnrolment(row, episodes, found);
  for (const row of rowsOf(delivery, "credit_records")) checkCredit(row, enrolments, found);
  for (const row of rowsOf(delivery, "support_sessions")) {
    const episode = episodes.get(keyOf(row, EPISODE));
    found(outside(at(row, "held_on"), episode) && "session outside its participation", row);
  }
  for (const row of rowsOf(delivery, "events")) {
    found(
      at(row, "occurred_on") < at(episodes.get(keyOf(row, EPISODE)), "entry_date") && "V04 event before entry",
      row,
    );
    found(row["self_employed"] === "YES" && row["type"] !== "EMPLOYED" && "self-employed without a job", row);
  }
  for (const row of rowsOf(delivery, "follow_ups")) checkFollowUp(row, episodes, found);
  for (const table of ["sensitive_answers", "support_sessions", "events"]) {
    for (const row of rowsOf(delivery, table))
      found(!episodes.has(keyOf(row, EPISODE)) && "no such participation", row);
  }
  return problems;
}

function index(delivery: Delivery, table: string, columns: readonly string[], found: Found): Map<string, CheckedRow> {
  const rows = new Map<string, CheckedRow>();
  for (const row of rowsOf(delivery, table)) {
    const key = keyOf(row, columns);
    found(rows.has(key) && "V12 twice", row);
    for (const [column, value] of Object.entries(row)) {
      if (column.endsWith("_ref"))
        found((!REF.test(value) || IDENTITY_CODE.test(value)) && `${column} has another form`, row);
    }
    rows.set(key, row);
  }
  return rows;
}

const at = (row: CheckedRow | undefined, column: string): string => row?.[column] ?? "";

/** Before the entry or after the exit; dates as text compare rightly. */
function outside(day: string, episode: CheckedRow | undefined): boolean {
  const exit = at(episode, "exit_date");
  return day < at(episode, "entry_date") || (exit !== "" && day > exit);
}

function checkEpisode(row: CheckedRow, people: ByKey, found: Found): void {
  const since = at(row, "unemployed_since");
  const level = at(row, "education_level");
  found(!people.has(keyOf(row, WHO)) && "no such participant", row);
  found(since !== "" && row["labour_status"] !== "UNEMPLOYED" && "V03 spell without unemployment", row);
  found(since > at(row, "entry_date") && "V03 spell begins after entry", row);
  found(at(row, "exit_date") !== "" && at(row, "exit_date") < at(row, "entry_date") && "V04 exit before entry", row);
  found(!/^[0-8]?$/.test(level) && "V06 education level", row);
  found(at(row, "exit_reason") !== "" && at(row, "exit_date") === "" && "reason without exit", row);
}

function checkEnrolment(row: CheckedRow, episodes: ByKey, found: Found): void {
  const episode = episodes.get(keyOf(row, EPISODE));
  const ended = at(row, "ended_on");
  found(episode === undefined && "no such participation", row);
  found(at(row, "started_on") < at(episode, "entry_date") && "enrolment before entry", row);
  found(ended !== "" && ended < at(row, "started_on") && "enrolment ends early", row);
  found(ended !== "" && outside(ended, episode) && "enrolment after exit", row);
  found(["COMPLETED", "DISCONTINUED"].includes(at(row, "status")) !== (ended !== "") && "end does not fit status", row);
  found(!/^(\d+(\.\d)?)?$/.test(at(row, "credits_planned")) && "credits planned", row);
}

function checkCredit(row: CheckedRow, enrolments: ByKey, found: Found): void {
  const enrolment = enrolments.get(keyOf(row, [...WHO, "enrolment_ref"]));
  found(enrolment === undefined && "no such enrolment", row);
  found(at(row, "awarded_on") < at(enrolment, "started_on") && "credit before the enrolment", row);
  found(!/^\d+(\.\d)?$/.test(at(row, "credits")) && "credits", row);
}

function checkFollowUp(row: CheckedRow, episodes: ByKey, found: Found): void {
  const exit = at(episodes.get(keyOf(row, EPISODE)), "exit_date");
  found((exit === "" || at(row, "observed_on") < exit) && "V04 follow-up without or before an exit", row);
  const improved = at(row, "improved") !== "";
  found(improved && row["kind"] !== "SIX_MONTHS" && "improved on leaving", row);
  found(improved && row["outcome"] === "NOT_REACHED" && "improved but not reached", row);
}
