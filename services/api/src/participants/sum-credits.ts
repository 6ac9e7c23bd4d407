import { Prisma } from "../generated/prisma/client.ts";

interface Credits {
  readonly credits: Prisma.Decimal;
  readonly recognised: boolean;
}

/** Sum of study credits, exact: those recognised from earlier studies, or those earned here. Never both in one sum. */
export const sumCredits = (records: readonly Credits[], recognised: boolean): Prisma.Decimal =>
  records.reduce(
    (sum, record) => (record.recognised === recognised ? sum.add(record.credits) : sum),
    new Prisma.Decimal(0),
  );
