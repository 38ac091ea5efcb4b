import type { Reading, Result } from "@concordance/core";
import type { Job } from "./files/in-child.ts";

async function read({ format, bytes }: Job): Promise<Result<Reading>> {
  if (format === "pdf") return (await import("./files/pdf/read-pdf.ts")).readPdf(new Uint8Array(bytes));
  return (await import("./files/docx/read-docx.ts")).readDocx(bytes);
}

process.once("disconnect", () => process.exit());
process.once("message", async (job) => process.send?.(await read(job as Job)));
