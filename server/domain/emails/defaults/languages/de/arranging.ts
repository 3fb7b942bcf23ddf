import type { DefaultTexts } from "../../texts";

export const ARRANGING = {
  times_proposed: {
    subject:
      "{% if is_move %}Wählen Sie einen neuen Termin für Ihr Gespräch: {{ job_title }}{% else %}Wählen Sie einen Termin für Ihr Gespräch: {{ job_title }}{% endif %}",
    body: `Guten Tag {{ candidate_first_name }},

{% if is_move %}wir möchten Ihr Gespräch zur Stelle {{ job_title }} verlegen. Bis Sie einen neuen Termin gewählt haben, bleibt es bei dem vereinbarten.{% else %}wir möchten Sie zur Stelle {{ job_title }} kennenlernen, und Sie wählen, wann.{% endif %} Es dauert {{ duration }}{% if panel_place %}, Ort: {{ panel_place }}{% endif %}{% if panel_link %}, online{% endif %}. Diese Termine sind frei:

{{ times }}

[Termin wählen]({{ portal_link }})

Bitte wählen Sie bis **{{ choose_by }}**. Ein Termin gehört Ihnen, sobald Sie ihn gewählt haben; bis dahin kann jemand anderes schneller sein, und Sie sehen, welche noch frei sind. Passt Ihnen keiner davon, sagen Sie es auf derselben Seite, und wir suchen andere. Es zählt nicht gegen Sie.

{{ organisation_name }}`,
  },
  times_withdrawn: {
    subject: "Die Termine für Ihr Gespräch gelten nicht mehr: {{ job_title }}",
    body: `Guten Tag {{ candidate_first_name }},

die Termine, die wir Ihnen vorgeschlagen hatten ({{ panel_name }}, zur Stelle {{ job_title }}), gelten nicht mehr. Bitte entschuldigen Sie die Umstände. Das ist keine Antwort auf Ihre Bewerbung, und Sie müssen nichts tun: Wie es weitergeht, steht in Ihrem Portal, und wir schreiben Ihnen, sobald es neue Termine gibt.

[Sehen, wo Sie stehen]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
