### Zoals met u, maar met je.

answer-how = Je vertelt wat je leuk vindt, of vroeger deed. Ik zoek wat er al is in de buurt. Je kiest zelf. De eerste keer kan er iemand meegaan.
answer-sign_up = Nee, aanmelden hoeft niet. Bij een activiteit staat hoe je meedoet.
answer-who_reads = Ik lees het, een computer. Een mens leest het pas als je ja zegt. Schrijf je via Telegram? Dan verwerkt Telegram het ook. Wil je zien wat ik weet? Typ: mijn gegevens.
answer-trust = Goed dat je het vraagt. Niemand van ons vraagt om geld of pincodes. Bellen mag om het na te gaan. { $phone }
answer-buddy = Een maatje is een vrijwilliger die de eerste keer met je meegaat. Een maatje laat een VOG zien en krijgt een training. Jij beslist of er iemand meegaat.
answer-ambassador = Een ambassadeur is een mens die werkt bij een organisatie in de wijk. Die antwoordt hier in de chat. Wil je dat? Typ: een mens.
answer-how_fast = Ik antwoord meteen, dag en nacht. Vraag je een mens? Dan zeg ik wie, en uiterlijk wanneer.
answer-commitment = Nee, je zit nergens aan vast. Je mag altijd stoppen of van gedachten veranderen.
answer-where = Ik zit alleen in deze chat. Mensen spreek je via { $desk }. { $phone }
answer-computer = Ik ben een computerprogramma. Ik vergelijk jouw woorden met voorbeeldzinnen. Er typt hier geen mens mee.
answer-what_can = Ik zoek iets leuks in de buurt. Ik kan vragen of er iemand meegaat. En ik kan een mens voor je vragen.
answer-alone_ok = Alleen komen mag altijd. Je mag ook vragen of er iemand meegaat, de eerste keer.
answer-feelings = Ik ben een computer en voel niets. Vertel gerust hoe het met jou is.
answer-worried = Goed dat je aan een ander denkt. Je hoeft het niet alleen uit te zoeken. Samen iets zoeken? Typ: voor iemand anders. Een mens spreken kan ook.
answer-how_long = Je berichten zelf bewaar ik niet. Zei je nergens ja tegen? Dan is de rest weg, 30 dagen na je laatste bericht. Zei je wel ja? Dan 1 jaar na je laatste bericht. Reservekopieën gaan 30 dagen later weg. Eerder wissen kan altijd. Typ: vergeet mij.
answer-others_read = Niemand leest hier mee: geen gemeente, geen huisarts, geen familie. Ik lees het, een computer. Een mens leest pas iets als je ja zegt. Schrijf je via Telegram? Dan verwerkt Telegram het ook.
answer-why = Met je antwoord kan ik beter helpen. Antwoorden hoeft niet. Typ dan: overslaan.
answer-who = Ik ben een computer van het { $network }. Daarin werken organisaties uit { $city } samen. Wie voor je gegevens zorgt: { $controller }. De functionaris gegevensbescherming: { $officer }.
