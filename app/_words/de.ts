import type { Words } from "./words";

export const DE = {
  sentences: {
    // Every page.
    "Skip to content": "Zum Inhalt springen",
    Language: "Sprache",
    "Please look at these again": "Bitte sehen Sie sich dies noch einmal an",
    optional: "freiwillig",
    // Opening the portal.
    "Your applications": "Ihre Bewerbungen",
    "Open your applications": "Ihre Bewerbungen öffnen",
    "Your link is good. It keeps you signed in on this device for 30 days.":
      "Ihr Link ist gültig. Er hält Sie auf diesem Gerät 30 Tage lang angemeldet.",
    "Open my applications": "Meine Bewerbungen öffnen",
    "This link is no longer good": "Dieser Link gilt nicht mehr",
    "A link works once, within seven days. We can send a new one to the same address at once.":
      "Ein Link öffnet einmal, innerhalb von sieben Tagen. Wir können gleich einen neuen an dieselbe Adresse senden.",
    "No password is needed: a link that opens them comes by mail to the address you applied with.":
      "Sie brauchen kein Passwort: Ein Link, der sie öffnet, kommt per E-Mail an die Adresse, mit der Sie sich beworben haben.",
    "Send me a new link": "Neuen Link senden",
    "Send me a link": "Link senden",
    "E-mail address": "E-Mail-Adresse",
    "We send a link to the address you applied with. It opens everything you have with us.":
      "Wir senden einen Link an die Adresse, mit der Sie sich beworben haben. Er öffnet alles, was Sie bei uns haben.",
    "Do you work for an organisation here? <link>Sign in as a member</link>.":
      "Arbeiten Sie für eine Organisation hier? <link>Als Mitglied anmelden</link>.",
    "Look into your mailbox": "Sehen Sie in Ihr Postfach",
    "If we know this address, a link is on its way to it. It works once, within seven days.":
      "Wenn wir diese Adresse kennen, ist ein Link dorthin unterwegs. Er öffnet einmal, innerhalb von sieben Tagen.",
    "Nothing after a minute? Look among the unwanted mail, or <link>try again</link>: a new link makes the earlier one void.":
      "Nach einer Minute noch nichts? Sehen Sie bei der unerwünschten Post nach, oder <link>versuchen Sie es noch einmal</link>: Ein neuer Link macht den früheren ungültig.",
    // What anybody may meet: a signed document to verify, an address at which there is nothing, open sessions.
    "Verify a signed document": "Ein unterschriebenes Dokument prüfen",
    "Choose a PDF that was signed here. We compare its fingerprint with the one noted when it was sealed. The file is not kept.":
      "Wählen Sie ein PDF, das hier unterschrieben wurde. Wir vergleichen seinen Fingerabdruck mit dem, der beim Versiegeln notiert wurde. Die Datei wird nicht aufbewahrt.",
    "Signed PDF": "Unterschriebenes PDF",
    "As you were given it, up to 20 MB.": "So, wie Sie es bekommen haben, höchstens 20 MB.",
    "Verify document": "Dokument prüfen",
    "This is not a document that was sealed here": "Dieses Dokument wurde nicht hier versiegelt",
    "It may have been changed since, if only by saving it again in another program. Ask whoever gave it to you for the file as they received it.":
      "Es wurde vielleicht seither verändert, und sei es, dass ein anderes Programm es neu gespeichert hat. Bitten Sie, wer es Ihnen gab, um die Datei, wie sie ankam.",
    "This document is genuine and unchanged": "Dieses Dokument ist echt und unverändert",
    Document: "Dokument",
    "Signed by": "Unterschrieben von",
    "{name}, {when}": "{name}, {when}",
    Sealed: "Versiegelt",
    "SHA-256 of your file": "SHA-256 Ihrer Datei",
    "There is nothing at this address": "Unter dieser Adresse ist nichts",
    "It may have moved, or a letter of the address is missing. If a link in a mail of ours led here, please answer that mail: a person reads it.":
      "Vielleicht ist die Seite umgezogen, oder in der Adresse fehlt ein Buchstabe. Hat Sie ein Link aus einer unserer Mails hierher geführt, antworten Sie bitte auf diese Mail: Ein Mensch liest sie.",
    "To the front page": "Zur Startseite",
    "Where you are signed in": "Wo Sie angemeldet sind",
    "End what you do not know or no longer use. It ends at once.":
      "Beenden Sie, was Sie nicht kennen oder nicht mehr nutzen. Es endet sofort.",
    Sessions: "Sitzungen",
    "A browser": "Ein Browser",
    "Since {when}": "Seit: {when}",
    "This device": "Dieses Gerät",
    "End {device}": "{device} beenden",
    End: "Beenden",
    // All applications.
    "There is nothing here yet": "Hier ist noch nichts",
    "When you apply for a job with this e-mail address, you find it here.":
      "Wenn Sie sich mit dieser E-Mail-Adresse um eine Stelle bewerben, finden Sie es hier.",
    Applications: "Bewerbungen",
    "{organisation}, {when}": "{organisation}, {when}",
    "This page is not here": "Diese Seite gibt es hier nicht",
    "To your applications": "Zu Ihren Bewerbungen",
    "It may belong to another e-mail address of yours. Everything sent to the address you used is in your portal.":
      "Sie gehört vielleicht zu einer anderen E-Mail-Adresse von Ihnen. Alles, was an die Adresse ging, die Sie verwendet haben, steht in Ihrem Portal.",
    // What one application opens with.
    "You have withdrawn your application": "Sie haben Ihre Bewerbung zurückgezogen",
    "Welcome to {organisation}, {name}": "Willkommen bei {organisation}, {name}",
    "Your contract is ready for you to sign": "Ihr Vertrag liegt zur Unterschrift bereit",
    "Thank you for signing. {signer} signs next":
      "Danke für Ihre Unterschrift. Als Nächstes unterschreibt {signer}",
    "We would love to have you as {title}": "Wir würden uns sehr freuen, Sie als {title} zu gewinnen",
    "Thank you for telling us. Our door stays open":
      "Danke, dass Sie es uns gesagt haben. Unsere Tür bleibt offen",
    "We had to take back our offer, and we are sorry":
      "Wir mussten unser Angebot zurücknehmen, und das tut uns leid",
    "You have the job, {name}": "Sie haben die Stelle, {name}",
    "Your engagement is under way": "Ihr Auftrag läuft",
    "Your engagement is complete. Thank you, {name}": "Ihr Auftrag ist abgeschlossen. Danke, {name}",
    "Not this time, and thank you for the time you gave us":
      "Dieses Mal nicht, und danke für die Zeit, die Sie uns geschenkt haben",
    "We have told you by phone, and our letter follows":
      "Wir haben es Ihnen am Telefon gesagt, und unser Brief folgt",
    "We are looking at the terms you proposed":
      "Wir sehen uns die Bedingungen an, die Sie vorgeschlagen haben",
    "We agree to the terms you proposed":
      "Wir sind mit den Bedingungen einverstanden, die Sie vorgeschlagen haben",
    "We chose another candidate, and we would love to work with you":
      "Wir haben uns für jemand anderen entschieden, und wir würden sehr gern mit Ihnen arbeiten",
    "It is not this job, and we would love to work with you":
      "Es ist nicht diese Stelle, und wir würden sehr gern mit Ihnen arbeiten",
    "Choose a time today, and you will hear by {day}":
      "Wählen Sie heute einen Termin, und Sie hören bis {day} von uns",
    "You will hear today": "Sie hören heute von uns",
    "You will hear by {day}": "Sie hören bis {day} von uns",
    "We promised you an answer by {day}, and we are late. We are sorry":
      "Wir haben Ihnen eine Antwort bis {day} versprochen und sind zu spät. Das tut uns leid",
    // The steps of an application.
    Received: "Eingegangen",
    "Being read": "Wird gelesen",
    Interview: "Gespräch",
    "Being decided": "Wird entschieden",
    Answer: "Antwort",
    "You withdrew": "Sie haben sich zurückgezogen",
    "You accepted the engagement": "Sie haben den Auftrag angenommen",
    "You declined the engagement": "Sie haben den Auftrag abgelehnt",
    "You asked about the terms": "Sie haben nach den Bedingungen gefragt",
    "You proposed other terms": "Sie haben andere Bedingungen vorgeschlagen",
    "Our offer: {title}": "Unser Angebot: {title}",
    "You declined the offer": "Sie haben das Angebot abgelehnt",
    "You accepted the offer": "Sie haben das Angebot angenommen",
    "Signed: the engagement began": "Unterschrieben: Der Auftrag hat begonnen",
    "Signed: you are hired": "Unterschrieben: Sie sind eingestellt",
    "The engagement was closed": "Der Auftrag wurde abgeschlossen",
    // One application.
    "Your application": "Ihre Bewerbung",
    "Our offer": "Unser Angebot",
    "The terms you proposed": "Die Bedingungen, die Sie vorgeschlagen haben",
    "The terms": "Die Bedingungen",
    "All your applications": "Alle Ihre Bewerbungen",
    "Withdraw this application": "Diese Bewerbung zurückziehen",
    "The way so far": "Der Weg bis hierher",
    "The way of your application": "Der Weg Ihrer Bewerbung",
    "Times are {zone}.": "Alle Zeiten: {zone}.",
    "We called you back: {job}": "Wir sind auf Sie zurückgekommen: {job}",
    "It began with <link>your first application</link>.":
      "Es begann mit <link>Ihrer ersten Bewerbung</link>.",
    // The next thing.
    "Read it in peace. You sign first, then {organisation}; nothing binds until both have.":
      "Lesen Sie ihn in Ruhe. Zuerst unterschreiben Sie, dann {organisation}; nichts bindet, bevor beide unterschrieben haben.",
    "Read and sign the contract": "Vertrag lesen und unterschreiben",
    "{organisation} would like to meet you, and you choose when. The times are open to others too, and whoever chooses first has one.":
      "{organisation} möchte Sie kennenlernen, und Sie wählen, wann. Die Termine stehen auch anderen offen, und wer zuerst wählt, bekommt einen.",
    "Choose a time": "Termin wählen",
    "Nothing more will happen with it, and nobody expects anything of you.":
      "Es geschieht nichts mehr damit, und niemand erwartet etwas von Ihnen.",
    "Both sides have signed. We write to you before your first day.":
      "Beide Seiten haben unterschrieben. Wir schreiben Ihnen vor Ihrem ersten Tag.",
    "There is nothing for you to do now. We tell you as soon as everybody has signed.":
      "Für Sie ist jetzt nichts zu tun. Wir sagen es Ihnen, sobald alle unterschrieben haben.",
    "The time to answer our offer has passed. If you still think about it, write to us below.":
      "Die Frist für unser Angebot ist vorbei. Wenn Sie noch darüber nachdenken, schreiben Sie uns unten.",
    "Everything you did stays here for you to read.":
      "Alles, was Sie getan haben, bleibt hier für Sie nachzulesen.",
    "The time to answer has passed. If you still think about it, write to us below.":
      "Die Frist für Ihre Antwort ist vorbei. Wenn Sie noch darüber nachdenken, schreiben Sie uns unten.",
    "There is nothing for you to do now. We write to you as soon as we have decided.":
      "Für Sie ist jetzt nichts zu tun. Wir schreiben Ihnen, sobald wir entschieden haben.",
    "You are welcome to apply again when something else of ours suits you.":
      "Sie können sich gern wieder bewerben, wenn eine andere unserer Stellen zu Ihnen passt.",
    "There is nothing for you to do now. If anything changes, we write to you.":
      "Für Sie ist jetzt nichts zu tun. Wenn sich etwas ändert, schreiben wir Ihnen.",
    // What has just been done.
    "Thank you. We have made the contract from these terms: please read and sign it.":
      "Danke. Wir haben aus diesen Bedingungen den Vertrag gemacht: Bitte lesen und unterschreiben Sie ihn.",
    "Thank you, we are very glad. Your contract is ready: please read and sign it.":
      "Danke, wir freuen uns sehr. Ihr Vertrag ist bereit: Bitte lesen und unterschreiben Sie ihn.",
    "Thank you for telling us.": "Danke, dass Sie es uns gesagt haben.",
    "Your question is with us. We write to you as soon as we can; the terms stay open meanwhile.":
      "Ihre Frage ist bei uns. Wir schreiben Ihnen, sobald wir können; die Bedingungen bleiben so lange offen.",
    "Your proposal is with us. We will tell you as soon as we have decided about it.":
      "Ihr Vorschlag ist bei uns. Wir sagen Ihnen Bescheid, sobald wir darüber entschieden haben.",
    "Delivered. We will look at it and approve it here.":
      "Geliefert. Wir sehen es uns an und nehmen es hier ab.",
    "Recorded. Your sponsor will confirm it.": "Eingetragen. Ihre Ansprechperson wird es bestätigen.",
    "Thank you. Those who arrange the day know it now.": "Danke. Wer den Tag vorbereitet, weiß es jetzt.",
    "Thank you. It is yours, and everybody is invited: a mail with a calendar entry is on its way.":
      "Danke. Der Termin gehört Ihnen, und alle sind eingeladen: Eine Mail mit einem Kalendereintrag ist unterwegs.",
    "Your request is with us. You get a mail as soon as there are other times.":
      "Ihre Bitte ist bei uns. Sie bekommen eine Mail, sobald es andere Termine gibt.",
    "Sent. We write back here, and you get a mail.":
      "Gesendet. Wir antworten hier, und Sie bekommen eine Mail.",
    "Thank you. These pages speak this language from now on, and mail comes in it wherever there are words in it.":
      "Danke. Diese Seiten sprechen von nun an diese Sprache, und Mails auch, wo immer es ihren Text darin gibt.",
    "You have withdrawn. Thank you for the time you gave us.":
      "Sie haben sich zurückgezogen. Danke für die Zeit, die Sie uns geschenkt haben.",
    // An offer.
    "Take your time until {when}.": "Lassen Sie sich Zeit bis {when}.",
    "Accept the offer": "Angebot annehmen",
    "Nothing binds you until you and {organisation} have both signed the contract.":
      "Nichts bindet Sie, bevor Sie und {organisation} beide den Vertrag unterschrieben haben.",
    Decline: "Ablehnen",
    "Would you tell us why?": "Würden Sie uns sagen, warum?",
    "You need not.": "Sie müssen nicht.",
    "Decline, with thanks": "Dankend ablehnen",
    Title: "Bezeichnung",
    Level: "Stufe",
    "Why this level": "Warum diese Stufe",
    Pay: "Vergütung",
    "{pay}, before tax": "{pay}, vor Steuern",
    "{money} a year": "{money} im Jahr",
    "{money} a month": "{money} im Monat",
    "{money} a day": "{money} am Tag",
    "{money} an hour": "{money} in der Stunde",
    "First day": "Erster Tag",
    Conditions: "Bedingungen",
    // Terms of an engagement.
    "What we would like to do together": "Was wir gern zusammen tun würden",
    "Take your time until {when}. Declining costs nothing: it changes nothing about your application or a later one.":
      "Lassen Sie sich Zeit bis {when}. Abzulehnen kostet nichts: Es ändert nichts an Ihrer Bewerbung oder an einer späteren.",
    "Accept these terms": "Diese Bedingungen annehmen",
    "Accepting is an intention. Nothing binds you until you and {organisation} have both signed the contract that we make from it.":
      "Die Annahme ist eine Absicht. Nichts bindet Sie, bevor Sie und {organisation} beide den Vertrag unterschrieben haben, den wir daraus machen.",
    "Ask a question first": "Zuerst eine Frage stellen",
    "Your question": "Ihre Frage",
    Ask: "Fragen",
    "Propose other terms": "Andere Bedingungen vorschlagen",
    "The work": "Die Arbeit",
    "Last day": "Letzter Tag",
    "Paid days": "Bezahlte Tage",
    "Halves and quarters count, such as 2.5.": "Halbe und Viertel zählen, zum Beispiel 2,5.",
    "Rate for a day, in {currency}": "Satz für einen Tag, in {currency}",
    "A word about it": "Ein Wort dazu",
    "Send my proposal": "Meinen Vorschlag senden",
    "You need not. It helps us to ask better next time.":
      "Sie müssen nicht. Es hilft uns, das nächste Mal besser zu fragen.",
    "What you deliver": "Was Sie liefern",
    When: "Wann",
    "{rate}, {total} in all": "{rate}, insgesamt {total}",
    "Measured by": "Gemessen an",
    "{measure}, target {target}. Your pay does not depend on it.":
      "{measure}, Ziel {target}. Ihre Vergütung hängt nicht davon ab.",
    "Your sponsor": "Ihre Ansprechperson",
    // The work of an engagement.
    Milestones: "Meilensteine",
    "{sponsor} is your sponsor and approves what you deliver.":
      "{sponsor} ist Ihre Ansprechperson und nimmt ab, was Sie liefern.",
    "No milestones yet": "Noch keine Meilensteine",
    "{sponsor} adds them here when you have agreed on them.":
      "{sponsor} trägt sie hier ein, wenn Sie sich darauf geeinigt haben.",
    "{value} of {target}": "{value} von {target}",
    "{value} of {target}, to be confirmed by your sponsor":
      "{value} von {target}, von Ihrer Ansprechperson noch zu bestätigen",
    "Nothing recorded yet. The target is {target}.": "Noch nichts eingetragen. Das Ziel ist {target}.",
    Day: "Tag",
    "{measure} so far": "{measure} bisher",
    "In all since the start.": "Insgesamt seit Beginn.",
    "In all since the start, in {unit}.": "Insgesamt seit Beginn, in {unit}.",
    Note: "Notiz",
    "Record the reading": "Stand eintragen",
    Approved: "Abgenommen",
    Delivered: "Geliefert",
    Late: "Überfällig",
    Due: "Fällig",
    "Due {day}": "Fällig: {day}",
    "Deliver again": "Noch einmal liefern",
    Deliver: "Liefern",
    "A few words, or a link.": "Ein paar Worte oder ein Link.",
    File: "Datei",
    "A document, table, slides, picture or ZIP, up to 20 MB.":
      "Ein Dokument, eine Tabelle, Folien, ein Bild oder ein ZIP, bis 20 MB.",
    "{measure}: {value} {unit} on {day}.": "{measure}: {value} {unit} am {day}.",
    "{measure}: {value} {unit} on {day}, of {target}.": "{measure}: {value} {unit} am {day}, von {target}.",
    "Target {target}": "Ziel {target}",
    "As a table": "Als Tabelle",
    State: "Stand",
    "to be confirmed": "noch zu bestätigen",
    confirmed: "bestätigt",
    // The panel.
    "Your interview": "Ihr Gespräch",
    "We look forward to meeting you.": "Wir freuen uns auf Sie.",
    What: "Was",
    "{from} to {until} ({zone})": "{from} bis {until} ({zone})",
    Where: "Wo",
    Online: "Online",
    "Join the meeting": "Am Treffen teilnehmen",
    "At reception": "Am Empfang",
    "You have checked in. The panel knows you are here.":
      "Sie sind angemeldet. Das Panel weiß, dass Sie hier sind.",
    "Choose another time": "Anderen Termin wählen",
    "Ask for another time": "Um einen anderen Termin bitten",
    "Check-in code {code} to scan": "Code {code} für den Empfang zum Scannen",
    "Show this at the front desk, or say {code}": "Zeigen Sie dies am Empfang, oder nennen Sie {code}",
    "What should we arrange?": "Was sollen wir vorbereiten?",
    "Step-free access, more time, an interpreter, a break. Leave it empty if you need nothing.":
      "Stufenloser Zugang, mehr Zeit, jemand zum Dolmetschen, eine Pause. Lassen Sie es leer, wenn Sie nichts brauchen.",
    "Change what I need": "Ändern, was ich brauche",
    "Tell us": "Uns mitteilen",
    "Change what you need": "Ändern, was Sie brauchen",
    "Is there anything you need on the day?": "Brauchen Sie an dem Tag etwas?",
    "Only those who arrange the day and the front desk read it. The panel does not, and it never counts against you.":
      "Nur wer den Tag vorbereitet und der Empfang lesen es. Das Panel nicht, und es zählt nie gegen Sie.",
    "Nothing needs to be arranged.": "Es muss nichts vorbereitet werden.",
    "Written down by {member}, {when}": "Aufgeschrieben von {member}, {when}",
    "You told us, {when}": "Sie haben es uns gesagt, {when}",
    // Choosing a time.
    "Choose a time for your interview": "Wählen Sie einen Termin für Ihr Gespräch",
    "Your interview's time": "Der Termin Ihres Gesprächs",
    "Times for your interview": "Termine für Ihr Gespräch",
    "Somebody else has just taken this time": "Diesen Termin hat gerade jemand anderes genommen",
    "We are sorry. These are still free: please choose one of them.":
      "Es tut uns leid. Diese sind noch frei: Bitte wählen Sie einen davon.",
    "We are sorry: it was the last one. Ask us for other times below, and we will look again.":
      "Es tut uns leid: Es war der letzte. Bitten Sie uns unten um andere Termine, und wir sehen noch einmal nach.",
    "Your interview is {when}.": "Ihr Gespräch ist {when}.",
    "Your interview is {when}. It stays so until you choose another time.":
      "Ihr Gespräch ist {when}. Es bleibt dabei, bis Sie einen anderen Termin wählen.",
    "Your interview is fixed: {when}.": "Ihr Gespräch steht fest: {when}.",
    online: "online",
    "None of the times is free any more": "Keiner der Termine ist mehr frei",
    "We are sorry: others were quicker. Ask us for other times below, and we will look again.":
      "Es tut uns leid: Andere waren schneller. Bitten Sie uns unten um andere Termine, und wir sehen noch einmal nach.",
    "There is no time to choose at the moment. When there is, we write to you.":
      "Im Moment gibt es keinen Termin zu wählen. Wenn es einen gibt, schreiben wir Ihnen.",
    "Other times": "Andere Termine",
    "We have your request and are looking for other times. You get a mail when there are some.":
      "Wir haben Ihre Bitte und suchen andere Termine. Sie bekommen eine Mail, wenn es welche gibt.",
    "None of these suits you?": "Passt Ihnen keiner davon?",
    "Does another time suit you better?": "Passt Ihnen ein anderer Termin besser?",
    "Say so. It will not count against you.": "Sagen Sie es. Es zählt nicht gegen Sie.",
    "When would suit you?": "Wann würde es Ihnen passen?",
    "Days, hours, how soon: whatever helps us to find a time.":
      "Tage, Stunden, wie bald: was immer uns hilft, einen Termin zu finden.",
    "Ask for other times": "Um andere Termine bitten",
    "Your time zone": "Ihre Zeitzone",
    "All times are {zone}, in your mails too.": "Alle Zeiten: {zone}, auch in Ihren Mails.",
    "Times are {zone}. Are you somewhere else?": "Zeiten: {zone}. Sind Sie woanders?",
    "Times are {zone}. Please choose by {when}: whoever chooses first has a time.":
      "Zeiten: {zone}. Bitte wählen Sie bis {when}: Wer zuerst wählt, bekommt den Termin.",
    "{day}, {from} to {until}": "{day}, {from} bis {until}",
    "Your time now": "Ihr Termin bisher",
    "Move my interview": "Mein Gespräch verlegen",
    "Choose this time": "Diesen Termin wählen",
    "Where you are": "Wo Sie sind",
    "Show my times there": "Meine Zeiten dort zeigen",
    // Documents and signing.
    Documents: "Dokumente",
    "Signed by both sides, {when}": "Von beiden Seiten unterschrieben, {when}",
    Withdrawn: "Zurückgezogen",
    Signed: "Unterschrieben",
    "To be signed": "Zu unterschreiben",
    Contract: "Vertrag",
    Signatures: "Unterschriften",
    "<link>Download the sealed PDF</link> with its certificate. Its fingerprint (SHA-256) is {fingerprint}.":
      "<link>Versiegeltes PDF herunterladen</link>, mit seinem Zertifikat. Sein Fingerabdruck (SHA-256) ist {fingerprint}.",
    Sign: "Unterschreiben",
    "This document was withdrawn. Nothing in it binds you.":
      "Dieses Dokument wurde zurückgezogen. Nichts darin bindet Sie.",
    "Both sides have signed": "Beide Seiten haben unterschrieben",
    "You can keep the sealed PDF below.": "Sie können das versiegelte PDF unten behalten.",
    "We are sealing the PDF. It will be here, and in your documents, in a moment.":
      "Wir versiegeln das PDF. Gleich steht es hier und bei Ihren Dokumenten.",
    "Thank you, you have signed": "Danke, Sie haben unterschrieben",
    "{signer} signs next for {organisation}. We write to you when it is done. <link>Back to your application</link>":
      "Als Nächstes unterschreibt {signer} für {organisation}. Wir schreiben Ihnen, wenn es so weit ist. <link>Zurück zu Ihrer Bewerbung</link>",
    "Before you sign, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Bevor Sie unterschreiben, zeigen Sie bitte, dass Sie es sind: Wir senden sechs Ziffern an {email}, und Sie tippen sie hier ein. Sie gelten zehn Minuten.",
    "Six digits": "Sechs Ziffern",
    "Go on to sign": "Weiter zur Unterschrift",
    "Send another code": "Einen anderen Code senden",
    "Send me the code": "Code senden",
    "Your signature": "Ihre Unterschrift",
    "Your full name": "Ihr voller Name",
    "Type it as you sign. In the document you are {name}.":
      "Tippen Sie ihn so, wie Sie unterschreiben. Im Dokument heißen Sie {name}.",
    "Type it instead": "Stattdessen tippen",
    "Draw it instead": "Stattdessen zeichnen",
    "{label}: drawn": "{label}: gezeichnet",
    "{label}: draw here": "{label}: hier zeichnen",
    Clear: "Leeren",
    "For {organisation}": "Für {organisation}",
    "To sign": "Noch zu unterschreiben",
    "Drawn signature": "Gezeichnete Unterschrift",
    "You agree in the language of the document: that you have read it, agree to it and sign it electronically, as binding as on paper.":
      "Sie stimmen in der Sprache des Dokuments zu: dass Sie es gelesen haben, ihm zustimmen und es elektronisch unterschreiben, so bindend wie auf Papier.",
    // Messages.
    Messages: "Nachrichten",
    "What you and {organisation} write to each other.": "Was Sie und {organisation} einander schreiben.",
    You: "Sie",
    "Write to {organisation}": "An {organisation} schreiben",
    Send: "Senden",
    // Withdrawing.
    Withdraw: "Zurückziehen",
    "Withdraw your application?": "Ihre Bewerbung zurückziehen?",
    "{organisation} will stop considering you for {job}, and interviews that are planned will not take place. You can apply for another job at any time.":
      "{organisation} wird Sie für die Stelle {job} nicht weiter in Betracht ziehen, und geplante Gespräche finden nicht statt. Sie können sich jederzeit um eine andere Stelle bewerben.",
    "Keep my application": "Meine Bewerbung behalten",
    "Withdraw my application": "Meine Bewerbung zurückziehen",
    // Choosing a language.
    "Your language": "Ihre Sprache",
    "These pages speak this language, and mail from {organisation} comes in it wherever there are words in it. What a person writes to you stays as they wrote it.":
      "Diese Seiten sprechen diese Sprache, und Mails von {organisation} auch, wo immer es ihren Text darin gibt. Was ein Mensch Ihnen schreibt, bleibt, wie er es geschrieben hat.",
    "I would rather read": "Ich lese lieber",
    "Speak this language with me": "Mit mir diese Sprache sprechen",
    // A careers page.
    Careers: "Stellen",
    "Jobs at {organisation}": "Stellen bei {organisation}",
    "Open jobs at {organisation}.": "Offene Stellen bei {organisation}.",
    "Work at {organisation}": "Arbeiten bei {organisation}",
    "Everybody who applies hears back: each job says within how many days.":
      "Wer sich bewirbt, hört von uns: Bei jeder Stelle steht, innerhalb von wie vielen Tagen.",
    More: "Mehr",
    "All open jobs": "Alle offenen Stellen",
    "I have applied already": "Ich habe mich schon beworben",
    Feed: "Feed",
    "This is no longer open": "Dies ist nicht mehr offen",
    "The job or the page has been closed, or a letter of the address is missing. Openings come and go: the organisation’s careers page lists those of today.":
      "Die Stelle oder die Seite wurde geschlossen, oder in der Adresse fehlt ein Buchstabe. Offene Stellen kommen und gehen: Die heutigen stehen auf der Stellenseite der Organisation.",
    "There is no open job at the moment": "Im Moment ist keine Stelle offen",
    "Openings come and go. Please look again in some weeks.":
      "Offene Stellen kommen und gehen. Bitte sehen Sie in einigen Wochen wieder nach.",
    "No open job matches this": "Keine offene Stelle passt dazu",
    "Try another word, or fewer filters.": "Versuchen Sie ein anderes Wort oder weniger Filter.",
    "Show all {count}": "Alle {count} zeigen",
    "Find a job": "Eine Stelle finden",
    Search: "Suchen",
    "Title or place": "Titel oder Ort",
    Department: "Abteilung",
    Any: "Alle",
    Location: "Ort",
    Anywhere: "Überall",
    Workplace: "Arbeitsort",
    Type: "Art",
    "On site": "Vor Ort",
    Hybrid: "Hybrid",
    Remote: "Remote",
    "Remote, {place}": "Remote, {place}",
    "{place}, hybrid": "{place}, hybrid",
    "Full time": "Vollzeit",
    "Part time": "Teilzeit",
    Contractor: "Freie Mitarbeit",
    Temporary: "Befristet",
    Internship: "Praktikum",
    "{from} to {until}": "{from} bis {until}",
    "From {money}": "Ab {money}",
    "Up to {money}": "Bis {money}",
    // A job.
    "This job": "Diese Stelle",
    "{job} at {organisation}": "{job} bei {organisation}",
    "This job is not taking applications at the moment": "Diese Stelle nimmt im Moment keine Bewerbungen an",
    "Please look again later. Whoever has applied already still hears back in time.":
      "Bitte sehen Sie später wieder nach. Wer sich schon beworben hat, hört trotzdem rechtzeitig von uns.",
    "Apply for this job": "Um diese Stelle bewerben",
    Salary: "Gehalt",
    Employment: "Anstellung",
    Openings: "Freie Plätze",
    "What happens next": "Wie es weitergeht",
    "The exact date is promised when you apply. Your portal shows where you stand on every day until then:":
      "Das genaue Datum versprechen wir, wenn Sie sich bewerben. Ihr Portal zeigt bis dahin jeden Tag, wo Sie stehen:",
    "This job is closed": "Diese Stelle ist geschlossen",
    "{job} at {organisation} takes no more applications. If you applied, your answer is in your portal.":
      "{job} bei {organisation} nimmt keine Bewerbungen mehr an. Wenn Sie sich beworben haben, steht Ihre Antwort in Ihrem Portal.",
    "More about {organisation}": "Mehr über {organisation}",
    "Open my portal": "Mein Portal öffnen",
    // Applying.
    Apply: "Bewerben",
    "Apply: {job}": "Bewerben: {job}",
    "Apply for {job}": "Bewerbung um {job}",
    "Leave this empty": "Lassen Sie dies leer",
    "Full name": "Voller Name",
    "E-mail": "E-Mail",
    "Your answer and the link to your portal go here.":
      "Ihre Antwort und der Link zu Ihrem Portal kommen hierher.",
    Phone: "Telefon",
    "Where you live": "Wo Sie wohnen",
    "Another CV": "Ein anderer Lebenslauf",
    CV: "Lebenslauf",
    "“{file}” is kept, so you need not choose it again.":
      "„{file}“ ist aufgehoben, Sie müssen die Datei nicht noch einmal wählen.",
    "PDF, Word (.docx), ODT, RTF or text, up to 20 MB.": "PDF, Word (.docx), ODT, RTF oder Text, bis 20 MB.",
    Yes: "Ja",
    No: "Nein",
    "Would you be open to a short engagement?": "Wären Sie offen für einen kurzen Auftrag?",
    "Somebody else may get this job, and we may still want to work with you: some weeks as a paid consultant. Whatever you answer, it does not count for or against you.":
      "Vielleicht bekommt jemand anderes diese Stelle, und wir möchten trotzdem mit Ihnen arbeiten: einige Wochen als bezahlte Beratung. Was immer Sie antworten, es zählt weder für noch gegen Sie.",
    "Yes, I would be": "Ja, gern",
    "No, only this job": "Nein, nur diese Stelle",
    "Send application": "Bewerbung senden",
    "Sending your application": "Ihre Bewerbung wird gesendet",
    "The connection was lost. What you wrote is still here: please send it again.":
      "Die Verbindung ist abgebrochen. Was Sie geschrieben haben, steht noch hier: Bitte senden Sie es noch einmal.",
    "Your application is with us": "Ihre Bewerbung ist bei uns",
    "Your application for {job} is with {organisation}.": "Ihre Bewerbung um {job} ist bei {organisation}.",
    "A confirmation is on its way to you by mail. It has a link to your portal.":
      "Eine Bestätigung ist per Mail zu Ihnen unterwegs. Darin steht ein Link zu Ihrem Portal.",
    "Your portal shows where you stand, on every day until you have your answer.":
      "Ihr Portal zeigt, wo Sie stehen, jeden Tag, bis Sie Ihre Antwort haben.",
    "You can write to {organisation} there, and withdraw if you change your mind.":
      "Dort können Sie {organisation} schreiben und sich zurückziehen, wenn Sie es sich anders überlegen.",
    "See the other jobs": "Die anderen Stellen ansehen",
    "This form was open for very long. Please look at it once more and send it again.":
      "Dieses Formular war sehr lange offen. Bitte sehen Sie es noch einmal durch und senden Sie es erneut.",
    // What is wrong with what was typed.
    "Enter your name.": "Geben Sie Ihren Namen ein.",
    "Enter your full name.": "Geben Sie Ihren vollen Namen ein.",
    "Enter your full name, in letters.": "Geben Sie Ihren vollen Namen in Buchstaben ein.",
    "Enter your name only, without an address.": "Geben Sie nur Ihren Namen ein, ohne Adresse.",
    "Keep your name under {most} characters.": "Ihr Name muss weniger als {most} Zeichen haben.",
    "Keep this on one line.": "Bleiben Sie auf einer Zeile.",
    "Enter your e-mail address.": "Geben Sie Ihre E-Mail-Adresse ein.",
    "Enter an e-mail address.": "Geben Sie eine E-Mail-Adresse ein.",
    "This address is too long to be one.": "So lang ist keine Adresse.",
    "Enter an e-mail address such as ann@example.com.":
      "Geben Sie eine E-Mail-Adresse ein, zum Beispiel ann@example.com.",
    "Enter your phone number.": "Geben Sie Ihre Telefonnummer ein.",
    "Enter a phone number such as +44 20 7946 0958.":
      "Geben Sie eine Telefonnummer ein, zum Beispiel +44 20 7946 0958.",
    "Enter a phone number, so that somebody can call you.":
      "Geben Sie eine Telefonnummer ein, damit jemand Sie anrufen kann.",
    "Keep your phone number under {most} characters.":
      "Ihre Telefonnummer muss weniger als {most} Zeichen haben.",
    "Enter your location.": "Geben Sie Ihren Wohnort ein.",
    "Keep your location under {most} characters.": "Ihr Wohnort muss weniger als {most} Zeichen haben.",
    "Tick this to apply: without it nothing may be kept.":
      "Kreuzen Sie dies an, um sich zu bewerben: Sonst darf nichts aufbewahrt werden.",
    "Choose a file.": "Wählen Sie eine Datei.",
    "Choose your CV.": "Wählen Sie Ihren Lebenslauf.",
    "Please choose your CV once more.": "Bitte wählen Sie Ihren Lebenslauf noch einmal.",
    "Please choose the file once more.": "Bitte wählen Sie die Datei noch einmal.",
    "The form has changed meanwhile. Please look at it again.":
      "Das Formular hat sich inzwischen geändert. Bitte sehen Sie es noch einmal an.",
    "Please answer this question.": "Bitte beantworten Sie diese Frage.",
    "Give one answer.": "Geben Sie eine Antwort.",
    "Choose one of the answers.": "Wählen Sie eine der Antworten.",
    "Choose from the answers.": "Wählen Sie aus den Antworten.",
    "Enter a number such as 5.": "Geben Sie eine Zahl ein, zum Beispiel 5.",
    "Enter a date such as 2026-06-04.": "Geben Sie ein Datum ein, zum Beispiel 2026-06-04.",
    "Choose yes or no.": "Wählen Sie Ja oder Nein.",
    "Keep this under {most} characters.": "Dies muss weniger als {most} Zeichen haben.",
    "Keep your question under {most} characters.": "Ihre Frage muss weniger als {most} Zeichen haben.",
    "Write a message.": "Schreiben Sie eine Nachricht.",
    "Write your question.": "Schreiben Sie Ihre Frage.",
    "Choose a language of the list.": "Wählen Sie eine Sprache aus der Liste.",
    "Choose a time zone.": "Wählen Sie eine Zeitzone.",
    "Choose a time zone of the list.": "Wählen Sie eine Zeitzone aus der Liste.",
    "Choose one of the times.": "Wählen Sie einen der Termine.",
    "Enter the paid days, such as 12 or 2.5.": "Geben Sie die bezahlten Tage ein, zum Beispiel 12 oder 2,5.",
    "Use whole, half or quarter days, such as 12 or 2.5.":
      "Verwenden Sie ganze, halbe oder Vierteltage, zum Beispiel 12 oder 2,5.",
    "An engagement has paid days: it is never unpaid.":
      "Ein Auftrag hat bezahlte Tage: Er ist nie unbezahlt.",
    "Enter 260 days or less.": "Geben Sie 260 Tage oder weniger ein.",
    "Enter what a day pays.": "Geben Sie ein, was ein Tag bezahlt wird.",
    "Use at most the currency's own decimals.": "Verwenden Sie höchstens die Nachkommastellen der Währung.",
    "A day has to pay something: an engagement is never unpaid.":
      "Ein Tag muss bezahlt sein: Ein Auftrag ist nie unbezahlt.",
    "This rate is too large.": "Dieser Satz ist zu hoch.",
    "Choose the first day.": "Wählen Sie den ersten Tag.",
    "Choose the last day.": "Wählen Sie den letzten Tag.",
    "Describe the work.": "Beschreiben Sie die Arbeit.",
    "Describe the work in a sentence or two.": "Beschreiben Sie die Arbeit in ein, zwei Sätzen.",
    "Say what you deliver.": "Sagen Sie, was Sie liefern.",
    "Say in a few words what you deliver.": "Sagen Sie in ein paar Worten, was Sie liefern.",
    "Choose the day of the reading.": "Wählen Sie den Tag des Stands.",
    "Enter a whole number.": "Geben Sie eine ganze Zahl ein.",
    "Enter a whole number, such as 412000.": "Geben Sie eine ganze Zahl ein, zum Beispiel 412000.",
    "This figure is too large.": "Diese Zahl ist zu groß.",
    "A reading cannot be below 0.": "Ein Stand kann nicht unter 0 liegen.",
    "Tick that you agree to sign electronically.":
      "Kreuzen Sie an, dass Sie mit der elektronischen Unterschrift einverstanden sind.",
    "Type your full name as you sign.": "Tippen Sie Ihren vollen Namen so, wie Sie unterschreiben.",
    "Draw your signature.": "Zeichnen Sie Ihre Unterschrift.",
    "This drawing is too detailed. Clear it and sign again.":
      "Diese Zeichnung ist zu fein. Leeren Sie das Feld und unterschreiben Sie noch einmal.",
    "Draw your signature, or type it instead.":
      "Zeichnen Sie Ihre Unterschrift, oder tippen Sie sie stattdessen.",
    "Choose how you sign.": "Wählen Sie, wie Sie unterschreiben.",
    "Enter the six digits.": "Geben Sie die sechs Ziffern ein.",
    "Enter the six digits of the mail.": "Geben Sie die sechs Ziffern aus der Mail ein.",
    "These are not the digits of the newest mail. Please look again.":
      "Das sind nicht die Ziffern der neuesten Mail. Bitte sehen Sie noch einmal nach.",
    "This code can no longer be used. Ask for a new one.":
      "Dieser Code gilt nicht mehr. Bitten Sie um einen neuen.",
    "This file is empty. Choose another one.": "Diese Datei ist leer. Wählen Sie eine andere.",
    "This file has {size} MB. A CV may have 20 MB at most.":
      "Diese Datei hat {size} MB. Ein Lebenslauf darf höchstens 20 MB haben.",
    "This file has {size} MB. It may have 20 MB at most.":
      "Diese Datei hat {size} MB. Sie darf höchstens 20 MB haben.",
    "Choose the signed PDF.": "Wählen Sie das unterschriebene PDF.",
    "This file has {size} MB. A signed document of ours is far smaller.":
      "Diese Datei hat {size} MB. Ein Dokument, das hier unterschrieben wurde, ist viel kleiner.",
    "This file is no PDF. Choose the PDF that you were given when everybody had signed.":
      "Diese Datei ist kein PDF. Wählen Sie das PDF, das Sie bekamen, als alle unterschrieben hatten.",
    "This file is no PDF, Word (.docx), ODT, RTF or text file. Save your CV as one of these.":
      "Diese Datei ist weder PDF, Word (.docx), ODT, RTF noch Text. Speichern Sie Ihren Lebenslauf in einem dieser Formate.",
    "This kind of file cannot be taken. Send a document, a table, slides, a picture or a ZIP.":
      "Diese Art von Datei können wir nicht annehmen. Senden Sie ein Dokument, eine Tabelle, Folien, ein Bild oder ein ZIP.",
    "This file has been delivered already. Choose another one.":
      "Diese Datei wurde schon geliefert. Wählen Sie eine andere.",
    "One of these characters cannot be kept. Type it anew instead of pasting it.":
      "Eines dieser Zeichen lässt sich nicht speichern. Tippen Sie es neu, statt es einzufügen.",
    "Something is missing here. Load the page again and fill it in once more.":
      "Hier fehlt etwas. Laden Sie die Seite neu und füllen Sie sie noch einmal aus.",
    "This is too much to be taken. Please make it shorter.": "Das ist zu viel. Bitte kürzen Sie es.",
    "This cannot be used here. Load the page again and choose once more.":
      "Das geht hier nicht. Laden Sie die Seite neu und wählen Sie noch einmal.",
    "Something failed on our side, and nothing was changed. If it stays, tell us {reference}.":
      "Bei uns ist etwas fehlgeschlagen, und nichts wurde geändert. Wenn es so bleibt, nennen Sie uns {reference}.",
    // Why something cannot be done.
    "You have already applied for this job, on {day}. Your application is with us, and there is nothing more to do.":
      "Sie haben sich um diese Stelle schon beworben, am {day}. Ihre Bewerbung ist bei uns, und es ist nichts weiter zu tun.",
    "This job is not taking applications at the moment, so nothing was sent. What you wrote stands below; please try again later.":
      "Diese Stelle nimmt im Moment keine Bewerbungen an; es wurde nichts gesendet. Was Sie geschrieben haben, steht noch unten; bitte versuchen Sie es später noch einmal.",
    "This job was closed while you applied, so nothing was sent. We are sorry. What you wrote stands below, so that you can keep it.":
      "Diese Stelle wurde geschlossen, während Sie sich beworben haben; es wurde nichts gesendet. Das tut uns leid. Was Sie geschrieben haben, steht noch unten, damit Sie es behalten können.",
    "This offer has just been answered. Please look again at where it stands.":
      "Dieses Angebot wurde gerade beantwortet. Bitte sehen Sie noch einmal nach, wie es steht.",
    "You have withdrawn from this application. Write to us if you have changed your mind.":
      "Sie haben diese Bewerbung zurückgezogen. Schreiben Sie uns, wenn Sie es sich anders überlegt haben.",
    "You have accepted this offer already. We are glad.":
      "Sie haben dieses Angebot schon angenommen. Wir freuen uns.",
    "You have declined this offer already. Write to us if you have changed your mind.":
      "Sie haben dieses Angebot schon abgelehnt. Schreiben Sie uns, wenn Sie es sich anders überlegt haben.",
    "This offer was taken back in the meantime. We are sorry; please write to us.":
      "Dieses Angebot wurde inzwischen zurückgenommen. Es tut uns leid; bitte schreiben Sie uns.",
    "The time to answer this offer has passed. Write to us, and we will see what we can do.":
      "Die Frist für dieses Angebot ist vorbei. Schreiben Sie uns, und wir sehen, was wir tun können.",
    "The first day has passed already. Choose a later one.":
      "Der erste Tag ist schon vorbei. Wählen Sie einen späteren.",
    "The last day is before the first one.": "Der letzte Tag liegt vor dem ersten.",
    "An engagement lasts a year at most: choose an earlier last day.":
      "Ein Auftrag dauert höchstens ein Jahr: Wählen Sie einen früheren letzten Tag.",
    "There are only {days} days between the first and the last one.":
      "Zwischen dem ersten und dem letzten Tag liegen nur {days} Tage.",
    "You have accepted these terms already. The contract is waiting for you below.":
      "Sie haben diese Bedingungen schon angenommen. Der Vertrag wartet unten auf Sie.",
    "You have declined these terms already. Write to us if you have changed your mind.":
      "Sie haben diese Bedingungen schon abgelehnt. Schreiben Sie uns, wenn Sie es sich anders überlegt haben.",
    "You have sent us other terms in the meantime. We will come back to you about those.":
      "Sie haben uns inzwischen andere Bedingungen gesandt. Wir kommen darauf zurück.",
    "These terms have changed in the meantime. Please look at the newest ones.":
      "Diese Bedingungen haben sich inzwischen geändert. Bitte sehen Sie sich die neuesten an.",
    "The time to answer these terms has passed. Write to us, and we will see what we can do.":
      "Die Frist für diese Bedingungen ist vorbei. Schreiben Sie uns, und wir sehen, was wir tun können.",
    "The engagement begins when both sides have signed its contract.":
      "Der Auftrag beginnt, wenn beide Seiten seinen Vertrag unterschrieben haben.",
    "This engagement is closed.": "Dieser Auftrag ist abgeschlossen.",
    "This has been approved already. There is nothing more to deliver.":
      "Dies wurde schon abgenommen. Es ist nichts mehr zu liefern.",
    "This day has not come yet. Date the reading today or earlier.":
      "Dieser Tag ist noch nicht gekommen. Datieren Sie den Stand auf heute oder früher.",
    "The engagement had not begun on that day.": "An diesem Tag hatte der Auftrag noch nicht begonnen.",
    "The reading of this day is confirmed. Record the next one for another day.":
      "Der Stand dieses Tages ist bestätigt. Tragen Sie den nächsten für einen anderen Tag ein.",
    "Somebody else has just taken this time. Please choose one of those that are left.":
      "Diesen Termin hat gerade jemand anderes genommen. Bitte wählen Sie einen der übrigen.",
    "These times no longer hold. We write to you when there are new ones.":
      "Diese Termine gelten nicht mehr. Wir schreiben Ihnen, wenn es neue gibt.",
    "You asked us for other times. We write to you as soon as we have some.":
      "Sie haben uns um andere Termine gebeten. Wir schreiben Ihnen, sobald wir welche haben.",
    "The time to choose has passed. Ask us for other times below, and we will look again.":
      "Die Frist zum Wählen ist vorbei. Bitten Sie uns unten um andere Termine, und wir sehen noch einmal nach.",
    "This time has passed. Please choose a later one.":
      "Dieser Termin ist vorbei. Bitte wählen Sie einen späteren.",
    "This interview has been cancelled. We write to you what comes next.":
      "Dieses Gespräch wurde abgesagt. Wir schreiben Ihnen, wie es weitergeht.",
    "This interview has begun.": "Dieses Gespräch hat begonnen.",
    "This interview is too close to be moved by itself. Ask us below, and a person will answer.":
      "Dieses Gespräch ist zu nah, als dass Sie es hier verlegen könnten. Fragen Sie uns unten, und ein Mensch antwortet.",
    "We have your request and are looking for other times.":
      "Wir haben Ihre Bitte und suchen andere Termine.",
    "There is no interview to find another time for.":
      "Es gibt kein Gespräch, für das ein anderer Termin zu finden wäre.",
    "This application was withdrawn. There is nothing left to arrange.":
      "Diese Bewerbung wurde zurückgezogen. Es ist nichts mehr vorzubereiten.",
    "This application has its answer. There is nothing left to arrange.":
      "Diese Bewerbung hat ihre Antwort. Es ist nichts mehr vorzubereiten.",
    "You have withdrawn this application already.": "Sie haben diese Bewerbung schon zurückgezogen.",
    "This application has its answer already, so there is nothing to withdraw.":
      "Diese Bewerbung hat ihre Antwort schon, es ist also nichts zurückzuziehen.",
    "Something about your application has just changed. Please look again.":
      "An Ihrer Bewerbung hat sich gerade etwas geändert. Bitte sehen Sie noch einmal nach.",
    "This application was withdrawn, so the conversation has ended.":
      "Diese Bewerbung wurde zurückgezogen, damit ist der Austausch beendet.",
    "This document was withdrawn. Nothing in it binds you, and it can no longer be signed.":
      "Dieses Dokument wurde zurückgezogen. Nichts darin bindet Sie, und es kann nicht mehr unterschrieben werden.",
    "You have signed this already. There is nothing more for you to do.":
      "Sie haben dies schon unterschrieben. Für Sie ist nichts mehr zu tun.",
    "Everybody has signed this already.": "Alle haben dies schon unterschrieben.",
    "It is not your turn yet: {signer} signs first.":
      "Sie sind noch nicht an der Reihe: Zuerst unterschreibt {signer}.",
    "Before you sign, please confirm that it is you with the six-digit code we send you by e-mail.":
      "Bevor Sie unterschreiben, bestätigen Sie bitte mit dem sechsstelligen Code, den wir Ihnen per E-Mail senden, dass Sie es sind.",
    "We had to take back our terms, and we are sorry":
      "Wir mussten unsere Bedingungen zurücknehmen, und das tut uns leid",
    "Logged. Your sponsor will approve it.": "Eingetragen. Ihre Ansprechperson gibt es frei.",
    Days: "Tage",
    "{logged} of {agreed} paid days logged. {sponsor} approves them.":
      "{logged} von {agreed} bezahlten Tagen eingetragen. {sponsor} gibt sie frei.",
    Logged: "Eingetragen",
    "Download the statement": "Abrechnung herunterladen",
    "or as a table": "oder als Tabelle",
    "Your reference": "Ihr Zeugnis",
    "A sealed PDF, yours to keep. Whoever you show it to can verify it.":
      "Ein versiegeltes PDF, das Ihnen gehört. Wem Sie es zeigen, der kann es prüfen.",
    Issued: "Ausgestellt",
    "Log a day": "Einen Tag eintragen",
    "How much of it": "Wie viel davon",
    "1 for the whole day, or 0.25, 0.5 or 0.75.": "1 für den ganzen Tag, oder 0,25, 0,5 oder 0,75.",
    "What you did": "Was Sie getan haben",
    "Log the day": "Tag eintragen",
    "This day has not come yet. Log it when you have worked it.":
      "Dieser Tag ist noch nicht gekommen. Tragen Sie ihn ein, wenn Sie ihn gearbeitet haben.",
    "The engagement ended before that day. Ask your sponsor to extend it.":
      "Der Auftrag endete vor diesem Tag. Bitten Sie Ihre Ansprechperson, ihn zu verlängern.",
    "All paid days are logged. Ask your sponsor to extend the engagement first.":
      "Alle bezahlten Tage sind eingetragen. Bitten Sie zuerst Ihre Ansprechperson, den Auftrag zu verlängern.",
    "Of the paid days, {left} can still be logged. Ask your sponsor to extend the engagement first.":
      "Von den bezahlten Tagen können noch {left} eingetragen werden. Bitten Sie zuerst Ihre Ansprechperson, den Auftrag zu verlängern.",
    "We took these terms back in the meantime. We are sorry; please write to us.":
      "Wir haben diese Bedingungen inzwischen zurückgenommen. Es tut uns leid; bitte schreiben Sie uns.",
    "Choose the day you worked.": "Wählen Sie den Tag, an dem Sie gearbeitet haben.",
    "Enter how much of the day you worked, such as 1 or 0.5.":
      "Geben Sie an, wie viel des Tages Sie gearbeitet haben, etwa 1 oder 0,5.",
    "Use a whole day, or quarters of it, such as 0.25 or 0.5.":
      "Ein ganzer Tag oder Viertel davon, etwa 0,25 oder 0,5.",
    "This day is approved already. Ask your sponsor if it is not right.":
      "Dieser Tag ist schon freigegeben. Fragen Sie Ihre Ansprechperson, wenn er nicht stimmt.",
    "Enter at least a quarter of a day.": "Geben Sie mindestens einen Vierteltag an.",
    "A day has one day at most. Log the rest on the next one.":
      "Mehr als ein ganzer Tag geht an einem Tag nicht. Tragen Sie den Rest am nächsten ein.",
    // My data.
    "Before we show what is kept about you, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Bevor wir zeigen, was über Sie aufbewahrt wird, zeigen Sie bitte, dass Sie es sind: Wir senden sechs Ziffern an {email}, und Sie tippen sie hier ein. Sie gelten zehn Minuten.",
    "Go on to my data": "Weiter zu meinen Daten",
    "Before we erase anything, please show that it is you: we send six digits to {email}, and you type them here. They are good for ten minutes.":
      "Bevor wir etwas löschen, zeigen Sie bitte, dass Sie es sind: Wir senden sechs Ziffern an {email}, und Sie tippen sie hier ein. Sie gelten zehn Minuten.",
    "Go on to erase": "Weiter zum Löschen",
    "My data": "Meine Daten",
    "My data at {organisation}": "Meine Daten bei {organisation}",
    "What {organisation} keeps about you, and what you can do about it.":
      "Was {organisation} über Sie aufbewahrt, und was Sie damit tun können.",
    "Thank you. It is put right.": "Danke. Es ist berichtigt.",
    "Thank you. From now on this CV is read.": "Danke. Von jetzt an wird dieser Lebenslauf gelesen.",
    "Your request is with us. You hear by the day below.":
      "Ihre Anfrage ist bei uns. Sie hören bis zu dem Tag unten von uns.",
    "You have taken your request back. You can ask again at any time.":
      "Sie haben Ihre Anfrage zurückgenommen. Sie können jederzeit wieder fragen.",
    "Thank you. We keep your data, and would tell you again before it goes.":
      "Danke. Wir behalten Ihre Daten und würden Ihnen wieder Bescheid geben, bevor sie gelöscht werden.",
    "Your details": "Ihre Angaben",
    "Your e-mail address is {email}. It opens this page, so it stays as it is.":
      "Ihre E-Mail-Adresse ist {email}. Sie öffnet diese Seite und bleibt deshalb, wie sie ist.",
    "Save my details": "Meine Angaben speichern",
    "Your CV": "Ihr Lebenslauf",
    "Replace your CV for {job}": "Lebenslauf für {job} ersetzen",
    "Now it is {name}.": "Jetzt ist es {name}.",
    "Replace my CV": "Meinen Lebenslauf ersetzen",
    "What was written about you": "Was über Sie geschrieben wurde",
    "You may read what a panel wrote about you. A person goes through it first and takes out what names others, within a month. It is about applications that have their answer.":
      "Sie dürfen lesen, was ein Gremium über Sie geschrieben hat. Zuerst sieht es ein Mensch durch und nimmt heraus, was andere nennt, innerhalb eines Monats. Es geht um Bewerbungen, die ihre Antwort haben.",
    "Read what was written about you": "Lesen, was über Sie geschrieben wurde",
    "You asked for it. You hear by {day}.": "Sie haben darum gebeten. Sie hören von uns bis {day}.",
    "Take my request back": "Meine Anfrage zurücknehmen",
    "Ask for what was written about me": "Um das bitten, was über mich geschrieben wurde",
    "To ask for it, show above that it is you.": "Um darum zu bitten, zeigen Sie oben, dass Sie es sind.",
    "Take it with you": "Mitnehmen",
    "One ZIP with all you gave us and all we told you: a page to read, the same for programs, and every file.":
      "Ein ZIP mit allem, was Sie uns gegeben und was wir Ihnen gesagt haben: eine Seite zum Lesen, dasselbe für Programme, und jede Datei.",
    "Download my data": "Meine Daten herunterladen",
    "Your data will be erased on {day}": "Ihre Daten werden gelöscht: {day}",
    "We have not heard from each other for long. If you would rather be kept, say so here.":
      "Wir haben lange nichts voneinander gehört. Wenn Sie lieber bei uns bleiben möchten, sagen Sie es hier.",
    "Keep my data": "Meine Daten behalten",
    "Erase my data": "Meine Daten löschen",
    "You can have everything erased that tells who you are. You first read what goes, and what is kept and why.":
      "Sie können alles löschen lassen, was sagt, wer Sie sind. Zuerst lesen Sie, was verschwindet, und was bleibt und warum.",
    "See what would be erased": "Ansehen, was gelöscht würde",
    "Your data is being erased": "Ihre Daten werden gelöscht",
    "In about a minute nothing at {organisation} tells who you were any more, and this page closes. Nobody there has to do anything for it.":
      "In etwa einer Minute sagt bei {organisation} nichts mehr, wer Sie waren, und diese Seite schließt sich. Dort muss niemand etwas dafür tun.",
    "This is about {organisation} alone, and it cannot be undone.":
      "Es geht allein um {organisation} und kann nicht rückgängig gemacht werden.",
    "Your name, e-mail address, phone number and where you live":
      "Ihr Name, Ihre E-Mail-Adresse, Ihre Telefonnummer und Ihr Wohnort",
    "Your CV, every other file you sent, and your answers in forms":
      "Ihr Lebenslauf, jede andere Datei, die Sie gesandt haben, und Ihre Antworten in Formularen",
    "The whole conversation, and every mail that was sent to you":
      "Das ganze Gespräch und jede Mail, die Ihnen gesandt wurde",
    "Everything that was written about you, and what you told us you need":
      "Alles, was über Sie geschrieben wurde, und was Sie uns über Ihren Bedarf gesagt haben",
    "Contracts that both sides signed, with your name in them: the law asks that they are kept.":
      "Verträge, die beide Seiten unterschrieben haben, mit Ihrem Namen darin: Das Gesetz verlangt, dass sie aufbewahrt werden.",
    "That somebody applied, when, and with what outcome: without a name, so that figures stay true.":
      "Dass sich jemand beworben hat, wann und mit welchem Ergebnis: ohne Namen, damit Zahlen richtig bleiben.",
    "Who did what and when, without any of your words: so that nobody can hide what was done.":
      "Wer wann was getan hat, ohne eines Ihrer Worte: damit niemand verbergen kann, was getan wurde.",
    "What goes": "Was verschwindet",
    "What is kept, and why": "Was bleibt, und warum",
    "Erase it": "Löschen",
    "You have an application that is open. Erasing withdraws it, and calls off what was planned.":
      "Sie haben eine offene Bewerbung. Das Löschen zieht sie zurück und sagt ab, was geplant war.",
    "Erase my data for good": "Meine Daten endgültig löschen",
    "After an interview": "Nach einem Gespräch",
    "Beside your application": "Neben Ihrer Bewerbung",
    "For the next panel": "Für das nächste Gremium",
    "When the panel talked": "Als das Gremium sprach",
    "Why it was decided so": "Warum so entschieden wurde",
    "[taken out: it names another person]": "[herausgenommen: nennt eine andere Person]",
    "[taken out: it would harm another person's rights]":
      "[herausgenommen: verletzte die Rechte einer anderen Person]",
    "What you asked for is shown here once a person has gone through it.":
      "Worum Sie gebeten haben, steht hier, sobald ein Mensch es durchgesehen hat.",
    "Mail we sent you": "Mails, die wir Ihnen gesandt haben",
    "What you told us you need": "Was Sie brauchen, wie Sie uns sagten",
    Files: "Dateien",
    "Your application is open": "Ihre Bewerbung ist offen",
    "You were offered the job": "Ihnen wurde die Stelle angeboten",
    "You were not offered the job": "Ihnen wurde die Stelle nicht angeboten",
    "You were offered an engagement instead": "Ihnen wurde stattdessen ein Auftrag angeboten",
    "Please confirm that it is you with the six-digit code we send you by e-mail. It is good for ten minutes.":
      "Bitte bestätigen Sie mit dem sechsstelligen Code, den wir Ihnen per E-Mail senden, dass Sie es sind. Er gilt zehn Minuten.",
    "You have asked for them already. We answer by the day that stands here.":
      "Sie haben schon darum gebeten. Wir antworten bis zu dem Tag, der hier steht.",
    "This request has moved on since you opened the page. Load it again to see where it stands.":
      "Diese Anfrage ist weiter, seit Sie die Seite geöffnet haben. Laden Sie sie neu, um zu sehen, wo sie steht.",
    "It is too late: your data is being erased.": "Es ist zu spät: Ihre Daten werden gerade gelöscht.",
    "This application is closed. Its CV stays as it is.":
      "Diese Bewerbung ist abgeschlossen. Ihr Lebenslauf bleibt, wie er ist.",
    "Phone number": "Telefonnummer",
    Interviews: "Gespräche",
  },
  counted: {
    "{count} days": { one: "{count} Tag", other: "{count} Tage" },
    "{count} days are approved: {amount} are due.": {
      one: "{count} Tag ist freigegeben: {amount} sind fällig.",
      other: "{count} Tage sind freigegeben: {amount} sind fällig.",
    },
    "{count} new messages": { one: "{count} neue Nachricht", other: "{count} neue Nachrichten" },
    "{from} to {until}, {count} paid days": {
      one: "{from} bis {until}, {count} bezahlter Tag",
      other: "{from} bis {until}, {count} bezahlte Tage",
    },
    "{name}, {count} minutes": { one: "{name}, {count} Minute", other: "{name}, {count} Minuten" },
    "Show all {count} jobs": { one: "Die eine Stelle zeigen", other: "Alle {count} Stellen zeigen" },
    "{count} open jobs": { one: "Eine offene Stelle", other: "{count} offene Stellen" },
    "You hear within {count} days": {
      one: "Antwort innerhalb eines Tages",
      other: "Antwort innerhalb von {count} Tagen",
    },
    "You will hear within {count} days.": {
      one: "Sie hören innerhalb eines Tages von uns.",
      other: "Sie hören innerhalb von {count} Tagen von uns.",
    },
    "See {count} open jobs": {
      one: "Die eine offene Stelle ansehen",
      other: "{count} offene Stellen ansehen",
    },
    "You will hear within {count} days. A confirmation comes by mail at once.": {
      one: "Sie hören innerhalb eines Tages von uns. Eine Bestätigung kommt sofort per Mail.",
      other: "Sie hören innerhalb von {count} Tagen von uns. Eine Bestätigung kommt sofort per Mail.",
    },
    "You will hear within {count} days": {
      one: "Sie hören innerhalb eines Tages von uns",
      other: "Sie hören innerhalb von {count} Tagen von uns",
    },
  },
} satisfies Words;
