import type { SignInTexts } from "../../sign-in";

export const SIGN_IN: SignInTexts = {
  link: {
    subject: "O seu link para as suas candidaturas",
    body: `Olá,

aqui está o link para as suas candidaturas:

[Abrir as suas candidaturas]({link})

Funciona uma vez, durante sete dias, e depois mantém a sua sessão aberta durante 30 dias. Se não o pediu, pode ignorar este e-mail.`,
  },
  code: {
    subject: "{code} é o seu código",
    body: `Olá,

aqui está o código que pediu para {purpose}:

**{code}**

É válido durante dez minutos. Escreva-o apenas onde o pediu; ninguém da nossa parte lho perguntará.`,
  },
  purposes: {
    sign: "assinar o seu documento",
    my_data: "abrir o que se guarda sobre si",
    erase: "apagar o que se guarda sobre si, o que não pode ser anulado",
  },
};
