import type { Phrases } from "../../phrases";

export const PHRASES: Phrases = {
  moment: "{day}, {time} ({zone})",
  span: "{day}, de {from} a {until} ({zone})",
  pay: {
    year: "{money} al año",
    month: "{money} al mes",
    day: "{money} al día",
    hour: "{money} por hora",
  },
  told: {
    hired: "que nos gustaría que se uniera a nosotros",
    not_now: "que no le ofreceríamos el puesto",
    consult_instead: "que no le ofreceríamos el puesto y que nos gustaría trabajar con usted en un encargo",
  },
  calendar: {
    summary: "Entrevista en {organisation}: {job}",
    talk: "Hablará con {names}.",
    code: "Su código para recepción: {code}",
    sitters: "El panel: {names}.",
  },
};
