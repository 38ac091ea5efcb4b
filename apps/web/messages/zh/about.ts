import type { Messages } from "../messages.ts";

export const about = {
  title: "关于",
  lead: "Concordance是一部公开的登记册：人人可以自由阅读、再利用和更正。",
  what: {
    title: "这是什么",
    paragraphs: [
      "Concordance一词既指按位置编排的词语索引，也指意见一致。登记册兼取二义：逐条记录各国和国际机构就人工智能作出的表述，使各份文本可以相互比较。",
      "登记册的第一份记录是中国和法国关于人工智能和全球治理的联合声明（2024年5月6日，巴黎）。",
    ],
  },
  data: {
    title: "数据与接口",
    paragraphs: [
      "本站各页的全部内容出自同一份带版本号的记录快照，任何人都可以用代码库重新生成，结果逐字节相同。接口以JSON格式提供同样的记录，无需密钥；接口契约是位于接口/openapi.json处的OpenAPI文件。",
    ],
  },
  rights: {
    title: "文本与权利",
    paragraphs: [
      "登记册不收录任何文书或文章的句子，只收录事实、编码、自行撰写的摘要、不超过四个词的单个用语、位置和指纹。文本见于发布者的网页，每份记录均附有链接。",
      "编码和摘要可按CC BY 4.0许可再利用，但须注明Concordance和记录的地址。",
    ],
  },
  languages: {
    title: "语言",
    paragraphs: [
      "界面使用联合国六种正式语文。摘要和备注尚未全部译成各种语文；凡与页面语言不同的内容，均注明所用语文。界面译文如与英文有出入，以英文为准。",
    ],
  },
  snapshot: "登记册现状",
  digest: "快照指纹（SHA-256）",
  version: "格式版本",
} satisfies Messages["about"];
