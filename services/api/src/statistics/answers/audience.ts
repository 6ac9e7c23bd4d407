import type { Viewer } from "../../access/viewer.ts";
import type { Audience } from "../tables/answer-questions.ts";

/** Whoever sends no credential is the public, of whom nothing is known but a network address. */
export const audienceOf = ({ role }: Viewer): Audience => (role === "PUBLIC" ? "public" : "known");
