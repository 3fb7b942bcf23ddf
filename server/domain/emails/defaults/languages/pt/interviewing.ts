import type { DefaultTexts } from "../../texts";

// The same kinds go to the candidate and to the panelists: only a panelist's mail has a link to the kit.
const facts = `**Quando:** {{ panel_when }}{% if panel_place %}\\
**Onde:** {{ panel_place }}{% endif %}{% if panel_link %}\\
**Online:** [{{ panel_link }}]({{ panel_link }}){% endif %}`;

const forPanelist = `[Abrir o seu material]({{ kit_link }})

O material tem as perguntas, o CV e a sua ficha de avaliação. Avalie, por favor, antes de falar com os outros: não veem a sua ficha até terem enviado a deles, nem o contrário.`;

export const INTERVIEWING = {
  interview_invitation: {
    subject:
      "{% if kit_link %}{{ panel_name }} com {{ candidate_name }}: {{ panel_when }}{% else %}A sua entrevista para a vaga {{ job_title }}: {{ panel_when }}{% endif %}",
    body: `Olá, {{ recipient_name }},

{% if kit_link %}Faz parte do painel que fala com {{ candidate_name }} sobre a vaga {{ job_title }}.{% else %}{% if you_chose %}Obrigado por escolher uma hora. Será um gosto falar consigo sobre a vaga {{ job_title }}.{% else %}Gostaríamos de falar consigo sobre a vaga {{ job_title }}.{% endif %} Vai falar com {{ panelist_names }}.{% endif %}

${facts}

{% if kit_link %}O painel: {{ panelist_names }}.

${forPanelist}{% else %}{% if check_in_code %}Quando chegar, diga na receção o seu nome ou este código: **{{ check_in_code }}**.

{% endif %}A entrevista está no ficheiro de calendário deste e-mail. Cada membro do painel terá lido a sua candidatura, fará a todas as pessoas as mesmas perguntas preparadas e avaliará por si.

**Precisa de alguma coisa nesse dia?** Acesso sem degraus, mais tempo, um intérprete, uma pausa: diga-nos no seu portal e nós preparamos. Só a receção e quem prepara o dia o leem. O painel não, e nunca conta contra si.

Se a hora não lhe convier, diga-nos também aí.

[Ver a entrevista no seu portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_rescheduled: {
    subject:
      "{% if kit_link %}Nova hora: {{ panel_name }} com {{ candidate_name }}, {{ panel_when }}{% else %}Nova hora para a sua entrevista: {{ panel_when }}{% endif %}",
    body: `Olá, {{ recipient_name }},

{% if kit_link %}O painel que fala com {{ candidate_name }} sobre a vaga {{ job_title }} tem nova hora ou novo local.{% else %}{% if you_chose %}Obrigado por escolher outra hora para a sua entrevista sobre a vaga {{ job_title }}.{% else %}A sua entrevista para a vaga {{ job_title }} tem nova hora ou novo local. Pedimos desculpa pelo incómodo.{% endif %}{% endif %} O que vale agora é:

${facts}

O ficheiro de calendário deste e-mail substitui o anterior.

{% if kit_link %}[Abrir o seu material]({{ kit_link }}){% else %}{% if check_in_code %}O seu código para a receção: **{{ check_in_code }}**.

{% endif %}Se não lhe convier, diga-nos no seu portal e procuraremos outra hora.

[Ver a entrevista no seu portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_cancelled: {
    subject:
      "{% if kit_link %}Cancelado: {{ panel_name }} com {{ candidate_name }}, {{ panel_when }}{% else %}A sua entrevista foi cancelada: {{ panel_when }}{% endif %}",
    body: `Olá, {{ recipient_name }},

{% if kit_link %}{% if has_withdrawn %}{{ candidate_name }} retirou a sua candidatura à vaga {{ job_title }}, por isso este painel não se realiza.{% else %}O painel que ia falar com {{ candidate_name }} sobre a vaga {{ job_title }} não se realiza.{% endif %}{% elsif has_withdrawn %}Retirou a sua candidatura à vaga {{ job_title }}, por isso esta entrevista não se realiza. O painel já foi avisado.{% else %}A sua entrevista para a vaga {{ job_title }} não se realiza à hora que tínhamos combinado. Lamentamos. Isto não é uma resposta à sua candidatura: o que se segue está no seu portal.{% endif %}

${facts}

O ficheiro de calendário deste e-mail retira-a do seu calendário.

{% if portal_link %}[Abrir o seu portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_reminder: {
    subject:
      "{% if kit_link %}Amanhã: {{ panel_name }} com {{ candidate_name }}{% else %}A sua entrevista na {{ organisation_name }}: {{ panel_when }}{% endif %}",
    body: `Olá, {{ recipient_name }},

{% if kit_link %}Lembramos-lhe o seu painel com {{ candidate_name }} para a vaga {{ job_title }}. Cinco minutos com o material bastam.{% else %}Lembramos-lhe a sua entrevista para a vaga {{ job_title }}. Será um gosto falar consigo.{% endif %}

${facts}

{% if kit_link %}[Abrir o seu material]({{ kit_link }}){% else %}Vai falar com {{ panelist_names }}. {% if check_in_code %}Na receção, diga o seu nome ou este código: **{{ check_in_code }}**.{% endif %}

[Ver a entrevista no seu portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
