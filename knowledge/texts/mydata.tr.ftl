### What somebody may ask about their own data, with siz.

mydata-wait = Sizin hakkınızda bildiklerime bakıyorum. En fazla bir dakika sürer.
    .again = Hâlâ bakıyorum. Birazdan burada, sohbette görürsünüz.
mydata-know = Sizin hakkınızda bildiklerim şunlar.
mydata-door = Yazdığınız yer: { $door }.
mydata-language = Dil: Türkçe.
mydata-yes = Evet dedikleriniz: { $purposes }.
mydata-no = Hayır dedikleriniz: { $purposes }.
mydata-note = Bir insan istediniz: “{ $text }”.
mydata-note-empty = Açıklama yazmadan bir insan istediniz.
mydata-reach = Cevabın geldiği yer: { $text }.
mydata-unmet = Arayıp bulamadığınız: { $text }.
mydata-visit = Gitmek istediğiniz: { $text }, { $when }.
mydata-file = Hepsi bu dosyada. Saklayabilir ya da yanınıza alabilirsiniz.
mydata-file-name = verilerim.json
mydata-menu = Bilgilerinizle ne yapmak istersiniz?
    .again = Bir şeyi düzeltmek, izinleri değiştirmek, ara vermek ya da hepsini silmek mi istersiniz?
mydata-correct = Ne doğru değil? Seçin ya da doğrusunu söyleyin.
    .again = Silinecek olanı seçin. Ya da yeni bir şey söyleyin, örneğin: satranç severim.
mydata-gone = Onu çıkardım.
mydata-rewrite = Doğrusu ne olsun?
    .again = Metni olması gerektiği gibi yazın.
mydata-rewritten = Değiştirdim.
mydata-consents = Evet dedikleriniz burada. Neyi değiştirmek istersiniz?
    .again = Değiştirmek istediğinizi seçin. Tek dokunuşla durdurabilirsiniz.
mydata-forget = Sizin hakkınızda bildiğim her şeyi silerim. Geri alınamaz. Hepsini sileyim mi?
    .again = Sizin hakkınızda bildiğim her şeyi sileyim mi? Evet ya da hayır.
forgotten = İyi günler. Her şey silindi. Her zaman yeniden başlayabilirsiniz. { $phone }
not-forgotten = Peki. Her şey olduğu gibi kalıyor.
paused = Peki, ara veriyoruz. Her şeyi saklarım ve bir şey göndermem. Devam etmek isterseniz yazın. { $phone }
consent-withdrawn = Peki. Şunu durduruyorum: { $purpose }.

door-web = web sitesi
door-telegram = Telegram
door-terminal = terminal

purpose-remember = anlattıklarınızı hatırlamak
purpose-health = kişisel kısmı hatırlamak
purpose-sharing = sizinle gelen kişiyle paylaşmak
purpose-checkins = nasıl geçtiğini sonra sormak
purpose-improvement = şehirde eksik olanı saymak
purpose-visit-reminder = önceden bir mesaj

privacy-keeps =
    Bilgilerinizden sorumlu: { $controller }.
    Ben bir bilgisayarım. Mesajlarınızın kendisini saklamam.
    Neyi sevdiğinizi sadece evet derseniz saklarım.
    Hepsini görmek için “verilerim” yazın. Hepsini silmek için “beni unut” yazın.
privacy-channel =
    Telegram ile mi yazıyorsunuz? O zaman mesajlarınızı Telegram da işler.
    Sohbet orada baştan sona şifreli değildir. Web sitemizde Telegram olmadan da yazabilirsiniz.
privacy-complaint =
    Sorularınız için veri koruma görevlisi (FG): { $officer }.
    Şikâyetiniz mi var? Oraya da, Autoriteit Persoonsgegevens kurumuna da yazabilirsiniz.
privacy-first =
    Yazdığınız yer: { $channel }. Bu hizmet de mesajlarınızı işler.
    Mesajlar baştan sona şifreli değildir. Web sitemizde de yazabilirsiniz.
    Daha çok bilgi için “gizlilik” yazın.

need-weekdays = { $days } günü
need-language = kendi dilinizde
need-ages = { $ages } yaşına uygun
need-sex = { $sex ->
        [man] erkeklere
       *[woman] kadınlara
    } açık

option-mydata-correct = Bir şeyi düzeltmek
    .also = düzelt | duzelt | düzeltmek | duzeltmek | doğru değil | dogru degil | değiştir | degistir
option-mydata-consents = İzinleri değiştirmek
    .also = izin | izinler | izinlerim | toestemming
option-mydata-pause = Ara vermek
    .also = ara ver | mola | biraz ara
option-mydata-forget = Hepsini silmek
    .also = sil | hepsini sil | beni unut | verilerimi sil
option-mydata-not = İstemem: { $text }
option-mydata-need = İyi olur: { $text }
option-mydata-place = Yer: { $text }
    .also = yer | semt | mahalle
option-mydata-note = Bir insana sorum
    .also = sorum | soru
option-mydata-reach = Cevabın geldiği yer
    .also = cevap | ulaşmak | ulasmak
option-mydata-unmet = Bulamadığım şey
option-mydata-visit = Randevu: { $text }
option-mydata-language = Dil
option-mydata-leave = Böyle kalsın
    .also = boyle kalsin | kalsın | kalsin | bir şey yok | bir sey yok
option-consent-stop = Durdur: { $purpose }
option-consent-ask = Bana sor: { $purpose }
option-erase = Evet, hepsini sil
    .also = evet | sil | hepsini sil
option-do-not-erase = Hayır, sakla
    .also = hayır | hayir | silme | sakla

## What is not kept

taken-out = Bir şeyi çıkardım: { $what }. Onu saklamam. Böylece kimse onu kötüye kullanamaz.
taken-bsn = vatandaş numaranız (BSN)
taken-iban = bir hesap numarası
taken-email = bir e-posta adresi
taken-phone = bir telefon numarası
taken-birth = bir doğum tarihi
taken-address = bir kapı numarası ya da adres
