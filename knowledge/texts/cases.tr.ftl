# Cases: what residents, ambassadors and coordinators hear of each other.

## For the resident

human-where = Hangi semtte oturuyorsunuz? O zaman size kimin cevap vereceğini bilirim.
    .again = Semtinizi, mahallenizi ya da posta kodunuzu söyleyin. Atlayabilirsiniz de.
    .why = Her semtin kendi insanları var. Böylece sorunuz doğru kişiye gider. Atlayabilirsiniz.
summary-wishes = Sevdiği: { $wishes }
summary-wijk = Semt: { $place }
summary-reach = İstenen cevap: “{ $reach }”
promise-taken = İyi günler. Burada sorduğunuz soru hakkında yeni bir haber var. { $owner } sorunuzu okudu. En geç { $when } burada, sohbette cevap alırsınız.
promise-late = İyi günler. Burada sorduğunuz soru hakkında yeni bir haber var. Şimdiye kadar { $before } size cevap vermiş olacaktı. Bu olmadı. Özür dileriz. { $owner } şimdi en geç { $when } cevap verir. Daha önce arayabilirsiniz de. { $phone }
promise-late-again = İyi günler. Burada sorduğunuz soru hakkında yeni bir haber var. Şimdiye kadar { $before } size cevap vermiş olacaktı. Bu yine olmadı. Çok özür dileriz. Sorunuz hâlâ duruyor. Şimdi en iyisi aramak. { $phone }
promise-handed = İyi günler. Burada sorduğunuz soru hakkında yeni bir haber var. { $owner } sorunuzla devam ediyor. En geç { $when } cevap alırsınız. Anlattıklarınız da onunla gidiyor.
floor-begins = İyi günler. Şimdi { $name } ile konuşuyorsunuz. Ben bu sırada susuyorum. Beni geri mi istiyorsunuz? Şunu yazın: “computer”.
floor-computer = Peki. Ben yine buradayım, bilgisayar. Sorunuz şu kişide kalır: { $name }.
floor-quiet = İyi günler. Burada { $days } gündür bir şey yazılmadı. Ben yine buradayım, bilgisayar. Sorunuzla ilgilenmeye devam eden: { $owner }.
hand-over-agree = { $name } bundan sonra { $to } ile konuşmanızı öneriyor. Anlattıklarınızı o da görür. Uygun mu?
    .again = Sorunuzla { $to } devam etsin mi? Evet de olur, hayır da.
hand-over-agree-outside = { $name } bundan sonra { $to } ile konuşmanızı öneriyor. Sorunuzu { $name } kendisi iletir. Uygun mu?
    .again = Sorunuzla { $to } devam etsin mi? Evet de olur, hayır da.
hand-over-agreed = Peki. İletiyorum: { $to }.
hand-over-agreed-outside = Peki. { $name } bunu kendisi iletir: { $to }.
hand-over-refused = Söylemeniz iyi oldu. Sorunuz şu kişide kalır: { $name }.
resident = mahalle sakini
resident-of = mahalle sakini, dosya { $number }

## For who gets a question

alert-question = soru
urgency-ordinary = normal
urgency-today = bugün
urgency-now = şimdi
wijk-unknown = semt bilinmiyor
alert-offer = İyi günler. Dosya { $number }: { $kind }, { $urgency }, { $wijk }. Cevap için söz verilen son zaman: { $when }. Bunu alır mısınız?
    .again = Dosya { $number }: alır mısınız? Evet de olur, hayır da.
alert-offer-now = İyi günler. Dosya { $number }: { $kind }, { $urgency }, { $wijk }. Bunu alır mısınız?
    .again = Dosya { $number }: alır mısınız? Evet de olur, hayır da.
alert-group = İyi günler. Dosya { $number }: { $kind }, { $urgency }, { $wijk }. Bunu kim alır?
    .again = Dosya { $number }: kim alır?
alert-more = Dosya { $number }: { $count } kez yeni bir şey eklendi.
alert-news = Dosya { $number }: { $count } kez yeni bir şey eklendi. Bakmak için “dienst” yazın.
alert-left = Peki. Dosya { $number } başka biri için kalıyor.
case-taken-by = Dosya { $number } alındı. Alan kişi: { $name }.
case-passed-on = Dosya { $number } artık şu kişide: { $name }.
case-is-closed = Dosya { $number } zaten kapandı.
case-is-gone = Bu dosya artık yok.
case-not-yours = Dosya { $number } sizin semtinizden değil ya da bu göreviniz artık yok.

case-number = Dosya { $number }, { $wijk }
case-note = Soru: { $note }
case-no-note = Soru: bir insanla konuşmak istiyor
case-wishes = Sevdiği: { $wishes }
case-reach = Cevap: { $reach }
case-by = Söz verilen son zaman: { $when }
case-answered = Cevap verildi
case-earlier = Daha önce: { $text }
case-told =
    Anlatılanlar:
    { $text }
reach-chat = burada, sohbette
case-desk = Dosya { $number }. Şimdi yazdığınız, mahalle sakinine gider. Ya da başka bir şey seçin.
    .again = Dosya { $number } için cevabınızı yazın ya da aşağıdan seçin.
case-note-what = Dosya { $number } için ne yazılsın? Bu, mahalle sakinine mesaj olarak gitmez.
    .again = Notunuzu yazın ya da geri dönün.
case-noted = Yazıldı.
case-close = Dosya { $number } nasıl bitti?
    .again = Aşağıdan seçin ya da kendi sözlerinizle yazın.
case-closed-now = Dosya { $number } kapandı. Mahalle sakini işinizin bittiğini öğrenir.
case-later = Dosya { $number } sizde kalıyor. Devam etmek için “dienst” yazın.
case-hand-over = Dosya { $number } kime geçsin?
    .again = Birini seçin ya da bir ad ya da kuruluş yazın.
case-hand-over-which = { $name } ile kimi kastediyorsunuz?
    .again = Listeden birini seçin.
case-why = Neden { $name }? Mahalle sakini bu nedeni okur.
    .again = Nedenini bir cümleyle yazın. Mahalle sakini bunu okur.
case-not-colleague = { $name } iş arkadaşlarınız arasında yok.
case-outside = Mahalle sakini evet derse dosya { $number } kapanır. Siz kendiniz iletirsiniz.
case-asked = { $name } devralabilsin diye mahalle sakinine soruyorum.
a-partner = bir ortak kuruluş
formal-care = resmî bakım kuruluşu
hand-over-yes = Dosya { $number }: mahalle sakini evet diyor. İletiyorum: { $name }.
hand-over-yes-outside = Dosya { $number }: mahalle sakini evet diyor. Dosya burada kapandı. Lütfen kendiniz iletin: { $name }.
hand-over-no = Dosya { $number }: mahalle sakini sizinle kalmak istiyor.
case-switch = Dosya { $number } için de bir mesaj geldi. Oraya gitmek ister misiniz?
    .again = Önce hangi dosya için yazdığınızı seçin.
case-whose =
    Bu kimin için?
    “{ $text }”
    .again = Sözlerinizin gideceği dosyayı seçin.
case-cannot-pass = İletemeyeceğim bir şey geldi. Bunu yazıyla anlatmasını isteyin.
case-held = Dosya { $number }: mesajınız iletilmedi. İçinde para, PIN kodu ya da giriş bilgisi isteniyor.
case-held-report = İyi günler. Dosya { $number }: bir mesaj tutuldu. İçinde para, PIN kodu ya da giriş bilgisi isteniyordu.
case-over = Bu dosya bitti. Öbür dosyalarınızı görmek ister misiniz?
    .again = Öbür dosyalarınızı görmek ister misiniz? Evet de olur, hayır da.
case-wait = Bir dakika.
    .again = Hâlâ bakıyorum.
cases-none = Şu anda dosya yok.
cases-which = { $count } dosya görüyorum. Hangi dosya?
    .again = Listeden bir dosya seçin.
left-stopped = Dosya { $number }: mahalle sakini “dur” yazdı. Dosya kapandı. Artık bir şey göndermeyin.
left-paused = Dosya { $number }: mahalle sakini ara verdi. Mesajlar şimdi ulaşmıyor.
left-unreachable = Dosya { $number }: mahalle sakinine bu sohbette artık ulaşılamıyor.
left-erased = Dosya { $number }: mahalle sakini her şeyi sildirdi. Siz de kendi notlarınızı atın.
left-quiet = Dosya { $number }: günlerdir bir şey yazılmadı. Bilgisayar yine konuşuyor. Dosya sizde kalıyor.
left-computer = Dosya { $number }: mahalle sakini yine bilgisayarla konuşuyor. Dosya sizde kalıyor.

## Choices

option-take = Ben alıyorum
    .also = alıyorum | aliyorum | ben alırım | ben alirim | take
option-not_now = Şimdi değil
    .also = simdi degil | hayır | hayir | olmaz | yapamam
option-note = Not
option-hand_over = Devret
option-close = Kapat
    .also = dosyayı kapat
option-later = Sonra devam
option-back_to_case = Dosyaya dön
outcome-reached = Ulaşıldı
outcome-not-reached = Ulaşılamadı
outcome-voicemail = Sesli mesaj
outcome-passed-on = Yönlendirildi
outcome-stopped = Mahalle sakini durdurdu
outcome-outside = { $name } ile devam ediyor
option-partner = Ortak kuruluş
option-formal_care = Resmî bakım
option-outside = Başka biri: { $name }
option-go_there = Dosya { $number }: oraya git
option-stay_here = Burada kal
option-case = Dosya { $number }
option-nobody = Kimse için değil
option-mine = Dosyalarım
    .also = dosyalarim | dosyalar | benim dosyalarım | benim dosyalarim
option-open = Açık sorular
    .also = acik sorular | açık | acik | açık dosyalar | acik dosyalar | sorular
option-all = Bütün dosyalar
    .also = butun dosyalar | hepsi | tüm dosyalar | tum dosyalar | tümü | tumu
option-without-wishes = Sevdiklerim olmadan
    .also = sevdiklerim olmasın | sevdiklerim olmasin | istekler olmadan
option-hand-over = Evet, olur
    .also = evet | olur | tamam | uygun
option-stay-with = Hayır, devam etsin: { $name }
    .also = hayır | hayir | istemem | olmasın | olmasin

## Who is my ambassador, and being away

who-is-case = Sorunuzla ilgilenen: { $owner }.
who-is-case-by = Sorunuzla ilgilenen: { $owner }. En geç { $when } cevap alırsınız. Daha önce arayabilirsiniz de. { $phone }
who-is-ambassador = Mahalle elçiniz { $name }. Bağlı olduğu yer: { $controller }. { $name } şurası için cevap verir: { $wijk }.
who-is-desk = Size cevap veren: { $owner }. { $phone }
who-is-careful = Başka biri kendisini böyle mi tanıtıyor? İnanmayın. Biz asla para ya da PIN kodu istemeyiz.
absence-known = Burada olmadığınız günler: { $first } ile { $last } arası, son gün dahil.
absence-days = Hangi günden hangi güne kadar yoksunuz?
    .again = İlk ve son günü yazın. Örneğin: 21-12 ile 3-1 arası. Ya da: 21 december ile 3 januari arası.
absence-deputy = Burada olmadığınız günler: { $first } ile { $last } arası. O zaman sizin yerinize kim cevap verir?
    .again = Listeden bir çalışma arkadaşı seçin.
absence-kept = Yazıldı: { $first } ile { $last } arası, son gün dahil.
absence-none = Peki. Artık buradasınız.
option-absence = Ben yokum
    .also = yokum | tatil | izinliyim | izin
option-not-away = Artık buradayım
    .also = artik buradayim | buradayım | buradayim | geri döndüm | geri dondum
option-no-deputy = Belirli biri değil
    .also = belirli biri degil | kimse | fark etmez

takes-it = alıyorum | aliyorum | bunu alıyorum
stop-alone = dur | stop | durdur
duty-stop = Durmak istiyor musunuz? O zaman size bir şey göndermem. Dosyalarınız ve bildirimleriniz başkasına geçer.
    .again = Size artık bir şey göndermeyeyim mi? Aşağıdan seçin.
option-stop-sure = Evet, bana bir şey gönderme
    .also = evet | dur
option-stop-not = Hayır, devam ediyorum
    .also = hayır
case-not-there = { $name } bu mahalle için cevap vermiyor. Dosya sizde kalıyor.
hand-over-not-asked = Dosya { $number }: sakin şu anda tehlikede olabilir ve bilgisayarla konuşuyor. { $name } devralabilir mi diye şimdi sormuyorum. Önce siz yazın.
human-place = Tamam, not aldım: { $place }.
human-where-again = Bunu bir semt olarak bilmiyorum. Hangi semtte ya da mahallede oturuyorsunuz? Posta kodu da olur.
    .again = Bilmiyor musunuz? Atlayabilirsiniz.
said-reach = Nasıl cevap isterim
    .also = ara | arayın | arayin | arasın | telefon | telefonla | telefonda | mail | e-posta | eposta | mesaj | whatsapp | mektup | evde | evime | yarın | yarin | bugün | bugun | sabah | öğleden | ogleden | öğleden sonra | akşam | aksam | gündüz | gunduz | pazartesi | salı | sali | çarşamba | carsamba | perşembe | persembe | cuma | cumartesi | pazar | hafta sonu | haftaya
