# What the pages of the web chat say around the conversation itself.

web-language-name = Türkçe
web-door-name = Voordeur
web-heading = Evinizin yakınında güzel bir şey yapmak ister misiniz?
web-intro = Kendi sözlerinizle buraya yazın.
web-intro-computer = Bir bilgisayarla konuşuyorsunuz. Sohbet Hollandaca başlar. Bir insan mı istiyorsunuz? “een mens” yazın ya da arayın.
web-skip = Yazma alanına git
web-language-label = Dil
web-phone-label = Aramak ister misiniz?

## The conversation

web-log-label = Sohbet
web-you = Siz
web-bot = Voordeur
web-choices-now = Bir cevap seçin
web-choices-old = Önceki soru
web-link = Bir bağlantıyla geliyorum.
web-chosen = (seçildi)
web-map = Haritada göster
web-map-where = (OpenStreetMap, yeni pencerede)
web-calendar = Takviminize kaydedin
web-file = Bu dosyayı kaydedin
web-look-again = Yeni cevap var mı bakın
web-own-words-note = Burada sadece cevapları görürsünüz, kendi yazdıklarınızı değil.

## Writing

web-field-label = Mesajınız
web-send = Gönder
web-sending = Gönderiliyor…
web-not-sent = Gönderilmedi.
web-retry = Tekrar dene
web-no-connection = Şu anda bağlantı yok. Denemeye devam ediyoruz. Yazdıklarınız burada kalır.

## When something does not work

web-error-title = Bu olmadı
web-error-home = Sohbete git
web-error-call = Telefonla da arayabilirsiniz.
web-again-title = Mesajınız henüz gönderilmedi
web-again-kept = Yazdığınız hâlâ burada.
web-again-press = Tekrar dene
web-error-empty = Henüz bir şey yazmadınız. Alana bir şey yazın.
web-error-long = Mesajınız çok uzun. En fazla 4096 karakter olabilir. Kısaltın ya da 2 parça hâlinde gönderin.
web-error-large = Bir seferde çok fazla oldu. Daha küçük parçalar hâlinde gönderin.
web-error-not-kept = Mesajınız ulaşmadı. Lütfen tekrar deneyin.
web-error-closed = Kapı şu anda açılmıyor. Lütfen daha sonra tekrar deneyin.
web-error-unreadable = Bu mesajı okuyamadık. Lütfen normal harflerle tekrar yazın.
web-error-type = Bu mesajı okuyamadık. Lütfen sayfayı yeniden açın.
web-error-elsewhere = Bu mesaj bu sayfadan gelmedi. Sayfayı açın ve tekrar deneyin.
web-error-expired = Sohbetin süresi dolmuştu. Düğmeye bir kez daha basın.
web-error-expired-script = Sohbetin süresi dolmuştu. Sayfayı yeniden açın. Yazdıklarınız burada kalır.
web-error-not-found = Böyle bir sayfa yok.
web-error-not-here = Bu sayfa böyle çalışmaz. Sohbete geri dönün.
web-error-busy = Çok fazla pencere açık. Birkaçını kapatın.
web-error-broken = Bizde bir şey ters gitti. Lütfen tekrar deneyin.

## Leaving a shared screen

web-leave-link = Bitir ve bu ekranı temizle
web-leave-title = Ekran temizlensin mi?
web-leave-text =
    Bu cihazı başkaları da kullanıyorsa bunu yapın.

    Sohbet bu ekrandan silinir. Buradan ona geri dönemezsiniz.
web-leave-yes = Evet, ekranı temizle
web-leave-no = Hayır, sohbete dön
web-left-title = Ekran temiz
web-left-text = Bu cihazda sohbetten hiçbir şey kalmadı. Hoşça kalın.
web-left-again = Yeni bir sohbet başlat

## Privacy

web-privacy-title = Gizlilik
web-privacy-text =
    Burası, adı yukarıda yazan ağın kapısıdır. Bir bilgisayarla konuşuyorsunuz. Adınızı vermek zorunda değilsiniz.

    Yazdıklarınızı cevap hazır olana kadar saklarız. Sonra cümlenizi sileriz. Bilgisayarın cevaplarını saklarız. Böylece daha sonra okumaya devam edebilirsiniz. Başka bir şeyi hatırlamak istersek, önce sohbette size sorarız.

    Kendi cümleleriniz sadece tarayıcınızın bu penceresinde durur. Pencereyi kapatırsanız silinir.

    Sohbet için 1 çerez kullanırız. Son ziyaretinizden bir süre sonra geçersiz olur. Başka bir dil seçerseniz, 1 çerez daha dili hatırlar. Reklam yoktur. Başka şirketler sizi izlemez.

    Haritayı açarsanız OpenStreetMap sitesine gidersiniz. O site baktığınız yeri görür, ama burada kim olduğunuzu görmez.

    Hepsini sohbette kendiniz yapabilirsiniz. Şunu yazın: verilerim ya da beni unut.

    Bir sorunuz mu var, ya da her şeyi silmemizi mi istiyorsunuz? Yukarıdaki numarayı arayın.

## Accessibility

web-accessibility-title = Erişilebilirlik
web-accessibility-text =
    Herkes buraya girebilmeli. Bu yüzden sade sözlere, büyük harflere ve açık renklere dikkat ederiz.

    Her şeyi sadece klavyeyle yapabilirsiniz. Sayfa dar bir telefonda çalışır. Yüzde 400’e kadar büyütebilirsiniz. Betikler kapalıyken de çalışır. Ekran okuyucu yeni cevapları kendiliğinden okur.

    Bu, test programlarıyla kontrol edildi. Hedef WCAG 2.2 AA düzeyidir. Her gün ekran okuyucu kullanan insanlar henüz denemedi. Henüz resmî bir erişilebilirlik beyanı yoktur.

    Bir şey çalışmıyor mu, ya da bir şikâyetiniz mi var? Yukarıdaki numarayı arayın. Ne yapmak istediğinizi anlatın. Size telefonda yardım ederiz.
