import type { DefaultTexts } from "../../texts";

export const APPLYING = {
  application_received: {
    subject: "Hemos recibido su candidatura: {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

Gracias por presentarse en {{ organisation_name }} al puesto {{ job_title }}. Su candidatura ha llegado bien, y la leerá una persona.

**Tendrá noticias nuestras a más tardar el {{ promised_on }}**, sea cual sea la respuesta.

Hasta entonces puede en cualquier momento ver cómo va, escribirnos, corregir sus datos o retirarse:

[Ver su candidatura]({{ portal_link }})

El enlace es solo suyo. Funciona una vez y después mantiene su sesión abierta durante 30 días.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "Necesitamos un poco más de tiempo: {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

Le prometimos una respuesta sobre el puesto {{ job_title }} y todavía no la tenemos. Sentimos hacerle esperar.

{% if reason %}{{ reason }}

{% endif %}**Ahora tendrá noticias nuestras a más tardar el {{ promised_on }}.** No tiene que hacer nada, y la espera no dice nada de cómo le fue.

[Ver cómo va]({{ portal_link }})

{{ organisation_name }}`,
  },
  portal_link: {
    subject: "Su enlace a {{ organisation_name }}",
    body: `Hola{% if candidate_first_name %}, {{ candidate_first_name }}{% endif %}:

Aquí tiene el enlace a sus candidaturas en {{ organisation_name }}:

[Abrir su portal]({{ portal_link }})

Funciona una vez, durante siete días, y después mantiene su sesión abierta durante 30 días. Si no lo ha pedido, no haga caso de este correo: nadie puede entrar sin él.

{{ organisation_name }}`,
  },
  message: {
    subject: "{{ sender_name }} le ha escrito{% if job_title %} sobre {{ job_title }}{% endif %}",
    body: `Hola, {{ recipient_name }}:

{{ body }}

{{ sender_name }}

{% if portal_link %}[Leer y responder en su portal]({{ portal_link }}){% endif %}{% if application_link %}[Leer y responder]({{ application_link }}){% endif %}`,
  },
} satisfies DefaultTexts;
