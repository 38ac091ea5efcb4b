/** What a field of the records teaches an editor who got it wrong. `noun` names one value in messages. */
export interface FieldNote {
  readonly noun: string;
  readonly tip: string;
}

const note = (noun: string, tip: string): FieldNote => ({ noun, tip });

const SCHEMA_TIP =
  "The codebook lists the values; an editor that knows the schema on the file's first line offers them.";
const PLAIN_TIP =
  "See the codebook and the schema that the file's first line names for the form of this field.";
const DATE_TIP = "Write a date as EDTF, no more exact than is known: 2024-05-06, 2024-05, 2024, 2024~.";

/** Notes by name of the field, as it stands in the YAML. */
const FIELDS: Readonly<Record<string, FieldNote>> = {
  title: note(
    "title",
    "Give the title as the instrument has it, or its official short form; English is always there.",
  ),
  name: note("name", "Write the name as a reader would look for it: who published what."),
  coverage: note(
    "word on coverage",
    "Say plainly how much was read and coded, and what was not; English is always there.",
  ),
  extent: note(
    "extent",
    "Say whether the whole of the text is coded, a part of it or nothing: whole, part or none.",
  ),
  event: note(
    "event",
    "Give the kind of the event (summit, session, state-visit, conference, other) and its name.",
  ),
  why: note("reason", "Say in one sentence why this was added, changed or withdrawn."),
  reason: note("reason", "Say in one sentence why the finding is right as it is."),
  before: note("earlier value", "Keep what it was: before: {<id>: {<field>: <earlier value>}}."),
  ids: note("id", "Name instruments and statements by their ids."),
  languages: note("language", "Use one of the six UN languages: en, fr, es, zh, ru, ar."),
  topics: note("topic", "Use 1 to 5 of the 41 topics of the codebook (section 5), the main topic first."),
  force: note(
    "force",
    "Use one of the sixteen forces (codebook, section 3); the verb that carries the stance decides.",
  ),
  actors: note("actor", "Use a class of actors (codebook, section 4) or the id of a party."),
  beneficiaries: note(
    "beneficiary",
    "Use a class of beneficiaries (codebook, section 4) or the id of a party.",
  ),
  speakers: note(
    "speaker",
    "Name the speakers by the ids of parties: two letters in lower case for a State.",
  ),
  parties: note(
    "party",
    "Name parties by id: two letters in lower case for a State, others as in parties/others.yaml.",
  ),
  membersByActs: note("act", "Name the instrument and the kinds of act upon it that make a party a member."),
  group: note("group", "Name the group by its id, as parties/others.yaml has it."),
  members: note(
    "member",
    "Name members by id: two letters in lower case for a State, others as in others.yaml.",
  ),
  from: note("date", `${DATE_TIP} For a day or before: ../2024-05-06.`),
  to: note("date", `${DATE_TIP} Leave it out where the membership goes on.`),
  seen: note("value", "Say true where an editor saw it, false where nobody did."),
  act: note(
    "act",
    "Use a kind of act that a party can do: signed, adopted, endorsed, issued, sponsored and so on.",
  ),
  kind: note("kind", SCHEMA_TIP),
  role: note("role", "Leave roles out: they follow from the acts of the parties."),
  basis: note("basis", "Say from what the statement was read: expression, report or accounts."),
  binding: note("binding", "Use binding, non-binding or voluntary (codebook, section 6)."),
  relation: note("relation", "Use a relation of the codebook (section 6), such as builds-on or cites."),
  scheme: note("scheme", "Use a scheme of the list; `other` where none fits."),
  status: note("status", SCHEMA_TIP),
  language: note("language", "Use one of the six UN languages: en, fr, es, zh, ru, ar."),
  read: note("value", "Say how much of the text an editor read: whole, part or not-read."),
  summary: note(
    "summary",
    "Write one sentence of at most 200 characters in your own words, speaker first; English is always there.",
  ),
  qualifiers: note(
    "qualifier",
    "Give the hedge or condition in at most four words of the text, with its kind.",
  ),
  heading: note("heading", "Keep at most four words of a heading; the register holds no sentence of a text."),
  adopted: note("date", DATE_TIP),
  date: note("date", DATE_TIP),
  dates: note("date", DATE_TIP),
  published: note("date", DATE_TIP),
  deadline: note("date", DATE_TIP),
  locator: note(
    "locator",
    "Write a locator in Akoma Ntoso style: para_3, art_5__para_2, preamble__recital_4.",
  ),
  range: note(
    "range",
    "Write [start, end] in UTF-16 code units, start before end; end is the first unit after.",
  ),
  ranges: note("range", "Write `text: [start, end]` in UTF-16 code units, start before end."),
  fingerprint: note(
    "fingerprint",
    "A fingerprint is the SHA-256 of the normalised words, in lower-case hexadecimal.",
  ),
  address: note("address", "Give a full address that begins with https:// or http://."),
  evidence: note("header field", "Sources are given for title, kind, binding, adopted, place and event."),
  unverified: note("header field", "Only title, kind, binding, adopted, place and event can be unverified."),
  sources: note("source", "Name at least one source by its id in the record's list of sources."),
  joined: note(
    "statement id",
    "Name statements of the same instrument by their ids: <instrument>.s01, <instrument>.r01.",
  ),
  id: note(
    "id",
    "Ids are lower-case letters, digits and hyphens; a statement's is <instrument>.s01 or .r01.",
  ),
};

/** The note on the innermost field of a path that has one. */
export function fieldNote(keys: readonly PropertyKey[]): FieldNote {
  const name = keys.findLast((key) => typeof key === "string" && Object.hasOwn(FIELDS, key));
  return FIELDS[String(name)] ?? note("value", PLAIN_TIP);
}
