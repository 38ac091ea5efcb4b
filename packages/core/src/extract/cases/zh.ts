import type { MarkedCase } from "./marked.ts";

/** What the codebook's rules give in this language. */
export const CHINESE: readonly MarkedCase[] = [
  { text: "[note: 回顾湖泊联盟去年通过的《数据守则》]，", reason: "appendix: recalls" },
  {
    text: "[recognize: 双方强调，所有企业都应当测试其模型]。",
    reason: "the outer verb rules over a duty inside it",
  },
  { text: "[affirm: 我们重申各国主权平等的原则]。", reason: "an own principle is affirmed" },
  { text: "[concern: 双方对伪造语音的扩散表示严重关切]。", reason: "the stance stands behind its object" },
  { text: "[concern: 关切地注意到诈骗案件成倍增加]，", reason: "the evaluating phrase decides" },
  { text: "[welcome: 赞赏地注意到工作组提交的报告]。", reason: "the evaluating phrase decides" },
  { text: "[welcome: 各方对联合测试中心的成立表示欢迎]。", reason: "the stance stands behind its object" },
  { text: "[support: 我们支持联合国发挥主渠道作用]。", reason: "an idea is backed" },
  { text: "[support: 我们主张各国平等参与规则制定]。", reason: "to advocate is to be in favour" },
  { text: "[encourage: 鼓励企业公布测试结果]。", reason: "a soft directive" },
  { text: "[encourage: 我们倡导开放与合作的精神]。", reason: "to promote, said to others" },
  { text: "[permit: 缔约方可以随时撤回其提案]。", reason: "leave for a party" },
  { text: "[note: 这类模型可能带来新的风险]。", reason: "a possibility is no leave" },
  { text: "[recommend: 开发者应当测试其模型]。", reason: "should, whoever is its subject" },
  { text: "[recommend: 各国要加强对儿童的保护]。", reason: "the should of policy papers" },
  { text: "[recommend: 各国需要建立测试中心]。", reason: "what is needed" },
  { text: "[oblige: 每一缔约方应保存测试记录]。", reason: "the shall of treaties" },
  { text: "[oblige: 运营者必须报告严重事故]。", reason: "must binds" },
  { text: "[prohibit: 缔约方不应出售此类数据]。", reason: "shall not forbids" },
  { text: "[prohibit: 任何人不得伪造他人的声音]。", reason: "must not forbids" },
  { text: "[prohibit: 禁止利用模型伪造公民的声音]。", reason: "a ban without a subject" },
  { text: "[recommend: 企业不应出售此类数据]。", reason: "should not is advice that says no" },
  { text: "[call: 请秘书长向大会提交年度报告]。", reason: "appendix: requests" },
  { text: "[call: 我们呼吁各国加强合作]。", reason: "a call of the speakers" },
  { text: "[agree: 双方一致认为规则应当跟上技术发展]。", reason: "the outer verb rules" },
  { text: "[agree: 双方就测试标准达成共识]。", reason: "a shared conclusion behind its object" },
  { text: "[commit: 双方同意加强联合测试]。", reason: "to agree to do is to commit" },
  { text: "[agree: 双方同意专家组的结论]。", reason: "to agree on a thing is to agree" },
  { text: "[intend: 中方愿同各方分享测试经验]。", reason: "to be willing is an aim" },
  { text: "[commit: 双方将继续开展联合测试]。", reason: "will with the parties" },
  { text: "[note: 这些模型将改变诊所的工作]。", reason: "will with anything else" },
  { text: "[recognize: 我们将测试视为共同责任]。", reason: "a preposition that is written as will is" },
  { text: "[commit: 我们承诺公布测试结果]。", reason: "a pledge" },
  { text: "[commit: 重申决心弥合数字鸿沟]。", reason: "the speakers' own resolve" },
  { text: "[establish: 决定设立联合工作组]。", reason: "appendix: decides" },
  { text: "[permit: 授权秘书处签署协定]；", reason: "appendix: authorizes" },
  { text: "[establish: 本守则所称模型，是指任何能够学习的程序]。", reason: "a definition" },
  { text: "[affirm: 坚持以人为本、智能向善]。", reason: "to uphold a principle" },
  { text: "[concern: 反对利用技术优势谋求霸权]。", reason: "opposition" },
  { text: "[recognize: 我们认为人工智能的发展离不开开放测试]。", reason: "to believe" },
  {
    text: "[welcome: 欢迎奥斯特马克公布测试结果]，并[encourage: 鼓励其他国家效仿]。",
    reason: "1: two verbs, each with its own object",
  },
  {
    text: "[recognize: 认识到小国缺少算力]，[concern: 深为关切数字鸿沟不断扩大]，",
    reason: "1: one recital after another in one sentence",
  },
  {
    text: "[note: 回顾理事会第七号决议，其中决定设立测试中心]，[affirm: 又重申该中心的职责]，",
    reason: "1: a verb in a relative clause carries no stance",
  },
  {
    text: "[note: 注意到理事会关于设立测试中心的决定]；",
    reason: "1: a verb that is a noun there carries no stance",
  },
  {
    text: "[call: 请各国采取措施，支持最不发达国家]。",
    reason: "1: a verb of doing behind what is asked belongs to it",
  },
  {
    text: "[commit: 双方承诺采取措施打击电信诈骗]，并[commit: 加强联合测试中心的能力]。",
    reason: "2: two actions, each with its own complement",
  },
  {
    text: "[recommend: 开发者应当测试其模型的安全性能]，并[recommend: 向主管部门报告测试结果]。",
    reason: "2: coordinated verbs after one duty",
  },
  {
    text: "[commit: 我们承诺加强和保持我们的合作]。",
    reason: "2: verbs that share one object stay together",
  },
  { text: "[support: 我们支持各国合作、保护公众、共享数据的努力]。", reason: "3: verbs that hang on a noun" },
  { text: "[affirm: 我们承认并重申开放测试的重要性]。", reason: "4: two verbs over one object" },
  {
    text: "目标\n\n我们决心：\n- [commit: 共享测试结果]\n- [commit: 开放公共数据]\n",
    reason: "5: items inherit the force of their chapeau",
  },
  {
    text: "目标\n\n我们达成以下共识：\n- [recommend: 企业应当公布审计结果]。\n- [recommend: 各国应当共享数据]。\n",
    reason: "5: an item with a carrier of its own",
  },
  { text: "[note: 如今奥斯特马克的多数信件由机器阅读]。", reason: "6: a plain indicative" },
  {
    text: "[note: 各类模型正在迅速普及]；[affirm: 我们重申以人为本的原则]。",
    reason: "6: split where a carrier appears",
  },
  {
    text: "[recommend: 各国应当加强监管]；[recommend: 企业应当公布测试结果]。",
    reason: "6: a duty on each side of a semicolon",
  },
  {
    text: "[commit: 为实现这一目标，我们将公布测试结果]。",
    reason: "7: a fronted adjunct belongs to the clause",
  },
  {
    text: "[establish: 根据第五条的规定，决定设立工作组]。",
    reason: "7: a fronted adjunct belongs to the clause",
  },
  { text: "但是，[agree: 双方一致认为规则必须跟上技术发展]。", reason: "7: connectives are left out" },
  {
    text: "[recognize: 双方强调“公开、透明”（见附件）的原则十分重要]。",
    reason: "quotation marks and brackets end no sentence",
  },
  {
    text: "[recommend: 应对风险的措施应当公开]。",
    reason: "the first sign of a longer word is no duty",
  },
  {
    text: "[note: 可持续的供应链有助于可靠的服务]。",
    reason: "signs of longer words are no leave",
  },
  {
    text: "[recognize: 双方强调应对气候变化的重要性]，[support: 支持联合国发挥核心作用]，[concern: 反对单边主义]，[commit: 同意加强合作]。",
    reason: "1: one verb after another of the same speakers",
  },
  {
    text: "[recommend: 各国应加强监管]，[recommend: 企业应遵守法律]。",
    reason: "2: two duties, each with its own subject",
  },
  {
    text: "[recognize: 中方高度重视安全测试]，[intend: 愿同各方推动全球治理]。",
    reason: "1: the second verb shares the speaker of the first",
  },
  {
    text: "[commit: 双方同意加强联合测试]，联合声明说。",
    reason: "7: attribution is left out at the edge",
    kind: "report",
  },
  {
    text: "联合声明说，[agree: 双方一致认为测试应当公开]。",
    reason: "7: attribution is left out at the edge",
    kind: "report",
  },
];

/** Texts that hold no statement, or none besides the marked ones. */
export const CHINESE_NEGATIVES: readonly MarkedCase[] = [
  { text: "湖泊数据协定\n\n第一条\n宗旨\n", reason: "titles and headings" },
  { text: "- 12 -\n\n____________\n", reason: "page numbers and rules" },
  { text: "湖泊各国达成一致\n\n部长傍晚乘机返回。", reason: "a report's narrative", kind: "report" },
  {
    text: "峰会闭幕\n\n代表团随后参观了港口。",
    reason: "a report's narrative about journeys",
    kind: "report",
  },
  { text: "第一条\n", reason: "a heading without a body" },
  { text: "第三章\n", reason: "a chapter's number" },
  { text: "目录\n", reason: "a table of contents" },
  { text: "[译文草案。]", reason: "somebody's remark on the text" },
  { text: "附件\n", reason: "a heading of an annex" },
  { text: "", reason: "nothing" },
];
