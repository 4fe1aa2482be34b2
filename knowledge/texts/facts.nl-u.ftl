### Vragen over een activiteit, met u. `.also` zijn de woorden waaraan ook in een hele zin te horen is wat iemand vraagt.

fact-when = Wanneer
    .also = wanneer | hoe laat | welke dag | welke dagen | welke tijd | begint het | hoe lang duurt | is dat elke week
fact-where = Waar is
    .also = waar is | waar dan | en waar | waar precies | waar ligt | waar zit | waar zijn | waar moet ik | welk adres | het adres | welke straat | hoe kom ik
fact-far = Hoe ver
    .also = hoe ver | is het ver | is dat ver | te lopen | lopen is het | lang lopen | hoeveel kilometer | hoeveel meter | welke afstand | wat is de afstand
fact-far-metres = Vanaf { $place } is het ongeveer { $distance } meter in een rechte lijn.
fact-far-km = Vanaf { $place } is het ongeveer { $distance } kilometer in een rechte lijn.
fact-far-from-where = Hoe ver dat is, weet ik niet. Ik weet niet waar u woont. In welke wijk of buurt is dat?
fact-cost = Wat kost
    .also = kost het | kost dat | wat zijn de kosten | hoeveel kost | zijn er kosten | hoe duur | is het duur | is dat duur | wat betaal ik | moet ik betalen | is het gratis | is dat gratis
fact-access = Is er een trap
    .also = zijn er trappen | is er een lift | is er een drempel | zijn er drempels | er met een rollator in | er met de rollator in | er met mijn rollator in | er met een rolstoel in | er met de rolstoel in | er met mijn rolstoel in
fact-join = Hoe meld ik me aan
    .also = aanmelden | me opgeven | inschrijven | zo binnenlopen | zo langskomen | gewoon komen | gewoon langskomen | hoe doe ik mee
fact-more = Meer over
    .also = verschil | vertel over | vertel eens over | vertel wat over | wat is dat | wat doen ze | wat doe je daar | wat ga je doen | wat gaan we doen | wat houdt | meer weten over | hoe gaat het daar
fact-unknown = Is er koffie
    .also = er koffie bij | er ook koffie bij | koffie en thee bij | er koffie en thee | er thee bij | er ook thee | er iets te drinken | er iets te eten | er wat te drinken | er wat te eten | er eten bij | er ook eten bij | is er een wc | is er een toilet | hoeveel mensen | met hoeveel zijn | hoe groot is de groep | wie komen er | wie zijn er | wat voor mensen | hoe oud | welke leeftijd | kan ik daar parkeren | kan je daar parkeren | kun je daar parkeren | hond mee | iets meenemen | zelf meenemen | wie leidt | van wie is
fact-not-known = Meer weet ik er niet van. De organisatie kan het u zeggen. { $phone }
said-self = Ik ga alleen
    .also = ga wel alleen | ga liever alleen | ga gewoon alleen | kom alleen | kom wel alleen | kom liever alleen | ga zelf | ga wel zelf | ga liever zelf | ga gewoon zelf | kom zelf wel | kan wel alleen | kan best alleen | red me wel | ga in mijn eentje | ga op mijn eentje | hoeft niemand mee | niemand mee hoeft | niemand mee nodig | niet dat er iemand mee | niet dat er iemand meegaat | niet dat iemand meegaat | geen iemand die meegaat | niemand die meegaat | hoeft niet iemand mee | ga met mijn | ga samen met mijn | ga wel met mijn | ga liever met mijn | kom met mijn | kom samen met mijn | kom liever gewoon met mijn | gewoon met mijn | ga met een vriendin | ga met een vriend | gaat met me mee | gaat met mij mee | neem mijn | met z'n tweeën | met zijn tweeën | met z'n tweeen | met ons tweeën
said-company = Niet alleen
    .also = ga niet alleen | liever niet alleen | liever samen | als er iemand mee | als er iemand meegaat | graag iemand mee | dat er iemand mee | dat er iemand meegaat | graag iemand die mee | iemand die meegaat | iemand meegaat | iemand meekomt | gaat er iemand mee | wil ik iemand mee
