# Uitnodigingen en rollen, met je.

invite-ambassador = Welkom. Je bent nu ambassadeur bij het { $network }. Nieuwe vragen uit je wijk komen hier binnen. Typ “dienst” voor wat je kunt doen.
invite-buddy = Welkom. Je bent nu maatje bij het { $network }. Als iemand met je mee wil, vraag ik het je hier. Je zegt zelf ja of nee. Typ “dienst” voor wat je kunt doen.
invite-coordinator = Welkom. Je bent nu coördinator bij het { $network }. Typ “dienst” voor wat je kunt doen.
invite-organiser = Welkom. Je beheert nu activiteiten bij het { $network }. Soms vraag ik je hier of alles nog klopt. Typ “dienst” voor wat je kunt doen.
role-ended-ambassador = Je bent hier geen ambassadeur meer. Je krijgt geen nieuwe vragen. Klopt dit niet? Bel: { $phone }.
role-ended-buddy = Je bent hier geen maatje meer. Ik vraag je niets meer. Klopt dit niet? Bel: { $phone }.
role-ended-coordinator = Je bent hier geen coördinator meer. Klopt dit niet? Bel: { $phone }.
role-ended-organiser = Je beheert hier geen activiteiten meer. Klopt dit niet? Bel: { $phone }.

duty-menu = Wat wil je doen?
    .again = Kies hieronder wat je wilt doen, of typ het in je eigen woorden.
duty-role = Je bent hier { $roles }. Je gebied: { $wijken }.
duty-none = Dit is voor mensen van het netwerk. Je hebt hier geen rol.
