import type { SignInTexts } from "../../sign-in";

export const SIGN_IN: SignInTexts = {
  link: {
    subject: "Votre lien vers vos candidatures",
    body: `Bonjour,

voici le lien vers vos candidatures :

[Ouvrir vos candidatures]({link})

Il fonctionne une fois, dans les sept jours, puis garde votre session ouverte pendant 30 jours. Si vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail.`,
  },
  code: {
    subject: "{code} est votre code",
    body: `Bonjour,

voici le code que vous avez demandé pour {purpose} :

**{code}**

Il est valable dix minutes. Saisissez-le seulement là où vous l’avez demandé ; personne de chez nous ne vous le demandera jamais.`,
  },
  purposes: {
    sign: "signer votre document",
    my_data: "ouvrir ce qui est conservé à votre sujet",
    erase: "effacer ce qui est conservé à votre sujet, ce qui ne peut pas être annulé",
  },
};
