import type { DefaultTexts } from "../texts";

export const ES = {
  application_received: {
    subject: "Hemos recibido tu candidatura: {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

Gracias por presentarte en {{ organisation_name }} al puesto {{ job_title }}. Tu candidatura ha llegado bien, y la leerá una persona.

**Tendrás noticias nuestras a más tardar el {{ promised_on }}**, sea cual sea la respuesta.

Hasta entonces puedes ver en cualquier momento cómo va, escribirnos, corregir tus datos o retirarte:

[Ver tu candidatura]({{ portal_link }})

El enlace es solo tuyo. Funciona una vez y después mantiene tu sesión abierta durante 30 días.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "Necesitamos un poco más de tiempo: {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

Te prometimos una respuesta sobre el puesto {{ job_title }} y todavía no la tenemos. Sentimos hacerte esperar.

{% if reason %}{{ reason }}

{% endif %}**Ahora tendrás noticias nuestras a más tardar el {{ promised_on }}.** No tienes que hacer nada, y la espera no dice nada de cómo te fue.

[Ver cómo va]({{ portal_link }})

{{ organisation_name }}`,
  },
  portal_link: {
    subject: "Tu enlace a {{ organisation_name }}",
    body: `Hola{% if candidate_first_name %}, {{ candidate_first_name }}{% endif %}:

Aquí tienes el enlace a tus candidaturas en {{ organisation_name }}:

[Abrir tu portal]({{ portal_link }})

Funciona una vez, durante siete días, y después mantiene tu sesión abierta durante 30 días. Si no lo has pedido, puedes dejar este correo: nadie puede entrar sin él.

{{ organisation_name }}`,
  },
  message: {
    subject: "{{ sender_name }} te ha escrito{% if job_title %} sobre {{ job_title }}{% endif %}",
    body: `Hola, {{ recipient_name }}:

{{ body }}

{{ sender_name }}

{% if portal_link %}[Leer y responder en tu portal]({{ portal_link }}){% endif %}{% if application_link %}[Leer y responder]({{ application_link }}){% endif %}`,
  },
  outcome_hired: {
    subject: "Buenas noticias sobre el puesto {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

{% if told_by_phone_on %}Esto es, por escrito, lo que te dijimos por teléfono el {{ told_by_phone_on }}. {% endif %}Nos gustaría que te unieras a {{ organisation_name }} como {{ job_title }}. Enhorabuena.

{% if feedback %}{{ feedback }}

{% endif %}Tu oferta, con todo lo que dice sobre el sueldo y el comienzo, llega por correo y está en tu portal. Léela con calma y pregúntanos lo que quieras saber.

[Abrir tu portal]({{ portal_link }})

Tenemos muchas ganas de trabajar contigo.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "Nuestra respuesta a tu candidatura: {{ job_title }}",
    body: `Hola, {{ candidate_first_name }}:

{% if told_by_phone_on %}Esto es, por escrito, lo que te dijimos por teléfono el {{ told_by_phone_on }}. {% endif %}No te ofreceremos el puesto {{ job_title }}. Sabemos que no es la respuesta que esperabas, y queríamos dártela con claridad y sin hacerte esperar más.

Gracias por el tiempo y la atención que nos has dado.{% if feedback %} También queremos decirte esto:

{{ feedback }}{% endif %}

Esta respuesta vale para este puesto y este momento. Si otro de nuestros puestos encaja contigo, nos alegrará volver a leerte.

Si tienes una pregunta, escríbenos en tu portal y te responderá una persona:

[Abrir tu portal]({{ portal_link }})

Te deseamos lo mejor.

{{ organisation_name }}`,
  },
  notes_released: {
    subject: "Lo que escribimos sobre usted ya se puede leer",
    body: `Hola, {{ candidate_first_name }}:

pidió a {{ organisation_name }} lo que se había escrito sobre usted. Una persona lo ha revisado y ahora está en su portal.

Donde se nombraba a otras personas, o se habrían dañado sus derechos, se han quitado palabras, y cada lugar lo indica.

[Leerlo en su portal]({{ portal_link }})

Antes de que se abra le enviamos un código de seis cifras, para que nadie más que usted lo lea.

{{ organisation_name }}`,
  },
  erasure_notice: {
    subject: "Borraremos sus datos: {{ erases_on }}",
    body: `Hola, {{ candidate_first_name }}:

hace mucho que no sabemos el uno del otro. Por eso {{ organisation_name }} borrará lo que guarda sobre usted en esta fecha: {{ erases_on }}. No tiene que hacer nada.

Si prefiere que le guardemos, para pensar en usted para otro puesto, dígalo en su portal antes de ese día. Allí también puede llevarse sus datos.

[Abrir su portal]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
