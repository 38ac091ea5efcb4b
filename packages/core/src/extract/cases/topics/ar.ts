import type { TopicCase } from "./topic-case.ts";

/** Topics in Arabic: codebook, section 5. */
export const ARABIC_TOPICS: readonly TopicCase[] = [
  {
    text: "تهيب بالورش في أوستمارك أن تحمي [data-protection: البيانات الشخصية]؛",
    reason: "a term with articles",
  },
  { text: "تؤكد أهمية [education-skills: التعليم]؛", reason: "a term with its article" },
  {
    text: "تحث الدول على مكافحة [information-integrity: المعلومات المضللة]؛",
    reason: "a term of two words",
  },
  {
    text: "يؤكد الطرفان من جديد أهمية [human-rights: حقوق الإنسان].",
    reason: "a term in the construct state",
  },
  { text: "تدعو المصانع إلى احترام [intellectual-property: الملكية الفكرية]؛", reason: "a term at the end" },
  {
    text: "تطلب إلى مجلس البحيرات أن يدرس أثر الآلات في [labour: العمالة]؛",
    reason: "the topic of what is studied, not of the study",
  },
  { text: "تشجع الجامعات على دراسة [environment: تغير المناخ]؛", reason: "a term of two words" },
  {
    text: "تطلب إخضاع النظم [human-oversight: للرقابة البشرية]؛",
    reason: "a preposition that leans on the term",
  },
  {
    text: "تطلب إلى الورش أن تحمي [data-protection: البيانات الشخصية] الخاصة [children: بالأطفال]؛",
    reason: "two topics, what is protected before whose it is",
  },
  {
    text: "ترحب بتحسن [education-skills: التعليم] و[health: الصحة]؛",
    reason: "two topics, the second behind a conjunction that leans on it",
  },
];
