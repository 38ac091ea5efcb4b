import { about } from "./about.ts";
import { accessibility } from "./accessibility.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import { error } from "./error.ts";
import { force } from "./force.ts";
import { home } from "./home.ts";
import { instrument, instruments } from "./instruments.ts";
import { methodology } from "./methodology.ts";
import { parties, party } from "./parties.ts";
import { privacy } from "./privacy.ts";
import { scheme } from "./scheme.ts";
import { notFound, paging, punctuation, site, unavailable } from "./site.ts";
import { statement } from "./statement.ts";
import { topic, topics } from "./topics.ts";
import { vocabulary } from "./vocabulary.ts";

/** Every word of the interface in English; the other languages have the same shape. */
export const en = {
  about,
  accessibility,
  counts,
  dates,
  error,
  force,
  home,
  instrument,
  instruments,
  methodology,
  notFound,
  paging,
  parties,
  party,
  privacy,
  punctuation,
  site,
  statement,
  topic,
  topics,
  unavailable,
  vocabulary: { ...vocabulary, ...scheme },
} as const;
