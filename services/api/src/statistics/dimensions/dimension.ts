import type { Localised } from "@digipoint/sdk/model";

/** Where the category of a person is read: on the record itself, or on the links of it. */
export type DimensionSource = "record" | "enrolment" | "competence" | "support";

/** Something that people are told apart by. Levels of one hierarchy are dimensions of their own. */
export interface Dimension {
  readonly code: string;
  readonly title: Localised;
  readonly definition: Localised;
  /** What an intruder would know of somebody, would want to know, or neither. */
  readonly role: "identifying" | "sensitive" | "neutral";
  /** Whether visitors without a credential may ask by it: the coarse ones. */
  readonly isPublic: boolean;
  /** Next coarser level of the same hierarchy, by code. */
  readonly coarser: string | null;
  readonly source: DimensionSource;
  /** SQL over the unqualified columns of its source. */
  readonly expression: string;
}
