import type { Messages } from "../messages.ts";

export const extract = {
  title: "提取",
  lead: "粘贴文本或打开文件，即可看到其中的声明：哪些词语表明立场、力度如何、涉及哪些主题。读取在您的浏览器中进行，内容不会发送到任何地方。",
  noScript:
    "文本只留在您的浏览器中，因此本页需要脚本。没有脚本时，可在本机使用命令行完成同样的工作；本站其他页面均无需脚本。",
  tool: {
    text: "文本",
    file: "或文件",
    drop: "纯文本、Markdown、HTML、Akoma Ntoso 或 Formex，不超过一兆字节。也可拖放到此处。",
    chosen: "已选择：",
    language: "语言",
    anyLanguage: "由文本判断",
    kind: "性质",
    expression: "文书本身",
    report: "关于文书的报道",
    go: "提取",
    stop: "停止",
    empty: "请先粘贴文本或选择文件。",
    reading: "读取中：",
    done: "完成。",
    stopped: "已停止。",
    statements: "声明：",
    provisions: "条款：",
    nothing: "未找到声明：没有程序所知的表明立场的动词。",
    marked: "文本及其声明",
    draft: "这些是程序的草稿，不是本登记册的编码。标记可跳转到表中对应的行，反之亦然。",
    table: "声明列表",
    force: "力度",
    words: "词语",
    topics: "主题",
    place: "位置",
    confidence: "置信度",
    save: "保存：",
    faults: {
      failed: "我们这边出了问题。请重新载入页面后再试。",
      "too-large": "内容超过一兆字节。请缩短，或使用命令行。",
      "not-text": "这不是 UTF-8 或 UTF-16 文本。请另存为纯文本后再试。",
      "needs-command": "PDF 和 Word 文件由命令行读取。在此请粘贴其文本，或另存为纯文本。",
      broken: "无法读取此 XML：格式不正确，或既非 Akoma Ntoso 也非 Formex。",
    },
  },
  how: {
    title: "工作方式",
    paragraphs: [
      "起草本登记册记录所用的规则和词表，在您浏览器的一个线程中运行。本页只向本站请求登记册所知的各方、机构和文书的名称，不请求其他内容。",
      "置信度经过校准：在由人编码的文本上，置信度为 90% 的草稿约十之有九正确。",
    ],
  },
  limits: {
    title: "注意事项",
    items: [
      "草稿可能有误。方法一页按语言说明出错的频率。",
      "规则是为国家和国际机构的文本制定的；用于其他文本，草稿质量较差。",
      "登记册不知道的各方不会被列名。",
    ],
  },
} as const satisfies Messages["extract"];
