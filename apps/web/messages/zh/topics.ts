import type { Messages } from "../messages.ts";

export const topics = {
  title: "议题",
  lead: "分类共有六个领域、41个议题。一项表述最多有五个议题，主要议题居首。",
} satisfies Messages["topics"];

export const topic = {
  statements: "表述",
  none: "尚未记录关于此议题的表述。",
  theme: "领域",
} satisfies Messages["topic"];
