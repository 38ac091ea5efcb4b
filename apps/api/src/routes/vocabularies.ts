import { FORCES, TOPICS, type TopicId, TopicIdSchema } from "@concordance/core";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { pageAnswer } from "../http/paging.ts";
import { answer, BAD_QUERY, MISSING, READ } from "../http/responses.ts";
import { include } from "../included.ts";
import type { Register } from "../register.ts";
import { LIMIT_DEFAULT, NO_QUERY } from "../schemas/page.ts";
import {
  ForceListSchema,
  TopicAnswerSchema,
  type TopicItem,
  TopicListSchema,
} from "../schemas/vocabularies.ts";

const query = NO_QUERY;

const topics = createRoute({
  method: "get",
  path: "/v1/topics",
  operationId: "topics",
  summary: "The topics of the codebook with their themes and scopes",
  tags: ["Topics"],
  request: { query },
  responses: { 200: answer("All topics", TopicListSchema), ...BAD_QUERY, ...READ },
});

const topic = createRoute({
  method: "get",
  path: "/v1/topics/{id}",
  operationId: "topic",
  summary: "One topic with the statements that have it",
  tags: ["Topics"],
  request: { params: z.strictObject({ id: TopicIdSchema }), query },
  responses: { 200: answer("The topic", TopicAnswerSchema), ...BAD_QUERY, ...MISSING, ...READ },
});

const forces = createRoute({
  method: "get",
  path: "/v1/forces",
  operationId: "forces",
  summary: "The forces of the codebook with their families and strengths",
  tags: ["Forces"],
  request: { query },
  responses: { 200: answer("All forces", ForceListSchema), ...BAD_QUERY, ...READ },
});

const whole = <Item>(items: Item[]) => ({ items, total: items.length, next: null });
const NONE = { statements: 0, reported: 0, instruments: 0 };

async function topicItems(register: Register): Promise<Map<TopicId, TopicItem>> {
  const counts = await register.topicCounts();
  return new Map(TOPICS.map((one) => [one.id, { ...one, counts: counts.get(one.id) ?? NONE }]));
}

async function topicAnswer(register: Register, item: TopicItem) {
  const { id } = item;
  const page = pageAnswer("statements", await register.statements({ topic: id }, { limit: LIMIT_DEFAULT }));
  const instrumentIds = page.items.map(({ instrument }) => instrument);
  return {
    ...item,
    statements: page,
    links: { self: `/v1/topics/${id}`, statements: `/v1/statements?topic=${id}` },
    included: await include(register, { statements: page.items, instrumentIds }),
  };
}

/** The two vocabularies that statements are coded with, and how often the register uses each entry. */
export function vocabularyRoutes(register: Register) {
  return new OpenAPIHono()
    .openapi(topics, async (c) => c.json(whole([...(await topicItems(register)).values()]), 200))
    .openapi(topic, async (c) => {
      const { id } = c.req.valid("param");
      const item = (await topicItems(register)).get(id);
      if (!item) throw new Error(`topic "${id}" passed its schema and is not in the scheme`);
      return c.json(await topicAnswer(register, item), 200);
    })
    .openapi(forces, async (c) => {
      const counts = await register.forceCounts();
      const items = FORCES.map((force) => ({ ...force, counts: { statements: counts.get(force.id) ?? 0 } }));
      return c.json(whole(items), 200);
    });
}
