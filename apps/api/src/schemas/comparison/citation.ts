import { z } from "zod";

/** How an answer is cited. */
export const CitationSchema = z
  .object({
    text: z
      .string()
      .meta({ description: "The citation, ready to be copied; the address is relative to the API" }),
    title: z.string(),
    date: z.string().nullable().meta({
      description:
        "The day whose state of the register the answer shows; null where the register has no history",
    }),
    snapshot: z.string().meta({ description: "SHA-256 of the snapshot that was asked" }),
    address: z
      .string()
      .meta({ description: "Address of the answer, its parameters in the order of their names" }),
    license: z.string().meta({ description: "SPDX id of the licence" }),
  })
  .meta({
    id: "Citation",
    description: "How the answer is cited, with the register's day and snapshot",
    examples: [
      {
        text: "Concordance. Positions of Veldania and Ostmark. Register as of 2031-06-01, snapshot abababababab. /v1/positions?a=veldania&b=ostmark",
        title: "Positions of Veldania and Ostmark",
        date: "2031-06-01",
        snapshot: "ab".repeat(32),
        address: "/v1/positions?a=veldania&b=ostmark",
        license: "CC-BY-4.0",
      },
    ],
  });
export type Citation = z.infer<typeof CitationSchema>;
