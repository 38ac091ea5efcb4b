import type { Messages } from "../messages.ts";

export const force = {
  strengthOf: (strength) => `الشدة ${strength} من 4`,
  legend: "يدل الشكل على صنف الفعل الكلامي، وتدل الأعمدة الممتلئة على شدته، ويدل اللفظ على القوة.",
  strength: "الشدة",
  family: "الصنف",
  word: "القوة",
  meaning: "الأطراف…",
  uses: "الأقوال",
  all: "أي قوة",
  strengths: [
    "القول: الإحاطة أو الإقرار أو التأكيد أو الترحيب أو القلق",
    "التأييد أو التشجيع",
    "الطلب أو الاعتزام",
    "التعهد أو الإنشاء",
    "الإلزام بالقانون",
  ],
} satisfies Messages["force"];
