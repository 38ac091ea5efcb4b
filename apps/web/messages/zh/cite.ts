import type { Messages } from "../messages.ts";

export const cite = {
  instrument: "引用此文书",
  party: "引用此记录",
  select: "点击引文即可全部选中。",
  copy: "复制",
  copied: "已复制",
  otherStyles: (styles) => `其他格式：${styles}`,
  permanent: "永久地址",
  formats: "供文献管理软件使用",
  official: "官方页面",
  asOf: (date) => `${date}的记录`,
  past: (date) => `这是截至${date}结束时的记录，此后可能已有变更。`,
  now: "现在的记录",
  embed: "将此表述嵌入其他网页",
  picture: "图片（SVG）",
} satisfies Messages["cite"];
