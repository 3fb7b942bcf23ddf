export const APPLICATION_STATE_WORDS = {
  active: "Active",
  hired: "Hired",
  not_now: "Not now",
  consult_instead: "Consult instead",
  withdrawn: "Withdrawn",
} as const;

/** What applicants agree to, in each language that the form speaks. */
export const CONSENT_WORDS = {
  en: "I agree that {organisation} keeps what I send here to decide about this application. I can see it, correct it and ask for it to be erased at any time.",
  fr: "J’accepte que {organisation} conserve ce que j’envoie ici pour décider de cette candidature. Je peux le consulter, le corriger et demander son effacement à tout moment.",
  de: "Ich bin damit einverstanden, dass {organisation} aufbewahrt, was ich hier sende, um über diese Bewerbung zu entscheiden. Ich kann es jederzeit einsehen, berichtigen und löschen lassen.",
  es: "Acepto que {organisation} conserve lo que envío aquí para decidir sobre esta candidatura. Puedo verlo, corregirlo y pedir que se borre en cualquier momento.",
  pt: "Aceito que {organisation} guarde o que envio aqui para decidir sobre esta candidatura. Posso vê-lo, corrigi-lo e pedir que seja apagado em qualquer altura.",
  ar: "أوافق على أن تحتفظ {organisation} بما أرسله هنا للبت في هذا الطلب. يمكنني الاطلاع عليه وتصحيحه وطلب محوه في أي وقت.",
} as const;
