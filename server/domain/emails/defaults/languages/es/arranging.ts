import type { DefaultTexts } from "../../texts";

export const ARRANGING = {
  times_proposed: {
    subject:
      "{% if is_move %}Elija una nueva hora para su entrevista: {{ job_title }}{% else %}Elija una hora para su entrevista: {{ job_title }}{% endif %}",
    body: `Hola, {{ candidate_first_name }}:

{% if is_move %}Nos gustaría cambiar su entrevista para el puesto {{ job_title }}. Mientras no haya elegido una nueva hora, sigue en pie la que habíamos acordado.{% else %}Nos gustaría conocerle para hablar del puesto {{ job_title }}, y usted elige cuándo.{% endif %} Dura {{ duration }}{% if panel_place %}, en {{ panel_place }}{% endif %}{% if panel_link %}, en línea{% endif %}. Estas son las horas disponibles:

{{ times }}

[Elegir una hora]({{ portal_link }})

Elija, por favor, a más tardar el **{{ choose_by }}**. Una hora es suya en cuanto la elige; hasta entonces otra persona puede adelantarse, y verá las que queden. Si ninguna le va bien, dígalo en la misma página y buscaremos otras. No contará en su contra.

{{ organisation_name }}`,
  },
  times_withdrawn: {
    subject: "Las horas para su entrevista ya no son válidas: {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

Las horas que le habíamos propuesto ({{ panel_name }}, para el puesto {{ job_title }}) ya no son válidas. Sentimos las molestias. Esto no es una respuesta a su candidatura, y no tiene que hacer nada: en su portal está lo que sigue, y le escribiremos cuando haya nuevas horas.

[Ver cómo va]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
