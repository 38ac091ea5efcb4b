import type { Messages } from "../messages.ts";

export const timeline = {
  title: "时间线",
  lead: "按日期排列的文书；选定主题时，显示各份谈论该主题的效力。",
  onTopic: (topic) => `时间线：${topic}`,
  figureTitle: "各日期的最强效力",
  figureNote: "每份文书一个标记，越高越强。横线之下：已编码而沉默，或未编码。",
  strongest: "最强的表述",
  date: "日期",
  force: "最强效力",
  silent: "未谈及",
  notCoded: "未编码",
  byYear: "按年份",
} satisfies Messages["timeline"];

export const graph = {
  title: "援引关系",
  lead: "依据登记的关系与表述，哪份文书援引、依托、欢迎、重申、执行或取代哪份文书。",
  around: "围绕",
  all: "全部文书",
  relation: "关系",
  anyRelation: "全部关系",
  figureNote: "文书按日期排列，最早的在前。弧线从作出援引的文本（无箭头）指向被援引的文本（有箭头）。",
  outside: (n) => `指向登记册以外文本的援引：${n}。见表格。`,
  figureTitle: "谁援引谁",
  tableTitle: "全部援引",
  to: "至",
  where: "位置",
  recorded: "见记录中的关系",
  none: "没有符合这些选择的援引。",
  mostCited: "最常被援引",
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
  note: "检索的是编码，而非文本。摘要用的是登记册自己的措辞：相符表明某文本有此意思，不表明其使用这些词。",
  form: { whole: "完整", changed: "有变化" },
  places: "出处",
  missing: (words) => `缺${words}`,
  added: (words) => `加${words}`,
  fields: {
    qualifier: "限定语",
    reference: "援引",
    summary: "摘要",
    topic: "主题",
    text: "文本",
  },
  none: "未找到类似用语。",
} satisfies Messages["lineage"];

export const divergences = {
  title: "语文版本",
  lead: "各语文版本在效力上有差异的决议条款：程序分别读取各版本的结果，以及核读的结论。",
  status: "核读结论",
  anyStatus: "不限",
  statuses: {
    computed: "尚未核读",
    confirmed: "版本确有差异",
    "extractor-error": "某版本被误读",
  },
  language: "与众不同的语文",
  anyLanguage: "不限",
  provision: "条款",
  readings: "各语文的效力",
  gap: (n) => `强度之差：${n}`,
  sameStrength: "效力不同，强度相同",
  none: "没有符合这些选择的差异。",
  method: (extractor, date) => `${date}由${extractor}读取`,
} satisfies Messages["divergences"];
