import type { DefaultTexts } from "../../texts";

export const APPLYING = {
  application_received: {
    subject: "Recebemos a sua candidatura: {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

Obrigado por se candidatar à {{ organisation_name }} para a vaga {{ job_title }}. A sua candidatura chegou bem, e uma pessoa vai lê-la.

**Terá notícias nossas até {{ promised_on }}**, seja qual for a resposta.

Até lá pode ver em que ponto está, escrever-nos, corrigir os seus dados ou retirar-se a qualquer momento:

[Ver a sua candidatura]({{ portal_link }})

O link é só seu. Funciona uma vez e depois mantém a sua sessão aberta durante 30 dias.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "Precisamos de um pouco mais de tempo: {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

Prometemos-lhe uma resposta sobre a vaga {{ job_title }} e ainda não a temos. Lamentamos a espera.

{% if reason %}{{ reason }}

{% endif %}**Terá agora notícias nossas até {{ promised_on }}.** Não precisa de fazer nada, e a espera nada diz sobre como lhe correu.

[Ver em que ponto está]({{ portal_link }})

{{ organisation_name }}`,
  },
  portal_link: {
    subject: "O seu link para {{ organisation_name }}",
    body: `Olá{% if candidate_first_name %}, {{ candidate_first_name }}{% endif %},

Aqui está o link para as suas candidaturas na {{ organisation_name }}:

[Abrir o seu portal]({{ portal_link }})

Funciona uma vez, durante sete dias, e depois mantém a sua sessão aberta durante 30 dias. Se não o pediu, pode ignorar este e-mail: ninguém entra sem ele.

{{ organisation_name }}`,
  },
  message: {
    subject: "{{ sender_name }} escreveu-lhe{% if job_title %} sobre {{ job_title }}{% endif %}",
    body: `Olá, {{ recipient_name }},

{{ body }}

{{ sender_name }}

{% if portal_link %}[Ler e responder no seu portal]({{ portal_link }}){% endif %}{% if application_link %}[Ler e responder]({{ application_link }}){% endif %}`,
  },
} satisfies DefaultTexts;
