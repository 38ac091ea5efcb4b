import { z } from "zod";

/** The six themes of the topic scheme (codebook, section 5). */
export const THEMES = ["benefit", "risk", "security", "rights", "accountability", "governance"] as const;
export const ThemeSchema = z.enum(THEMES);
export type Theme = z.infer<typeof ThemeSchema>;

/** The 41 topics in the codebook's order (section 5), each with its theme and scope note. */
export const TOPICS = [
  { id: "common-good", theme: "benefit", scope: "AI for good, for humanity, for the benefit of all" },
  { id: "innovation", theme: "benefit", scope: "research, innovation, growth, investment, competition" },
  { id: "sustainable-development", theme: "benefit", scope: "the SDGs, development goals, poverty, food" },
  {
    id: "capacity-building",
    theme: "benefit",
    scope:
      "helping states or people gain skills, means, institutions; the digital divide; developing countries",
  },
  {
    id: "access-to-resources",
    theme: "benefit",
    scope: "compute, data sets, open source, infrastructure, technology transfer, knowledge sharing",
  },
  { id: "education-skills", theme: "benefit", scope: "literacy, training, education" },
  { id: "labour", theme: "benefit", scope: "work, employment, social protection" },
  { id: "health", theme: "benefit", scope: "health and care" },
  { id: "environment", theme: "benefit", scope: "climate, energy, nature" },
  { id: "culture-language", theme: "benefit", scope: "cultural and linguistic diversity, heritage" },
  { id: "adoption", theme: "benefit", scope: "use and uptake of AI in sectors and public services" },
  { id: "trade", theme: "benefit", scope: "trade, supply chains, export controls, sanctions, market access" },
  {
    id: "risk-management",
    theme: "risk",
    scope: "risks as such; identifying, assessing, mitigating, monitoring them",
  },
  { id: "safety", theme: "risk", scope: "safe, secure, reliable, robust, trustworthy systems as such" },
  {
    id: "testing-evaluation",
    theme: "risk",
    scope: "evaluation, testing, audits, red-teaming, safety institutes, conformity",
  },
  {
    id: "frontier-models",
    theme: "risk",
    scope: "frontier, general-purpose, advanced models; compute thresholds",
  },
  { id: "misuse", theme: "risk", scope: "malicious use, crime, weapons of mass destruction, terrorism" },
  {
    id: "information-integrity",
    theme: "risk",
    scope: "disinformation, synthetic content, labelling, watermarking",
  },
  {
    id: "incident-response",
    theme: "risk",
    scope: "incidents, reporting, vulnerabilities disclosure, stopping a system",
  },
  {
    id: "cybersecurity",
    theme: "security",
    scope: "cyber threats and cyber capability, security of AI systems",
  },
  { id: "international-security", theme: "security", scope: "peace, stability, arms races, conflict" },
  { id: "military-use", theme: "security", scope: "military AI, autonomous weapons" },
  {
    id: "human-rights",
    theme: "rights",
    scope: "human rights, fundamental freedoms, rule of law, democracy, dignity",
  },
  { id: "data-protection", theme: "rights", scope: "personal data, privacy" },
  { id: "intellectual-property", theme: "rights", scope: "rights of creators, copyright, works used by AI" },
  {
    id: "non-discrimination",
    theme: "rights",
    scope: "fairness, bias, equality, inclusion of groups, gender",
  },
  { id: "children", theme: "rights", scope: "minors, young people" },
  {
    id: "user-rights",
    theme: "rights",
    scope: "rights and remedies of users and affected persons, consumer protection",
  },
  {
    id: "transparency",
    theme: "accountability",
    scope: "transparency, explainability, disclosure, provenance of systems",
  },
  {
    id: "human-oversight",
    theme: "accountability",
    scope: "human control, human-centred design, human agency",
  },
  {
    id: "responsibility",
    theme: "accountability",
    scope: "accountability, liability, responsibility of developers and deployers",
  },
  {
    id: "global-governance",
    theme: "governance",
    scope: "architecture of international governance, role of the UN, international rules",
  },
  {
    id: "international-cooperation",
    theme: "governance",
    scope: "bilateral and multilateral cooperation, exchange, dialogue between states",
  },
  {
    id: "inclusive-participation",
    theme: "governance",
    scope: "multi-stakeholder and inclusive dialogue, voice of developing countries, civil society",
  },
  {
    id: "interoperability",
    theme: "governance",
    scope: "compatibility among governance frameworks, common standards, technical standards",
  },
  {
    id: "regulation",
    theme: "governance",
    scope: "national law, policy, institutions; proportionate, flexible, innovation-friendly rules",
  },
  { id: "sovereignty", theme: "governance", scope: "sovereignty, non-interference, national circumstances" },
  { id: "ethics", theme: "governance", scope: "ethical principles and values as such" },
  {
    id: "international-law",
    theme: "governance",
    scope: "compliance with international law, humanitarian law, the UN Charter",
  },
  { id: "definitions", theme: "governance", scope: "terms, scope, meaning of words" },
  {
    id: "follow-up",
    theme: "governance",
    scope: "review, next meetings, reporting on implementation, science panels and evidence",
  },
] as const satisfies readonly { id: string; theme: Theme; scope: string }[];

export type TopicId = (typeof TOPICS)[number]["id"];
const ids = TOPICS.map((topic) => topic.id) as [TopicId, ...TopicId[]];

/** Id of one of the 41 topics. */
export const TopicIdSchema = z.enum(ids).meta({ description: "Topic of the scheme (codebook, section 5)" });

/** A topic with its theme and what falls under it. */
export const TopicSchema = z.object({ id: TopicIdSchema, theme: ThemeSchema, scope: z.string() });
export type Topic = z.infer<typeof TopicSchema>;
