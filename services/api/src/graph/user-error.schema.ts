import { builder } from "./builder.ts";

const USER_ERROR_CODES = {
  AS_OF_NOT_REACHED: { description: "The day is still to come." },
  ALREADY_PUBLISHING: { description: "Another release is being published; come again when it is done." },
  NOT_PUBLISHED: { description: "The release did not hold together or may not be published here; nothing was." },
  RELEASE_NOT_FOUND: { description: "There is no release of that code." },
  ALREADY_WITHDRAWN: { description: "The release was withdrawn before." },
  DEFINITION_REFUSED: { description: "The definition of the report has something wrong in that place." },
  PARAMETER_REFUSED: { description: "A parameter is unknown, or cannot have that value." },
  ORIGIN_REFUSED: { description: "An origin is not written as one, or is not safe." },
  PROJECT_REFUSED: { description: "The project is unknown, not yours, or another one than the dashboard's." },
  DASHBOARD_NOT_FOUND: { description: "There is no such version of a dashboard that you may change." },
  DASHBOARD_FROZEN: { description: "The version was published before, so it never changes; save the next one." },
} as const;

/** A change that was understood and refused. */
export interface UserError {
  /** Where in the arguments: `input`, `asOf`. */
  readonly path: readonly string[];
  readonly code: keyof typeof USER_ERROR_CODES;
  readonly message: string;
}

const UserErrorCodeRef = builder.enumType("UserErrorCode", {
  description: "Why a change was refused.",
  values: USER_ERROR_CODES,
});

export const UserErrorRef = builder.objectRef<UserError>("UserError").implement({
  description: "A change that was understood and refused; nothing was changed.",
  authScopes: { public: true },
  fields: (t) => ({
    path: t.stringList({
      description: "Where in the arguments, from the outside in: `input`, `asOf`.",
      resolve: ({ path }) => [...path],
    }),
    code: t.field({ type: UserErrorCodeRef, description: "Why, for programs.", resolve: ({ code }) => code }),
    message: t.exposeString("message", { description: "Why, in words, and what would be right." }),
  }),
});
