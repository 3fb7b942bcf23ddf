import type { Phrases } from "../../phrases";

export const PHRASES: Phrases = {
  moment: "{day}, {time} ({zone})",
  span: "{day}, das {from} às {until} ({zone})",
  pay: {
    year: "{money} por ano",
    month: "{money} por mês",
    day: "{money} por dia",
    hour: "{money} por hora",
  },
  told: {
    hired: "que gostaríamos que se juntasse a nós",
    not_now: "que não lhe iríamos oferecer a vaga",
    consult_instead:
      "que não lhe iríamos oferecer a vaga e que gostaríamos de trabalhar consigo num trabalho de consultoria",
  },
  calendar: {
    summary: "Entrevista na {organisation}: {job}",
    talk: "Vai falar com {names}.",
    code: "O seu código para a receção: {code}",
    sitters: "O painel: {names}.",
  },
};
