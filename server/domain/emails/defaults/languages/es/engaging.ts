import type { DefaultTexts } from "../../texts";

export const ENGAGING = {
  reference_issued: {
    subject: "Su carta de recomendación de {{ organisation_name }}",
    body: `Hola, {{ candidate_first_name }}:

Su encargo ha terminado y hemos escrito una carta de recomendación para usted. Es un PDF sellado y es suyo: quien lo reciba puede comprobar que es auténtico.

[Abrir su carta]({{ portal_link }})

Gracias por su trabajo.

{{ organisation_name }}`,
  },
  terms_unanswered: {
    subject: "Su respuesta antes del {{ answer_by }}: nuestra propuesta de encargo",
    body: `Hola, {{ candidate_first_name }}:

Un breve recordatorio, el único: las condiciones del encargo que le ofrecimos esperan su respuesta hasta el **{{ answer_by }}**.

Puede aceptar, proponer otras condiciones, hacer una pregunta o rechazarlas. Rechazarlas no le cuesta nada, ni ahora ni si vuelve a presentarse.

[Leer las condiciones y responder]({{ portal_link }})

{{ organisation_name }}`,
  },
  milestone_due: {
    subject: "Para el {{ due_on }}: {{ milestone }}",
    body: `Hola, {{ candidate_first_name }}:

Un breve recordatorio de lo que acordamos: **{{ milestone }}** vence el **{{ due_on }}**.

Entréguelo en su portal, con una nota o un archivo. Si necesita más tiempo, escríbanos allí y buscaremos otro día.

[Abrir su encargo]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
