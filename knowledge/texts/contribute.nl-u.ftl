### Iets doen voor anderen, met u.

contribute-what = Wat zou u graag doen voor of met anderen?
    .again = Noem waar u goed in bent. Bijvoorbeeld: koken, repareren, of meegaan met iemand.
contribute-one = { $title } vraagt: { $roles }. { $where }. { $when }.
contribute-found = Is hier iets voor u bij?
    .again = Noem een naam uit de lijst. Nee is ook goed.
contribute-none = Niemand vraagt hier nu om. Wel kunt u ergens meedoen.
contribute-how = Laat weten dat u wilt helpen bij { $title }. U spreekt samen af wat u doet.
contribute-buddy =
    Een maatje gaat de eerste keer met iemand mee. U zegt elke keer zelf ja of nee.
    Eerst praat een ambassadeur met u. U laat een VOG zien en krijgt een training.
    Wilt u kennismaken?
    .again = Zal ik een ambassadeur vragen om kennis te maken? Ja of nee is goed.
contribute-note-buddy = Ik wil graag maatje worden.
contribute-noted = Dat zet ik erbij, als u kennis wilt maken.
contribute-later = Goedendag. Een vraag die ik maar 1 keer stel.
contribute-asked = Zou u zelf ook iets willen doen voor anderen? Nee is ook goed.
    .again = Wilt u iets doen voor anderen? Ja of nee is allebei goed.
contribute-not = Goed dat u het zegt. Ik vraag het niet meer.

recruit-name = Hoe heet het nieuwe maatje? Een voornaam is genoeg.
    .again = Typ een voornaam, dan maak ik een uitnodiging.
recruit-wait = Ik maak de uitnodiging.
recruit-invite =
    Voor { $name }, 1 keer, binnen 7 dagen:
    { $link }
    Of de code: { $code }
recruit-whom = Om welk maatje gaat het?
    .again = Kies een maatje uit de lijst.
recruit-nobody = Er zijn nu geen maatjes.
recruit-what =
    { $name }
    { $text }
    Wat hebt u vandaag gezien of gedaan?
    .again = Wat mag ik opschrijven, met de datum van vandaag?
recruit-recorded = Opgeschreven, met de datum van vandaag. Ik bewaar geen kopie.
record-vog_seen = VOG gezien: { $day }
record-trained = Training: { $day }
record-agreed = Gedragscode: { $day }
record-none = nog niet

option-contribute = Iets doen voor anderen
    .also = iets betekenen | vrijwilliger | helpen | iets voor anderen
option-become-buddy = Met iemand meegaan als maatje
    .also = maatje | meegaan
option-get-to-know = Ja, kennismaken
    .also = ja | kennismaken
option-duty-recruit = Maatje uitnodigen
    .also = uitnodigen
option-duty-record = VOG en training van een maatje
    .also = vog | training
option-record-vog_seen = VOG gezien
    .also = vog
option-record-trained = Training gedaan
    .also = training
option-record-agreed = Gedragscode getekend
    .also = gedragscode
