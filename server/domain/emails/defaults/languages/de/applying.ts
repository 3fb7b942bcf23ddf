import type { DefaultTexts } from "../../texts";

export const APPLYING = {
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
} satisfies DefaultTexts;
