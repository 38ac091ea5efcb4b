import type { Messages } from "../messages.ts";

export const data = {
  title: "数据与接口",
  lead: "本站各页的全部内容都可以作为数据取得，无需密钥，也无需账户。",
  formats: {
    title: "格式",
    lead: "在记录或列表的地址后加上后缀，或在Accept标头中指定。",
    head: ["格式", "后缀", "适用于"],
    uses: {
      json: "程序",
      jsonld: "关联数据：schema.org、ELI、SKOS",
      akn: "法律文件（Akoma Ntoso 3.0）",
      csv: "电子表格和统计",
      ndjson: "逐行读取的大型列表",
      csl: "文献管理软件和CSL处理器",
      bibtex: "LaTeX文档",
      ris: "文献管理软件",
      annotations: "以网络标注形式呈现的条文",
      markdown: "阅读和粘贴",
      yaml: "编辑",
    },
  },
  bulk: {
    title: "整部登记册的文件",
    lead: "与本站各页出自同一份快照。校验和用于判断副本是否完整。",
    head: ["文件", "内容", "大小", "SHA-256校验和"],
  },
  feeds: {
    title: "订阅源",
    lead: "以Atom和JSON Feed两种格式提供变更：全部变更，以及每份文书、每一方和每个议题的变更。",
  },
  calls: {
    title: "调用示例",
    lead: "参考手册说明每个地址，并可当场试用。",
    reference: "接口参考手册",
    contract: "接口契约（OpenAPI 3.1）",
    items: [
      "各国关于能力建设的承诺，最强者在前",
      "一份文书的表述列表",
      "供LaTeX使用的一项表述",
      "用法文检索，取两条结果",
      "登记册在某一日的状态",
    ],
  },
  agents: {
    title: "供智能体使用",
    lead: "纯文本指南，以及在/mcp处通过Model Context Protocol提供的工具。",
    guide: "智能体指南（llms.txt）",
  },
  rights: {
    title: "许可",
    text: "编码和摘要：CC BY 4.0。请注明Concordance和记录的地址。文本本身属于其发布者，不是数据的一部分。",
  },
  cite: {
    title: "如何引用登记册",
    note: "请注明日期：登记册可以按当日的状态查阅。",
  },
} satisfies Messages["data"];
