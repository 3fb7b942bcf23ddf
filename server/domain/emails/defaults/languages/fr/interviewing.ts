import type { DefaultTexts } from "../../texts";

// The same kinds go to the candidate and to the panelists: only a panelist's mail has a link to the kit.
const facts = `**Quand :** {{ panel_when }}{% if panel_place %}\\
**Où :** {{ panel_place }}{% endif %}{% if panel_link %}\\
**En ligne :** [{{ panel_link }}]({{ panel_link }}){% endif %}`;

const forPanelist = `[Ouvrir votre dossier]({{ kit_link }})

Le dossier contient les questions, le CV et votre grille d’évaluation. Merci d’évaluer avant d’en parler aux autres : ils ne voient votre grille qu’une fois la leur envoyée, et vous la leur de même.`;

export const INTERVIEWING = {
  interview_invitation: {
    subject:
      "{% if kit_link %}{{ panel_name }} avec {{ candidate_name }} : {{ panel_when }}{% else %}Votre entretien pour le poste {{ job_title }} : {{ panel_when }}{% endif %}",
    body: `Bonjour {{ recipient_name }},

{% if kit_link %}Vous faites partie du jury qui rencontre {{ candidate_name }} pour le poste {{ job_title }}.{% else %}{% if you_chose %}Merci d’avoir choisi un horaire. Nous nous réjouissons de parler avec vous du poste {{ job_title }}.{% else %}Nous aimerions vous rencontrer au sujet du poste {{ job_title }}.{% endif %} Vous parlerez avec {{ panelist_names }}.{% endif %}

${facts}

{% if kit_link %}Le jury : {{ panelist_names }}.

${forPanelist}{% else %}{% if check_in_code %}À votre arrivée, donnez à l’accueil votre nom ou ce code : **{{ check_in_code }}**.

{% endif %}L’entretien se trouve dans le fichier d’agenda joint à cet e-mail. Chaque membre du jury aura lu votre candidature, posera à tout le monde les mêmes questions préparées et évaluera de son côté.

**Avez-vous besoin de quelque chose ce jour-là ?** Un accès sans marches, plus de temps, un interprète, une pause : dites-le-nous dans votre portail, et nous le prévoyons. Seuls l’accueil et les personnes qui organisent la journée le lisent. Le jury ne le lit pas, et cela ne compte jamais contre vous.

Si l’horaire ne vous convient pas, dites-le-nous là aussi.

[Voir l’entretien dans votre portail]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_rescheduled: {
    subject:
      "{% if kit_link %}Nouvel horaire : {{ panel_name }} avec {{ candidate_name }}, {{ panel_when }}{% else %}Nouvel horaire pour votre entretien : {{ panel_when }}{% endif %}",
    body: `Bonjour {{ recipient_name }},

{% if kit_link %}Le jury qui rencontre {{ candidate_name }} pour le poste {{ job_title }} a un nouvel horaire ou un nouveau lieu.{% else %}{% if you_chose %}Merci d’avoir choisi un autre horaire pour votre entretien au sujet du poste {{ job_title }}.{% else %}Votre entretien pour le poste {{ job_title }} a un nouvel horaire ou un nouveau lieu. Nous vous prions de nous excuser pour ce contretemps.{% endif %}{% endif %} Voici ce qui compte désormais :

${facts}

Le fichier d’agenda joint à cet e-mail remplace le précédent.

{% if kit_link %}[Ouvrir votre dossier]({{ kit_link }}){% else %}{% if check_in_code %}Votre code pour l’accueil : **{{ check_in_code }}**.

{% endif %}Si cela ne vous convient pas, dites-le-nous dans votre portail et nous chercherons un autre horaire.

[Voir l’entretien dans votre portail]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_cancelled: {
    subject:
      "{% if kit_link %}Annulé : {{ panel_name }} avec {{ candidate_name }}, {{ panel_when }}{% else %}Votre entretien est annulé : {{ panel_when }}{% endif %}",
    body: `Bonjour {{ recipient_name }},

{% if kit_link %}{% if has_withdrawn %}{{ candidate_name }} a retiré sa candidature au poste {{ job_title }} : cet entretien n’aura donc pas lieu.{% else %}L’entretien du jury avec {{ candidate_name }} pour le poste {{ job_title }} n’aura pas lieu.{% endif %}{% elsif has_withdrawn %}Vous avez retiré votre candidature au poste {{ job_title }} : cet entretien n’aura donc pas lieu. Le jury en est informé.{% else %}Votre entretien pour le poste {{ job_title }} n’aura pas lieu à l’horaire dont nous étions convenus. Nous le regrettons. Ce n’est pas une réponse à votre candidature : la suite est indiquée dans votre portail.{% endif %}

${facts}

Le fichier d’agenda joint à cet e-mail le retire de votre agenda.

{% if portal_link %}[Ouvrir votre portail]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
  interview_reminder: {
    subject:
      "{% if kit_link %}Demain : {{ panel_name }} avec {{ candidate_name }}{% else %}Votre entretien chez {{ organisation_name }} : {{ panel_when }}{% endif %}",
    body: `Bonjour {{ recipient_name }},

{% if kit_link %}Un rappel de votre entretien de jury avec {{ candidate_name }} pour le poste {{ job_title }}. Cinq minutes avec le dossier suffisent.{% else %}Un rappel de votre entretien pour le poste {{ job_title }}. Nous nous réjouissons de vous rencontrer.{% endif %}

${facts}

{% if kit_link %}[Ouvrir votre dossier]({{ kit_link }}){% else %}Vous parlerez avec {{ panelist_names }}. {% if check_in_code %}À l’accueil, donnez votre nom ou ce code : **{{ check_in_code }}**.{% endif %}

[Voir l’entretien dans votre portail]({{ portal_link }}){% endif %}

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
