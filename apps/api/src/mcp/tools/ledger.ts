import { ActKindSchema, DirectnessCountsSchema, EdtfSchema } from "@concordance/core";
import { z } from "zod";
import { instrumentCitation, worded } from "../briefs.ts";
import { partyOf } from "../names.ts";
import { CitedShape, cited, defineTool } from "../tool.ts";

const LIMIT_MAX = 200;

const ActSchema = z.object({
  instrument: z.string(),
  title: z.string(),
  act: ActKindSchema,
  date: z
    .string()
    .nullable()
    .describe("Of the act; where none is known, `adopted` is that of the instrument"),
  adopted: z.string(),
  via: z
    .object({ group: z.string(), certainty: z.enum(["certain", "possible"]) })
    .nullable()
    .describe("The group that did it, of which the party was a member then; null for the party's own act"),
});
type Act = z.infer<typeof ActSchema>;

const lineOf = ({ act, title, instrument, date, adopted, via }: Act): string =>
  `- ${date ?? adopted}: ${act} ${title} (${instrument})${via ? `, through ${via.group} (${via.certainty})` : ""}`;

export const ledgerTool = defineTool({
  name: "get_party_ledger",
  title: "What a party did",
  description:
    "What a State or body signed, adopted, joined, sponsored, voted on or declined, the newest first, and what came through groups of which it was a member then. Own acts and those through groups are counted apart.",
  input: z.object({
    party: z.string().min(1).max(120).describe("Id or name: fr, eu, un-ga, France"),
    act: ActKindSchema.optional(),
    directness: z
      .enum(["direct", "through", "possible"])
      .optional()
      .describe("Only its own acts; only those through groups; only those that possibly came so"),
    from: EdtfSchema.optional().describe("Not before this date: 2024, 2024-05"),
    to: EdtfSchema.optional().describe("Not after this date"),
    limit: z.number().int().min(1).max(LIMIT_MAX).default(50),
  }),
  output: z.object({
    party: z.object({ id: z.string(), name: z.string() }),
    counts: z.object({ acts: DirectnessCountsSchema, statements: DirectnessCountsSchema }),
    total: z.number().int().describe("Acts that pass the filters"),
    acts: z.array(ActSchema),
    ...CitedShape,
  }),
  async run(register, { party: asked, limit, ...filter }) {
    const { id, name } = await partyOf(register, asked);
    const [record, entries] = await Promise.all([register.partyRecord(id), register.ledger(id, filter)]);
    const none = { direct: 0, through: 0, possible: 0 };
    const acts = await Promise.all(
      entries.slice(0, limit).map(async ({ instrument, act, date, via }): Promise<Act> => {
        const own = await register.instrument(instrument);
        return {
          instrument,
          title: own?.title.en ?? instrument,
          act,
          date: date ?? null,
          adopted: own?.adopted ?? "",
          via: via ? { group: via.group, certainty: via.certainty } : null,
        };
      }),
    );
    const address = `/v1/parties/${id}`;
    const changed = register.changed ? `, register of ${register.changed}` : "";
    const whole = { citation: `Ledger of ${name.en}. Concordance${changed}, ${address}.`, address };
    const instruments = await Promise.all(
      acts.map(({ instrument }) => instrumentCitation(register, instrument)),
    );
    const citing = cited(register, [whole, ...instruments.flat()]);
    const counts = record?.counts ?? { acts: none, statements: none };
    const heading = `${name.en}: ${entries.length} acts pass; in all ${counts.acts.direct} of its own, ${counts.acts.through} through groups, ${counts.acts.possible} possibly.`;
    return {
      data: { party: { id, name: name.en }, counts, total: entries.length, acts, ...citing },
      text: worded(heading, acts.map(lineOf), citing.citations.slice(0, 1)),
    };
  },
});
