import { rowFilterOf } from "../access/row-filter.ts";
import type { RequestContext } from "../graph/context.ts";
import { badInput } from "../graph/errors.ts";

interface RowKey {
  readonly participantId: string;
  readonly id: string;
}

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const PERSON = new RegExp(`^${UUID}$`);
const ROW = new RegExp(`^(?<participantId>${UUID})\\.(?<id>${UUID})$`);

/** What the public id of a people row is made of: both parts of its key, so that one look-up asks one place of a cluster. */
export const rowId = ({ participantId, id }: RowKey) => `${participantId}.${id}`;

/** The row of a public id, where the viewer may see it: absent and foreign rows are the same to the database. */
export function byRowId(id: string, { viewer }: RequestContext) {
  const { participantId, id: row } = ROW.exec(id)?.groups ?? {};
  if (participantId === undefined || row === undefined) throw malformed();
  return { participantId_id: { participantId, id: row }, ...rowFilterOf(viewer) };
}

export function byParticipantId(id: string, { viewer }: RequestContext) {
  if (!PERSON.test(id)) throw malformed();
  return { id, ...rowFilterOf(viewer) };
}

const malformed = () => badInput("`id` takes the `id` of an object, unchanged.");
