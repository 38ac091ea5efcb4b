import type { Messages } from "../messages.ts";

export const force = {
  strengthOf: (strength) => `强度${strength}，最高为4`,
  legend: "图形表示言语行为的类别，实心条表示强度，文字表示语力。",
  strength: "强度",
  family: "类别",
  word: "语力",
  meaning: "各方……",
  uses: "表述数",
  all: "全部语力",
  strengths: ["说明：指出、认识到、申明、欢迎或关切", "支持或邀请", "要求或打算", "承诺或确立", "依法约束"],
} satisfies Messages["force"];
