import { CodeRef } from "../codes/code.schema.ts";
import { codeOf } from "../codes/code-field.ts";
import type { SensitiveAnswers } from "../generated/prisma/client.ts";
import { builder } from "../graph/builder.ts";
import { seen } from "./scoped.ts";
import { REASON, recordSensitiveReading } from "./sensitive-reading.ts";

type Question = Exclude<
  keyof SensitiveAnswers,
  "participantId" | "participationId" | "organisationCode" | "cityCode" | "refusalDocumented"
>;

// No node: an id of its own would be a way to the answers without a reason.
const SensitiveAnswersRef = builder.prismaObject("SensitiveAnswers", {
  description: "What a participant answered to the sensitive questions at entry. For stewards, with a reason.",
  authScopes: { sensitive: true },
  fields: (t) => {
    const answer = (question: Question, about: string) =>
      t.field({ type: CodeRef, description: `Answer about ${about}.`, resolve: codeOf("answer", question) });
    return {
      migrantOrMinority: answer("migrantOrMinority", "being a migrant, of foreign background or of a minority (CO15)"),
      disability: answer("disability", "a disability (CO16, EECO12)"),
      otherDisadvantaged: answer("otherDisadvantaged", "any other disadvantage (CO17)"),
      thirdCountryNational: answer("thirdCountryNational", "being a national of a country outside the EU (EECO13)"),
      foreignBackground: answer("foreignBackground", "foreign background (EECO14)"),
      minority: answer("minority", "belonging to a minority (EECO15)"),
      homeless: answer("homeless", "homelessness or housing exclusion (EECO16)"),
      rural: answer("rural", "living in a rural area (EECO17)"),
      refusalDocumented: t.exposeBoolean("refusalDocumented", {
        description: "Whether the attempt to ask is on paper where an answer was refused.",
      }),
    };
  },
});

builder.prismaObjectFields("Participation", (t) => ({
  sensitiveAnswers: t.field({
    type: SensitiveAnswersRef,
    nullable: true,
    description:
      "Answers to the sensitive questions; null where none were recorded or they are outside what you may see. The reading is audited with its reason.",
    authScopes: { sensitive: true },
    args: {
      reason: t.arg.string({
        required: true,
        validate: REASON,
        description: "Why they are needed, 10 to 500 characters, without anything about the person.",
      }),
    },
    select: (_args, _context, nested) => ({ sensitiveAnswers: nested() }),
    resolve: async ({ sensitiveAnswers }, { reason }, context, info) => {
      await recordSensitiveReading(reason, context, info);
      return seen(sensitiveAnswers, context);
    },
  }),
}));
