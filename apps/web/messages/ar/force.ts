import type { Messages } from "../messages.ts";

export const force = {
  strengthOf: (strength) => `الشدة ${strength} من 4`,
  legend: "يدل الشكل على نوع الفعل الكلامي، والأعمدة الممتلئة على شدته، والكلمة على القوة.",
  strength: "الشدة",
  family: "النوع",
  word: "القوة",
  meaning: "الأطراف…",
  uses: "البيانات",
  all: "جميع درجات القوة",
  strengths: [
    "القول: الإحاطة أو التسليم أو التأكيد أو الترحيب أو القلق",
    "التأييد أو الدعوة اللينة",
    "الطلب أو الاستهداف",
    "التعهد أو الإنشاء",
    "الإلزام بالقانون",
  ],
} satisfies Messages["force"];
