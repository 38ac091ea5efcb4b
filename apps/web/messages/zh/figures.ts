import type { Messages } from "../messages.ts";

export const figures = {
  states: {
    silent: "沉默：已全部编码，未谈及",
    "silent-in-part": "已编码部分未谈及",
    "not-coded": "未编码",
  },
  matrix: (rows, topics) =>
    `表格，共${rows}行、${topics}个议题。格内实心条表示强度，从0到4；空格表示沉默，短线表示已编码部分未谈及，叉号表示未编码。`,
  timeline: (rows, span) =>
    `文书${rows}份，日期：${span}。每行一份，最早者在前。图形表示最强语力的类别，实心条表示强度，文字表示语力。`,
  graph: (nodes, edges) =>
    `文书${nodes}份，按日期排列；援引${edges}项。弧线从作出援引的文本指向被援引的文本，线型表示援引的方式。`,
} satisfies Messages["figures"];
