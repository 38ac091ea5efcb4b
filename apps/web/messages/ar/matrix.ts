import type { Messages } from "../messages.ts";

export const matrix = {
  title: "المصفوفة",
  lead: "من يقول ماذا في كل موضوع: أقوى قوة أو عدد البيانات. وكل خانة تؤدي إلى بياناتها.",
  rows: "الصفوف",
  parties: "الأطراف",
  instruments: "الصكوك",
  value: "في الخانات",
  strongest: "أقوى قوة",
  count: "عدد البيانات",
  kind: "نوع الطرف",
  anyKind: "جميع الأنواع",
  speaking: "الصفوف التي تتكلم فقط",
  caption: (rows, value) => `${rows} حسب الموضوع: ${value}`,
  headings: { name: "الاسم" },
  legend: "كيف تُقرأ",
  legendNote: "الشكل نوع القوة، والرقم شدتها، والظل يكرر الرقم.",
  states: {
    silent: "صمت: كل شيء مرمَّز ولا يقول فيه شيئا",
    "silent-in-part": "ما رُمِّز لا يقول فيه شيئا",
    "not-coded": "غير مرمَّز: لم ينظر فيه أحد",
  },
  speaks: (force, statements) => `${force}، ${statements}`,
  partyNote:
    "يتكلم الطرف بالصكوك التي وقعها أو اعتمدها أو أصدرها أو أيدها أو قدمها أو صدق عليها أو انضم إليها بنفسه.",
  behind: (titles) => `من يقف وراء كل ما يلي فقط: ${titles}`,
  noRows: "لا صف يستوفي هذه الاختيارات.",
  cellTitle: (row, topic) => `${row} في موضوع: ${topic}`,
  cellNote: "الأقوى أولا.",
  embed: "إدراج هذه المصفوفة في صفحة أخرى",
  back: "العودة إلى المصفوفة",
} satisfies Messages["matrix"];
