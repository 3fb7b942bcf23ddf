import type { DefaultTexts } from "../texts";

export const PT = {
  application_received: {
    subject: "Recebemos a sua candidatura: {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

Obrigado por se candidatar à {{ organisation_name }} para a vaga {{ job_title }}. A sua candidatura chegou bem, e uma pessoa vai lê-la.

**Terá notícias nossas o mais tardar em {{ promised_on }}**, seja qual for a resposta.

Até lá pode ver em que ponto está, escrever-nos, corrigir os seus dados ou retirar-se a qualquer momento:

[Ver a sua candidatura]({{ portal_link }})

O link é só seu. Funciona uma vez e depois mantém a sua sessão aberta durante 30 dias.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "Precisamos de um pouco mais de tempo: {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

Prometemos-lhe uma resposta sobre a vaga {{ job_title }} e ainda não a temos. Lamentamos fazê-lo esperar.

{% if reason %}{{ reason }}

{% endif %}**Terá agora notícias nossas o mais tardar em {{ promised_on }}.** Não precisa de fazer nada, e a espera nada diz sobre como lhe correu.

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
  outcome_hired: {
    subject: "Boas notícias sobre a vaga {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

{% if told_by_phone_on %}Isto é, por escrito, o que lhe dissemos por telefone em {{ told_by_phone_on }}. {% endif %}Gostaríamos que se juntasse à {{ organisation_name }} como {{ job_title }}. Parabéns.

{% if feedback %}{{ feedback }}

{% endif %}A sua proposta, com tudo o que diz sobre salário e início, chega por e-mail e está no seu portal. Leia-a com calma e pergunte-nos o que quiser saber.

[Abrir o seu portal]({{ portal_link }})

Esperamos com alegria trabalhar consigo.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "A nossa resposta à sua candidatura: {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

{% if told_by_phone_on %}Isto é, por escrito, o que lhe dissemos por telefone em {{ told_by_phone_on }}. {% endif %}Não lhe vamos oferecer a vaga {{ job_title }}. Sabemos que não é a resposta que esperava, e quisemos dá-la com clareza e sem o fazer esperar mais.

Obrigado pelo tempo e pela atenção que nos deu.{% if feedback %} Queremos também dizer-lhe isto:

{{ feedback }}{% endif %}

Esta resposta vale para esta vaga, neste momento. Se outra das nossas vagas lhe servir, teremos gosto em ter notícias suas.

Se tiver uma pergunta, escreva-nos no seu portal e uma pessoa responderá:

[Abrir o seu portal]({{ portal_link }})

Desejamos-lhe o melhor.

{{ organisation_name }}`,
  },
  notes_released: {
    subject: "O que escrevemos sobre si já pode ser lido",
    body: `Olá, {{ candidate_first_name }},

pediu a {{ organisation_name }} o que foi escrito sobre si. Uma pessoa reviu-o, e está agora no seu portal.

Onde outras pessoas eram nomeadas, ou os seus direitos seriam lesados, foram retiradas palavras, e cada lugar o diz.

[Ler no seu portal]({{ portal_link }})

Antes de se abrir, enviamos-lhe um código de seis algarismos, para que ninguém além de si o leia.

{{ organisation_name }}`,
  },
  erasure_notice: {
    subject: "Vamos apagar os seus dados: {{ erases_on }}",
    body: `Olá, {{ candidate_first_name }},

há muito que não sabemos um do outro. Por isso {{ organisation_name }} vai apagar o que guarda sobre si neste dia: {{ erases_on }}. Não precisa de fazer nada.

Se preferir que o guardemos, para pensarmos em si para outro lugar, diga-o no seu portal antes desse dia. Também pode levar de lá os seus dados.

[Abrir o seu portal]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
