import type { ClientBase } from "pg";
import { AuditAction } from "../../../generated/prisma/enums.ts";
import { helsinkiDay } from "../../../platform/helsinki.ts";
import { messageOf, NOTIFY_RELEASE } from "../release-event.ts";
import type { PublishOrder } from "./publish-request.ts";

/** A release that is built, and only not yet seen. */
export interface BuiltRelease {
  readonly id: number;
  readonly checksum: string;
  readonly perturbationTableId: string;
  readonly threshold: number;
  readonly definitionVersions: Readonly<Record<string, string>>;
  /** Name of the table of its records. */
  readonly records: string;
}

/** One line makes the release the current one, in the place of the one before. All processes hear of it at the commit. */
export async function makeVisible(client: ClientBase, release: BuiltRelease, order: PublishOrder): Promise<string> {
  const { asOf, note, publishedBy, role, requestId, idempotencyKey } = order;
  const code = await nextCode(client, helsinkiDay(new Date()));
  await client.query("update release set status = 'SUPERSEDED' where status = 'CURRENT'");
  await client.query(
    `insert into release (id, code, as_of, status, published_by, note, checksum, perturbation_table_id, threshold,
       definition_versions, cities_expected, cities_reporting)
     values ($1, $2, $3, 'CURRENT', $4, $5, $6, $7, $8, $9,
       array(select code from city order by code),
       array(select distinct city_code from ${release.records} order by city_code))`,
    [
      release.id,
      code,
      asOf,
      publishedBy,
      note,
      release.checksum,
      release.perturbationTableId,
      release.threshold,
      JSON.stringify(release.definitionVersions),
    ],
  );
  await client.query("insert into statistics.publication (idempotency_key, release_id) values ($1, $2)", [
    idempotencyKey,
    release.id,
  ]);
  const subject = { release: code, asOf, note, checksum: release.checksum };
  await client.query("insert into audit_event (actor, role, action, request_id, subject) values ($1, $2, $3, $4, $5)", [
    publishedBy,
    role,
    AuditAction.PUBLISH,
    requestId,
    JSON.stringify(subject),
  ]);
  await client.query(NOTIFY_RELEASE, [messageOf({ kind: "RELEASED", release: code })]);
  return code;
}

/** The day, with a number from the second release of a day on. */
async function nextCode(client: ClientBase, day: string): Promise<string> {
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::integer as count from release where code = $1 or starts_with(code, $1 || '.')",
    [day],
  );
  const before = rows[0]?.count ?? 0;
  return before === 0 ? day : `${day}.${before + 1}`;
}
