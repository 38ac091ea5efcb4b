import type { Messages } from "../messages.ts";

export const privacy = {
  title: "隐私",
  lead: "任何人都不必向本站提供信息，本站也不保留读者的任何信息。",
  reading: {
    title: "阅读时",
    paragraphs: [
      "本站不设置 Cookie，也不在您的浏览器中存放任何可将您与其他读者区分开来的内容。没有账户、计数器或广告。",
      "字体、样式和脚本均来自本站。在您点击通往外部的链接之前，浏览器不会向任何其他主机请求内容；这类链接均有标明。",
    ],
  },
  server: {
    title: "在服务器上",
    paragraphs: [
      "页面根据其地址生成；地址未注明语言时，根据您的浏览器所要求的语言生成。两者均不保留。机器的运营者为防范故障和滥用，可能短期保存技术日志；登记册并不需要它。",
    ],
  },
  texts: {
    title: "您提交的文本",
    paragraphs: ["发送给接口以供编码的文本，阅读、应答之后即被丢弃：既不写入磁盘，也不写入日志。"],
  },
} satisfies Messages["privacy"];
