import type { Messages } from "../messages.ts";

export const privacy = {
  title: "Vie privée",
  lead: "Personne n'a rien à dire à ce site, et il ne conserve rien sur ceux qui le lisent.",
  reading: {
    title: "Lorsque vous lisez",
    paragraphs: [
      "Le site ne dépose aucun cookie et n'enregistre rien dans votre navigateur qui permette de vous distinguer d'un autre lecteur. Il n'y a ni comptes, ni compteurs, ni publicité.",
      "Les polices, les styles et les scripts viennent de ce site. Votre navigateur ne contacte aucun autre serveur tant que vous ne suivez pas un lien externe ; ces liens sont signalés.",
      "Votre navigateur garde des copies des dernières pages visitées ici, pour que vous puissiez les lire sans connexion. Elles restent sur votre appareil, n'apprennent rien à personne et s'effacent avec les données du site dans les réglages du navigateur.",
    ],
  },
  server: {
    title: "Sur le serveur",
    paragraphs: [
      "Une page est produite à partir de son adresse et, lorsque celle-ci n'indique pas de langue, de la langue que demande votre navigateur. Ni l'une ni l'autre n'est conservée. L'exploitant des machines peut garder quelque temps un journal technique contre les pannes et les abus ; le registre n'en a pas besoin.",
    ],
  },
  texts: {
    title: "Les textes que vous envoyez",
    paragraphs: [
      "Un texte envoyé à l'API pour être codé est lu, traité, puis oublié : il n'est écrit ni sur un disque ni dans un journal.",
    ],
  },
} satisfies Messages["privacy"];
