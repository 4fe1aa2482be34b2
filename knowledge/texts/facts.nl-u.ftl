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
    .also = zijn er trappen | is er een lift | is er een drempel | zijn er drempels | er met een rollator in | er met de rollator in | er met mijn rollator in | er met een rolstoel in | er met de rolstoel in | er met mijn rolstoel in | is er ook een lift | zit er een lift | is het gelijkvloers | is het toegankelijk | rolstoeltoegankelijk | is daar een trap | moet ik een trap | veel trappen | kan ik * rollator | kan ze * rollator | kan zij * rollator | kan hij * rollator | kan je * rollator | kun je * rollator | kan dat * rollator | mag ik * rollator | mag ze * rollator | mag hij * rollator | kan ik * rolstoel | kan ze * rolstoel | kan zij * rolstoel | kan hij * rolstoel | kan je * rolstoel | kun je * rolstoel | kan dat * rolstoel | mag ik * rolstoel | mag ze * rolstoel | mag hij * rolstoel | kan ik * scootmobiel | kan ze * scootmobiel | kan zij * scootmobiel | kan hij * scootmobiel | kan je * scootmobiel | kun je * scootmobiel | kan dat * scootmobiel | mag ik * scootmobiel | mag ze * scootmobiel | mag hij * scootmobiel | rollator * kan ik | rollator * kan ze | rollator * kan zij | rollator * kan hij | rollator * kan dat | rollator * mag dat | rollator * is dat een probleem | rollator * lukt dat | rolstoel * kan ik | rolstoel * kan ze | rolstoel * kan zij | rolstoel * kan hij | rolstoel * kan dat | rolstoel * mag dat | rolstoel * is dat een probleem | rolstoel * lukt dat | scootmobiel * kan ik | scootmobiel * kan ze | scootmobiel * kan zij | scootmobiel * kan hij | scootmobiel * kan dat | scootmobiel * mag dat | scootmobiel * is dat een probleem | scootmobiel * lukt dat
fact-toilet = Is er een toilet
    .also = is er een wc | is er ook een wc | is er ook een toilet | is er daar een wc | is er daar een toilet | is daar een wc | is daar een toilet | zit er een wc | zit er een toilet | hebben ze een wc | hebben ze een toilet | hebben ze daar een wc | hebben ze daar een toilet | waar is de wc | waar is het toilet | kan ik naar de wc | kan ik * naar de wc | kan ik * naar het toilet | wc aanwezig | toilet aanwezig | zijn er wc's | zijn er toiletten
fact-loop = Is er een ringleiding
    .also = ringleiding | met een hoorapparaat | met mijn hoorapparaat | met een gehoorapparaat | met mijn gehoorapparaat | met een hoortoestel | met mijn hoortoestel | voor slechthorenden | als ik slechthorend ben
toilet-there = Er is een toilet.
loop-there = Er is een ringleiding voor wie een hoorapparaat draagt.
loop-not = Er is geen ringleiding.
fact-join = Hoe meld ik me aan
    .also = aanmelden | me opgeven | inschrijven | zo binnenlopen | zo langskomen | gewoon komen | gewoon langskomen | hoe doe ik mee
fact-more = Meer over
    .also = verschil | vertel over | vertel eens over | vertel wat over | wat is dat | wat doen ze | wat doe je daar | wat ga je doen | wat gaan we doen | wat houdt | meer weten over | hoe gaat het daar
fact-unknown = Is er koffie
    .also = er koffie bij | er ook koffie bij | koffie en thee bij | er koffie en thee | er thee bij | er ook thee | er iets te drinken | er iets te eten | er wat te drinken | er wat te eten | er eten bij | er ook eten bij | hoeveel mensen | met hoeveel zijn | hoe groot is de groep | wie komen er | wie zijn er | wat voor mensen | hoe oud | kan ik daar parkeren | kan je daar parkeren | kun je daar parkeren | hond mee | iets meenemen | zelf meenemen | wie leidt | van wie is | is * halal | zijn * halal | koken ze halal | eten ze halal | is er halal | hebben ze halal | is er varkensvlees | is * vegetarisch | is er vegetarisch | invalidentoilet | aangepast toilet | rolstoeltoilet | is er een toilet * rolstoel | is er een wc * rolstoel
fact-whom = Voor wie is
    .also = voor wie is | is het alleen voor vrouwen | is dat alleen voor vrouwen | is dit alleen voor vrouwen | is het alleen vrouwen | zijn het alleen vrouwen | zijn er alleen vrouwen | komen er alleen vrouwen | is het alleen voor mannen | komen er ook mannen | komen er mannen | zijn er ook mannen | zijn er mannen | zijn daar mannen | zitten er mannen | mogen er mannen | mogen mannen | mogen er ook mannen | is het gemengd | welke leeftijd | vanaf hoe oud | tot hoe oud
fact-language = Welke taal
    .also = welke taal | welke talen | spreken ze | spreekt iemand daar | spreekt daar iemand | spreken mensen daar | wordt er * gesproken | wordt daar * gesproken | praten ze * engels | praten ze * nederlands | praten ze * turks | praten ze * arabisch | verstaan ze | begrijpen ze | moet ik * nederlands | moet je * nederlands | moet ze * nederlands | heb ik nederlands nodig | geen nederlands * probleem | geen nederlands * erg | geen nederlands * kan dat | geen nederlands * mag | niet goed nederlands * probleem | niet goed nederlands * erg | niet goed nederlands * mag
detail-whom = Voor wie: { $text }
whom-women = alleen vrouwen
whom-men = alleen mannen
whom-ages = van { $low } tot en met { $high } jaar
whom-from-age = vanaf { $low } jaar
whom-to-age = tot en met { $high } jaar
detail-language = Taal: { $text }
language-spoken =
    { $name ->
        [none] een andere taal
        *[other] { $name }
    }
fact-not-known = Meer weet ik er niet van. De organisatie kan het u zeggen. { $phone }
said-self = Ik ga alleen
    .also = met mijn man | met mijn vrouw | toch alleen | maar alleen | ga wel alleen | ga liever alleen | ga gewoon alleen | kom alleen | kom wel alleen | kom liever alleen | ga zelf | ga wel zelf | ga liever zelf | ga gewoon zelf | kom zelf wel | kan wel alleen | kan best alleen | red me wel | ga in mijn eentje | ga op mijn eentje | hoeft niemand mee | niemand mee hoeft | niemand mee nodig | niet dat er iemand mee | niet dat er iemand meegaat | niet dat iemand meegaat | geen iemand die meegaat | niemand die meegaat | hoeft niet iemand mee | ga met mijn | ga samen met mijn | ga wel met mijn | ga liever met mijn | kom met mijn | kom samen met mijn | kom liever gewoon met mijn | gewoon met mijn | ga met een vriendin | ga met een vriend | gaat met me mee | gaat met mij mee | neem mijn | met z'n tweeën | met zijn tweeën | met z'n tweeen | met ons tweeën
said-company = Niet alleen
    .also = ga niet alleen | liever niet alleen | liever samen | als er iemand mee | als er iemand meegaat | graag iemand mee | dat er iemand mee | dat er iemand meegaat | graag iemand die mee | iemand die meegaat | iemand meegaat | iemand meekomt | gaat er iemand mee | met iemand mee | met iemand samen | samen met iemand | wil ik iemand mee
said-woman = Met een vrouw
    .also = liever een vrouw | liefst een vrouw | graag een vrouw | een vrouw graag | liever met een vrouw | een vrouw mee | een vrouw meegaat | dat een vrouw | als het een vrouw is | alleen een vrouw | wel een vrouw | een vrouwelijk maatje | liever vrouw
said-man = Met een man
    .also = liever een man | liefst een man | graag een man | een man graag | liever met een man | een man mee | een man meegaat | dat een man | als het een man is | alleen een man | wel een man | een mannelijk maatje | liever man
said-date = Een andere dag
    .also = dan kan ik niet | dan kan ik nie | kan ik dan niet | kan ik die dag niet | die dag kan ik niet | kan dan niet | kan ik niet op die dag | dan lukt niet | dan lukt het niet | dan heb ik al | dan werk ik | dan moet ik | komt me dan niet uit | die dag niet | andere dag | andere datum | ander moment | een week later | volgende keer pas

## Wat iemand zegt over een afspraak die staat

planned-ill = Ben ziek
    .also = ik ben ziek | ben ziek geworden | ben grieperig | heb griep | heb de griep | heb corona | heb koorts | lig in bed | lig op bed | lig ziek
planned-off = Ik ga niet meer
    .also = ga toch niet | ga er niet meer heen | ga er toch niet heen | ga niet heen | ga maar niet | kan niet komen | kan toch niet | kan niet gaan | kan er niet heen | kan er niet bij zijn | kom toch niet | kom er niet | zie er van af | zie ervan af | het gaat niet door bij mij | wil niet meer gaan | wil er niet meer heen | zeg het af | zeg maar af | zeg ik af | lukt me niet om te komen
planned-move = Op een andere dag
    .also = een andere dag | andere datum | een week later | weekje later | een week eerder | wisselen van dag | van dag wisselen | dag veranderen | dag wijzigen | afspraak verzetten | afspraak verplaatsen | verzetten | later in de week | ander moment | kan ik dan niet | dan kan ik niet
planned-who = Hoe herken ik
    .also = wie gaat er mee | wie gaat er met mij mee | wie gaat er met me mee | wie gaat met mij mee | hoe heet het maatje | hoe heet mijn maatje | met wie ga ik | waar spreken we af
planned-along = Ik durf niet alleen
    .also = durf toch niet alleen | durf niet goed alleen | durf eigenlijk niet alleen | durf ik niet alleen | niet alleen gaan | liever niet alleen | toch iemand mee | er iemand mee | iemand met mij mee | iemand met me mee | iemand meegaan | toch samen gaan
planned-bring = Wil ook mee
    .also = wil ook graag mee | wil mee | ook mee | mag er iemand bij | iemand meenemen | mag * mee | kan * mee | gaat * ook mee | komt * ook mee
