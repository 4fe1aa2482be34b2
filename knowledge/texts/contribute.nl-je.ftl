### Iets doen voor anderen, met je.

contribute-noted = Dat zet ik erbij, als je kennis wilt maken.
contribute-what = Wat zou je graag doen voor of met anderen?
    .again = Noem waar je goed in bent. Bijvoorbeeld: koken, repareren, of meegaan met iemand.
contribute-found = Is hier iets voor je bij?
    .again = Noem een naam uit de lijst. Nee is ook goed.
contribute-none = Niemand vraagt hier nu om. Wel kun je ergens meedoen.
contribute-how = Laat weten dat je wilt helpen bij { $title }. Je spreekt samen af wat je doet.
contribute-buddy =
    Een maatje gaat de eerste keer met iemand mee. Je zegt elke keer zelf ja of nee.
    Eerst praat een ambassadeur met je. Je laat een VOG zien en krijgt een training.
    Wil je kennismaken?
    .again = Zal ik een ambassadeur vragen om kennis te maken? Ja of nee is goed.
contribute-asked = Zou je zelf ook iets willen doen voor anderen? Nee is ook goed.
    .again = Wil je iets doen voor anderen? Ja of nee is allebei goed.
contribute-not = Goed dat je het zegt. Ik vraag het niet meer.
recruit-what =
    { $name }
    { $text }
    Wat heb je vandaag gezien of gedaan?
    .again = Wat mag ik opschrijven, met de datum van vandaag?
