### What the bot says in Turkish, with siz. It starts from the Dutch meaning, not from its words.

## Beginning

welcome-hello =
    Merhaba. Ben { $network } ağının bilgisayarıyım.
    Sizinle { $city } içinde, evinizin yakınında güzel bir şey ararım. Kararı siz verirsiniz.
    Bir insan mı istiyorsunuz? Şunu yazın: bir insan.
    Biz sizden asla para ya da PIN kodu istemeyiz.
welcome-start = Size ne için yardım edebilirim?
    .again = Kendi sözlerinizle anlatın. Örneğin: bahçe işlerini severim. Ya da aşağıdan seçin.
hello-again = Yazmanız ne güzel.
welcome-back = Tekrar hoş geldiniz. Yine sizinle konuşuyorum.

## Wishes

wishes-what = Sizi ne mutlu eder? Ya da eskiden ne yapmayı severdiniz?
    .again = Şimdi ya da eskiden sevdiğiniz bir şey söyleyin. Örneğin: örgü, yürüyüş ya da birlikte yemek.
wishes-no-hurry = Önemli değil. Belki bunlardan biri size uyar.
wishes-which = Ne demek istediğinizden emin değilim. Hangisi?
    .again = Demek istediğinizi seçin. Ya da başka sözlerle söyleyin.
wishes-where = Hangi semtte ya da mahallede oturuyorsunuz? Posta kodu da olur.
    .again = Aşağı yukarı { $city } şehrinin neresinde? Örneğin: { $examples }.
    .why = Böylece size yakın bir yer ararım. Adresinizi bilmem gerekmez. Atlayabilirsiniz.
wishes-wijken = Hangi semt?
    .again = Bir semt seçin ya da posta kodunuzu yazın.
wishes-which-place = Bu ad birden çok yere uyuyor. Hangisi?
    .again = Oturduğunuz yeri seçin ya da posta kodunuzu yazın.
wishes-outside = { $town }, { $city } şehrinin dışında. Ben sadece { $city } şehrindeki etkinlikleri bilirim.
wishes-outside-look = { $city } içinde bakayım mı?
    .again = Sizin için { $city } içinde bakayım mı? Evet de olur, hayır da.
wishes-post-box = { $code } bir posta kutusu. Orada kimse oturmaz.
wishes-correct = Neyi yanlış anladım?
    .again = Doğru olmayanı seçin. Ya da neyi sevdiğinizi yeniden söyleyin.
wishes-taken-out = Çıkardım: { $wish }.

understood = Şunu anladım. { $text }
understood-about = Anlattığınız: { $wishes }.
understood-likes = Sevdiğiniz: { $wishes }.
understood-wants = İstediğiniz: { $wishes }.
understood-used-to = Eskiden bildiğiniz: { $wishes }.
understood-brings = Elinizden gelen: { $wishes }.
understood-not = Pek istemediğiniz: { $wishes }.
understood-needs = Şöyle olursa güzel olur: { $needs }.
understood-place = Yer: { $place }.

need-near = yakın
need-free = ücretsiz
need-cheap = pahalı olmayan
need-step_free = merdivensiz
need-daytime = gündüz
need-evening = akşam
need-weekend = hafta sonu
need-small_group = küçük bir grupta
need-women_only = sadece kadınlar için
need-men_only = sadece erkekler için
need-transport = ulaşım dahil

list-comma = ,
list-and = { $first } ve { $last }

## Suggestions

sample-note = Dikkat: bu bir deneme. Aşağıdaki etkinlikler birer örnek.
suggestion =
    { $title }
    Nerede: { $where }
    Ne zaman: { $when }
    Ücret: { $cost }
    Giriş: { $access }
    Neden: { $why }
suggestion-plain =
    { $title }
    Nerede: { $where }
    Ne zaman: { $when }
    Ücret: { $cost }
    Giriş: { $access }
suggestions-choose = Size uyan bir şey var mı?
    .again = Hangisi hoşunuza gidiyor? Numarasını ya da adını söyleyin. Hayır da olur.
    .then = Evet derseniz günü ve adresi buraya yazarım. Biri de sizinle gelebilir.
suggestions-choose-one = Bu size göre mi?
    .again = Buraya gitmek ister misiniz? Evet de olur, hayır da.
    .then = Evet derseniz günü ve adresi buraya yazarım. Biri de sizinle gelebilir.
suggestions-which = Hangisi hakkında daha çok bilgi istersiniz?
    .again = Numarasını ya da adını söyleyin.
suggestions-take = Hangisini seçiyorsunuz?
    .again = Numarasını ya da adını söyleyin. Başka bir şey de olur.
suggestions-one = Bu size göre mi?
    .again = Buraya gitmek ister misiniz? Evet de olur, hayır da.
    .then = Evet derseniz günü ve adresi buraya yazarım. Biri de sizinle gelebilir.
suggestions-gone = Bu etkinlik artık yok. Ne istersiniz?
suggestions-easier = Sizin için ne kolaylık olur?
    .again = Önemli olanı seçin. Örneğin: ücretsiz ya da merdivensiz.
suggestions-refused = Söylemeniz iyi oldu. Şimdi ne istersiniz?
    .again = Başka bir şey mi arayalım, bir insanla mı konuşmak istersiniz, yoksa bu kadar mı?
suggestions-nothing = Şu anda buna uyan bir şey bilmiyorum. Bunu açıkça söylemek isterim.
suggestions-no-more = Şimdilik bildiklerim bu kadar.
suggestions-were-all = Şimdi bildiklerimin hepsi buydu. Sevdiğiniz başka bir şey söyleyebilirsiniz. Başka bir semtte de arayabilirim. Ya da bir insanla konuşun.
suggestions-ask-a-human = Ben başka bir şey bulamıyorum. Ağdan bir insan sizinle birlikte düşünebilir.
suggestions-none = Ne istersiniz?
    .again = Aşağıdan seçin ya da sevdiğiniz başka bir şey söyleyin.
suggestions-kept = İsteğinizi sakladım. Ağ böylece şehirde neyin eksik olduğunu görür.

when-unknown = düzenleyene sorun
cost-free = ücretsiz
cost-unknown = bilinmiyor
cost-upas = (U-pas geçerli)
access-step-free = merdiven ya da eşik yok
access-steps = merdiven ya da eşik var
access-unknown = eşik olup olmadığı bilinmiyor

reason-about = { $wish } konusunu anlattınız
reason-likes = { $wish } dediniz
reason-used-to = { $wish } eskiden bildiğiniz bir şey
reason-brings = { $wish } elinizden gelen bir şey
reason-wider = { $wish } gibi bir şey
reason-words = “{ $words }” sözünüze uyuyor
reason-near = yakında
reason-same-wijk = sizin semtinizde
reason-free = ücretsiz
reason-cheap = pahalı değil
reason-step-free = merdiven yok
reason-daytime = gündüz oluyor
reason-evening = akşam oluyor
reason-weekend = hafta sonu oluyor
reason-weekdays = size uyan bir günde
reason-small-group = küçük bir grup
reason-language = orada kendi dilinizi konuşabilirsiniz
reason-women-only = sadece kadınlar için
reason-men-only = sadece erkekler için
reason-transport = ulaşım var

detail-by = Düzenleyen: { $text }
detail-where = Nerede: { $text }
detail-when = Ne zaman: { $text }
detail-dates = Sonraki günler: { $text }
detail-cost = Ücret: { $text }
detail-access = Giriş: { $text }
detail-join = Katılmak için: { $text }
detail-contact = İletişim: { $text }

## Going by oneself

visit-how-undated = { $title }: tarihini bilmiyorum. Adresi ister misiniz?
    .again = { $title }: adresini vereyim mi?
    .then = Evet derseniz adresi buraya yazarım. Günü düzenleyen kurum bilir.
visit-gone = Bu etkinlik artık yok. Ne istersiniz?
visit-date = Hangi gün size uyar?
    .again = Listeden bir gün seçin. Emin olmasanız da olur.
visit-alone = Tamam. Kendiniz mi gidersiniz, yoksa başka bir gün mü?
    .again = Kendiniz gitmek, başka bir gün veya başka bir şey: hepsi olur.
visit-unsure = Olur. Size şimdi ne yardımcı olur?
    .again = Adresi mi, başka bir günü mü, yoksa bir insanla konuşmayı mı istersiniz?
visit-reminder = { $day } günü size bir mesaj göndereyim mi?
    .again = Bir gün önce benden mesaj ister misiniz? Evet ya da hayır.
    .then = Evet derseniz { $day } günü bir mesaj gelir. Hayır derseniz gelmez. Adres yukarıda.
    .why = Böylece günü unutmazsınız. Mesaj olmadan da gidebilirsiniz.
visit-reminded = Peki. Mesajınız şu zamanda gelir: { $day }, saat { $time }.
visit-no-reminder = Peki. O zaman mesaj göndermem.
visit-enjoy = İyi eğlenceler.
visit-remind = Günaydın. Benden istediğiniz hatırlatma mesajı burada. Beklenen gün yarın: { $title }. { $when }, { $where }. Gidemiyor musunuz? Önemli değil.
visit-remind-today = İyi günler. Benden istediğiniz hatırlatma mesajı burada. Beklenen gün bugün: { $title }. { $when }, { $where }. Gidemiyor musunuz? Önemli değil.
visit-reminder-gone = Günaydın. Bir değişiklik var. Şu gündeki etkinlik yapılmıyor: { $when }. “güzel bir şey” yazın, aramaya devam edeyim.
address =
    { $title }
    { $where }
address-dated =
    { $title }
    { $when }
    { $where }
calendar-entry = Bunu takviminize ekleyebilirsiniz.
no-hurry = Önemli değil. Acelesi yok.
good-you-say = Söylemeniz iyi oldu.

## A person

human-what = Bir şey anlatmak zorunda değilsiniz. Arayabilirsiniz de. { $phone } Neyi ileteyim?
    .again = Konuyu birkaç kelimeyle anlatın. Atlayabilirsiniz de.
    .then = Sonra neyi ileteceğimi gösteririm. Kimin, en geç ne zaman yanıt vereceğini de.
human-reach =
    Şunu iletirim: { $note }
    { $owner } en geç { $when } burada, sohbette cevap verir. Uygun mu?
    .again = Bunu ileteyim mi? Cevap burada, sohbette gelir. Evet ya da hayır.
human-reach-empty = { $owner } en geç { $when } burada, sohbette cevap verir. Sorayım mı?
    .again = Bir insan size burada cevap versin mi? Evet ya da hayır.
human-reach-own =
    Şunu iletirim: { $note }
    { $owner } en geç { $when } cevap verir. Uygun mu?
    .again = Bunu böyle ileteyim mi? Evet ya da hayır.
human-promised-own =
    Sorunuz { $owner } listesinde.
    En geç { $when } cevap alırsınız. Nasıl istediğiniz de yazılı.
    Daha önce arayabilirsiniz de. { $phone }
human-promised =
    Sorunuz { $owner } listesinde.
    En geç { $when } burada, sohbette cevap alırsınız.
    Daha önce arayabilirsiniz de. { $phone }
human-add =
    Sorunuz zaten iletildi: { $owner }. En geç { $when } cevap alırsınız.
    { $phone } Eklemek istediğiniz bir şey var mı?
    .again = Sorunuza bir şey eklemek ister misiniz?
human-add-open =
    Sorunuz zaten iletildi: { $owner }.
    { $phone } Eklemek istediğiniz bir şey var mı?
    .again = Sorunuza bir şey eklemek ister misiniz?
human-added = Ekledim.
human-not-asked = Peki. Hiçbir şey iletmedim.
human-call =
    Şuradan arayabilirsiniz:
    { $numbers }
human-closed-now =
    Şu anda orada kimse okumuyor. Şimdi ulaşabilecekleriniz:
    { $numbers }
case-closed = İyi günler. Çalışma arkadaşımızla konuşma bitti. Ben yine buradayım, bilgisayar.

## Rest

what-next = Peki sonra?
    .also = sonra ne olacak | ya sonra | sonra | sonra ne olur | peki sonra | şimdi ne olacak | simdi ne olacak | ondan sonra | e sonra
rest-anything = Sizin için başka bir şey yapabilir miyim?
    .again = Güzel bir şey arayabilir ya da bir insanla konuşabilirsiniz. Bitirebilirsiniz de.
    .then = Burada yapacak başka bir şey yok. Etkinliğin günü ve adresi yanında yazar. ‘Daha çok anlat’ nasıl katılacağınızı söyler.
rest-quiet = Peki. İstediğiniz zaman yine yazın, gece gündüz.
    .again = İyi anlayamadım. Güzel bir şey arayabilir ya da bir insanla konuşabilirsiniz.

## Always

stopped = Peki. Duruyorum ve size artık bir şey göndermem. Her zaman yine yazabilirsiniz. { $phone }
help =
    Bir bilgisayarla konuşuyorsunuz. Neyi sevdiğinizi anlatın, yakınınızda bir şey ararım.
    Her zaman şunları yazabilirsiniz: bir insan, geri, baştan, dur, Nederlands.
    Şimdi tehlike mi var? Şunu yazın: acil yardım.
    { $phone }
no-way-back = Daha geri gidemem.
went-back = Bir adım geri gidiyoruz.
language-set = Peki, Türkçe konuşuyoruz.
language-which = Türkçe, Hollandaca, İngilizce ve Arapça konuşurum. Şunlardan birini yazın: Nederlands, English ya da العربية.
language-missing = O dili henüz konuşamıyorum. Şunlardan birini yazabilirsiniz: Nederlands, English ya da العربية. Bir insanla da konuşabilirsiniz.
form-set = Peki, size siz diyorum.
restarted = Baştan başlıyoruz.
i-am-a-computer = Ben { $network } ağının bilgisayarıyım, insan değilim. Adım yok. Bir insan mı istiyorsunuz? Şunu yazın: bir insan.
you-are-welcome = Rica ederim.
too-many = Şu anda çok fazla mesaj gönderiyorsunuz. 1 dakika sessizlikten sonra okumaya devam ederim. Tehlike mi var? Şunu yazın: acil yardım.
nothing-written = Boş bir mesaj görüyorum.
old-button = O düğme önceki bir soruya ait. Şimdi buradayız:
point-not-needed = Teşekkür ederim. Şu anda bir yere ihtiyacım yok.
contact-not-needed = Teşekkür ederim. Telefon numaralarını saklamam. Bunu da kaydetmedim.
cannot-read-voice = Ses kayıtlarını dinleyemiyorum. Yazar mısınız?
cannot-read-photo = Fotoğraflara bakamıyorum. Yazar mısınız?
cannot-read-video = Videolara bakamıyorum. Yazar mısınız?
cannot-read-sticker = Çıkartmaları okuyamıyorum. Yazar mısınız?
cannot-read-document = Dosyaları açamıyorum. Yazar mısınız?
cannot-read-other = Bunu okuyamıyorum. Yazar mısınız?
edited = Bir mesajı değiştirdiniz. Onu yeniden okumam. Bir kez daha gönderir misiniz?
failed = Bizde bir şey ters gitti. Mesajınız işlenemedi. Bir insan buna bakacak. { $phone }
unclear-first = İyi anlayamadım.
unclear-choices = Henüz anlayamadım. Şunlardan seçebilirsiniz:
unclear-offer = Bunu iyi yapamıyorum. Bir insana sorayım mı?

## Choices

option-nice = Yapacak güzel bir şey
    .also = güzel bir şey | guzel bir sey | bir şey yapmak | bir sey yapmak | etkinlik | etkinlikler
option-human = Bir insanla konuşmak
    .also = insan | bir insan | biriyle konuşmak | biriyle konusmak
option-neither = Hiçbiri
    .also = hiç biri | hic biri | hicbiri | ikisi de değil | ikisi de degil | başka bir şey | baska bir sey
option-anywhere = Fark etmez
    .also = farketmez | bilmiyorum | her yer | bütün { $city } | butun { $city } | atla
option-show-wijken = Listeden seçin
    .also = listeden seç | listeden sec | liste | semtler
option-not_meant = Bu doğru değil
    .also = doğru değil | dogru degil | yanlış | yanlis | hata
option-all_right = Aslında doğru
    .also = doğru | dogru | hepsi doğru | hepsi dogru | böyle iyi | boyle iyi
option-look-anyway = Evet, { $city } içinde bak
    .also = evet | bak
option-this-one = Evet, bunu istiyorum
    .also = evet | bu | bunu | bu olsun | bunu istiyorum | bunu isterim
option-more = Daha çok anlat
    .also = anlat | daha çok bilgi | daha cok bilgi | açıkla | acikla
option-other = Başka bir şey
    .also = başka | baska | baska bir sey | diğerleri | digerleri | sonraki | başka var | baska var
option-easier = Daha ayrıntılı ara
    .also = daha kolay | kolaylık | kolaylik | ayrıntılı | ayrintili | filtre
option-not_for_me = Bana göre değil
    .also = bana gore degil | bunlardan hiçbiri | bunlardan hicbiri | hiçbiri | hicbiri | hayır | hayir
option-list = Listeye dön
    .also = liste | listeye don
option-need-near = Eve yakın
    .also = eve yakin | yakın | yakin | yakında | yakinda
option-need-free = Ücretsiz
    .also = ucretsiz | bedava | parasız | parasiz
option-need-step_free = Merdivensiz
    .also = merdiven yok | merdiven olmasın | merdiven olmasin | rollator | yürüteç | yurutec | tekerlekli sandalye
option-need-daytime = Gündüz
option-need-evening = Akşam
    .also = aksam | akşamları | aksamlari | akşamleyin | aksamleyin
option-need-small_group = Küçük grup
    .also = kucuk grup | kalabalık olmasın | kalabalik olmasin | az kişi | az kisi
option-need-women_only = Sadece kadınlar
    .also = sadece kadinlar | kadınlar | kadinlar | erkek olmasın | erkek olmasin
option-need-transport = Ulaşım dahil
    .also = ulaşım | ulasim | araç | arac | alınmak | alinmak | beni alsınlar | beni alsinlar
option-other-wish = Başka bir şey ara
    .also = başka bir şey | baska bir sey | güzel bir şey | guzel bir sey | yeniden ara | tekrar ara
option-keep = İsteğimi sakla
    .also = sakla | evet | hatırla | hatirla | aklında tut | aklinda tut
option-other-wijk = Başka bir semtte
    .also = başka semt | baska semt | başka mahalle | baska mahalle
option-loosen = Bütün { $city } içinde ara
    .also = bütün { $city } | butun { $city } | her yer | her yerde ara | geniş ara | genis ara
option-self = Kendim giderim
    .also = kendim | tek başıma | tek basima | ben giderim | kendim giderim | kendim gelirim | yalnız giderim | yalniz giderim | tek giderim | komşumla | komsumla | kızımla | kizimla | oğlumla | oglumla | eşimle | esimle | arkadaşımla | arkadasimla
option-date = Başka bir gün
    .also = baska bir gun | başka gün | baska gun | başka tarih | baska tarih | sonra
option-soonest = Fark etmez
    .also = hepsi olur | hangisi olursa | en yakın gün | en yakin gun
option-unsure = Henüz bilmiyorum
    .also = henuz bilmiyorum | bilmiyorum | belki | emin değilim | emin degilim
option-address = Sadece adres
    .also = adres | adresi ver
option-done = Şimdilik bu kadar
    .also = simdilik bu kadar | bu kadar | tamam | hayır | hayir | hepsi bu | bir şey yok | bir sey yok
option-yes = Evet
    .also = evet | olur | isterim | evet lütfen | evet lutfen
option-no = Hayır
    .also = hayır | hayir | yok | istemem | hayır teşekkürler | hayir tesekkurler | gerek yok
option-skip = Atla
    .also = geç | gec | söylemek istemiyorum | soylemek istemiyorum | bir şey yok | bir sey yok
option-call = Kendim ararım
    .also = kendim ararim | ararım | ararim | aramak | telefon ederim
option-here = Evet, burada cevap ver
    .also = evet | burada | sohbette | olur
option-no-human = İstemem
    .also = istemem | istemiyorum | hayır | hayir | boş ver | bos ver | kalsın | kalsin
option-nothing-more = Hayır, bu kadar
    .also = hayır | hayir | bu kadar | hepsi bu | bir şey yok | bir sey yok
option-go_on = Kendim denemeye devam
    .also = hayır | hayir | devam | yeniden dene | tekrar dene

## Words that point at a choice

pointing = şu
    .also = şu | bu | şunu | sunu | bunu | onu | numara | seçenek
pointing-at = şuradaki
    .also = olan | olanı | olani | olsun | olanı alayım | daki | deki
pointing-but = ama
    .also = değil | degil | hayır | hayir | çok uzak | cok uzak | çok geç | çok erken | çok pahalı | fakat | dışında | başka
pointing-nearest = en yakın
    .also = en yakin | en yakındaki | en yakini | en yakını
suggestions-one-by-one = Olur, sırayla.
instead = onun yerine
    .also = tercih ederim | daha çok severim | daha cok severim | aslında hayır | yok yok | yok aslında | vazgeçtim
