### What people say of activities and what they bring in themselves, with siz.

warning-doubted = Dikkat: biri bunun artık doğru olmadığını söyledi. Önce bir sorun.
warning-unchecked = Dikkat: bu { $months } aydır kontrol edilmedi. Önce hâlâ doğru mu, bir sorun.
warning-never = Dikkat: bu henüz kontrol edilmedi. Önce doğru mu, bir sorun.

## Something is not right

doubting-which = Hangisinde bir şey doğru değil?
    .again = Doğru olmayan etkinliği seçin.
doubting-thanks = Teşekkür ederim. Bundan sonra bu etkinlikte herkesi uyarırım.
doubting-what = Ne doğru değil?
    .again = Kapalı mı, taşındı mı, yoksa artık yok mu?
doubting-told = Teşekkür ederim. Bu artık yanında yazıyor.

organising-time = Günaydın. Yönettiğiniz bir şey hakkında kısa bir soru. Biraz bakar mısınız?
organising-doubted = İyi günler. Biri yönettiğiniz bir etkinlik hakkında bir şey söylüyor: { $what }.
organising-text = Yanında şu yazıyor: “{ $text }”
organising-still =
    { $title }
    { $where }
    { $when }
    { $cost }
    Bu hâlâ doğru mu?
    .again = Hepsi doğru mu, bir şey mi değişti, yoksa artık yapılmıyor mu?
organising-gone = Bu etkinlik artık listede yok.
organising-holds = Teşekkür ederim. Bugün kontrol ettiğinizi yazıyorum.
organising-what = Ne değişti? Kendi sözlerinizle yazın.
    .again = Doğrusu ne olsun? Örneğin: artık saat 11.00’de başlıyor.
organising-told = Teşekkür ederim. Koordinatörler bunu okur. Doğru olana kadar yanında bir uyarı durur.
organising-call = Teşekkür ederim. Şimdi yanında bir uyarı var. Değişmesi için arayın. { $phone }
organising-stopped = Şunu artık göstermeyeyim mi: { $title }?
    .again = { $title }: artık yapılmıyor mu? Evet ya da hayır.
organising-away = Peki. Bunu artık kimse görmez.
organising-list = Hangi etkinliği kontrol etmek istersiniz?
    .again = Listeden bir etkinlik seçin.
organising-none = Şu anda burada yönettiğiniz bir etkinlik yok.
doubted-wrong = bir şey doğru değil
doubted-closed = kapalı
doubted-moved = taşındı
doubted-gone = artık yok
doubted-different = bir şey değişti

## Bringing in something oneself

initiative-call = Bir şey başlatmak istemeniz güzel. { $desk } sizinle birlikte düşünür, arayın. { $phone }
initiative-title = Güzel. Etkinliğinizin adı ne?
    .again = Kısa bir ad verin. Örneğin: bahçede kahve.
initiative-when = Ne zaman? Örneğin: her salı saat 10 ile 12 arası.
    .again = Bir gün ve saat söyleyin. Atlayabilirsiniz de.
initiative-place = Nerede? Herkese açık bir yer, semtiyle birlikte.
    .again = Bir yer ve semt söyleyin. Örneğin: { $example } semtindeki mahalle evi.
initiative-whom = Kimler için?
    .again = Herkes için mi, bir grup için mi? Kendi sözlerinizle söyleyin.
initiative-contact = İnsanlar size nasıl ulaşsın? Bunu herkes okuyabilir.
    .again = Herkesin okuyabileceği bir numara ya da e-posta yazın. Zorunlu değil.
initiative-check =
    Şunu iletirim:
    { $title }
    Ne zaman: { $when }
    Nerede: { $place }
    Kimler için: { $whom }
    İletişim: { $contact }
    Bir mahalle elçisi ya da koordinatör buna bakar. Başkaları ancak ondan sonra görür. İleteyim mi?
    .again = Bunu ağa ileteyim mi? Evet de olur, hayır da.
initiative-nothing = bilinmiyor
initiative-all = herkes
initiative-passed-on = İlettim. Ağın ne düşündüğünü burada okursunuz.
initiative-let-be = Peki. Hiçbir şey iletmedim.
initiative-new =
    İyi günler. Bir mahalle sakini yeni bir etkinlik önerdi. Buna bakar mısınız?
    { $title }
    Ne zaman: { $when }
    Nerede: { $place }
    Kimler için: { $whom }
    İletişim: { $contact }
initiative-answer-was = Mahalle sakininin cevabı: “{ $text }”
initiative-decide = Bu listeye girsin mi?
    .again = Onaylamak mı, bir şey sormak mı, yoksa almamak mı?
initiative-why = Neden olmasın? Mahalle sakini sözlerinizi okur.
    .again = Neden listeye girmediğini birkaç kelimeyle yazın.
initiative-question = Ne sormak istersiniz? Mahalle sakini sözlerinizi okur.
    .again = Mahalle sakinine sorunuzu yazın.
initiative-decided = Peki. Mahalle sakini bunu benden öğrenir.
initiative-settled = Şu anda bakılacak bir şey yok. Belki bir çalışma arkadaşınız daha önce baktı.
initiative-approved = İyi günler. Ağımıza daha önce önerdiğiniz şey için bir cevap geldi. { $name } uygun buldu. Artık listede: { $title }. Teşekkür ederiz.
initiative-declined =
    İyi günler. Ağımıza daha önce önerdiğiniz şey için bir cevap geldi.
    Şimdilik listeye girmiyor: { $title }. { $name } şunu yazıyor: “{ $text }”
initiative-asked =
    İyi günler. Ağımıza daha önce önerdiğiniz şey için bir soru geldi.
    { $name } şunun hakkında soruyor: { $title }. “{ $text }”
initiative-no-words = açıklama yok
initiative-answer = Cevabınız nedir?
    .again = Cevabınızı yazın, ben iletirim.
initiative-answered = Teşekkür ederim. İletiyorum.
initiative-waiting = Neler var, bakıyorum.

option-wrong = Bir şey doğru değil
    .also = doğru değil | dogru degil | kapalı | kapali | taşındı | tasindi | artık yok | artik yok
option-none-of-these = Bunlardan hiçbiri
    .also = bunlardan hicbiri | hiçbiri | hicbiri | hayır | hayir
option-doubt-closed = Kapalı
    .also = kapali | kapanmış | kapanmis
option-doubt-moved = Taşındı
    .also = tasindi | taşınmış | tasinmis | başka yerde | baska yerde
option-doubt-gone = Artık yok
    .also = artik yok | kalktı | kalkti | yapılmıyor | yapilmiyor
option-doubt-different = Başka bir şey doğru değil
    .also = başka | baska | saat | fiyat | ücret | ucret
option-still-holds = Evet, hepsi doğru
    .also = evet | doğru | dogru | hepsi doğru | hepsi dogru
option-still-different = Bir şey değişti
    .also = bir sey degisti | değişti | degisti | başka | baska | farklı | farkli
option-still-stopped = Artık yapılmıyor
    .also = artik yapilmiyor | yapılmıyor | yapilmiyor | hayır | hayir | artık yok | artik yok
option-take-away = Evet, kaldır
    .also = evet | kaldır | kaldir | sil
option-duty-activities = Etkinliklerimi kontrol et
    .also = etkinlikler | etkinliklerim | kontrol
option-duty-initiatives = Yeni etkinliklere bak
    .also = öneriler | oneriler | yeni etkinlikler
option-everybody = Herkes için
    .also = herkes icin | herkes
option-no-contact = Ağ üzerinden olsun
    .also = yok | atla | hayır | hayir
option-pass-on = Evet, ilet
    .also = evet | ilet
option-approve = Onayla
    .also = iyi | olur | tamam | uygun | onay
option-ask = Bir şey sor
    .also = bir sey sor | soru | sor
option-decline = Alma
    .also = hayır | hayir | gerek yok | olmasın | olmasin
option-list-back = Geri
    .also = geri
visit-doubted = İyi günler. Burada sizin için yazılı duran bir planla ilgili yeni bir haber var. { $title } etkinliğini düzenleyen şunu diyor: { $what }. Konu: { $when }. Gitmeden önce sorun. { $phone }
warning-holiday = Dikkat: o gün resmi tatil. Önce yapılıp yapılmayacağını sorun.
