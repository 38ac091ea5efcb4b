import { type Body, LANGUAGES, type Localised, type Membership, type Party } from "../../model/index.ts";
import { type Column, flag, listed, type Table, text } from "./table.ts";

const required = { required: true } as const;

const names = <Row extends { readonly name: Localised }>(): Column<Row>[] =>
  LANGUAGES.map((language) =>
    text(`name_${language}`, `Name (${language})`, ({ name }: Row) => name[language]),
  );

/** Parties: who can take a stance. */
export const PARTIES: Table<Party> = {
  name: "parties",
  title: "Parties",
  key: ["id"],
  columns: [
    text("id", "Id of the party", ({ id }) => id, required),
    text("kind", "Kind of party", ({ kind }) => kind, required),
    ...names<Party>(),
    listed("aliases", "Other forms of the name", ({ aliases }) => aliases),
    text("alpha2", "ISO 3166-1 alpha-2", ({ iso3166 }) => iso3166?.alpha2),
    text("alpha3", "ISO 3166-1 alpha-3", ({ iso3166 }) => iso3166?.alpha3),
    text("m49", "UN M49", ({ m49 }) => m49),
    flag(
      "unMember",
      "Whether it is a Member State of the United Nations",
      ({ unMember }) => unMember,
      required,
    ),
    listed("sources", "Where names and codes come from", ({ sources }) => sources),
  ],
};

/** Memberships of groups that editors wrote down; those that follow from acts are not among them. */
export const MEMBERSHIPS: Table<Membership> = {
  name: "memberships",
  title: "Memberships",
  key: [],
  foreignKeys: [
    { column: "group", table: "parties", references: "id" },
    { column: "member", table: "parties", references: "id" },
  ],
  columns: [
    text("group", "Id of the group", ({ group }) => group, required),
    text("member", "Id of the member", ({ member }) => member, required),
    text("from", "First day (EDTF)", ({ from }) => from, required),
    text("to", "Last day (EDTF); empty where it goes on", ({ to }) => to),
    flag("seen", "Whether somebody read the fact on its source's page", ({ seen }) => seen, required),
    listed("sources", "Names of the sources", ({ sources }) => sources.map(({ name }) => name)),
    text("note", "Note of the editor", ({ note }) => note),
  ],
};

/** Bodies, processes and events that texts refer to. */
export const BODIES: Table<Body> = {
  name: "bodies",
  title: "Bodies and events",
  key: ["id"],
  columns: [
    text("id", "Id of the body", ({ id }) => id, required),
    text("kind", "Kind of body", ({ kind }) => kind, required),
    ...names<Body>(),
    listed("aliases", "Other forms of the name", ({ aliases }) => aliases),
    listed("sources", "Where names come from", ({ sources }) => sources),
  ],
};
