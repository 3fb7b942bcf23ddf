import type { DefaultTexts } from "../../texts";

export const OUTCOMES = {
  outcome_hired: {
    subject: "Buenas noticias sobre el puesto {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

{% if told_by_phone_on %}Esto es, por escrito, lo que le dijimos por teléfono el {{ told_by_phone_on }}. {% endif %}Nos gustaría que se uniera a {{ organisation_name }} como {{ job_title }}. Enhorabuena.

{% if feedback %}{{ feedback }}

{% endif %}Su oferta, con todo lo que dice sobre el sueldo y el comienzo, llega por correo y está en su portal. Léala con calma y pregúntenos lo que quiera saber.

[Abrir su portal]({{ portal_link }})

Tenemos muchas ganas de trabajar con usted.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "Nuestra respuesta a su candidatura: {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

{% if told_by_phone_on %}Esto es, por escrito, lo que le dijimos por teléfono el {{ told_by_phone_on }}. {% endif %}No le ofreceremos el puesto {{ job_title }}. Sabemos que no es la respuesta que esperaba, y queríamos dársela con claridad y sin hacerle esperar más.

Gracias por el tiempo y la atención que nos ha dado.{% if feedback %} También queremos decirle esto:

{{ feedback }}{% endif %}

Esta respuesta vale para este puesto y este momento. Si otro de nuestros puestos encaja con usted, nos alegrará volver a leerle.

Si tiene una pregunta, escríbanos en su portal y le responderá una persona:

[Abrir su portal]({{ portal_link }})

Le deseamos lo mejor.

{{ organisation_name }}`,
  },
  outcome_consult_instead: {
    subject: "Nuestra respuesta a su candidatura, y una propuesta: {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}: no le ofreceremos el puesto {{ job_title }}. {% if chose_another %}Hemos elegido a otra persona. {% endif %}Gracias por el tiempo y la atención que nos ha dado.

Aun así nos gustaría trabajar con usted, y le proponemos un encargo breve y pagado de consultoría, con {{ sponsor_name }} como responsable.\\
**El trabajo:** {{ scope }}\\
**Lo que entrega:** {{ deliverables }}\\
**Primer día:** {{ starts_on }}\\
**Último día:** {{ ends_on }}\\
**Días pagados:** {{ days }}\\
**Tarifa:** {{ rate }} al día\\
**Responsable:** {{ sponsor_name }}

Aceptar es una intención, todavía no un contrato: nada le obliga a usted ni a nosotros hasta que ambas partes hayan firmado. Rechazar no le cuesta nada. No se le tendrá en cuenta, ni ahora ni si vuelve a presentarse.

{% if feedback %}Por qué nos dirigimos a usted:

{{ feedback }}

{% endif %}En su portal puede aceptar, rechazar, hacer una pregunta o proponer otras condiciones. Responda, por favor, a más tardar el **{{ answer_by }}**.

[Leer las condiciones y responder]({{ portal_link }})

{{ organisation_name }}`,
  },
  decision_reversed: {
    subject: "Tenemos que corregir nuestra respuesta a su candidatura: {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

El {{ told_on }} le dijimos {{ told }}. Eso ya no es válido: hemos retirado la decisión y volvemos a considerar su candidatura al puesto {{ job_title }}.

{{ words }}

Sabemos lo que una carta así hace con los planes de una persona, y lo sentimos. Tendrá noticias nuestras a más tardar el **{{ promised_on }}**. Si prefiere que no sigamos considerando su candidatura, puede decirlo en su portal, y ahí termina.

[Abrir su portal]({{ portal_link }})

{{ organisation_name }}`,
  },
  offer: {
    subject: "Su oferta de {{ organisation_name }}: {{ title }}",
    body: `Hola, {{ candidate_first_name }}:

Nos alegra ofrecerle el puesto **{{ title }}** en {{ organisation_name }}.

- **Remuneración:** {{ salary }}
- **Primer día:** {{ starts_on }}
- **Responda, por favor, a más tardar el:** {{ answer_by }}

La oferta completa está en su portal. Allí puede leerla, hacer preguntas, aceptarla o rechazarla.

[Leer su oferta]({{ portal_link }})

{{ organisation_name }}`,
  },
  signed: {
    subject: "Firmado por todos: {{ document_title }}",
    body: `Hola, {{ recipient_name }}:

El documento «{{ document_title }}», entre {{ candidate_name }} y {{ organisation_name }}, ya está firmado por ambas partes. El documento sellado, con la página que muestra quién lo firmó y cuándo, es suyo.

{% if portal_link %}[Abrir el documento]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
