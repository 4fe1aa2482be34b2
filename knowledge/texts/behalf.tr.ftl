### For somebody else, with siz. Nothing is kept of the other without their own yes, but a name, a district and wishes.

## For whom

behalf-whom = Kimin için bir şey arıyorsunuz?
    .again = Kimin için olduğunu seçin. Ya da yazın, örneğin: kız kardeşim.
behalf-whose = Başka biri için mi arıyorsunuz, yoksa kendiniz için mi?
    .again = Kimin için bakayım? O kişi için mi, sizin için mi?
behalf-name = { $whom } için hangi adı kullanırsınız? Ad ya da takma ad yeter.
    .again = Sadece bir ad ya da takma ad yazın. Atlayabilirsiniz de.
behalf-knows = { $whom } bunu sorduğunuzu biliyor mu?
    .again = Bunu birlikte konuştunuz mu? Evet de olur, henüz değil de.
behalf-advice =
    Konuyu şöyle açabilirsiniz:
    Sakin bir an seçin. { $whom } eskiden ne yapmayı severdi, sorun.
    Mahallede gördüklerinizi anlatın. { $whom } bunu görmek ister mi, sorun.
    Birlikte bakmayı önerin. Hayır da olur.
behalf-advice-work =
    Konuyu şöyle açabilirsiniz:
    Düşündüğünüzü değil, gördüğünüzü söyleyin. Örneğin: “Sizi bir süredir görmedim.”
    Biraz dinleyin. Sonra mahallede pek çok şey olduğunu anlatın.
    Bağlantıyı ya da kodu verin. { $whom } evde rahatça bakabilir.
behalf-no-health =
    { $whom } için sağlık konusunda bir şey anlatmanız gerekmez. Bunu saklamam.
    Bunu ancak { $whom } kendisi söyler. Neyi sevdiğini bilmek yeter.
behalf-health-not-kept = { $whom } için sağlık bilgisi saklamam. Gerekirse bunu { $whom } kendisi anlatır.

## Further

behalf-further = { $whom } için devam etmek ister misiniz? O zaman önce kendisine sorarım.
    .again = { $whom } için bir bağlantı hazırlayabilirim. Sadece adres de olur.
    .then = Sonra bir bağlantı hazırlarım. { $whom } o bağlantıyla kendisi evet ya da hayır der.
behalf-by = { $whom } bunun kimden geldiğini okur. { $whom } size nasıl seslenir?
    .again = { $whom } size hangi adla seslenir, onu yazın. Bir ad yeter.
behalf-offer =
    { $whom } için şunları saklarım: adı, { $wijk }, { $wishes }.
    Başka bir şey değil, en fazla 14 gün. { $whom } gönderenin adını okur: { $by }.
    { $whom } kendisi evet ya da hayır der. Hayır derse hepsi silinir. Bağlantıyı hazırlayayım mı?
    .again = { $whom } için bir bağlantı ve bir kod hazırlayayım mı? Evet de olur, hayır da.
behalf-wait = Bağlantıyı hazırlıyorum.
behalf-no-wijk = semt bilinmiyor
behalf-no-wishes = henüz istek yok
behalf-link =
    { $name } için şunu gönderebilirsiniz:
    “Bak, belki burada hoşuna giden bir şey vardır. Kararı sen verirsin.”
    { $link }
behalf-code =
    Ya da şu kodu verin: { $code }. { $name } bunu bizim her sohbetimizde kullanabilir.
    Kodla telefon etmek de olur: { $phone }.
    Bağlantı ve kod 1 kez çalışır. Son gün: { $until }.
behalf-answer-how =
    { $whom } için bir şey ararım. Uygun bir şey varsa bağlantı ve kod hazırlarım.
    Bunları { $whom } için size veririm. Kodla telefon etmek de olur: { $phone }.
    Evet ya da hayır kararı: { $whom }.
behalf-answer-phone =
    Ben kimseyi aramam. Ama { $whom } için sohbet şart değil.
    Sonra “Kendisine sor” seçin, size bir kod veririm.
    Bu kodla birlikte telefon edin: { $phone }. Evet ya da hayır orada söylenir.
behalf-answer-hear =
    Cevap evet mi hayır mı, size yazarım.
    Gidip gitmediğini ancak { $whom } isterse öğrenirsiniz.
behalf-answer-nothing_yet =
    Olabilir. Bağlantı ve kod 7 gün geçerli. Ben ısrar etmem.
    Evet ya da hayır gelirse size yazarım. Birlikte telefon etmek de olur: { $phone }.
behalf-yes = İyi günler. Gönderdiğiniz mesaja bir cevap geldi. Cevap şu: evet. { $name } kendi sohbetinde devam ediyor. Siz sadece { $name } neyi paylaşmak isterse onu öğrenirsiniz.
behalf-no = İyi günler. Mesajınıza bir cevap var. Bu olmuyor. Anlattıklarınız silindi.
behalf-too-old = İyi günler. Mesajınıza cevap gelmedi. 14 gün sonra anlattıklarınızı sildim. Her zaman yeniden sorabilirsiniz.
behalf-withdrawn = Tamam. Anlattıklarınız silindi. Bağlantı ve kod artık çalışmıyor.
behalf-let-go = Tamam. O kişi hakkında anlattıklarınız silindi.
behalf-nothing-kept = Şu anda başka biri hakkında hiçbir şey saklamıyorum.
behalf-oneself = Peki. Şimdi yine sizin hakkınızda konuşuyoruz.

relation-mother = anneniz
relation-father = babanız
relation-parents = anne babanız
relation-partner = eşiniz
relation-grandparent = nineniz ya da dedeniz
relation-child = çocuğunuz
relation-sibling = kardeşiniz
relation-family = akrabanız
relation-neighbour = komşunuz
relation-friend = arkadaşınız
relation-client = bu kişi
relation-customer = müşteriniz
relation-other = o kişi

## How the carer is

carer-how = Peki siz nasılsınız? Bir şey anlatmak zorunda değilsiniz.
    .again = Siz nasılsınız? Atlayabilirsiniz de.
carer-well = Bunu duymak güzel.
carer-support =
    Söylemeniz iyi oldu. Birine bakmak insandan çok şey isteyebilir.
    { $city } şehrinde yakınına bakan insanlar için destek var. { $desk } size yolu gösterir.
    { $phone }
carer-what = Size şimdi ne yardımcı olur?
    .again = Yakınına bakan başka insanlarla mı tanışmak istersiniz, yoksa bir insanla mı konuşmak?

## What the other reads

asked-told =
    { $by } ({ $who }) sizin için güzel bir şey aradı. Aradığı yer: { $network }.
    { $by } şunları anlattı: { $name }, { $wijk }, { $wishes }.
    Sizin hakkınızda başka bir şey bilmiyorum. { $by } sohbetimizi hiç görmez.
asked-answer = Kendiniz bakmaya devam etmek ister misiniz? Hayır derseniz hepsi hemen silinir.
    .again = Evet: bakmaya devam edersiniz. Hayır: anlatılanları silerim.
asked-first = Olur. Önce { $by } ile konuşabilirsiniz. Soruyu en çok 14 gün saklarım.
asked-yes = Peki. Bundan sonra bu sizin kendi sohbetiniz. { $by } sadece devam ettiğinizi öğrenir.
asked-no = Söylemeniz iyi oldu. Hepsi silindi. { $by } sadece bunun olmadığını öğrenir.
asked-own = Bu bağlantı o kişi için. Ona gönderin. Buna kendiniz cevap veremezsiniz.
asked-gone = Bu soru artık yok. Belki çok eskiydi. Her zaman arayabilirsiniz. { $phone }
asked-code = Arayan kişi hangi altı rakamı söylüyor? Buraya yazın.
    .again = Telefondaki kişinin söylediği altı rakamı yazın.
asked-read-out =
    Bunu telefonda okuyun:
    “{ $by } ({ $who }) sizin için güzel bir şey aradı. { $by } şunları anlattı: { $name }, { $wijk }, { $wishes }. Başka bir şey bilmiyoruz. Kararı siz verirsiniz. Hayır derseniz sileriz.”
asked-phone = { $name } ne diyor?
    .again = { $name } kendisi evet mi diyor, hayır mı?
asked-phone-yes = Yazıldı: { $name } evet diyor. { $name } ile konuşmaya siz devam edersiniz. Bu şimdi sorularınızın arasında.
asked-phone-no = Yazıldı. Hepsi silindi.
asked-note = { $name } telefonda evet dedi. { $wijk }. { $wishes }.

by-mother = çocuğunuz
by-father = çocuğunuz
by-parents = çocuğunuz
by-partner = eşiniz
by-grandparent = torununuz
by-child = anneniz ya da babanız
by-sibling = kardeşiniz
by-family = akrabanız
by-neighbour = komşunuz
by-friend = bir arkadaşınız
by-client = bir kuruluştan biri
by-customer = bir dükkândan biri
by-other = bir tanıdığınız

## What another may hear

sharing-none = Şu anda kimseyle bir şey paylaşmıyorsunuz.
sharing-who = Kiminle ilgili?
    .again = Kiminle bir şey paylaştığınızı seçin.
sharing-topics = Şu an duyduğu: { $now }. { $name } benden neyi öğrensin?
    .again = Kendiniz seçersiniz. Her seçimi sonra tek dokunuşla geri alabilirsiniz.
sharing-ended = Peki. { $name } artık benden bir şey öğrenmez.
share-none = hiçbir şey
share-went = gittiğim
share-which = hangi etkinlik olduğu
share-plans = planlarla ilgili mesajlar
share-allow = Olsun: { $topic }
share-stop = Artık olmasın: { $topic }
shared-planned = İyi günler. Başka birinden size, okuyabileceğiniz bir mesaj var. { $name } bir plan yaptı: { $title }, { $when }.
shared-cancelled = İyi günler. Başka birinden size, okuyabileceğiniz bir mesaj var. { $name } için bir plan olmuyor: { $title }, { $when }.
shared-went = İyi günler. Başka birinden size, okuyabileceğiniz bir mesaj var. { $name } şuraya gitti: { $title }, { $when }.
shared-something = bir etkinlik

## Together on one telephone

together-who = Şimdi az öncekinden başka biriyle mi konuşuyorum?
    .again = Başka biri misiniz, yoksa az önceki kişi mi?
together-guest = Merhaba. Öbür kişinin bilgilerini kullanmam. Sohbetimizi en fazla bir gün hatırlarım. Geri dönmek için “wissel” yazın.
together-back = Tekrar hoş geldiniz. Yine sizin hakkınızda konuşuyoruz.

## What it says when it is about another

wishes-what-other = { $whom } neyle mutlu olur? Ya da { $whom } eskiden ne yapmayı severdi?
    .again = { $whom } şimdi ya da eskiden neyi sever, söyleyin. Örneğin: örgü, yürüyüş ya da birlikte yemek.
wishes-where-other = { $whom } hangi semtte ya da mahallede oturuyor? Posta kodu da olur.
    .again = Aşağı yukarı { $city } şehrinin neresinde? Örneğin: { $examples }.
understood-likes-other = { $whom } şunu sever: { $wishes }.
understood-wants-other = { $whom } şunu ister: { $wishes }.
understood-used-to-other = { $whom } şunu eskiden bilir: { $wishes }.
understood-brings-other = { $whom } şunu iyi yapar: { $wishes }.
suggestions-choose-other = { $whom } için uygun bir şey var mı?
    .again = { $whom } için hangisi uygun? Numarasını ya da adını söyleyin. Hayır da olur.
suggestions-choose-one-other = Bu { $whom } için uygun mu?
    .again = { $whom } için bu uyar mı? Evet de olur, hayır da.
suggestions-one-other = Bu { $whom } için uygun mu?
    .again = { $whom } için bu uyar mı? Evet de olur, hayır da.
suggestions-easier-other = { $whom } için ne kolaylık olur?
    .again = Önemli olanı seçin. Örneğin: ücretsiz ya da merdivensiz.
reason-used-to-other = { $wish } konusunu { $whom } eskiden bilir
reason-brings-other = { $wish } konusunda { $whom } iyidir
reason-same-wijk-other = { $whom } ile aynı semtte

purpose-behalf = başka birinin sizin hakkınızda anlattıkları
understood-told = Anlatılanlar: { $wishes }.
reason-told = { $wish } konusu anlatıldı

## Choices

option-other-person = Başka biri için
    .also = baska biri icin | başka biri | baska biri | benim için değil | benim icin degil
option-whom-mother = Annem
    .also = anne | annem için | annem icin | anam
option-whom-father = Babam
    .also = baba | babam için | babam icin
option-whom-partner = Eşim
    .also = esim | kocam | karım | karim | hanım | hanim | partnerim
option-whom-family = Başka bir akraba
    .also = baska bir akraba | akraba | akrabam | aile
option-whom-neighbour = Bir komşu
    .also = bir komsu | komşu | komsu | komşum | komsum
option-whom-friend = Bir arkadaş
    .also = bir arkadas | arkadaş | arkadas | arkadaşım | arkadasim | dostum
option-whom-client = İşimden biri
    .also = isimden biri | iş | işten biri | isten biri | mahalle sakini
option-whom-customer = Dükkânımdan bir müşteri
    .also = müşteri | musteri | bir müşteri | bir musteri | müşterim | musterim
option-whose-other = O kişi için
    .also = o kisi icin | onun için | onun icin | başkası için | baskasi icin | ona
option-whose-self = Kendim için
    .also = kendim icin | kendim | benim için | benim icin | ben | bana
option-no-name = Atla
    .also = geç | gec | adını bilmiyorum | adini bilmiyorum | ismini bilmiyorum | söylemek istemiyorum
option-knows = Evet
    .also = biliyor | evet biliyor | haberi var | evet haberi var
option-knows-not = Henüz değil
    .also = henuz degil | hayır | hayir | bilmiyor | daha değil | daha degil | haberi yok | hayır bilmiyor | hayir bilmiyor
option-ask-them = Kendisine sor
    .also = ona sor | sor | evet | bağlantı | baglanti | link | kod
option-advice = Konuyu nasıl açarım?
    .also = nasıl açarım | nasil acarim | nasıl başlarım | nasil baslarim | öneri | oneri | tavsiye
option-make-link = Evet, bağlantıyı hazırla
    .also = evet | hazırla | hazirla | bağlantı | baglanti | link
option-carer-well = İyiyim
    .also = iyiyim | iyi | idare eder | fena değil | fena degil
option-carer-much = Bazen çok geliyor
    .also = cok geliyor | çok | cok | ağır | agir | yorgunum | iyi değilim | iyi degilim
option-carer-meet = Yakınına bakan başkalarıyla tanışmak
    .also = tanışmak | tanismak | başkalarıyla tanışmak | baskalariyla tanismak
option-asked-yes = Evet, bakmaya devam
    .also = evet | devam | bakarım | bakarim
option-asked-no = Hayır, hepsini sil
    .also = hayır | hayir | sil | hepsini sil
option-duty-phone = Telefonda evet ya da hayır
    .also = telefon | telefonda izin
option-phone-yes = Evet, kendisi söyledi
    .also = evet | evet dedi
option-phone-no = Hayır
option-phone-later = Henüz değil
    .also = henuz degil | sonra | daha değil | daha degil
option-share-nothing = Artık hiçbir şey
    .also = artik hicbir sey | hiçbir şey | hicbir sey | hepsini durdur | hiç | hic
option-share-done = Bu kadar
    .also = tamam | devam | böyle iyi | boyle iyi
option-another = Evet, başka biri
    .also = evet | başka biri | baska biri | başkası | baskasi
option-the-same = Hayır, aynı kişi
    .also = hayır | hayir | benim | aynı | ayni | ayni kisi
option-myself = Kendim için bir şey
    .also = kendim icin bir sey | kendim için | kendim icin | benim için | benim icin
said-another-talks = Şimdi başkası konuşuyor
    .also = kendisi bir şey söylemek istiyor | kendisi yazmak istiyor | şimdi yanımda oturuyor | telefonu * veriyorum | şimdi eşim konuşuyor | şimdi annem konuşuyor | şimdi babam konuşuyor
said-with = Merhaba ben
    .also = merhaba ben | selam ben
said-i-again = Yine benim
    .also = yine ben | tekrar ben | ben geldim
