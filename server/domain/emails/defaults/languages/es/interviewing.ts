import type { DefaultTexts } from "../../texts";

// The same kinds go to the candidate and to the panelists: only a panelist's mail has a link to the kit.
const facts = `**Cuándo:** {{ panel_when }}{% if panel_place %}\\
**Dónde:** {{ panel_place }}{% endif %}{% if panel_link %}\\
**En línea:** [{{ panel_link }}]({{ panel_link }}){% endif %}`;

const forPanelist = `[Abrir su material]({{ kit_link }})

Allí están las preguntas, el CV y su hoja de valoración. Valore, por favor, antes de hablar con los demás: no ven su hoja hasta haber enviado la suya, y usted tampoco la de ellos.`;

export const INTERVIEWING = {
  interview_invitation: {
    subject:
      "{% if kit_link %}{{ panel_name }} con {{ candidate_name }}: {{ panel_when }}{% else %}Su entrevista para el puesto {{ job_title }}: {{ panel_when }}{% endif %}",
    body: `Hola, {{ recipient_name }}:

{% if kit_link %}Forma parte del panel que habla con {{ candidate_name }} sobre el puesto {{ job_title }}.{% else %}{% if you_chose %}Gracias por elegir una hora. Tenemos ganas de hablar con usted sobre el puesto {{ job_title }}.{% else %}Nos gustaría conocerle para hablar del puesto {{ job_title }}.{% endif %} Hablará con {{ panelist_names }}.{% endif %}

${facts}

{% if kit_link %}El panel: {{ panelist_names }}.

${forPanelist}{% else %}{% if check_in_code %}Al llegar, diga en recepción su nombre o este código: **{{ check_in_code }}**.

{% endif %}La entrevista está en el archivo de calendario de este correo. Cada miembro del panel habrá leído su candidatura, hará a todas las personas las mismas preguntas preparadas y valorará por su cuenta.

**¿Necesita algo para ese día?** Acceso sin escalones, más tiempo, un intérprete, una pausa: díganoslo en su portal y lo prepararemos. Solo lo leen quienes organizan el día y recepción. El panel no, y nunca cuenta en su contra.

Si la hora no le va bien, díganoslo también allí.

[Ver la entrevista en su portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_rescheduled: {
    subject:
      "{% if kit_link %}Nueva hora: {{ panel_name }} con {{ candidate_name }}, {{ panel_when }}{% else %}Nueva hora para su entrevista: {{ panel_when }}{% endif %}",
    body: `Hola, {{ recipient_name }}:

{% if kit_link %}El panel que habla con {{ candidate_name }} sobre el puesto {{ job_title }} tiene nueva hora o nuevo lugar.{% else %}{% if you_chose %}Gracias por elegir otra hora para su entrevista sobre el puesto {{ job_title }}.{% else %}Su entrevista para el puesto {{ job_title }} tiene nueva hora o nuevo lugar. Sentimos las molestias.{% endif %}{% endif %} Esto es lo que vale ahora:

${facts}

El archivo de calendario de este correo sustituye al anterior.

{% if kit_link %}[Abrir su material]({{ kit_link }}){% else %}{% if check_in_code %}Su código para recepción: **{{ check_in_code }}**.

{% endif %}Si no le va bien, díganoslo en su portal y buscaremos otra hora.

[Ver la entrevista en su portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_cancelled: {
    subject:
      "{% if kit_link %}Cancelado: {{ panel_name }} con {{ candidate_name }}, {{ panel_when }}{% else %}Su entrevista se ha cancelado: {{ panel_when }}{% endif %}",
    body: `Hola, {{ recipient_name }}:

{% if kit_link %}{% if has_withdrawn %}{{ candidate_name }} ha retirado su candidatura al puesto {{ job_title }}, así que este panel no se celebrará.{% else %}El panel que iba a hablar con {{ candidate_name }} sobre el puesto {{ job_title }} no se celebrará.{% endif %}{% elsif has_withdrawn %}Ha retirado su candidatura al puesto {{ job_title }}, así que esta entrevista no se celebrará. Hemos avisado al panel.{% else %}Su entrevista para el puesto {{ job_title }} no se celebrará a la hora que habíamos acordado. Lo sentimos. Esto no es una respuesta a su candidatura: en su portal está lo que sigue.{% endif %}

${facts}

El archivo de calendario de este correo la quita de su calendario.

{% if portal_link %}[Abrir su portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_reminder: {
    subject:
      "{% if kit_link %}Mañana: {{ panel_name }} con {{ candidate_name }}{% else %}Su entrevista en {{ organisation_name }}: {{ panel_when }}{% endif %}",
    body: `Hola, {{ recipient_name }}:

{% if kit_link %}Le recordamos su panel con {{ candidate_name }} para el puesto {{ job_title }}. Cinco minutos con el material bastan.{% else %}Le recordamos su entrevista para el puesto {{ job_title }}. Tenemos ganas de conocerle.{% endif %}

${facts}

{% if kit_link %}[Abrir su material]({{ kit_link }}){% else %}Hablará con {{ panelist_names }}. {% if check_in_code %}En recepción, diga su nombre o este código: **{{ check_in_code }}**.{% endif %}

[Ver la entrevista en su portal]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
