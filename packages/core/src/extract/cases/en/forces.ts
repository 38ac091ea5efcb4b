import type { MarkedCase } from "../marked.ts";

/** Which force a clause has: codebook, section 3, decision rules and appendix. */
export const FORCES: readonly MarkedCase[] = [
  { text: "[agree: We agree that States should share tests].", reason: "the outer verb rules" },
  {
    text: "[commit: Both sides agree to meet].",
    reason: "to agree to do is to commit",
  },
  {
    text: "[agree: Both sides agree on the importance of tests].",
    reason: "to agree on a thing is to agree",
  },
  { text: "[recognize: We underline that all firms should test models].", reason: "the outer verb rules" },
  { text: "[commit: We are committed to sharing data].", reason: "to be committed to doing" },
  { text: "[commit: We reaffirm our commitment to open tests].", reason: "the parties' own commitment" },
  { text: "[affirm: We reaffirm the importance of open tests].", reason: "an importance is affirmed" },
  { text: "[support: We reaffirm our support for the centre].", reason: "support is supported" },
  { text: "[call: Reiterates its request to the Secretary];", reason: "a request repeated is a call" },
  {
    text: "[concern: Noting with concern the spread of forged audio],",
    reason: "the evaluating phrase decides",
  },
  {
    text: "[welcome: The Council notes with appreciation the report].",
    reason: "the evaluating phrase decides",
  },
  { text: "[note: Noting the importance of small firms],", reason: "importance is no evaluation" },
  { text: "[encourage: We welcome companies to join the code].", reason: "to welcome somebody to do" },
  { text: "[commit: We will publish our audits].", reason: "will with the parties" },
  { text: "[note: Models will change the work of clinics].", reason: "will with anything else" },
  { text: "[intend: We will explore shared tests].", reason: "to explore is an aim" },
  {
    text: "[support: Both governments are supporting the centre].",
    reason: "a progressive that is a carrier",
  },
  { text: "[intend: The parties are working to close gaps].", reason: "a progressive that is a carrier" },
  { text: "[recommend: Models should be tested].", reason: "should, whoever is its subject" },
  { text: "[recommend: More work is needed on audits].", reason: "what is needed" },
  { text: "[recommend: Firms can and should test models].", reason: "can and should" },
  { text: "[oblige: Each Party shall keep records].", reason: "shall binds" },
  { text: "[prohibit: A Party shall not sell such data].", reason: "shall not forbids" },
  { text: "[prohibit: Firms must not sell such data].", reason: "must not forbids" },
  { text: "[permit: A Party may withdraw from the Accord].", reason: "may as leave" },
  { text: "[note: New risks may arise from such models].", reason: "may as possibility" },
  { text: "[establish: In this Accord lake data means records of a lake].", reason: "a definition" },
  { text: "[establish: The term may be understood as any such record].", reason: "a definition" },
  {
    text: "Principles\n\n[note: These are for large firms].\n- [recommend: Ensure that people stay in charge].",
    reason: "a bare imperative",
  },
  { text: "[note: Experts agree that models err].", reason: "a third party's stance" },
  {
    text: "[oblige: The Accord sets forth principles that each Party shall implement].",
    reason: "what each Party shall do",
  },
  { text: "[establish: Decides to convene a panel];", reason: "appendix: decides" },
  { text: "[permit: Authorizes the Secretary to sign];", reason: "appendix: authorizes" },
  { text: "[intend: Desiring to lower the cost of audits],", reason: "appendix: desiring" },
  { text: "[recognize: Mindful of the limits of audits],", reason: "appendix: mindful" },
  {
    text: "[recognize: We, the members of the Lakes Union (LU), recognize that rules help].",
    reason: "an apposition with a short name in the subject",
  },
  {
    text: "[affirm: The LU reaffirms that States must keep rules].",
    reason: "a body by its short name speaks",
  },
  {
    text: "[note: Where the AI errs, people lose trust in it].",
    reason: "the technology's short name is no body",
  },
  {
    text: "[affirm: Reaffirms the commitment of all States to the Accord];",
    reason: "somebody else's commitment is affirmed",
  },
  {
    text: "[note: Noting that the ministers decided to convene a panel],",
    reason: "what was decided is told in a recital",
  },
  {
    text: "[welcome: Welcomes the efforts of States to share tests];",
    reason: "efforts to act are greeted, nobody is asked",
  },
  {
    text: "[affirm: Reiterating the pledge of the Accord],",
    reason: "a pledge that is not said to be the speakers' own",
  },
];
