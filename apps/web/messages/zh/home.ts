import type { Messages } from "../messages.ts";

export const home = {
  title: "谁就人工智能说了什么，逐条可查",
  lead: "各国和国际机构就人工智能通过宣言、决议和条约。Concordance逐条阅读，记录谁持何种立场、语力如何、涉及哪一议题、出自哪一段。",
  newest: "最新文书",
  all: "全部文书",
  start: "从何处开始",
  byInstrument: "从头到尾读一份文书：基本事实、依次排列的条文、来源。",
  byParty: "一国或一机构签署、发布、提案或拒绝加入了什么，又说了什么。",
  byTopic: "各份文书就安全、能力建设、人权以及其他议题说了什么。",
  byMethod: "什么算作一项表述，语力如何判定，哪些内容未涵盖。",
} satisfies Messages["home"];
