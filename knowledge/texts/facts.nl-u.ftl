### Vragen over een activiteit, met u. `.also` zijn de woorden waaraan ook in een hele zin te horen is wat iemand vraagt.

fact-when = Wanneer
    .also = wanneer | hoe laat | welke dag | welke dagen | welke tijd | begint het | hoe lang duurt | is dat elke week
fact-where = Waar is
    .also = waar is | waar dan | en waar | waar precies | waar ligt | waar zit | waar zijn | waar moet ik | welk adres | het adres | welke straat | hoe ver | hoe kom ik | is het ver | is dat ver
fact-cost = Wat kost
    .also = kost het | kost dat | kosten | hoe duur | is het duur | is dat duur | wat betaal ik | moet ik betalen | is het gratis | is dat gratis | gratis?
fact-access = Is er een trap
    .also = zijn er trappen | is er een lift | is er een drempel | zijn er drempels | er met een rollator in | er met de rollator in | er met mijn rollator in | er met een rolstoel in | er met de rolstoel in | er met mijn rolstoel in
fact-join = Hoe meld ik me aan
    .also = aanmelden | me opgeven | inschrijven | zo binnenlopen | zo langskomen | hoe doe ik mee
fact-more = Meer over
    .also = verschil | vertel over | vertel eens over | vertel wat over | wat is dat | wat doen ze | wat doe je daar | wat ga je doen | wat gaan we doen | wat houdt | meer weten over | hoe gaat het daar
fact-unknown = Is er koffie
    .also = koffie bij | koffie en thee | thee bij | is er thee | iets te drinken | iets te eten | eten bij | is er een wc | is er een toilet | hoeveel mensen | met hoeveel | hoe groot is de groep | wie komen er | wie zijn er | wat voor mensen | hoe oud | welke leeftijd | kan ik daar parkeren | kan je daar parkeren | kun je daar parkeren | mijn hond mee | meenemen | wie leidt | van wie is
fact-not-known = Meer weet ik er niet van. De organisatie kan het u zeggen. { $phone }
