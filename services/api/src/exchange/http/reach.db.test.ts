import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "../../access/viewer.ts";
import { ALL_TABLES } from "../tables/all-tables.ts";
import type { Files } from "../testing/deliveries.ts";
import { type DeliveryService, openDeliveryService, SENDERS } from "./testing/delivery-service.ts";

let service: DeliveryService;
beforeAll(async () => {
  service = await openDeliveryService({ openDeliveries: 1000 });
});
afterAll(() => service.close());

const { turku, other, steward, coordinator } = SENDERS;

/** Everything that a check complains of as an error: rule, file and line. */
async function complaints(viewer: Viewer, files: Files): Promise<readonly string[]> {
  const { report } = await service.validate(viewer, await service.send(viewer, files));
  return (report?.problems ?? [])
    .filter((problem) => Reflect.get(problem, "severity") === "error")
    .map(({ rule, file, line }) => `${rule} ${file} ${line}`)
    .sort();
}

const MINE: Readonly<Record<string, readonly string[]>> = {
  turku: [
    ..."participants participations sensitive_answers enrolments credit_records support_sessions events follow_ups".split(
      " ",
    ),
    ..."pathways pathway_cities pathway_competences".split(" "),
    ..."support_practices support_practice_cities support_practice_pathways".split(" "),
  ],
  steward:
    "participants participations sensitive_answers enrolments credit_records support_sessions events follow_ups".split(
      " ",
    ),
  coordinator: "targets evaluations evidence findings decisions disseminations".split(" "),
};

describe.each(["turku", "steward", "coordinator"] as const)("%s", (name) => {
  it("sends rows of its own kinds of files, and of no other", async () => {
    const told = await complaints(SENDERS[name], Object.fromEntries(ALL_TABLES.map(({ file }) => [file, [{}]])));
    const foreign = ALL_TABLES.filter(({ file }) => !MINE[name]?.includes(file.replace(".csv", "")));
    expect(told).toEqual(foreign.map(({ file }) => `NOT_PERMITTED ${file} 0`).sort());
  });
});

describe("a partner", () => {
  it("sends rows in the name of its own organisation alone, told alike whether there is such a row", async () => {
    expect(await complaints(other, { "events.csv": [{}, { organisation_code: "OTHER" }] })).toEqual([
      "NOT_PERMITTED events.csv 2",
      "REFERENCE events.csv 3",
    ]);
    const known = await complaints(other, { "participants.csv": [{}] });
    const unknown = await complaints(other, { "participants.csv": [{ participant_ref: "NOBODY" }] });
    expect([known, unknown]).toEqual([["NOT_PERMITTED participants.csv 2"], ["NOT_PERMITTED participants.csv 2"]]);
  });

  it("cannot take another's pathway or practice, nor what belongs to one", async () => {
    const files = {
      "pathways.csv": [{ provider_code: "OTHER" }],
      "pathway_cities.csv": [{ city_code: "091" }],
      "support_practices.csv": [{ owner_code: "OTHER" }],
      "support_practice_cities.csv": [{ city_code: "091" }],
    };
    expect(await complaints(other, files)).toEqual(
      Object.keys(files)
        .map((file) => `NOT_PERMITTED ${file} 2`)
        .sort(),
    );
  });

  it("cannot give its own pathway to another", async () => {
    expect(await complaints(turku, { "pathways.csv": [{ provider_code: "OTHER" }] })).toEqual([
      "NOT_PERMITTED pathways.csv 2",
    ]);
  });

  it("adds a pathway of its own with what belongs to it", async () => {
    const files = {
      "pathways.csv": [{ code: "NEW-WAY", provider_code: "OTHER" }],
      "pathway_cities.csv": [{ pathway_code: "NEW-WAY" }],
    };
    expect(await complaints(other, files)).toEqual([]);
  });

  it("adds its own participant with the same reference as another organisation's", async () => {
    const done = await service.apply(other, { "participants.csv": [{ organisation_code: "OTHER", city_code: "091" }] });
    expect(done.status).toBe("DONE");
    expect(await service.ask("select organisation_code, city_code from participant order by 1")).toEqual([
      { organisation_code: "OTHER", city_code: "091" },
      { organisation_code: "TURKU", city_code: "853" },
    ]);
  });
});

describe("a steward", () => {
  const far = { ...steward, cityCodes: ["091"] };

  it("corrects rows of the own city and adds none", async () => {
    const corrected = await service.apply(steward, { "follow_ups.csv": [{ outcome: "SEEKING" }] });
    expect(corrected.report?.changes).toEqual([{ table: "follow_up", inserted: 0, updated: 1, unchanged: 0 }]);
    expect(await complaints(steward, { "follow_ups.csv": [{ follow_up_ref: "F-2", kind: "LEAVING" }] })).toEqual([
      "NOT_PERMITTED follow_ups.csv 2",
    ]);
  });

  it("cannot touch rows of another city, told alike whether there are any", async () => {
    for (const cells of [{}, { participant_ref: "NOBODY" }]) {
      expect(await complaints(far, { "participants.csv": [cells], "events.csv": [cells] })).toEqual([
        "NOT_PERMITTED events.csv 2",
        "NOT_PERMITTED participants.csv 2",
      ]);
    }
  });

  it("cannot move a row to another city", async () => {
    expect(await complaints(steward, { "participations.csv": [{ city_code: "091" }] })).toEqual([
      "NOT_PERMITTED participations.csv 2",
    ]);
  });
});

describe("a coordinator", () => {
  it("cannot take another project's target, evaluation, or what belongs to one", async () => {
    const foreign = { ...coordinator, projectCodes: ["S00000"] };
    const files = {
      "decisions.csv": [{}],
      "evaluations.csv": [{ project_code: "S00000" }],
      "evidence.csv": [{ code: "EVID-99" }],
      "findings.csv": [{}],
      "targets.csv": [{ project_code: "S00000" }],
    };
    await service.ask(
      "insert into project select 'S00000', programme, starts_on, ends_on, title_fi, title_sv, title_en, description_fi, description_sv, description_en from project where code = 'S21969'",
    );
    expect(await complaints(foreign, files)).toEqual(
      Object.keys(files)
        .map((file) => `NOT_PERMITTED ${file} 2`)
        .sort(),
    );
  });
});
