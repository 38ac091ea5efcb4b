import type { Messages } from "../messages.ts";

export const timeline = {
  title: "التسلسل الزمني",
  lead: "الصكوك بترتيب تواريخها، ومع اختيار موضوع مدى قوة كلام كل منها فيه.",
  onTopic: (topic) => `التسلسل الزمني: ${topic}`,
  figureTitle: "أقوى قوة حسب التاريخ",
  figureNote: "علامة لكل صك، كلما علت كانت أقوى. وتحت الخط: مرمَّز وصامت، أو غير مرمَّز.",
  strongest: "أقوى ما قيل فيه",
  date: "التاريخ",
  force: "أقوى قوة",
  silent: "لا شيء فيه",
  notCoded: "غير مرمَّز",
  byYear: "حسب السنة",
} satisfies Messages["timeline"];

export const graph = {
  title: "الإحالات",
  lead: "أي صك يستشهد بغيره أو يبني عليه أو يرحب به أو يؤكده من جديد أو ينفذه أو يحل محله، بحسب علاقاته وبياناته.",
  around: "حول",
  all: "جميع الصكوك",
  relation: "العلاقة",
  anyRelation: "جميع العلاقات",
  figureNote:
    "الصكوك حسب التاريخ، الأقدم أولا. يمتد القوس من النص المحيل، بلا رأس، إلى النص المحال إليه، وله رأس.",
  outside: (n) => `إحالات إلى نصوص خارج السجل: ${n}. وهي في الجدول.`,
  figureTitle: "من يحيل إلى من",
  tableTitle: "جميع الإحالات",
  to: "إلى",
  where: "الموضع",
  recorded: "في علاقات التسجيل",
  none: "لا إحالة تستوفي هذه الاختيارات.",
  mostCited: "الأكثر إحالة إليها",
} satisfies Messages["graph"];

export const lineage = {
  title: "نشأة عبارة",
  lead: "أين ترد العبارة أول مرة في السجل، ومن أخذ بها، وكيف تغيرت.",
  term: "العبارة، من كلمتين إلى اثنتي عشرة (بالإنكليزية)",
  submit: "تتبع",
  of: (term) => `نشأة العبارة ${term}`,
  tried: "على سبيل المثال",
  first: "أول من أوردها كاملة",
  noFirst: "لا صك يوردها كاملة.",
  note: "جرى البحث في الترميز لا في النصوص. والملخصات بألفاظ السجل: فالتطابق يبين أن النص يقول ذلك، لا أنه يستعمل هذه الألفاظ.",
  form: { whole: "كاملة", changed: "متغيرة" },
  places: "المواضع",
  missing: (words) => `بدون ${words}`,
  added: (words) => `مع ${words}`,
  fields: {
    qualifier: "قيد",
    reference: "إحالة",
    summary: "ملخص",
    topic: "موضوع",
    text: "نص",
  },
  none: "لم يوجد ما يشبهها.",
} satisfies Messages["lineage"];

export const divergences = {
  title: "النسخ اللغوية",
  lead: "أحكام في القرارات تختلف نسخها اللغوية في القوة، كما يقرأ برنامج كل نسخة، وما أظهرته قراءتها.",
  status: "ما أظهرته القراءة",
  anyStatus: "أي نتيجة",
  statuses: {
    computed: "لم تُقرأ بعد",
    confirmed: "النسخ تختلف",
    "extractor-error": "أسيئت قراءة نسخة",
  },
  language: "اللغة التي تنفرد",
  anyLanguage: "أي لغة",
  provision: "الحكم",
  readings: "القوة حسب اللغة",
  gap: (n) => `الفرق في الشدة: ${n}`,
  sameStrength: "قوة أخرى بالشدة نفسها",
  none: "لا اختلاف يستوفي هذه الاختيارات.",
  method: (extractor, date) => `قرأها ${extractor} في ${date}`,
} satisfies Messages["divergences"];
