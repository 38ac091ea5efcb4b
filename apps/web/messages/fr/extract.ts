import type { Messages } from "../messages.ts";

export const extract = {
  title: "Analyser un texte",
  lead: "Collez un texte ou ouvrez un fichier pour en voir les énoncés : quels mots expriment une position, avec quelle force, sur quels thèmes. La lecture se fait dans votre navigateur ; rien n’est envoyé.",
  noScript:
    "Cette page a besoin de scripts, car le texte reste dans votre navigateur. Sans eux, la ligne de commande fait de même sur votre machine ; toutes les autres pages du site fonctionnent sans scripts.",
  tool: {
    text: "Texte",
    file: "ou un fichier",
    drop: "Texte brut, Markdown, HTML, Akoma Ntoso ou Formex, un mégaoctet au plus. Vous pouvez aussi le déposer ici.",
    chosen: "Choisi :",
    language: "Langue",
    anyLanguage: "D’après le texte",
    kind: "Nature du texte",
    expression: "L’instrument lui-même",
    report: "Un compte rendu à son sujet",
    go: "Analyser",
    stop: "Arrêter",
    empty: "Collez d’abord un texte ou choisissez un fichier.",
    reading: "Lecture :",
    done: "Terminé.",
    stopped: "Arrêté.",
    statements: "Énoncés :",
    provisions: "Dispositions :",
    nothing: "Aucun énoncé trouvé : aucun verbe connu du programme n’exprime de position.",
    marked: "Le texte et ses énoncés",
    draft:
      "Ce sont des ébauches établies par un programme, non des codages du registre. Chaque marque mène à sa ligne du tableau, et inversement.",
    table: "Les énoncés en tableau",
    force: "Force",
    words: "Mots",
    topics: "Thèmes",
    place: "Emplacement",
    confidence: "Confiance",
    save: "Enregistrer :",
    faults: {
      failed: "Une erreur s’est produite de notre côté. Rechargez la page et réessayez.",
      "too-large": "Le texte dépasse un mégaoctet. Raccourcissez-le ou utilisez la ligne de commande.",
      "not-text": "Ce n’est pas un texte en UTF-8 ou UTF-16. Enregistrez-le en texte brut et réessayez.",
      "needs-command":
        "Les fichiers PDF et Word sont lus par la ligne de commande. Ici, collez leur texte ou enregistrez-les en texte brut.",
      broken: "Ce XML n’a pas pu être lu : il est mal formé, ou n’est ni de l’Akoma Ntoso ni du Formex.",
    },
  },
  how: {
    title: "Fonctionnement",
    paragraphs: [
      "Les règles et les listes de mots qui servent à ébaucher les fiches du registre s’exécutent dans votre navigateur. La page demande à ce site les noms des parties, des organismes et des instruments que le registre connaît, et rien d’autre.",
      "La confiance est étalonnée : parmi les ébauches à 90 %, environ neuf sur dix étaient justes sur des textes codés par des personnes.",
    ],
  },
  limits: {
    title: "À garder à l’esprit",
    items: [
      "Une ébauche peut être fausse. La méthodologie indique à quelle fréquence, par langue.",
      "Les règles ont été établies pour les textes d’États et d’organismes internationaux ; d’autres textes donnent de moins bonnes ébauches.",
      "Les parties que le registre ne connaît pas ne sont pas nommées.",
    ],
  },
} as const satisfies Messages["extract"];
