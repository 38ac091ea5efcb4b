import type { Messages } from "../messages.ts";

export const changes = {
  title: "变更",
  lead: "新增、修改和撤回的内容及其理由，最新者在前。",
  kinds: {
    added: "新增",
    changed: "修改",
    withdrawn: "撤回",
  },
  fields: "字段",
  none: "尚无变更。",
  replaced: "替换为",
  feeds: "订阅源",
  feedsNote: "可用订阅阅读器跟踪全部变更。每份文书、每一方和每个议题各有订阅源，链接见其页面。",
  feed: "变更订阅源",
} satisfies Messages["changes"];
