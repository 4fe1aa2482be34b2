### Wat iemand leest die misschien in gevaar is. Een wijziging hier moet door twee mensen gezien zijn, van wie één uit de zorg.
### Een kaart is: `crisis-lead-…`, dan de regels met nummers (knowledge/crisis/cards.toml), dan `crisis-tail-…`.
### `.again` is een andere aanhef voor wie de kaart kort geleden al zag. Nummers staan alleen in knowledge/network/helplines.toml.
### Wat hier nooit mag staan: knowledge/crisis/never_said.toml. Zinnen gemiddeld hoogstens 12 woorden.

## De kaarten

crisis-lead-suicide-self = Goed dat u dit schrijft. Ik neem u serieus.
    .again = Ik lees wat u schrijft. U hoeft dit niet alleen te dragen.
crisis-lead-suicide-other = U maakt zich zorgen om iemand. Dat is begrijpelijk.
    .again = Wat u bij de ander ziet, neem ik serieus.
crisis-lead-violence-self = Wat er gebeurt, is niet uw schuld.
    .again = U mag veilig zijn. Daar zijn mensen voor.
crisis-lead-violence-other = Goed dat u aan de ander denkt.
    .again = Wat u ziet, is niet goed. Er zijn mensen die helpen.
crisis-lead-medical-self = Hier zijn nu mensen voor nodig.
    .again = Ik ben een computer. Bij dit kan alleen een mens helpen.
crisis-lead-medical-other = De ander heeft nu mensen nodig.
    .again = Ik ben een computer. Bij de ander kan alleen een mens helpen.
crisis-lead-neglect-self = Goed dat u het zegt. U mag hulp krijgen.
    .again = U hoeft dit niet alleen op te lossen.
crisis-lead-neglect-other = Goed dat u het ziet en het zegt.
    .again = De ander mag hulp krijgen. U mag dat zeggen.
crisis-lead-child-self = Goed dat u dit vertelt. Het is niet uw schuld.
    .again = U mag veilig zijn. Daar zijn mensen voor.
crisis-lead-child-other = Goed dat u aan het kind denkt.
    .again = Een kind mag veilig zijn. Daar zijn mensen voor.
crisis-lead-harm-self = Goed dat u dit zegt. Er is hulp, ook voor u.
    .again = Hulp vragen mag, ook als u bang bent voor uzelf.
crisis-lead-open = Deze nummers zijn gratis.
    .again = Dit zijn de nummers nog een keer.

crisis-line-alarm =
    Is er nu gevaar? Bel
    { $number }
crisis-line-ambulance =
    Bel nu
    { $number }
crisis-line-suicide =
    Bij gedachten aan zelfdoding, gratis, dag en nacht:
    { $number } of { $also }
crisis-line-home =
    Veilig Thuis, gratis, dag en nacht:
    { $number }
crisis-line-kids =
    De Kindertelefoon, gratis:
    { $number }
crisis-line-talk =
    De Luisterlijn, dag en nacht:
    { $number }

crisis-tail-suicide-self = Ga naar iemand toe, als dat kan.
crisis-tail-suicide-other = U mag zelf ook bellen. Blijf bij de ander, als dat veilig kan. Zorg ook voor uzelf.
crisis-tail-violence-self = Ga naar een veilige plek, als dat kan. Ook bij twijfel mag u bellen.
crisis-tail-violence-other = U mag bellen en vragen wat te doen. Breng uzelf niet in gevaar. Zorg ook voor uzelf.
crisis-tail-medical-self = Zeg waar u bent. Leg niet op.
crisis-tail-medical-other = Blijf bij de ander, als dat veilig kan. Zeg waar u bent.
crisis-tail-neglect-self = Uw huisarts mag u ook bellen.
crisis-tail-neglect-other = U mag bellen en vragen wat te doen. De huisarts bellen mag ook. Zorg ook voor uzelf.
crisis-tail-child-self = Vertel het ook aan een volwassene die u vertrouwt.
crisis-tail-child-other = U mag bellen en vragen wat te doen. Blijf bij het kind, als dat veilig kan. Zorg ook voor uzelf.
crisis-tail-harm-self = Ga even weg van de ander, als dat kan. Veilig Thuis is er ook voor u.
crisis-tail-open = U hoeft niet zeker te weten of het erg genoeg is.

## Wie er leest

crisis-told = Ik ben een computer. Ik geef dit nu door aan { $who }, zonder uw naam en zonder uw woorden. Of iemand het las, ziet u hier.
crisis-nobody = Ik ben een computer. Nu leest er geen mens mee. { $desk } kan het pas lezen op { $when }. Wacht daar niet op.
crisis-computer = Ik ben een computer. Er leest nu geen mens mee.
crisis-seen = { $name } las dat u hier schreef.
crisis-unseen = Tot nu toe las niemand van het netwerk het bericht. Wacht daar niet op.
crisis-not-told = Doorgeven is niet gelukt. Er leest nu geen mens mee. Wacht daar niet op.

## Wat nu

crisis-what-0 = Wat helpt u nu?
crisis-what-1 = Wilt u vertellen wat er nu gebeurt?
crisis-what-2 = Wie kan er nu bij u zijn?
crisis-what-3 = Wat hebt u nu het meest nodig?
crisis-heard-0 = Dank u dat u dit vertelt.
crisis-heard-1 = Ik lees het. Neem de tijd.
crisis-heard-2 = U mag zeggen wat u wilt.
crisis-talk = Dat kan. Ik ben een computer en bewaar uw woorden niet.
crisis-here = Ik ben er nog.
crisis-calling = Bellen kan hier:
crisis-cannot-read = Dit kan ik niet horen of zien. Typ in een paar woorden wat er is.
crisis-stopped = Goed. Ik stuur uit mezelf niets meer. U mag hier altijd schrijven.
crisis-safe = Goed dat u het zegt. Wordt het anders? Dan kunt u bellen.
crisis-soft = Goed dat u antwoord geeft. Wordt het anders? Dan kunt u bellen.
crisis-first = Goed dat u het zegt. Eerst nog één vraag.
crisis-sure-self = Bent u veilig?
crisis-sure-other = Is de ander nu veilig?
crisis-contact = { $desk } schrijft u uiterlijk { $when }, hier in de chat. Wacht daar niet op als er gevaar is.

crisis-direct-suicide-self = Ik vraag het u rechtuit. Denkt u aan zelfdoding?
crisis-direct-suicide-other = Ik vraag het u rechtuit. Bent u bang dat de ander aan zelfdoding denkt?
crisis-direct-violence-self = Ik vraag het u rechtuit. Maakt iemand u bang, of doet iemand u pijn?
crisis-direct-violence-other = Ik vraag het u rechtuit. Doet iemand de ander pijn?
crisis-direct-medical-self = Ik vraag het u rechtuit. Hebt u nu meteen een dokter nodig?
crisis-direct-medical-other = Ik vraag het u rechtuit. Heeft de ander nu meteen een dokter nodig?
crisis-direct-neglect-self = Ik vraag het u rechtuit. Mist u nu eten, zorg of een veilige plek?
crisis-direct-neglect-other = Ik vraag het u rechtuit. Mist de ander nu eten, zorg of een veilige plek?
crisis-direct-child-self = Ik vraag het u rechtuit. Bent u thuis niet veilig?
crisis-direct-child-other = Ik vraag het u rechtuit. Is er een kind dat nu niet veilig is?
crisis-direct-harm-self = Ik vraag het u rechtuit. Bent u bang dat u iemand pijn doet?

crisis-young = Onder de 16 jaar bewaar ik niets van je. Er zijn mensen met wie je kunt praten.
crisis-young-later = Ik help mensen van 16 jaar en ouder. Vraag een volwassene die je vertrouwt om met je mee te kijken. Praten kan ook hier.
crisis-wipe = Ik kan alles wissen wat ik van u weet. Wis daarna ook de chat op uw telefoon. Zal ik alles wissen?
crisis-wiped = Ik heb alles gewist. Wis nu ook zelf de chat op uw telefoon.
crisis-not-wiped = Goed. Ik wis niets.
crisis-next-day = Goedendag. Gisteren schreef u hier. Een mens van het netwerk vraagt of u wilt schrijven.
crisis-neutral = Goedendag. Schrijf als het u uitkomt. Typ “herhaal” voor mijn vraag.

option-now = Hulp nu
    .also = nu hulp | help nu
option-crisis-numbers = Nummers om te bellen
    .also = nummers | bellen | telefoonnummers
option-crisis-contact = Laat een mens mij schrijven
    .also = contact | een mens | mens | laat iemand contact met mij opnemen
option-crisis-talk = Verder praten
    .also = praten | verder
option-crisis-safe = Ik ben veilig
    .also = veilig | het gaat weer
option-crisis-sure = Ja, veilig
    .also = ik ben veilig | veilig | ja hoor, veilig | ja ik ben veilig | de ander is veilig | ja hij is veilig | ja zij is veilig | prima | het gaat goed | met mij gaat het goed
option-crisis-mistaken = Er is niets aan de hand
    .also = nee | niks aan de hand | er is niks | er is niets hoor | geen gevaar | niet in gevaar | geen nood | geen paniek | zo bedoel ik het niet | zo bedoelde ik het niet | dat bedoel ik niet | dat bedoelde ik niet | zo is het niet | zo is het helemaal niet | dat is het niet | niet zo bedoeld | ik bedoel gewoon | ik bedoelde gewoon | ik bedoel alleen | ik bedoelde alleen | ik bedoelde een | vergissing | per ongeluk | verkeerd begrepen | misverstand | was een grapje | grapje | dit hoeft niet | nergens voor nodig | ik ben niet suïcidaal | geen gedachten aan zelfdoding
option-crisis-wipe = Wis dit gesprek
    .also = wis | wissen | vergeet mij
option-sometimes = Soms
    .also = af en toe | een beetje | misschien
option-crisis-wipe-yes = Ja, wis alles
    .also = ja
option-crisis-wipe-no = Nee, wis niets
    .also = nee
