### Antwoorden op vragen over de dienst zelf.

answer-cost = Met mij praten kost niets. Kost een activiteit geld? Dan staat dat erbij.
answer-who = Ik ben een computer van het { $network }. Daarin werken organisaties uit { $city } samen. Wie voor uw gegevens zorgt: { $controller }. De functionaris gegevensbescherming: { $officer }.
answer-how = U vertelt wat u leuk vindt, of vroeger deed. Ik zoek wat er al is in de buurt. U kiest zelf. De eerste keer kan er iemand meegaan.
answer-sign_up = Nee, aanmelden hoeft niet. Bij een activiteit staat hoe u meedoet.
answer-who_reads = Ik lees het, een computer. Een mens leest het pas als u ja zegt. Schrijft u via Telegram? Dan verwerkt Telegram het ook. Wilt u zien wat ik weet? Typ: mijn gegevens.
answer-trust = Goed dat u het vraagt. Niemand van ons vraagt om geld of pincodes. Bellen mag om het na te gaan. { $phone }
answer-buddy = Een maatje is een vrijwilliger die de eerste keer met u meegaat. Een maatje laat een VOG zien en krijgt een training. U beslist of er iemand meegaat.
answer-ambassador = Een ambassadeur is een mens die werkt bij een organisatie in de wijk. Die antwoordt hier in de chat. Wilt u dat? Typ: een mens.
answer-how_fast = Ik antwoord meteen, dag en nacht. Vraagt u een mens? Dan zeg ik wie, en uiterlijk wanneer.
answer-bring_someone = Vaak mag dat. De organisatie weet het zeker. Kies bij de activiteit ‘Vertel meer’ voor het nummer.
answer-commitment = Nee, u zit nergens aan vast. U mag altijd stoppen of van gedachten veranderen.
answer-who_may = Iedereen in { $city } mag schrijven, jong en oud. Een verwijzing is niet nodig.
answer-phone = Bellen mag. { $phone }
answer-where = Ik zit alleen in deze chat. Mensen spreekt u via { $desk }. { $phone }
answer-languages = Ik spreek Nederlands, Engels, Turks en Arabisch. Typ: English, Türkçe of العربية.
answer-computer = Ik ben een computerprogramma. Ik vergelijk uw woorden met voorbeeldzinnen. Er typt hier geen mens mee.
answer-what_can = Ik zoek iets leuks in de buurt. Ik kan vragen of er iemand meegaat. En ik kan een mens voor u vragen.
answer-alone_ok = Alleen komen mag altijd. U mag ook vragen of er iemand meegaat, de eerste keer.
answer-feelings = Ik ben een computer en voel niets. Vertel gerust hoe het met u is.
answer-worried = Goed dat u aan een ander denkt. U hoeft het niet alleen uit te zoeken. Samen iets zoeken? Typ: voor iemand anders. Een mens spreken kan ook.
answer-carer = Zorgen voor een ander kost kracht. Er zijn groepen voor mantelzorgers. Typ: mantelzorg. Een mens spreken kan ook.
answer-joke = Daar weet ik niets van. Ik ken alleen activiteiten in { $city }.
answer-how_long = Uw berichten zelf bewaar ik niet. Zei u nergens ja tegen? Dan is de rest weg, 30 dagen na uw laatste bericht. Zei u wel ja? Dan 1 jaar na uw laatste bericht. Reservekopieën gaan 30 dagen later weg. Eerder wissen kan altijd. Typ: vergeet mij.
answer-others_read = Niemand leest hier mee: geen gemeente, geen huisarts, geen familie. Ik lees het, een computer. Een mens leest pas iets als u ja zegt. Schrijft u via Telegram? Dan verwerkt Telegram het ook.
answer-why = Met uw antwoord kan ik beter helpen. Antwoorden hoeft niet. Typ dan: overslaan.
