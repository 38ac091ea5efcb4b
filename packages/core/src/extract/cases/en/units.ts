import type { MarkedCase } from "../marked.ts";

/** What counts as one statement: codebook, section 2, rules 1 to 7. */
export const UNITS: readonly MarkedCase[] = [
  {
    text: "[welcome: We welcome the plan], while [recognize: recognising the limits of audits].",
    reason: "1: a participle with a stance is its own",
  },
  {
    text: "[note: Taking part in recognition of the code is open to all].",
    reason: "1: noun forms carry no stance",
  },
  {
    text: "[commit: The two sides pledged to take measures against fraud] and [commit: to strengthen the centre].",
    reason: "2: two actions, each with its own complement",
  },
  {
    text: "[recommend: Developers should test their models] and [recommend: report the results].",
    reason: "2: coordinated verbs after one modal",
  },
  {
    text: "[commit: We commit to intensify and sustain our cooperation].",
    reason: "2: verbs that share one object stay together",
  },
  {
    text: "[oblige: Each Party shall adopt or maintain measures].",
    reason: "2: verbs that share one object stay together",
  },
  {
    text: "[support: We support efforts to cooperate, to protect people and to share data].",
    reason: "3: infinitives that hang on a noun",
  },
  {
    text: "[welcome: We welcome progress in testing, auditing and reporting].",
    reason: "3: coordinated gerunds",
  },
  {
    text: "[affirm: We recognize and affirm the importance of open tests].",
    reason: "4: at equal strength the later verb rules",
  },
  {
    text: "Aims\n\nWe resolve to:\n- [commit: share tests]\n- [commit: open our data]\n",
    reason: "5: items inherit the chapeau's force",
  },
  {
    text: "Aims\n\nWe agree on the following:\n- [recommend: Firms should publish audits].\n- [recommend: States should share data].\n",
    reason: "5: an item with a carrier of its own",
  },
  { text: "[note: Machines now read most letters in Ostmark].", reason: "6: a plain indicative" },
  {
    text: "[note: Models now spread fast]; [affirm: we affirm that people come first].",
    reason: "6: split where a carrier appears",
  },
  {
    text: "[commit: To make this real, we will share our tests].",
    reason: "7: a fronted adjunct belongs to the clause",
  },
  {
    text: "However, [agree: the two sides agree that rules must keep pace].",
    reason: "7: connectives are left out",
  },
  {
    text: "[agree: The two sides agree on the need for tests], said the joint statement.",
    reason: "7: attribution is left out at the edge",
    kind: "report",
  },
  {
    text: "[commit: We pledge to share tests], and [call: call upon firms to report faults].",
    reason: "1: a later verb with a preposition of its own",
  },
  {
    text: "[welcome: We welcome the plan] and [commit: commit to a yearly review].",
    reason: "1: a later verb with a preposition of its own",
  },
];
