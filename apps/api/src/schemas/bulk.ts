import { z } from "zod";

/** One file of the bulk download. */
const BulkFileSchema = z
  .object({
    name: z.string(),
    title: z.string(),
    mediaType: z.string(),
    bytes: z.number().int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    address: z.string(),
  })
  .meta({
    id: "BulkFile",
    description: "A file of the bulk download, with its size and checksum",
    examples: [
      {
        name: "statements.csv",
        title: "Statements",
        mediaType: "text/csv",
        bytes: 912_345,
        sha256: "ab".repeat(32),
        address: "/v1/bulk/statements.csv",
      },
    ],
  });

export type BulkFile = z.infer<typeof BulkFileSchema>;

/** Every file of the bulk download. */
export const BulkListSchema = z
  .object({ items: z.array(BulkFileSchema), total: z.number().int(), next: z.null() })
  .meta({ id: "BulkList" });
export type BulkList = z.infer<typeof BulkListSchema>;
