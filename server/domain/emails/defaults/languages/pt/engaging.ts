import type { DefaultTexts } from "../../texts";

export const ENGAGING = {
  reference_issued: {
    subject: "A sua carta de referência de {{ organisation_name }}",
    body: `Olá, {{ candidate_first_name }},

A sua colaboração terminou e escrevemos uma carta de referência para si. É um PDF selado e é seu: quem o receber pode confirmar que é autêntico.

[Abrir a sua carta]({{ portal_link }})

Obrigado pelo seu trabalho.

{{ organisation_name }}`,
  },
  terms_unanswered: {
    subject: "A sua resposta até {{ answer_by }}: a nossa proposta de colaboração",
    body: `Olá, {{ candidate_first_name }},

Um breve lembrete, e o único: as condições da colaboração que lhe propusemos aguardam a sua resposta até **{{ answer_by }}**.

Pode aceitar, propor outras condições, fazer uma pergunta ou recusar. Recusar não lhe custa nada, nem agora nem se voltar a candidatar-se.

[Ler as condições e responder]({{ portal_link }})

{{ organisation_name }}`,
  },
  milestone_due: {
    subject: "Para {{ due_on }}: {{ milestone }}",
    body: `Olá, {{ candidate_first_name }},

Um breve lembrete do que combinámos: **{{ milestone }}** deve ser entregue até **{{ due_on }}**.

Entregue no seu portal, com uma nota ou um ficheiro. Se precisar de mais tempo, escreva-nos lá e encontramos outro dia.

[Abrir a sua colaboração]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
