import type { DefaultTexts } from "../../texts";

export const ARRANGING = {
  times_proposed: {
    subject:
      "{% if is_move %}Escolha uma nova hora para a sua entrevista: {{ job_title }}{% else %}Escolha uma hora para a sua entrevista: {{ job_title }}{% endif %}",
    body: `Olá, {{ candidate_first_name }},

{% if is_move %}Gostaríamos de mudar a sua entrevista para a vaga {{ job_title }}. Enquanto não escolher uma nova hora, mantém-se a que tínhamos combinado.{% else %}Gostaríamos de falar consigo sobre a vaga {{ job_title }}, e é a si que cabe escolher quando.{% endif %} A entrevista dura {{ duration }}{% if panel_place %}, em {{ panel_place }}{% endif %}{% if panel_link %}, online{% endif %}. Estas são as horas disponíveis:

{{ times }}

[Escolher uma hora]({{ portal_link }})

Escolha, por favor, até **{{ choose_by }}**. Uma hora é sua assim que a escolher; até lá, outra pessoa pode ser mais rápida, e verá as que restam. Se nenhuma lhe convier, diga-o na mesma página e procuraremos outras. Não conta contra si.

{{ organisation_name }}`,
  },
  times_withdrawn: {
    subject: "As horas para a sua entrevista já não são válidas: {{ job_title }}",
    body: `Olá, {{ candidate_first_name }},

As horas que lhe tínhamos proposto ({{ panel_name }}, para a vaga {{ job_title }}) já não são válidas. Pedimos desculpa pelo incómodo. Isto não é uma resposta à sua candidatura, e não precisa de fazer nada: o que se segue está no seu portal, e escrevemos-lhe quando houver novas horas.

[Ver em que ponto está]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
