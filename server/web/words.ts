import type { Language } from "../api/languages";

// What the entry itself says to people. Candidates and strangers hear it in their language, programs in English.

export const FAILED =
  "Something failed on our side, and nothing was changed. If it stays, tell us {reference}.";
const SENTENCES = [
  FAILED,
  "This cannot be done at this address.",
  "This was sent from another site, so nothing was done.",
  "Please send the length of what you send.",
  "This is too large. A file may have 20 MB at most.",
  "That was a little too often. Please try again in a moment.",
  "Go back to return to what you were doing; what you typed is usually still there.",
  "Something failed",
  "Reference {reference}",
] as const;
export type EntrySentence = (typeof SENTENCES)[number];

type Words = Record<EntrySentence, string>;

const FR: Words = {
  [FAILED]:
    "Quelque chose a échoué de notre côté, et rien n’a été modifié. Si cela persiste, indiquez-nous {reference}.",
  "This cannot be done at this address.": "Ceci ne peut pas se faire à cette adresse.",
  "This was sent from another site, so nothing was done.":
    "Ceci a été envoyé depuis un autre site : rien n’a donc été fait.",
  "Please send the length of what you send.": "Veuillez envoyer la longueur de ce que vous envoyez.",
  "This is too large. A file may have 20 MB at most.":
    "C’est trop volumineux. Un fichier peut faire 20 Mo au plus.",
  "That was a little too often. Please try again in a moment.":
    "C’était un peu trop souvent. Veuillez réessayer dans un instant.",
  "Go back to return to what you were doing; what you typed is usually still there.":
    "Revenez en arrière pour retrouver ce que vous faisiez ; ce que vous avez saisi y est en général encore.",
  "Something failed": "Quelque chose a échoué",
  "Reference {reference}": "Référence {reference}",
};

const DE: Words = {
  [FAILED]:
    "Bei uns ist etwas fehlgeschlagen, und nichts wurde geändert. Wenn es so bleibt, nennen Sie uns {reference}.",
  "This cannot be done at this address.": "Das geht unter dieser Adresse nicht.",
  "This was sent from another site, so nothing was done.":
    "Das kam von einer anderen Website, deshalb ist nichts geschehen.",
  "Please send the length of what you send.": "Bitte senden Sie mit, wie lang ist, was Sie senden.",
  "This is too large. A file may have 20 MB at most.":
    "Das ist zu groß. Eine Datei darf höchstens 20 MB haben.",
  "That was a little too often. Please try again in a moment.":
    "Das war etwas zu oft. Bitte versuchen Sie es gleich noch einmal.",
  "Go back to return to what you were doing; what you typed is usually still there.":
    "Gehen Sie zurück zu dem, was Sie gerade taten; was Sie eingegeben haben, steht meist noch da.",
  "Something failed": "Etwas ist fehlgeschlagen",
  "Reference {reference}": "Referenz {reference}",
};

const ES: Words = {
  [FAILED]:
    "Algo ha fallado por nuestra parte y no se ha cambiado nada. Si sigue así, indíquenos {reference}.",
  "This cannot be done at this address.": "Esto no se puede hacer en esta dirección.",
  "This was sent from another site, so nothing was done.":
    "Esto se envió desde otro sitio, así que no se ha hecho nada.",
  "Please send the length of what you send.": "Envíe, por favor, la longitud de lo que envía.",
  "This is too large. A file may have 20 MB at most.":
    "Es demasiado grande. Un archivo puede tener 20 MB como máximo.",
  "That was a little too often. Please try again in a moment.":
    "Han sido demasiadas veces seguidas. Inténtelo de nuevo dentro de un momento.",
  "Go back to return to what you were doing; what you typed is usually still there.":
    "Vuelva atrás para seguir con lo que hacía; lo que escribió suele seguir ahí.",
  "Something failed": "Algo ha fallado",
  "Reference {reference}": "Referencia {reference}",
};

const PT: Words = {
  [FAILED]: "Algo falhou do nosso lado, e nada foi alterado. Se continuar, indique-nos {reference}.",
  "This cannot be done at this address.": "Isto não se pode fazer neste endereço.",
  "This was sent from another site, so nothing was done.":
    "Isto foi enviado a partir de outro site, por isso nada foi feito.",
  "Please send the length of what you send.": "Envie, por favor, o comprimento do que envia.",
  "This is too large. A file may have 20 MB at most.":
    "É demasiado grande. Um ficheiro pode ter 20 MB no máximo.",
  "That was a little too often. Please try again in a moment.":
    "Foram demasiadas vezes seguidas. Tente de novo dentro de momentos.",
  "Go back to return to what you were doing; what you typed is usually still there.":
    "Volte atrás para retomar o que estava a fazer; o que escreveu costuma ainda lá estar.",
  "Something failed": "Algo falhou",
  "Reference {reference}": "Referência {reference}",
};

const AR: Words = {
  [FAILED]: "فشل شيء من جانبنا، ولم يتغيّر شيء. إن استمر ذلك فأخبرونا بهذا المرجع: {reference}.",
  "This cannot be done at this address.": "لا يمكن فعل هذا على هذا العنوان.",
  "This was sent from another site, so nothing was done.": "أُرسل هذا من موقع آخر، ولذلك لم يُفعل شيء.",
  "Please send the length of what you send.": "يرجى إرسال طول ما ترسلونه.",
  "This is too large. A file may have 20 MB at most.": "هذا كبير جدًا. الحد الأقصى للملف 20 ميغابايت.",
  "That was a little too often. Please try again in a moment.":
    "تكرر هذا أكثر من اللازم. يرجى المحاولة من جديد بعد قليل.",
  "Go back to return to what you were doing; what you typed is usually still there.":
    "ارجعوا إلى الصفحة السابقة لمتابعة ما كنتم تفعلونه؛ غالبًا ما يبقى ما كتبتموه هناك.",
  "Something failed": "فشل شيء ما",
  "Reference {reference}": "المرجع {reference}",
};

const ALL: Record<Exclude<Language, "en">, Words> = { fr: FR, de: DE, es: ES, pt: PT, ar: AR };

/** A sentence in a language, with the reference that the log has. */
export function inWords(sentence: EntrySentence, reference: string, language: Language = "en"): string {
  const words = language === "en" ? sentence : ALL[language][sentence];
  return words.replace("{reference}", language === "ar" ? `\u2068${reference}\u2069` : reference);
}

/** `lang` and, where words run from right to left, `dir`: of an element that says a sentence of ours. */
export const spokenIn = (language: Language) =>
  language === "ar" ? `lang="${language}" dir="rtl"` : `lang="${language}"`;
