import type { Phrases } from "../../phrases";

export const PHRASES: Phrases = {
  moment: "{day}, {time} ({zone})",
  span: "{day}, de {from} à {until} ({zone})",
  pay: {
    year: "{money} par an",
    month: "{money} par mois",
    day: "{money} par jour",
    hour: "{money} de l’heure",
  },
  told: {
    hired: "que nous aimerions que vous nous rejoigniez",
    not_now: "que nous ne vous proposerions pas le poste",
    consult_instead:
      "que nous ne vous proposerions pas le poste, et que nous aimerions travailler avec vous dans le cadre d’une mission",
  },
  calendar: {
    summary: "Entretien chez {organisation} : {job}",
    talk: "Vous parlerez avec {names}.",
    code: "Votre code pour l’accueil : {code}",
    sitters: "Le jury : {names}.",
  },
};
