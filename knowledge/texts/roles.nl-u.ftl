# Uitnodigingen en rollen: voor ambassadeurs, maatjes, coördinatoren en organisatoren.

invite-ambassador = Welkom. U bent nu ambassadeur bij het { $network }. Nieuwe vragen uit uw wijk komen hier binnen. Typ “dienst” voor wat u kunt doen.
invite-buddy = Welkom. U bent nu maatje bij het { $network }. Als iemand met u mee wil, vraag ik het u hier. U zegt zelf ja of nee. Typ “dienst” voor wat u kunt doen.
invite-coordinator = Welkom. U bent nu coördinator bij het { $network }. Typ “dienst” voor wat u kunt doen.
invite-organiser = Welkom. U beheert nu activiteiten bij het { $network }. Soms vraag ik u hier of alles nog klopt. Typ “dienst” voor wat u kunt doen.
invite-refused = Deze uitnodiging werkt niet. Misschien is zij al gebruikt of te oud. Vraag om een nieuwe, of bel: { $phone }.
invite-locked = Dat waren te veel uitnodigingen die niet werken. Probeer het over een uur weer, of bel: { $phone }.
role-ended-ambassador = U bent hier geen ambassadeur meer. U krijgt geen nieuwe vragen. Klopt dit niet? Bel: { $phone }.
role-ended-buddy = U bent hier geen maatje meer. Ik vraag u niets meer. Klopt dit niet? Bel: { $phone }.
role-ended-coordinator = U bent hier geen coördinator meer. Klopt dit niet? Bel: { $phone }.
role-ended-organiser = U beheert hier geen activiteiten meer. Klopt dit niet? Bel: { $phone }.

role-ambassador = ambassadeur
role-buddy = maatje
role-coordinator = coördinator
role-organiser = organisator
duty-menu = Wat wilt u doen?
    .again = Kies hieronder wat u wilt doen, of typ het in uw eigen woorden.
duty-role = U bent hier { $roles }. Uw gebied: { $wijken }.
duty-none = Dit is voor mensen van het netwerk. U heeft hier geen rol.
option-role = Mijn rol
    .also = rol | wie ben ik hier
