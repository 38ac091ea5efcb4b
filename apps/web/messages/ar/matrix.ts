import type { Messages } from "../messages.ts";

export const matrix = {
  title: "المصفوفة",
  lead: "من يقول ماذا في كل موضوع: القوة الأشد أو عدد الأقوال. وكل خانة تؤدي إلى أقوالها.",
  rows: "الصفوف",
  parties: "الأطراف",
  instruments: "الصكوك",
  value: "في الخانات",
  strongest: "القوة الأشد",
  count: "عدد الأقوال",
  kind: "نوع الطرف",
  anyKind: "جميع الأنواع",
  speaking: "الصفوف التي فيها أقوال فقط",
  caption: (rows, value) => `${rows} حسب الموضوع: ${value}`,
  headings: { name: "الاسم" },
  legend: "كيف تُقرأ",
  legendNote: "يدل الشكل على صنف القوة، والرقم على شدتها، والتظليل تكرار للرقم.",
  states: {
    silent: "صمت: كل شيء مرمَّز ولا قول فيه",
    "silent-in-part": "لا قول فيه في ما رُمِّز",
    "not-coded": "غير مرمَّز: لم ينظر فيه أحد",
  },
  speaks: (force, statements) => `${force}، ${statements}`,
  partyNote:
    "يُنسب إلى الطرف ما في الصكوك التي وقعها أو اعتمدها أو أصدرها أو أيدها أو قدم مشروعها أو صدق عليها أو انضم إليها بنفسه.",
  behind: (titles) => `الأطراف المشاركة في جميع ما يلي فقط: ${titles}`,
  noRows: "لا يوجد صف يستوفي هذه الاختيارات.",
  cellTitle: (row, topic) => `${row} في موضوع: ${topic}`,
  cellNote: "الأشد أولا.",
  embed: "إدراج هذه المصفوفة في صفحة أخرى",
  back: "العودة إلى المصفوفة",
} satisfies Messages["matrix"];
