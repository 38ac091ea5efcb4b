import type { Metadata } from "next";
import type { Edition } from "./edition.ts";
import { LANGUAGES, type Language } from "./languages.ts";
import { addressOf } from "./site.ts";

interface Head {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Path of the picture, drawn from the record. */
  readonly image?: string;
  readonly article?: boolean;
}

/** Languages with a territory, as Open Graph writes them. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: "en_GB",
  fr: "fr_FR",
  zh: "zh_CN",
  es: "es_ES",
  ru: "ru_RU",
  ar: "ar_AR",
};

const SIZE = { width: 1200, height: 630 } as const;

/**
 * Title and description of a page, for search engines and for those with whom it is shared (Open Graph). Addresses of
 * pictures have to be whole, so there are none where nobody said where the site is.
 */
export function headOf(
  edition: Edition,
  { title, description, path, image, article = false }: Head,
): Metadata {
  const isPlaced = /^https?:/u.test(addressOf(path));
  const images = image && isPlaced ? [{ url: addressOf(image), ...SIZE, alt: title }] : [];
  return {
    title,
    description,
    openGraph: {
      title,
      description,
      ...(isPlaced ? { url: addressOf(path) } : {}),
      siteName: edition.messages.site.name,
      locale: LOCALES[edition.language],
      alternateLocale: LANGUAGES.filter((language) => language !== edition.language).map(
        (language) => LOCALES[language],
      ),
      type: article ? "article" : "website",
      images,
    },
    twitter: {
      card: image ? "summary_large_image" : "summary",
      title,
      description,
      images: images.map(({ url }) => url),
    },
  };
}
