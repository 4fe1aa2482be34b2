### Bir etkinlik hakkında sorular, siz ile. `.also` sorulanı bütün bir cümlede de duyuran kelimelerdir.

fact-when = Ne zaman
    .also = ne zaman | saat kaçta | saat kacta | hangi gün | hangi gun | kaçta | kacta | ne kadar sürüyor
fact-where = Nerede
    .also = nerede | adresi ne | adres ne | hangi sokakta | nasıl giderim | nasil giderim
fact-far = Ne kadar uzak
    .also = ne kadar uzak | uzak mı | uzak mi | ne kadar uzakta | kaç kilometre | kac kilometre | kaç metre | kac metre | yürünür mü | yurunur mu | yürüyerek ne kadar | yuruyerek ne kadar
fact-far-metres = { $place } ile arası kuş uçuşu yaklaşık { $distance } metre.
fact-far-km = { $place } ile arası kuş uçuşu yaklaşık { $distance } kilometre.
fact-far-from-where = Ne kadar uzak olduğunu bilmiyorum. Nerede oturduğunuzu bilmiyorum. Hangi semt ya da mahalle?
fact-cost = Kaç para
    .also = kac para | ne kadar tutuyor | ücreti ne | ucreti ne | ücretli mi | ucretli mi | ücretsiz mi | ucretsiz mi | bedava mı | bedava mi
fact-access = Merdiven var mı
    .also = merdiven var mi | asansör var mı | asansor var mi | tekerlekli sandalyeyle girilir | asansör varmı | yürüteçle girebilir | yurutecle girebilir | yürüteçle * mi | yürüteçle * mı | rollator ile * mi | rollatorla * mi | tekerlekli sandalyeyle * mi | tekerlekli sandalye ile * mi | engelli girişi
fact-toilet = Tuvalet var mı
    .also = tuvalet var mi | tuvalet varmı | tuvaleti var mı | tuvaletleri var mı | wc var mı | wc var mi | lavabo var mı | lavabo var mi | tuvalet nerede | tuvalete gidebilir
fact-loop = İşitme döngüsü var mı
    .also = isitme dongusu | işitme döngüsü | indüksiyon döngüsü | ringleiding | işitme cihazı | isitme cihazi | işitme cihazım | işitme cihazımla | isitme cihazimla | işitme cihazıyla
toilet-there = Tuvalet var.
loop-there = İşitme cihazı için işitme döngüsü var.
loop-not = İşitme döngüsü yok.
fact-join = Nasıl kaydolurum
    .also = nasil kaydolurum | nasıl katılırım | nasil katilirim | kayıt | kayit
fact-more = Daha fazla bilgi
    .also = farkı ne | farki ne | fark ne | ne yapılıyor | ne yapiliyor | ne yapıyorlar | bu nedir
fact-unknown = Kahve var mı
    .also = kahve var mi | çay var mı | cay var mi | yemek var mı | kaç kişi | kac kisi | kimler geliyor | kaç yaş | park yeri | helal mi | helal mı | yemek helal | helal yemek var | domuz eti var | vejetaryen mi | engelli tuvaleti
fact-whom = Kimler için
    .also = kimler için | kimler icin | sadece kadınlar mı | sadece kadinlar mi | sadece kadınlar için mi | sadece kadinlar icin mi | yalnızca kadınlar mı | yalnız kadınlar mı | erkekler de var mı | erkekler de var mi | erkek var mı | erkek var mi | erkekler geliyor mu | karma mı | karma mi
fact-language = Hangi dil
    .also = hangi dil | hangi dilde | konuşuyorlar mı | konusuyorlar mi | biliyorlar mı | biliyorlar mi | konuşuluyor mu | konusuluyor mu | bilen var mı | konuşan var mı | konusan var mi | hollandaca bilmem | hollandaca konuşmam | hollandaca bilmek | hollandaca şart | hollandacam * sorun
detail-whom = Kimler için: { $text }
whom-women = sadece kadınlar
whom-men = sadece erkekler
whom-ages = { $low }-{ $high } yaş
whom-from-age = { $low } yaşından itibaren
whom-to-age = { $high } yaşına kadar
detail-language = Dil: { $text }
language-spoken =
    { $name ->
        [none] başka bir dil
        *[other] { $name }
    }
fact-not-known = Daha fazlasını bilmiyorum. Düzenleyen kurum size söyleyebilir. { $phone }
said-self = Yalnız giderim
    .also = yalniz giderim | tek başıma giderim | tek basima giderim | kendim gelirim | tek giderim | komşumla giderim | komsumla giderim | kızımla giderim | kizimla giderim | oğlumla giderim | oglumla giderim | eşimle giderim | esimle giderim | arkadaşımla giderim | arkadasimla giderim
said-company = Yalnız gitmem
    .also = yalniz gitmem | yalnız değil | yalniz degil | tek başıma gitmem | tek basima gitmem | biri gelirse | biriyle gitmek
said-woman = Bir kadınla
    .also = bir kadinla | kadın olsun | kadin olsun | bir kadın olsun | bir kadin olsun | kadın gelsin | kadin gelsin
said-man = Bir erkekle
    .also = erkek olsun | bir erkek olsun | erkek gelsin
said-date = Başka bir gün
    .also = baska bir gun | o gün gelemem | o gun gelemem | o gün olmaz | o gun olmaz | o zaman gelemem | bir hafta sonra

## Duran bir randevu için söylenenler

planned-ill = Hastayım
    .also = hastayim | hasta oldum | hastalandım | hastalandim | gribim | ateşim var | atesim var
planned-off = Artık gitmiyorum
    .also = artik gitmiyorum | gitmeyeceğim | gitmeyecegim | gelemem | gelemeyeceğim | gelemeyecegim | gidemem | gidemeyeceğim | gidemeyecegim | gitmekten vazgeçtim | gitmekten vazgectim
planned-move = Başka bir günde
    .also = başka bir gün | baska bir gun | başka gün | baska gun | bir hafta sonra | günü değiştir | gunu degistir | ertelemek
planned-who = Benimle kim gelecek
    .also = kim geliyor | benimle kim geliyor | nasıl tanırım | nasil tanirim
planned-along = Tek başıma gitmeye cesaretim yok
    .also = tek basima gitmeye | yalnız gitmeye | yalniz gitmeye | biri benimle | birisi benimle
planned-bring = O da gelmek istiyor
    .also = de gelmek istiyor | da gelmek istiyor | getirebilir miyim | yanımda getir | yanimda getir
