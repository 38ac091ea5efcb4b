import type { Messages } from "../messages.ts";

export const site = {
  name: "Concordance",
  tagline: "السجل المفتوح لما قالته الدول والهيئات الدولية عن الذكاء الاصطناعي",
  description:
    "من اتخذ أي موقف من الذكاء الاصطناعي، وبأي قوة، وفي أي موضوع، وفي أي فقرة: صكوك مرمَّزة بندا بندا، وكل قول مقرون بمصدره.",
  skip: "الانتقال إلى المحتوى",
  navigation: "التصفح الرئيسي",
  more: "عن هذا الموقع",
  languages: "لغة هذه الصفحة",
  sections: {
    instruments: "الصكوك",
    parties: "الأطراف",
    topics: "المواضيع",
    search: "البحث",
    compare: "المقارنة",
    matrix: "المصفوفة",
    timeline: "التسلسل الزمني",
    graph: "الإحالات",
    positions: "المواقف",
    lineage: "مسار العبارة",
    divergences: "النسخ اللغوية",
    extract: "الاستخراج",
    quotation: "التحقق من اقتباس",
    data: "البيانات والواجهة البرمجية",
    methodology: "المنهجية",
    changes: "التغييرات",
    about: "نبذة",
    privacy: "الخصوصية",
    accessibility: "إمكانية الوصول",
  },
  footer:
    "لا يتضمن Concordance أي جملة من النصوص التي يرمّزها، بل وقائع وترميزات وملخصات بصياغته هو، مع الطريق إلى الصفحة الرسمية.",
  licence: "الترميزات والملخصات: CC BY 4.0. الشيفرة: Apache 2.0.",
  noTracking: "لا يضع هذا الموقع أي ملف تعريف ارتباط ولا يطلب شيئا من أي خادم آخر.",
  otherSite: "(موقع آخر)",
  writtenIn: (language) => `باللغة ${language}`,
} satisfies Messages["site"];

export const punctuation = {
  colon: ": ",
  comma: "، ",
  stop: ". ",
  gap: " ",
  quoted: (text) => `«${text}»`,
  bracketed: (text) => ` (${text})`,
} satisfies Messages["punctuation"];

export const paging = {
  label: "الصفحات",
  first: "الصفحة الأولى",
  next: "الصفحة التالية",
} satisfies Messages["paging"];

export const notFound = {
  title: "لا توجد صفحة بهذا العنوان",
  body: "ربما قُطع العنوان أو كُتب خطأ. ومعرّفات السجل لا يتغير معناها أبدا، فما كان هنا من قيود لا يزال تحت معرّفه.",
  ways: "وجهات أخرى",
} satisfies Messages["notFound"];

export const withdrawn = {
  title: "سُحب هذا القيد",
  body: "كان هنا من قبل. وما كان فيه وتاريخ سحبه وسببه محفوظة بين تغييرات السجل.",
} satisfies Messages["withdrawn"];

export const unavailable = {
  title: "يتعذر الوصول إلى السجل",
  body: "الموقع يعمل، لكن الخدمة التي تحفظ السجل لا تجيب. ولم يُفقد شيء. يُرجى إعادة تحميل الصفحة بعد نصف دقيقة.",
} satisfies Messages["unavailable"];

export const offline = {
  title: "لا يوجد اتصال",
  body: "هذه الصفحة غير محفوظة في متصفحك. يمكن قراءتها حين يعود الاتصال: أعد تحميلها عندئذ.",
  kept: "صفحات يمكنك قراءتها الآن",
} satisfies Messages["offline"];
