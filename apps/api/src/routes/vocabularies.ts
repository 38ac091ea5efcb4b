import { FORCES, type Force, ForceIdSchema, TOPICS, type Topic, TopicIdSchema } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { pageAnswer } from "../http/paging.ts";
import { answer, answerInForms, BAD_QUERY, MISSING, NO_FORM, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register, StatementFilter } from "../register.ts";
import { otherForms } from "../representations/documented.ts";
import { type IncludedPart, LIMIT_DEFAULT, RECORD_QUERY } from "../schemas/page.ts";
import {
  ForceAnswerSchema,
  ForceListSchema,
  TopicAnswerSchema,
  TopicListSchema,
  TopicQuerySchema,
} from "../schemas/vocabularies.ts";

const topics = createRoute({
  method: "get",
  path: "/v1/topics",
  operationId: "topics",
  summary: "The topics of the codebook with their themes and scopes",
  tags: ["Topics"],
  request: { query: TopicQuerySchema },
  responses: {
    200: answerInForms("All topics", TopicListSchema, otherForms("topics")),
    ...NO_FORM,
    ...BAD_QUERY,
    ...READ,
  },
});

const topic = createRoute({
  method: "get",
  path: "/v1/topics/{id}",
  operationId: "topic",
  summary: "One topic with the statements that have it",
  tags: ["Topics"],
  request: { params: z.strictObject({ id: TopicIdSchema }), query: RECORD_QUERY },
  responses: { 200: answer("The topic", TopicAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

const forces = createRoute({
  method: "get",
  path: "/v1/forces",
  operationId: "forces",
  summary: "The forces of the codebook with their families and strengths",
  tags: ["Forces"],
  request: { query: RECORD_QUERY },
  responses: {
    200: answerInForms("All forces", ForceListSchema, otherForms("forces")),
    ...NO_FORM,
    ...BAD_QUERY,
    ...READ,
  },
});

const force = createRoute({
  method: "get",
  path: "/v1/forces/{id}",
  operationId: "force",
  summary: "One force with the statements that have it",
  tags: ["Forces"],
  request: { params: z.strictObject({ id: ForceIdSchema }), query: RECORD_QUERY },
  responses: { 200: answer("The force", ForceAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

const whole = <Item>(items: Item[]) => ({ items, total: items.length, next: null });
const NONE = { statements: 0, reported: 0, instruments: 0 };

async function topicItems(register: Register) {
  const counts = await register.topicCounts();
  return TOPICS.map((one: Topic) => ({ ...one, counts: counts.get(one.id) ?? NONE }));
}

async function forceItems(register: Register) {
  const counts = await register.forceCounts();
  return FORCES.map((one: Force) => ({ ...one, counts: { statements: counts.get(one.id) ?? 0 } }));
}

/** The entry of an id that passed the schema of its vocabulary. */
function entryOf<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`"${id}" passed its schema and is not in the vocabulary`);
  return found;
}

/** The first page of the statements that an entry of a vocabulary has. */
async function statementsUnder(
  register: Register,
  filter: StatementFilter,
  parts: readonly IncludedPart[] | undefined,
) {
  const statements = pageAnswer("statements", await register.statements(filter, { limit: LIMIT_DEFAULT }));
  const instrumentIds = statements.items.map(({ instrument }) => instrument);
  const named = { statements: statements.items, instrumentIds };
  return { statements, included: await include(register, named, parts) };
}

const linksOf = (name: "topic" | "force", id: string) => ({
  self: `/v1/${name}s/${id}`,
  statements: `/v1/statements?${name}=${id}`,
});

/** The two vocabularies that statements are coded with, and how often the register uses each entry. */
export function vocabularyRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(topics, async (c) => {
      const { asOf, theme } = c.req.valid("query");
      const items = await topicItems(await register.at(asOf));
      return c.json(whole(items.filter((item) => theme === undefined || item.theme === theme)), 200);
    })
    .openapi(topic, async (c) => {
      const { id } = c.req.valid("param");
      const { asOf, include: parts } = c.req.valid("query");
      const then = await register.at(asOf);
      const item = entryOf(await topicItems(then), id);
      const under = await statementsUnder(then, { topic: id }, parts);
      return c.json({ ...item, ...under, links: linksOf("topic", id) }, 200);
    })
    .openapi(forces, async (c) => {
      const items = await forceItems(await register.at(c.req.valid("query").asOf));
      return c.json(whole(items), 200);
    })
    .openapi(force, async (c) => {
      const { id } = c.req.valid("param");
      const { asOf, include: parts } = c.req.valid("query");
      const then = await register.at(asOf);
      const item = entryOf(await forceItems(then), id);
      const under = await statementsUnder(then, { force: id }, parts);
      return c.json({ ...item, ...under, links: linksOf("force", id) }, 200);
    });
}
