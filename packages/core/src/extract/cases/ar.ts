import type { MarkedCase } from "./marked.ts";

/** What the codebook's rules give in this language. */
export const ARABIC: readonly MarkedCase[] = [
  {
    text: "وإذ [note: تشير إلى مدونة بيانات البحيرات]،",
    reason: "appendix: recalls, behind the word that opens a recital",
  },
  { text: "[note: قد نظرت في تقرير لجنة البيانات]،", reason: "a trigger may begin with a connective" },
  { text: "[note: لاحظ الطرفان تزايد حوادث الاحتيال].", reason: "the verb first, the speaker behind it" },
  { text: "[note: أشار الأمين العام إلى تزايد حوادث الاحتيال].", reason: "a third party's stance is told" },
  {
    text: "[recognize: نشدد على أن جميع الشركات ينبغي أن تختبر نماذجها].",
    reason: "the outer verb rules over a duty inside it",
  },
  {
    text: "[recognize: أكد الجانبان أهمية الاختبار المستقل].",
    reason: "the verb first, the speaker behind it",
  },
  { text: "[recognize: الأطراف تؤكد أهمية الاختبار المستقل].", reason: "the speaker before the verb" },
  { text: "[recognize: إدراكا منها لحدود الاختبارات]،", reason: "appendix: aware, in the form of a recital" },
  { text: "[affirm: نؤكد من جديد مبدأ المساواة بين الدول].", reason: "a principle is affirmed again" },
  { text: "[affirm: أكد الجانبان مجددا مبدأ عدم التمييز].", reason: "the adverb behind the speaker decides" },
  { text: "[concern: تلاحظ مع القلق انتشار الأصوات المزورة]،", reason: "the evaluating phrase decides" },
  {
    text: "[concern: أعرب الجانبان عن قلقهما إزاء تسريب البيانات].",
    reason: "the evaluating phrase decides",
  },
  { text: "وإذ [concern: يساورها بالغ القلق من تسريب البيانات]،", reason: "appendix: concerned" },
  { text: "[concern: نرفض احتكار القدرات الحاسوبية].", reason: "to reject" },
  { text: "[welcome: تحيط علما مع التقدير بتقرير الخبراء].", reason: "the evaluating phrase decides" },
  { text: "[welcome: رحب الجانبان بافتتاح مركز الاختبار].", reason: "the verb first, the speaker behind it" },
  { text: "[support: أكد الجانبان دعمهما لعمل فريق الخبراء].", reason: "support is supported" },
  { text: "[support: نؤيد اقتراح إنشاء مركز للاختبار].", reason: "an act is backed" },
  { text: "[encourage: تدعو الدول الأعضاء إلى تبادل البيانات].", reason: "somebody is invited" },
  { text: "[call: تدعو إلى وقف تصدير أدوات التجسس].", reason: "an act is called for, nobody is invited" },
  { text: "[permit: يجوز لأي طرف سحب اقتراحه].", reason: "leave for a party" },
  { text: "[note: يمكن أن تنشأ مخاطر جديدة عن هذه النماذج].", reason: "a possibility is no leave" },
  { text: "[permit: تأذن للأمانة بتوقيع الاتفاق]؛", reason: "appendix: authorizes" },
  { text: "[recommend: ينبغي للمطورين اختبار نماذجهم].", reason: "should, whoever is its subject" },
  { text: "[recommend: لا ينبغي للشركات بيع هذه البيانات].", reason: "should not is advice that says no" },
  { text: "[recommend: من الضروري إجراء اختبارات مستقلة].", reason: "what is necessary" },
  { text: "[oblige: يجب على كل طرف مسك سجل].", reason: "must binds" },
  {
    text: "[oblige: تتخذ كل دولة طرف ما يلزم من تدابير].",
    reason: "the present tense of treaties is their shall",
  },
  { text: "[prohibit: لا يجوز للأطراف بيع هذه البيانات].", reason: "may not forbids" },
  { text: "[prohibit: يحظر تزوير أصوات المواطنين].", reason: "a ban" },
  { text: "[call: تطلب إلى الأمين العام تقديم تقرير سنوي].", reason: "appendix: requests" },
  { text: "[call: تكرر طلبها إلى الأمين العام تقديم تقرير]؛", reason: "a request repeated is a call" },
  { text: "[agree: اتفق الطرفان على أن القواعد ينبغي أن تتطور].", reason: "the outer verb rules" },
  { text: "[commit: اتفق الجانبان على تعزيز الاختبار المشترك].", reason: "to agree to do is to commit" },
  { text: "[agree: اتفق الجانبان على أهمية الاختبار].", reason: "to agree on a thing is to agree" },
  { text: "[intend: نعتزم توسيع الاختبارات].", reason: "an aim" },
  { text: "[intend: رغبة منها في خفض كلفة الاختبار]،", reason: "appendix: desiring" },
  { text: "[commit: نلتزم بحماية الأطفال].", reason: "a pledge" },
  { text: "[commit: سنواصل تبادل البيانات].", reason: "will with the parties" },
  { text: "[commit: سوف نعمل على سد الفجوة الرقمية].", reason: "will with the parties" },
  { text: "[commit: سيواصل الطرفان تبادل البيانات].", reason: "will with the parties behind it" },
  { text: "[note: ستغير هذه النماذج عمل العيادات].", reason: "will with anything else" },
  { text: "[commit: أكد الجانبان التزامهما بحماية الأطفال].", reason: "the speakers' own commitment" },
  { text: "[establish: تقرر إنشاء مركز للاختبار]؛", reason: "appendix: decides" },
  { text: "[establish: يقصد بمصطلح النموذج كل برنامج يتعلم].", reason: "a definition" },
  {
    text: "[welcome: ترحب بنشر نتائج الاختبار]، و[encourage: تشجع الشركات الأخرى على أن تحذو حذوها]؛",
    reason: "1: two verbs, each with its own object",
  },
  {
    text: "[recognize: أكد الجانبان أهمية الشفافية]، و[welcome: رحبا بنتائج الاختبار].",
    reason: "1: the second verb names its speakers by its ending",
  },
  {
    text: "وإذ [note: تشير إلى قرارها السابق الذي قررت فيه إنشاء مركز للاختبار]،",
    reason: "1: a verb in a relative clause carries no stance",
  },
  {
    text: "وإذ [note: تلاحظ أن اللجنة اعتمدت مدونة للبيانات]،",
    reason: "1: a verb in a subordinate clause carries no stance",
  },
  {
    text: "[call: تهيب بالدول أن تتخذ تدابير لمكافحة الاحتيال]، و[call: أن تعزز قدرات مركز الاختبار]؛",
    reason: "2: two actions, each with its own complement",
  },
  {
    text: "[commit: نتعهد بتعزيز وصون تعاوننا].",
    reason: "2: verbs that share one object stay together",
  },
  {
    text: "[support: نؤيد الجهود الرامية إلى التعاون وحماية الجمهور وتبادل البيانات].",
    reason: "3: nouns of action that hang on a noun",
  },
  { text: "[affirm: تسلم وتعيد تأكيد أهمية الاختبار].", reason: "4: at equal strength the later verb rules" },
  {
    text: "الأهداف\n\nنتعهد بما يلي:\n- [commit: تبادل نتائج الاختبار]\n- [commit: فتح البيانات العامة]\n",
    reason: "5: items inherit the force of their chapeau",
  },
  {
    text: "الأهداف\n\nنتفق على ما يلي:\n- [recommend: ينبغي للشركات نشر نتائجها].\n- [recommend: ينبغي للدول تبادل البيانات].\n",
    reason: "5: an item with a carrier of its own",
  },
  { text: "[note: تقرأ الآلات اليوم معظم الرسائل في أوستمارك].", reason: "6: a plain indicative" },
  {
    text: "[note: تنتشر النماذج اليوم بسرعة]؛ [affirm: نؤكد من جديد مبدأ الشفافية].",
    reason: "6: split where a carrier appears",
  },
  {
    text: "[recommend: ينبغي للدول تعزيز الرقابة]؛ [recommend: ينبغي للشركات نشر نتائجها].",
    reason: "6: a duty on each side of a semicolon",
  },
  {
    text: "[commit: لتحقيق هذا الهدف، سنواصل تبادل البيانات].",
    reason: "7: a fronted adjunct belongs to the clause",
  },
  { text: "ومع ذلك، [agree: يتفق الجانبان على أن القواعد ضرورية].", reason: "7: connectives are left out" },
  { text: "كما [recognize: شدد القادة على حماية الأطفال].", reason: "7: a connective right before the verb" },
  {
    text: "[recognize: أكد الجانبان أهمية ”النماذج المفتوحة“ (انظر المرفق) للجميع].",
    reason: "quotation marks and brackets end no sentence",
  },
  {
    text: "و[recognize: أكد الجانبان أهمية الحوار]، و[welcome: رحبا بالتقدم المحرز]، و[concern: أعربا عن قلقهما إزاء التزوير].",
    reason: "1: one verb after another of the same speakers",
  },
  {
    text: "[commit: اتفق الجانبان على تعزيز التعاون]، حسبما جاء في البيان المشترك.",
    reason: "7: attribution is left out at the edge",
    kind: "report",
  },
];

/** Texts that hold no statement, or none besides the marked ones. */
export const ARABIC_NEGATIVES: readonly MarkedCase[] = [
  { text: "اتفاق بيانات البحيرات\n\nالمادة 1\nالغرض\n", reason: "titles and headings" },
  { text: "الفصل الثالث\n", reason: "a chapter's number" },
  { text: "- 12 -\n\n____________\n", reason: "page numbers and rules" },
  { text: "اتفاق في البحيرات\n\nعاد الوزير إلى بلده مساء.", reason: "a report's narrative", kind: "report" },
  {
    text: "اختتام القمة\n\nزار الوفد الميناء بعد ذلك.",
    reason: "a report's narrative about journeys",
    kind: "report",
  },
  { text: "المادة 1\n", reason: "a heading without a body" },
  { text: "المرفق\n", reason: "a heading of an annex" },
  { text: "[مشروع ترجمة.]", reason: "somebody's remark on the text" },
  { text: "", reason: "nothing" },
];
