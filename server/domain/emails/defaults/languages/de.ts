import type { DefaultTexts } from "../texts";

export const DE = {
  application_received: {
    subject: "Ihre Bewerbung ist angekommen: {{ job_title }}",
    body: `Guten Tag {{ candidate_first_name }},

danke für Ihre Bewerbung bei {{ organisation_name }} um die Stelle {{ job_title }}. Sie ist gut angekommen, und ein Mensch wird sie lesen.

**Sie hören von uns bis {{ promised_on }}**, wie auch immer die Antwort ausfällt.

Bis dahin können Sie jederzeit sehen, wo Sie stehen, uns schreiben, Ihre Angaben berichtigen oder sich zurückziehen:

[Ihre Bewerbung ansehen]({{ portal_link }})

Der Link gehört nur Ihnen. Er öffnet einmal und hält Sie dann 30 Tage lang angemeldet.

{{ organisation_name }}`,
  },
  still_deciding: {
    subject: "Wir brauchen noch etwas Zeit: {{ job_title }}",
    body: `Guten Tag {{ candidate_first_name }},

wir haben Ihnen eine Antwort zur Stelle {{ job_title }} versprochen und haben noch keine. Es tut uns leid, dass Sie warten müssen.

{% if reason %}{{ reason }}

{% endif %}**Sie hören nun bis {{ promised_on }} von uns.** Sie müssen nichts tun, und das Warten sagt nichts darüber, wie es für Sie lief.

[Sehen, wo Sie stehen]({{ portal_link }})

{{ organisation_name }}`,
  },
  portal_link: {
    subject: "Ihr Link zu {{ organisation_name }}",
    body: `Guten Tag{% if candidate_first_name %} {{ candidate_first_name }}{% endif %},

hier ist der Link zu Ihren Bewerbungen bei {{ organisation_name }}:

[Ihr Portal öffnen]({{ portal_link }})

Er öffnet einmal, innerhalb von sieben Tagen, und hält Sie dann 30 Tage lang angemeldet. Haben Sie ihn nicht angefordert, lassen Sie diese Mail liegen: Ohne sie kommt niemand hinein.

{{ organisation_name }}`,
  },
  message: {
    subject: "{{ sender_name }} hat Ihnen geschrieben{% if job_title %}: {{ job_title }}{% endif %}",
    body: `Guten Tag {{ recipient_name }},

{{ body }}

{{ sender_name }}

{% if portal_link %}[In Ihrem Portal lesen und antworten]({{ portal_link }}){% endif %}{% if application_link %}[Lesen und antworten]({{ application_link }}){% endif %}`,
  },
  outcome_hired: {
    subject: "Gute Nachricht zur Stelle {{ job_title }}",
    body: `Guten Tag {{ candidate_first_name }},

{% if told_by_phone_on %}hier steht schriftlich, was wir Ihnen am {{ told_by_phone_on }} am Telefon gesagt haben. {% endif %}Wir möchten, dass Sie als {{ job_title }} zu {{ organisation_name }} kommen. Herzlichen Glückwunsch.

{% if feedback %}{{ feedback }}

{% endif %}Ihr Angebot, mit allem zu Gehalt und Beginn, kommt mit eigener Mail und steht in Ihrem Portal. Lesen Sie es in Ruhe, und fragen Sie uns, was immer Sie wissen möchten.

[Ihr Portal öffnen]({{ portal_link }})

Wir freuen uns auf die Arbeit mit Ihnen.

{{ organisation_name }}`,
  },
  outcome_not_now: {
    subject: "Unsere Antwort auf Ihre Bewerbung: {{ job_title }}",
    body: `Guten Tag {{ candidate_first_name }},

{% if told_by_phone_on %}hier steht schriftlich, was wir Ihnen am {{ told_by_phone_on }} am Telefon gesagt haben. {% endif %}Wir werden Ihnen die Stelle {{ job_title }} nicht anbieten. Wir wissen, dass Sie auf eine andere Antwort gehofft haben, und wollten sie Ihnen klar und ohne weiteres Warten geben.

Danke für die Zeit und die Gedanken, die Sie uns geschenkt haben.{% if feedback %} Auch dies möchten wir Ihnen mitgeben:

{{ feedback }}{% endif %}

Diese Antwort gilt für diese Stelle zu dieser Zeit. Passt eine andere unserer Stellen zu Ihnen, freuen wir uns, wieder von Ihnen zu hören.

Haben Sie eine Frage, schreiben Sie uns in Ihrem Portal, und ein Mensch antwortet:

[Ihr Portal öffnen]({{ portal_link }})

Wir wünschen Ihnen alles Gute.

{{ organisation_name }}`,
  },
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
