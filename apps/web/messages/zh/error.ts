import type { Messages } from "../messages.ts";

export const error = {
  title: "无法生成本页",
  body: "故障在我方，您的请求没有问题。请一分钟后重试。如果仍然失败，其他页面可能仍可使用。",
  retry: "重试",
  home: "返回首页",
  reference: "参考编号",
} satisfies Messages["error"];
