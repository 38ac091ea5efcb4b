import type { Messages } from "../messages.ts";

export const about = {
  title: "关于",
  lead: "Concordance 是公开的登记册：任何人都可自由阅读、再利用和更正。",
  what: {
    title: "这是什么",
    paragraphs: [
      "Concordance 一词既指词语及其所在位置的索引，也指一致的状态。登记册兼为二者而设：逐条记录各国和国际机构关于人工智能的表述，使各文本可以相互比较。",
      "其第一份记录是中国和法国关于人工智能和全球治理的联合声明（2024年5月6日，巴黎）。",
    ],
  },
  data: {
    title: "数据与接口",
    paragraphs: [
      "这些页面的全部内容出自同一份带版本的记录快照，任何人都可以从代码库重新生成，逐字节相同。接口以 JSON 提供同样的记录，无需密钥；其约定是接口 /openapi.json 处的 OpenAPI 文件。",
    ],
  },
  rights: {
    title: "文本与权利",
    paragraphs: [
      "登记册不收录任何文书或文章的句子。它收录事实、编码、自行撰写的摘要、最多四个词的单个用语、位置和指纹。文本在其发布者的页面上，每份记录均有链接。",
      "编码和摘要可按 CC BY 4.0 再利用：请注明 Concordance 和记录的地址。",
    ],
  },
  languages: {
    title: "语言",
    paragraphs: [
      "界面使用联合国六种正式语文。摘要和备注尚未全部译出；与页面语言不同的内容均予注明。界面译文与英文不一致时，以英文为准。",
    ],
  },
  snapshot: "登记册现状",
  digest: "快照指纹（SHA-256）",
  version: "格式版本",
} satisfies Messages["about"];
