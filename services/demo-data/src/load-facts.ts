import { toDay } from "./calendar.ts";
import { cell, type FactRow, readFacts } from "./fact-files.ts";
import { type Facts, type ProjectFacts, SYNTHETIC_PROJECT } from "./facts.ts";

/** @throws {@link FactsMissingError} if the folders do not hold a whole set of facts. */
export async function loadFacts(folders: readonly string[]): Promise<Facts> {
  const read = (name: string, ...columns: string[]): Promise<FactRow[]> => readFacts(folders, name, columns);
  const partners = await read("project_partners", "project_code", "organisation_code");
  const reporting = new Set(
    partners.filter((row) => row["project_code"] === SYNTHETIC_PROJECT).map((row) => cell(row, "organisation_code")),
  );
  const organisations = await read("organisations", "code", "kind", "city_code");
  const pathwayCities = group(await read("pathway_cities", "pathway_code", "city_code"), "pathway_code", "city_code");
  const built = group(
    await read("pathway_competences", "pathway_code", "competence_code"),
    "pathway_code",
    "competence_code",
  );
  const practiceCities = group(
    await read("support_practice_cities", "support_practice_code", "city_code"),
    "support_practice_code",
    "city_code",
  );
  const accompanied = group(
    await read("support_practice_pathways", "support_practice_code", "pathway_code"),
    "support_practice_code",
    "pathway_code",
  );
  const pathways = await read(
    "pathways",
    "code",
    "kind_code",
    "provider_code",
    "credits_planned",
    "starts_on",
    "ends_on",
  );
  const practices = await read("support_practices", "code", "kind_code", "owner_code");
  const projects = await read("projects", "code", "starts_on", "ends_on");
  return {
    projects: new Map(projects.map((row) => [cell(row, "code"), project(row)])),
    pathways: pathways.map((row) => ({
      code: cell(row, "code"),
      kind: cell(row, "kind_code"),
      cities: new Set(pathwayCities.get(cell(row, "code"))),
      competences: built.get(cell(row, "code")) ?? [],
      creditsPlanned: row["credits_planned"] === "" ? null : Number(row["credits_planned"]),
      startsOn: toDay(cell(row, "starts_on")),
      endsOn: row["ends_on"] === "" ? Number.POSITIVE_INFINITY : toDay(cell(row, "ends_on")),
      synthetic: reporting.has(cell(row, "provider_code")),
    })),
    practices: practices.map((row) => ({
      code: cell(row, "code"),
      kind: cell(row, "kind_code"),
      cities: new Set(practiceCities.get(cell(row, "code"))),
      pathways: new Set(accompanied.get(cell(row, "code"))),
      synthetic: reporting.has(cell(row, "owner_code")),
    })),
    reporters: organisations
      .filter((row) => reporting.has(cell(row, "code")) && row["city_code"] !== "")
      .map((row) => ({ code: cell(row, "code"), kind: cell(row, "kind"), city: cell(row, "city_code") })),
  };
}

function project(row: FactRow): ProjectFacts {
  return { code: cell(row, "code"), startsOn: toDay(cell(row, "starts_on")), endsOn: toDay(cell(row, "ends_on")) };
}

function group(rows: readonly FactRow[], by: string, value: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const values = groups.get(cell(row, by));
    if (values === undefined) groups.set(cell(row, by), [cell(row, value)]);
    else values.push(cell(row, value));
  }
  return groups;
}
