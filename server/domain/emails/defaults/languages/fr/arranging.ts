import type { DefaultTexts } from "../../texts";

export const ARRANGING = {
  times_proposed: {
    subject:
      "{% if is_move %}Choisissez un nouvel horaire pour votre entretien : {{ job_title }}{% else %}Choisissez un horaire pour votre entretien : {{ job_title }}{% endif %}",
    body: `Bonjour {{ candidate_first_name }},

{% if is_move %}Nous aimerions déplacer votre entretien pour le poste {{ job_title }}. Tant que vous n’avez pas choisi de nouvel horaire, celui dont nous étions convenus reste valable.{% else %}Nous aimerions vous rencontrer au sujet du poste {{ job_title }}, et c’est vous qui choisissez quand.{% endif %} L’entretien dure {{ duration }}{% if panel_place %}, à cette adresse : {{ panel_place }}{% endif %}{% if panel_link %}, en ligne{% endif %}. Voici les horaires possibles :

{{ times }}

[Choisir un horaire]({{ portal_link }})

Veuillez choisir au plus tard le **{{ choose_by }}**. Un horaire est à vous une fois que vous l’avez choisi ; d’ici là, quelqu’un d’autre peut être plus rapide, et vous verrez ceux qui restent. Si aucun ne vous convient, dites-le sur la même page et nous en chercherons d’autres. Cela ne comptera pas contre vous.

{{ organisation_name }}`,
  },
  times_withdrawn: {
    subject: "Les horaires de votre entretien ne tiennent plus : {{ job_title }}",
    body: `Bonjour {{ candidate_first_name }},

Les horaires que nous vous avions proposés ({{ panel_name }}, pour le poste {{ job_title }}) ne tiennent plus. Nous vous prions de nous excuser pour ce contretemps. Ce n’est pas une réponse à votre candidature, et vous n’avez rien à faire : la suite est indiquée dans votre portail, et nous vous écrirons quand il y aura de nouveaux horaires.

[Voir où vous en êtes]({{ portal_link }})

{{ organisation_name }}`,
  },
} satisfies DefaultTexts;
