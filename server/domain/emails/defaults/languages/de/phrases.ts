import type { Phrases } from "../../phrases";

export const PHRASES: Phrases = {
  moment: "{day}, {time} Uhr ({zone})",
  span: "{day}, {from} bis {until} Uhr ({zone})",
  pay: {
    year: "{money} im Jahr",
    month: "{money} im Monat",
    day: "{money} am Tag",
    hour: "{money} in der Stunde",
  },
  told: {
    hired: "dass wir uns freuen würden, wenn Sie zu uns kommen",
    not_now: "dass wir Ihnen die Stelle nicht anbieten werden",
    consult_instead:
      "dass wir Ihnen die Stelle nicht anbieten werden und gern in einem Auftrag mit Ihnen arbeiten würden",
  },
  calendar: {
    summary: "Gespräch bei {organisation}: {job}",
    talk: "Sie sprechen mit {names}.",
    code: "Ihr Code für den Empfang: {code}",
    sitters: "Das Panel: {names}.",
  },
};
