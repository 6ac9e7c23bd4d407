/** What the data files promise of one reference table, written down apart from the code that reads it. */
export interface Shape {
  readonly key: readonly string[];
  /** Texts in three languages that must be there. */
  readonly said?: readonly string[];
  /** Texts in three languages that are there whole or not at all. */
  readonly maybeSaid?: readonly string[];
  /** Columns that hold the code of a row elsewhere; a `?` marks one that may be empty. */
  readonly refers?: Readonly<Record<string, string>>;
  readonly dates?: readonly string[];
}

const TITLED = ["title", "description"];

export const SHAPES: Readonly<Record<string, Shape>> = {
  code_lists: { key: ["code"], said: TITLED },
  codes: {
    key: ["list_code", "code"],
    said: ["title"],
    maybeSaid: ["description"],
    refers: { list_code: "code_lists" },
  },
  cities: { key: ["code"], said: ["title"] },
  organisations: {
    key: ["code"],
    said: ["title"],
    refers: { "parent_code?": "organisations", "city_code?": "cities" },
  },
  projects: { key: ["code"], said: TITLED, dates: ["starts_on", "ends_on"] },
  work_packages: { key: ["code"], said: ["title", "aim"], maybeSaid: ["task"], refers: { project_code: "projects" } },
  project_partners: {
    key: ["project_code", "organisation_code"],
    refers: { project_code: "projects", organisation_code: "organisations" },
  },
  targets: { key: ["code"], said: TITLED, refers: { project_code: "projects", "work_package_code?": "work_packages" } },
  competences: { key: ["code"], said: ["title"], maybeSaid: ["description"] },
  pathways: {
    key: ["code"],
    said: TITLED,
    refers: { provider_code: "organisations" },
    dates: ["starts_on", "ends_on?"],
  },
  pathway_cities: { key: ["pathway_code", "city_code"], refers: { pathway_code: "pathways", city_code: "cities" } },
  pathway_competences: {
    key: ["pathway_code", "competence_code"],
    refers: { pathway_code: "pathways", competence_code: "competences" },
  },
  support_practices: {
    key: ["code"],
    said: ["title", "for_whom", "method", "delivered_by", "requirements", "results", "transferability"],
    refers: { owner_code: "organisations" },
  },
  support_practice_cities: {
    key: ["support_practice_code", "city_code"],
    refers: { support_practice_code: "support_practices", city_code: "cities" },
  },
  support_practice_pathways: {
    key: ["support_practice_code", "pathway_code"],
    refers: { support_practice_code: "support_practices", pathway_code: "pathways" },
  },
  competence_needs: {
    key: ["code"],
    said: ["source"],
    refers: { project_code: "projects", competence_code: "competences", city_code: "cities" },
    dates: ["observed_on"],
  },
  collaborations: {
    key: ["code"],
    said: TITLED,
    refers: {
      project_code: "projects",
      "work_package_code?": "work_packages",
      "pathway_code?": "pathways",
      "support_practice_code?": "support_practices",
    },
    dates: ["starts_on", "ends_on?"],
  },
  collaboration_organisations: {
    key: ["collaboration_code", "organisation_code"],
    refers: { collaboration_code: "collaborations", organisation_code: "organisations" },
  },
  evaluations: {
    key: ["code"],
    said: ["title", "question", "method"],
    refers: { project_code: "projects", organisation_code: "organisations" },
    dates: ["starts_on", "ends_on?"],
  },
  evidence: {
    key: ["code"],
    said: ["title", "summary"],
    refers: { evaluation_code: "evaluations" },
    dates: ["collected_on"],
  },
  findings: {
    key: ["code"],
    said: ["title", "statement"],
    refers: { evaluation_code: "evaluations" },
    dates: ["found_on"],
  },
  decisions: { key: ["code"], said: TITLED, refers: { finding_code: "findings" }, dates: ["decided_on"] },
  disseminations: {
    key: ["code"],
    said: ["audience", ...TITLED],
    refers: { project_code: "projects" },
    dates: ["held_on"],
  },
  recorded_figures: {
    key: ["project_code", "indicator_code", "observed_on"],
    said: ["source"],
    refers: { project_code: "projects" },
    dates: ["observed_on"],
  },
};

/** Columns whose value must be a code of a code list. */
export const CODED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organisations: { kind: "organisation-kind" },
  project_partners: { role: "partner-role" },
  targets: { kind: "target-kind" },
  pathways: { kind_code: "pathway-kind" },
  support_practices: { kind_code: "support-practice-kind" },
  competence_needs: { strength: "need-strength" },
  evidence: { kind: "evidence-kind" },
  decisions: { outcome: "decision-outcome" },
};
