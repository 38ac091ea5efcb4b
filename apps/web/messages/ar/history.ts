import type { Messages } from "../messages.ts";

export const timeline = {
  title: "التسلسل الزمني",
  lead: "الصكوك بترتيب تواريخها، ومعها، عند اختيار موضوع، شدة ما يقوله كل منها فيه.",
  onTopic: (topic) => `التسلسل الزمني: ${topic}`,
  figureTitle: "القوة الأشد حسب التاريخ",
  figureNote: "علامة واحدة لكل صك، وكلما علت زادت الشدة. وتحت الخط: مرمَّز ولا يقول فيه شيئا، أو غير مرمَّز.",
  strongest: "أشد ما قيل فيه",
  date: "التاريخ",
  force: "القوة الأشد",
  silent: "لا شيء فيه",
  notCoded: "غير مرمَّز",
  byYear: "حسب السنة",
} satisfies Messages["timeline"];

export const graph = {
  title: "الإحالات",
  lead: "أي صك يحيل إلى غيره أو يستند إليه أو يرحب به أو يعيد تأكيده أو ينفذه أو يحل محله، بحسب علاقاته وأقواله.",
  around: "حول",
  all: "جميع الصكوك",
  relation: "العلاقة",
  anyRelation: "جميع العلاقات",
  figureNote:
    "الصكوك بترتيب تواريخها، الأقدم أولا. ويمتد القوس من النص المحيل، حيث لا سهم، إلى النص المحال إليه، حيث السهم.",
  outside: (n) => `إحالات إلى نصوص خارج السجل: ${n}. وهي في الجدول.`,
  figureTitle: "من يحيل إلى من",
  tableTitle: "جميع الإحالات",
  to: "إلى",
  where: "الموضع",
  recorded: "في علاقات القيد",
  none: "لا توجد إحالة تستوفي هذه الاختيارات.",
  mostCited: "أكثر ما يُحال إليه",
} satisfies Messages["graph"];

export const lineage = {
  title: "مسار العبارة",
  lead: "أين وردت العبارة أول مرة في السجل، ومن أخذ بها، وكيف تغيرت.",
  term: "العبارة، من كلمتين إلى اثنتي عشرة كلمة (بالإنكليزية)",
  submit: "تتبع",
  of: (term) => `مسار العبارة ${term}`,
  tried: "على سبيل المثال",
  first: "أول صك أوردها كاملة",
  noFirst: "لا يوجد صك أوردها كاملة.",
  note: "شمل البحث الترميزات لا النصوص. والملخصات بصياغة السجل: فالتطابق يدل على أن النص يفيد هذا المعنى، لا على أنه يستعمل هذه الألفاظ.",
  form: { whole: "كاملة", changed: "متغيرة" },
  places: "المواضع",
  missing: (words) => `دون ${words}`,
  added: (words) => `مع ${words}`,
  fields: {
    qualifier: "لفظ تقييد",
    reference: "إحالة",
    summary: "ملخص",
    topic: "موضوع",
    text: "نص",
  },
  none: "لم يُعثر على ما يشبهها.",
} satisfies Messages["lineage"];

export const divergences = {
  title: "النسخ اللغوية",
  lead: "أحكام من القرارات تختلف نسخها اللغوية في القوة، بحسب قراءة برنامج لكل نسخة، وما تبين لمن اطلع عليها.",
  status: "ما تبين عند الاطلاع",
  anyStatus: "أي نتيجة",
  statuses: {
    computed: "لم يُطلع عليها بعد",
    confirmed: "النسخ مختلفة",
    "extractor-error": "أسيئت قراءة نسخة",
  },
  language: "اللغة المنفردة",
  anyLanguage: "أي لغة",
  provision: "الحكم",
  readings: "القوة حسب اللغة",
  gap: (n) => `الفرق في الشدة: ${n}`,
  sameStrength: "القوة مختلفة والشدة واحدة",
  none: "لا يوجد اختلاف يستوفي هذه الاختيارات.",
  method: (extractor, date) => `قراءة ${extractor} في ${date}`,
} satisfies Messages["divergences"];
