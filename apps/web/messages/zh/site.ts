import type { Messages } from "../messages.ts";

export const site = {
  name: "Concordance",
  tagline: "各国和国际机构关于人工智能的表述：公开登记册",
  description:
    "谁就人工智能持何种立场、语力如何、涉及哪一议题、出自哪一段：逐条编码的文书，每项表述均附来源。",
  skip: "跳至正文",
  navigation: "主导航",
  more: "关于本站",
  languages: "本页语言",
  sections: {
    instruments: "文书",
    parties: "各方",
    topics: "议题",
    search: "检索",
    compare: "比较",
    matrix: "矩阵",
    timeline: "时间线",
    graph: "援引",
    positions: "立场",
    lineage: "用语沿革",
    divergences: "语文版本",
    extract: "提取",
    quotation: "核对引文",
    data: "数据与接口",
    methodology: "方法",
    changes: "变更",
    about: "关于",
    privacy: "隐私",
    accessibility: "无障碍",
  },
  footer: "Concordance不收录所编码文本的任何句子，只收录事实、编码和自行撰写的摘要，并附官方页面的链接。",
  licence: "编码与摘要：CC BY 4.0。代码：Apache 2.0。",
  noTracking: "本站不设置Cookie，也不向任何其他主机请求内容。",
  otherSite: "（外部网站）",
  writtenIn: (language) => `内容为${language}`,
} satisfies Messages["site"];

export const punctuation = {
  colon: "：",
  comma: "，",
  stop: "。",
  gap: "",
  quoted: (text) => `“${text}”`,
  bracketed: (text) => `（${text}）`,
} satisfies Messages["punctuation"];

export const paging = {
  label: "分页",
  first: "第一页",
  next: "下一页",
} satisfies Messages["paging"];

export const notFound = {
  title: "没有这个页面",
  body: "地址可能不完整或有误。登记册的标识符从不改变含义，曾在此处的记录仍可用其标识符找到。",
  ways: "可前往",
} satisfies Messages["notFound"];

export const withdrawn = {
  title: "此记录已撤回",
  body: "这份记录曾在此处。其内容、撤回日期和理由保留在登记册的变更中。",
} satisfies Messages["withdrawn"];

export const unavailable = {
  title: "登记册暂时无法访问",
  body: "网站正常，但存放登记册的服务没有应答。数据没有丢失。请在半分钟后重新载入页面。",
} satisfies Messages["unavailable"];

export const offline = {
  title: "没有网络连接",
  body: "您的浏览器没有保存此页。网络恢复后即可阅读：届时请重新加载。",
  kept: "现在可以阅读的页面",
} satisfies Messages["offline"];
