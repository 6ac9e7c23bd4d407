import type { ReportStep } from "@digipoint/sdk/reporting";

/** Tells how many milliseconds each build took, whether it worked or not. */
export const markTime =
  (tell: (report: string, milliseconds: number) => void): ReportStep =>
  (next) =>
  async (request) => {
    const began = performance.now();
    try {
      return await next(request);
    } finally {
      tell(request.definition.id, performance.now() - began);
    }
  };
