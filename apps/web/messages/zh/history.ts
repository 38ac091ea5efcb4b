import type { Messages } from "../messages.ts";

export const timeline = {
  title: "时间线",
  lead: "按日期排列的文书；选定议题时，显示每份文书就该议题达到的强度。",
  onTopic: (topic) => `时间线：${topic}`,
  figureTitle: "各日期的最强语力",
  figureNote: "每份文书一个标记，位置越高，强度越高。横线以下：已编码而未谈及，或未编码。",
  strongest: "最强的表述",
  date: "日期",
  force: "最强语力",
  silent: "未谈及",
  notCoded: "未编码",
  byYear: "按年份",
} satisfies Messages["timeline"];

export const graph = {
  title: "援引",
  lead: "根据登记的关系和表述，哪份文书援引、基于、欢迎、重申、执行或取代哪份文书。",
  around: "围绕",
  all: "全部文书",
  relation: "关系",
  anyRelation: "全部关系",
  figureNote: "文书按日期排列，最早者在前。弧线从作出援引的文本（无箭头）指向被援引的文本（有箭头）。",
  outside: (n) => `对登记册以外文本的援引：${n}。见表格。`,
  figureTitle: "谁援引谁",
  tableTitle: "全部援引",
  to: "援引对象",
  where: "位置",
  recorded: "见记录中的关系",
  none: "没有符合所选条件的援引。",
  mostCited: "被援引最多",
} satisfies Messages["graph"];

export const lineage = {
  title: "用语沿革",
  lead: "一个用语在登记册中首见于何处，谁加以沿用，如何变化。",
  term: "用语，二至十二个词（英文）",
  submit: "追溯",
  of: (term) => `${term}的沿革`,
  tried: "例如",
  first: "首次完整出现",
  noFirst: "没有文书完整使用该用语。",
  note: "检索的是编码，而不是文本。摘要用的是登记册自己的措辞：相符只表明文本有此意思，不表明文本使用这些词。",
  form: { whole: "完整", changed: "有变化" },
  places: "出处",
  missing: (words) => `缺${words}`,
  added: (words) => `加${words}`,
  fields: {
    qualifier: "限定语",
    reference: "援引",
    summary: "摘要",
    topic: "议题",
    text: "文本",
  },
  none: "未找到类似用语。",
} satisfies Messages["lineage"];

export const divergences = {
  title: "语文版本",
  lead: "各语文版本语力不同的决议条款：程序分别读取各版本的结果，以及人工核读的结论。",
  status: "核读结论",
  anyStatus: "不限",
  statuses: {
    computed: "尚未核读",
    confirmed: "版本确有不同",
    "extractor-error": "误读了某一版本",
  },
  language: "与众不同的语文",
  anyLanguage: "不限",
  provision: "条款",
  readings: "各语文的语力",
  gap: (n) => `强度之差：${n}`,
  sameStrength: "语力不同，强度相同",
  none: "没有符合所选条件的差异。",
  method: (extractor, date) => `${date}由${extractor}读取`,
} satisfies Messages["divergences"];
