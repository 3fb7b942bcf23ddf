import type { Language } from "./languages";

/** What a page says in the browser when it has failed: the few words of ours that travel there, in every language. */
export const FAILURES: Record<Language, { title: string; text: string; again: string; reference: string }> = {
  en: {
    title: "Something failed on our side",
    text: "Nothing was changed. If it stays, tell us the reference below and we will find out why.",
    again: "Try again",
    reference: "Reference",
  },
  fr: {
    title: "Quelque chose a échoué de notre côté",
    text: "Rien n’a été modifié. Si cela persiste, indiquez-nous la référence ci-dessous, et nous chercherons pourquoi.",
    again: "Réessayer",
    reference: "Référence",
  },
  de: {
    title: "Bei uns ist etwas fehlgeschlagen",
    text: "Nichts wurde geändert. Wenn es so bleibt, nennen Sie uns die Referenz unten, und wir finden heraus, warum.",
    again: "Noch einmal versuchen",
    reference: "Referenz",
  },
  es: {
    title: "Algo ha fallado por nuestra parte",
    text: "No se ha cambiado nada. Si sigue así, indíquenos la referencia de abajo y averiguaremos por qué.",
    again: "Intentar de nuevo",
    reference: "Referencia",
  },
  pt: {
    title: "Algo falhou do nosso lado",
    text: "Nada foi alterado. Se continuar, indique-nos a referência abaixo e descobriremos porquê.",
    again: "Tentar de novo",
    reference: "Referência",
  },
  ar: {
    title: "فشل شيء من جانبنا",
    text: "لم يتغيّر شيء. إن استمر ذلك فأخبرونا بالمرجع أدناه وسنعرف السبب.",
    again: "المحاولة مرة أخرى",
    reference: "المرجع",
  },
};
