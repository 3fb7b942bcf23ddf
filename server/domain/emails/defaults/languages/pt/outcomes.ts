import type { DefaultTexts } from "../../texts";

export const OUTCOMES = {
  outcome_hired: {
    subject: "Boas notícias sobre a vaga {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

{% if told_by_phone_on %}Isto é, por escrito, o que lhe dissemos no telefonema de {{ told_by_phone_on }}. {% endif %}Gostaríamos que se juntasse à {{ organisation_name }} como {{ job_title }}. Parabéns.

{% if feedback %}{{ feedback }}

{% endif %}A sua proposta, com tudo o que diz sobre salário e início, chega por e-mail e está no seu portal. Leia-a com calma e pergunte-nos o que quiser saber.

[Abrir o seu portal]({{ portal_link }})

Esperamos com alegria trabalhar consigo.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "A nossa resposta à sua candidatura: {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

{% if told_by_phone_on %}Isto é, por escrito, o que lhe dissemos no telefonema de {{ told_by_phone_on }}. {% endif %}Não lhe vamos oferecer a vaga {{ job_title }}. Sabemos que não é a resposta que esperava, e quisemos dá-la com clareza e sem mais espera.

Obrigado pelo tempo e pela atenção que nos deu.{% if feedback %} Queremos também dizer-lhe isto:

{{ feedback }}{% endif %}

Esta resposta vale para esta vaga, neste momento. Se outra das nossas vagas lhe servir, teremos gosto em ter notícias suas.

Se tiver uma pergunta, escreva-nos no seu portal e uma pessoa responderá:

[Abrir o seu portal]({{ portal_link }})

Desejamos-lhe o melhor.

{{ organisation_name }}`,
  },
  outcome_consult_instead: {
    subject: "A nossa resposta à sua candidatura, e uma proposta: {{ job_title }}",
    body: `Olá, {{ candidate_first_name }}, não lhe vamos oferecer a vaga {{ job_title }}. {% if chose_another %}Escolhemos outra pessoa. {% endif %}Obrigado pelo tempo e pela atenção que nos deu.

Gostaríamos, no entanto, de trabalhar consigo, e propomos-lhe um trabalho de consultoria curto e pago, acompanhado por {{ sponsor_name }}.\\
**O trabalho:** {{ scope }}\\
**O que entrega:** {{ deliverables }}\\
**Primeiro dia:** {{ starts_on }}\\
**Último dia:** {{ ends_on }}\\
**Dias pagos:** {{ days }}\\
**Valor:** {{ rate }} por dia\\
**Pessoa responsável:** {{ sponsor_name }}

Aceitar é uma intenção, ainda não um contrato: nada vincula nem a si nem a nós enquanto ambas as partes não tiverem assinado. Recusar não lhe custa nada. Não será tido em conta contra si, nem agora nem se voltar a candidatar-se.

{% if feedback %}Porque nos dirigimos a si:

{{ feedback }}

{% endif %}No seu portal pode aceitar, recusar, fazer uma pergunta ou propor outras condições. Responda, por favor, até **{{ answer_by }}**.

[Ler as condições e responder]({{ portal_link }})

{{ organisation_name }}`,
  },
  decision_reversed: {
    subject: "Temos de corrigir a nossa resposta à sua candidatura: {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

Na nossa resposta de {{ told_on }}, dissemos-lhe {{ told }}. Isso já não é válido: voltámos atrás nessa decisão e estamos a considerar de novo a sua candidatura à vaga {{ job_title }}.

{{ words }}

Sabemos o que uma carta destas faz aos planos de alguém, e pedimos desculpa. Terá notícias nossas até **{{ promised_on }}**. Se preferir que não continuemos a considerar a sua candidatura, pode dizê-lo no seu portal, e ficamos por aí.

[Abrir o seu portal]({{ portal_link }})

{{ organisation_name }}`,
  },
  offer: {
    subject: "A sua proposta da {{ organisation_name }}: {{ title }}",
    body: `Olá, {{ candidate_first_name }},

É com gosto que lhe propomos o lugar de **{{ title }}** na {{ organisation_name }}.

- **Remuneração:** {{ salary }}
- **Primeiro dia:** {{ starts_on }}
- **Responda, por favor, até:** {{ answer_by }}

A proposta completa está no seu portal. Aí pode lê-la, fazer perguntas, aceitá-la ou recusá-la.

[Ler a sua proposta]({{ portal_link }})

{{ organisation_name }}`,
  },
  signed: {
    subject: "Assinado por todos: {{ document_title }}",
    body: `Olá, {{ recipient_name }},

O documento «{{ document_title }}», entre {{ candidate_name }} e {{ organisation_name }}, está agora assinado por ambas as partes. O documento selado, com a página que mostra quem o assinou e quando, é seu.

{% if portal_link %}[Abrir o documento]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
