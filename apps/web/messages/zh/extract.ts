import type { Messages } from "../messages.ts";

export const extract = {
  title: "提取",
  lead: "粘贴文本或打开文件，即可看到其中的表述：哪些词语表明立场、语力如何、涉及哪些议题。读取在您的浏览器中进行，内容不会发送到任何地方。",
  noScript:
    "文本只留在您的浏览器中，因此本页需要脚本。不用脚本时，可在自己的计算机上用命令行完成同样的工作；本站其他页面均无需脚本。",
  tool: {
    text: "文本",
    file: "或文件",
    drop: "纯文本、Markdown、HTML、Akoma Ntoso或Formex，不超过一兆字节。也可将文件拖放到此处。",
    chosen: "已选择：",
    language: "语文",
    anyLanguage: "根据文本判断",
    kind: "性质",
    expression: "文书本身",
    report: "关于文书的报道",
    go: "提取",
    stop: "停止",
    empty: "请先粘贴文本或选择文件。",
    reading: "读取中：",
    done: "已完成。",
    stopped: "已停止。",
    statements: "表述：",
    provisions: "条款：",
    nothing: "未找到表述：文本中没有程序所知的表明立场的动词。",
    marked: "文本及其表述",
    draft: "以下是程序的草稿，不是登记册的编码。点击标记可跳转到表中对应的一行，反之亦然。",
    table: "表述列表",
    force: "语力",
    words: "词语",
    topics: "议题",
    place: "位置",
    confidence: "置信度",
    save: "保存：",
    faults: {
      failed: "故障在我方。请重新载入页面后再试。",
      "too-large": "内容超过一兆字节。请缩短，或使用命令行。",
      "not-text": "这不是UTF-8或UTF-16编码的文本。请另存为纯文本后再试。",
      "needs-command": "PDF和Word文件须用命令行读取。在此请粘贴其文本，或将其另存为纯文本。",
      broken: "无法读取此XML文件：格式有误，或者既不是Akoma Ntoso，也不是Formex。",
    },
  },
  how: {
    title: "工作方式",
    paragraphs: [
      "起草登记册记录所用的规则和词表，在您的浏览器中运行。本页只向本站请求登记册所知的各方、机构和文书的名称，不请求其他内容。",
      "置信度经过校准：在人工编码的文本上，置信度为90%的草稿约有十分之九是正确的。",
    ],
  },
  limits: {
    title: "注意事项",
    items: [
      "草稿可能有误。方法页按语文说明出错的频率。",
      "规则针对各国和国际机构的文本制定；用于其他文本，草稿质量较差。",
      "登记册未收录的各方，不会被识别出来。",
    ],
  },
} as const satisfies Messages["extract"];
