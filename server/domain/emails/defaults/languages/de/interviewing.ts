import type { DefaultTexts } from "../../texts";

// The same kinds go to the candidate and to the panelists: only a panelist's mail has a link to the kit.
const facts = `**Wann:** {{ panel_when }}{% if panel_place %}\\
**Wo:** {{ panel_place }}{% endif %}{% if panel_link %}\\
**Online:** [{{ panel_link }}]({{ panel_link }}){% endif %}`;

const forPanelist = `[Ihre Unterlagen öffnen]({{ kit_link }})

Dort finden Sie die Fragen, den Lebenslauf und Ihren Bewertungsbogen. Bitte bewerten Sie, bevor Sie mit den anderen sprechen: Sie sehen Ihren Bogen erst, wenn sie ihren eigenen abgegeben haben, und umgekehrt.`;

export const INTERVIEWING = {
  interview_invitation: {
    subject:
      "{% if kit_link %}{{ panel_name }} mit {{ candidate_name }}: {{ panel_when }}{% else %}Ihr Gespräch zur Stelle {{ job_title }}: {{ panel_when }}{% endif %}",
    body: `Guten Tag {{ recipient_name }},

{% if kit_link %}Sie gehören zum Panel, das mit {{ candidate_name }} über die Stelle {{ job_title }} spricht.{% else %}{% if you_chose %}danke, dass Sie einen Termin gewählt haben. Wir freuen uns darauf, mit Ihnen über die Stelle {{ job_title }} zu sprechen.{% else %}wir möchten Sie zur Stelle {{ job_title }} kennenlernen.{% endif %} Sie sprechen mit {{ panelist_names }}.{% endif %}

${facts}

{% if kit_link %}Das Panel: {{ panelist_names }}.

${forPanelist}{% else %}{% if check_in_code %}Nennen Sie am Empfang Ihren Namen oder diesen Code: **{{ check_in_code }}**.

{% endif %}Das Gespräch steht in der Kalenderdatei, die dieser Mail beiliegt. Alle im Panel haben Ihre Bewerbung gelesen, stellen allen dieselben vorbereiteten Fragen und bewerten jeweils für sich.

**Brauchen Sie an dem Tag etwas?** Stufenloser Zugang, mehr Zeit, jemand zum Dolmetschen, eine Pause: Sagen Sie es uns in Ihrem Portal, und wir bereiten es vor. Nur wer den Tag vorbereitet und der Empfang lesen es. Das Panel nicht, und es zählt nie gegen Sie.

Passt Ihnen der Termin nicht, sagen Sie es uns ebenfalls dort.

[Das Gespräch im Portal ansehen]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_rescheduled: {
    subject:
      "{% if kit_link %}Neuer Termin: {{ panel_name }} mit {{ candidate_name }}, {{ panel_when }}{% else %}Neuer Termin für Ihr Gespräch: {{ panel_when }}{% endif %}",
    body: `Guten Tag {{ recipient_name }},

{% if kit_link %}das Panel, das mit {{ candidate_name }} über die Stelle {{ job_title }} spricht, hat einen neuen Termin oder Ort.{% else %}{% if you_chose %}danke, dass Sie einen anderen Termin für Ihr Gespräch zur Stelle {{ job_title }} gewählt haben.{% else %}Ihr Gespräch zur Stelle {{ job_title }} hat einen neuen Termin oder Ort. Bitte entschuldigen Sie die Umstände.{% endif %}{% endif %} Jetzt gilt:

${facts}

Die Kalenderdatei, die dieser Mail beiliegt, ersetzt die frühere.

{% if kit_link %}[Ihre Unterlagen öffnen]({{ kit_link }}){% else %}{% if check_in_code %}Ihr Code für den Empfang: **{{ check_in_code }}**.

{% endif %}Passt es Ihnen nicht, sagen Sie es uns in Ihrem Portal, und wir suchen einen anderen Termin.

[Das Gespräch im Portal ansehen]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_cancelled: {
    subject:
      "{% if kit_link %}Abgesagt: {{ panel_name }} mit {{ candidate_name }}, {{ panel_when }}{% else %}Ihr Gespräch ist abgesagt: {{ panel_when }}{% endif %}",
    body: `Guten Tag {{ recipient_name }},

{% if kit_link %}{% if has_withdrawn %}{{ candidate_name }} hat die Bewerbung um die Stelle {{ job_title }} zurückgezogen, deshalb findet dieses Panel nicht statt.{% else %}das Panel, das mit {{ candidate_name }} über die Stelle {{ job_title }} sprechen sollte, findet nicht statt.{% endif %}{% elsif has_withdrawn %}Sie haben Ihre Bewerbung um die Stelle {{ job_title }} zurückgezogen, deshalb findet dieses Gespräch nicht statt. Das Panel weiß Bescheid.{% else %}Ihr Gespräch zur Stelle {{ job_title }} findet nicht zum vereinbarten Termin statt. Es tut uns leid. Das ist keine Antwort auf Ihre Bewerbung: Wie es weitergeht, steht in Ihrem Portal.{% endif %}

${facts}

Die Kalenderdatei, die dieser Mail beiliegt, entfernt es aus Ihrem Kalender.

{% if portal_link %}[Ihr Portal öffnen]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_reminder: {
    subject:
      "{% if kit_link %}Morgen: {{ panel_name }} mit {{ candidate_name }}{% else %}Ihr Gespräch bei {{ organisation_name }}: {{ panel_when }}{% endif %}",
    body: `Guten Tag {{ recipient_name }},

{% if kit_link %}wir erinnern an Ihr Panel mit {{ candidate_name }} zur Stelle {{ job_title }}. Fünf Minuten mit den Unterlagen genügen.{% else %}wir erinnern an Ihr Gespräch zur Stelle {{ job_title }}. Wir freuen uns auf Sie.{% endif %}

${facts}

{% if kit_link %}[Ihre Unterlagen öffnen]({{ kit_link }}){% else %}Sie sprechen mit {{ panelist_names }}. {% if check_in_code %}Nennen Sie am Empfang Ihren Namen oder diesen Code: **{{ check_in_code }}**.{% endif %}

[Das Gespräch im Portal ansehen]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
