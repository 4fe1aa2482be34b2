# What the pages of the web chat say around the conversation itself.

web-language-name = Nederlands
web-door-name = Voordeur
web-heading = Iets leuks doen bij u in de buurt?
web-intro = Vertel het hier, in uw eigen woorden.
web-intro-computer = U praat met een computer. Wilt u een mens? Typ dan “een mens”, of bel.
web-skip = Naar het schrijfveld
web-language-label = Taal
web-phone-label = Liever bellen?

## The conversation

web-log-label = Het gesprek
web-you = U
web-bot = Voordeur
web-choices-now = Kies een antwoord
web-choices-old = Eerdere vraag
web-link = Ik kom via een link.
web-chosen = (gekozen)
web-map = Bekijk op de kaart
web-map-where = (OpenStreetMap, in een nieuw venster)
web-calendar = Bewaar in uw agenda
web-file = Bewaar dit bestand
web-look-again = Kijk of er een nieuw antwoord is
web-own-words-note = U ziet hier alleen de antwoorden, niet wat u zelf schreef.

## Writing

web-field-label = Uw bericht
web-send = Verstuur
web-sending = Wordt verstuurd…
web-not-sent = Niet verstuurd.
web-retry = Probeer opnieuw
web-no-connection = Er is even geen verbinding. We blijven het proberen. Wat u schrijft, blijft staan.

## When something does not work

web-error-title = Dat lukte niet
web-error-home = Naar het gesprek
web-error-call = U kunt ook bellen.
web-again-title = Uw bericht is nog niet verstuurd
web-again-kept = Wat u schreef, staat hier nog.
web-again-press = Probeer het opnieuw
web-error-empty = U heeft nog niets geschreven. Schrijf iets in het veld.
web-error-long = Uw bericht is te lang. Er passen 4096 tekens in. Maak het korter, of stuur het in 2 delen.
web-error-large = Dat was te veel in één keer. Stuur het in kleinere delen.
web-error-not-kept = Uw bericht is niet aangekomen. Probeer het opnieuw.
web-error-closed = De voordeur gaat nu even niet open. Probeer het straks opnieuw.
web-error-unreadable = We konden dit bericht niet lezen. Schrijf het nog eens met gewone letters.
web-error-type = We konden dit bericht niet lezen. Open de pagina opnieuw.
web-error-elsewhere = Dit bericht kwam niet van deze pagina. Open de pagina zelf en probeer het opnieuw.
web-error-expired = Het gesprek was verlopen. Druk nog een keer op de knop.
web-error-expired-script = Het gesprek was verlopen. Open de pagina opnieuw. Wat u schreef, blijft staan.
web-error-not-found = Deze pagina is er niet.
web-error-not-here = Zo werkt deze pagina niet. Ga terug naar het gesprek.
web-error-busy = Er staan te veel vensters open. Sluit er een paar.
web-error-broken = Er ging bij ons iets mis. Probeer het opnieuw.

## Leaving a shared screen

web-leave-link = Stoppen en dit scherm leegmaken
web-leave-title = Dit scherm leegmaken?
web-leave-text =
    Doe dit als meer mensen dit apparaat gebruiken.

    Het gesprek verdwijnt van dit scherm. U kunt er hier niet meer naar terug.
web-leave-yes = Ja, maak het scherm leeg
web-leave-no = Nee, terug naar het gesprek
web-left-title = Het scherm is leeg
web-left-text = Op dit apparaat staat niets meer van het gesprek. Tot ziens.
web-left-again = Een nieuw gesprek beginnen

## Privacy

web-privacy-title = Privacy
web-privacy-text =
    Dit is de voordeur van het netwerk hierboven. U praat met een computer. U hoeft uw naam niet te geven.

    Wat u schrijft, bewaren we tot het antwoord klaar is. Daarna wissen we uw zin. De antwoorden van de computer bewaren we wel. Zo kunt u later verder lezen. Wat we verder onthouden, vragen we eerst in het gesprek.

    Uw eigen zinnen staan alleen in dit venster van uw browser. Sluit u het venster, dan zijn ze weg.

    We gebruiken 1 cookie voor het gesprek. Die verloopt een tijd na uw laatste bezoek. Kiest u een andere taal, dan komt er 1 cookie bij die de taal onthoudt. Er zijn geen advertenties. Er kijken geen andere bedrijven mee.

    Opent u een kaart, dan gaat u naar OpenStreetMap. Die site ziet welke plek u bekijkt, maar niet wie u hier bent.

    U kunt alles zelf doen in het gesprek. Typ: mijn gegevens, toestemming, pauze of vergeet mij.

    Heeft u een vraag, of wilt u dat wij alles wissen? Bel dan het nummer dat bovenaan staat.

## Accessibility

web-accessibility-title = Toegankelijkheid
web-accessibility-text =
    Iedereen moet hier naar binnen kunnen. Daarom letten wij op gewone woorden, grote letters en duidelijke kleuren.

    U kunt alles doen met alleen het toetsenbord. De pagina werkt op een smalle telefoon. U kunt hem groter maken tot 400 procent. Hij werkt ook als scripts uit staan. Een schermlezer leest nieuwe antwoorden vanzelf voor.

    Dit is met testprogramma’s nagekeken, met WCAG 2.2 niveau AA als doel. Mensen die elke dag een schermlezer gebruiken, hebben nog niet meegetest. Er is nog geen officiële toegankelijkheidsverklaring.

    Lukt er iets niet, of heeft u een klacht? Bel dan het nummer dat bovenaan staat. Vertel wat u wilde doen. Dan helpen wij u aan de telefoon.
