import type { DefaultTexts } from "../../texts";

export const KEEPING = {
  notes_released: {
    subject: "Was wir über Sie geschrieben haben, liegt bereit",
    body: `Guten Tag {{ candidate_first_name }},

Sie haben {{ organisation_name }} um das gebeten, was über Sie geschrieben wurde. Ein Mensch hat es durchgesehen, und es steht jetzt in Ihrem Portal.

Wo andere Personen genannt waren oder ihre Rechte verletzt worden wären, wurden Worte herausgenommen, und jede Stelle sagt es.

[In Ihrem Portal lesen]({{ portal_link }})

Bevor es sich öffnet, senden wir Ihnen einen sechsstelligen Code, damit es niemand außer Ihnen liest.

{{ organisation_name }}`,
  },
  erasure_notice: {
    subject: "Wir löschen Ihre Daten: {{ erases_on }}",
    body: `Guten Tag {{ candidate_first_name }},

wir haben lange nichts voneinander gehört. Deshalb löscht {{ organisation_name }}, was über Sie aufbewahrt wird, an diesem Tag: {{ erases_on }}. Sie müssen nichts tun.

Wenn Sie lieber bei uns bleiben möchten, damit wir für eine andere Stelle an Sie denken können, sagen Sie es vor diesem Tag in Ihrem Portal. Dort können Sie Ihre Daten auch mitnehmen.

[Ihr Portal öffnen]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
