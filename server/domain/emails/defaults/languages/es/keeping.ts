import type { DefaultTexts } from "../../texts";

export const KEEPING = {
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
