### Tehlikede olabilecek birinin okuduğu metinler; yapısı ve kimin görmüş olması gerektiği için crisis.nl-u.ftl dosyasına bakın.

crisis-lead-suicide-self = Bunu yazmanız iyi oldu. Sizi ciddiye alıyorum.
    .again = Yazdıklarınızı okuyorum. Bunu tek başınıza taşımak zorunda değilsiniz.
crisis-lead-suicide-other = Biri için kaygılanıyorsunuz. Bu çok anlaşılır.
    .again = O kişide gördüğünüz şey ciddidir.
crisis-lead-violence-self = Yaşananlar sizin kusurunuz değil.
    .again = Güvende olmak hakkınız. Bunun için insanlar var.
crisis-lead-violence-other = O kişiyi düşünmeniz iyi.
    .again = Gördüğünüz şey doğru değil. Yardım eden insanlar var.
crisis-lead-medical-self = Şimdi insanların yardımı gerekiyor.
    .again = Ben bir bilgisayarım. Buna ancak insanlar yardım edebilir.
crisis-lead-medical-other = O kişiye şimdi insanlar gerekiyor.
    .again = Ben bir bilgisayarım. O kişiye ancak insanlar yardım edebilir.
crisis-lead-neglect-self = Bunu söylemeniz iyi oldu. Yardım almak hakkınız.
    .again = Bunu tek başınıza çözmek zorunda değilsiniz.
crisis-lead-neglect-other = Bunu görüp söylemeniz iyi.
    .again = O kişinin yardım almaya hakkı var. Bunu söyleyebilirsiniz.
crisis-lead-child-self = Bunu anlatmanız iyi oldu. Sizin kusurunuz değil.
    .again = Güvende olmak hakkınız. Bunun için insanlar var.
crisis-lead-child-other = Çocuğu düşünmeniz iyi.
    .again = Her çocuk güvende olmalı. Bunun için insanlar var.
crisis-lead-harm-self = Bunu söylemeniz iyi oldu. Sizin için de yardım var.
    .again = Kendinizden korkuyorsanız da yardım isteyebilirsiniz.
crisis-lead-open = Bu numaralar ücretsizdir.
    .again = Numaralar bir kez daha.

crisis-line-alarm =
    Şimdi tehlike mi var? Arayın:
    { $number }
crisis-line-ambulance =
    Hemen arayın:
    { $number }
crisis-line-suicide =
    İntihar düşünceleri için, ücretsiz, gece gündüz:
    { $number } veya { $also }
crisis-line-home =
    Veilig Thuis (evde güvenlik), ücretsiz, gece gündüz:
    { $number }
crisis-line-kids =
    De Kindertelefoon (çocuklar için), ücretsiz:
    { $number }
crisis-line-talk =
    De Luisterlijn (dinleyen biri), gece gündüz:
    { $number }

crisis-tail-suicide-self = Mümkünse birinin yanına gidin.
crisis-tail-suicide-other = Siz de arayabilirsiniz. Güvenliyse onun yanında kalın. Kendinize de iyi bakın.
crisis-tail-violence-self = Mümkünse güvenli bir yere gidin. Emin değilseniz de arayabilirsiniz.
crisis-tail-violence-other = Arayıp ne yapılacağını sorabilirsiniz. Kendinizi tehlikeye atmayın. Kendinize de iyi bakın.
crisis-tail-medical-self = Nerede olduğunuzu söyleyin. Telefonu kapatmayın.
crisis-tail-medical-other = Güvenliyse onun yanında kalın. Nerede olduğunuzu söyleyin.
crisis-tail-neglect-self = Aile hekiminizi de arayabilirsiniz.
crisis-tail-neglect-other = Arayıp ne yapılacağını sorabilirsiniz. Aile hekimi de olur. Kendinize de iyi bakın.
crisis-tail-child-self = Güvendiğiniz bir yetişkine de anlatın.
crisis-tail-child-other = Arayıp ne yapılacağını sorabilirsiniz. Güvenliyse çocuğun yanında kalın. Kendinize de iyi bakın.
crisis-tail-harm-self = Mümkünse o kişiden uzaklaşın. Veilig Thuis sizin için de var.
crisis-tail-open = Yeterince kötü mü diye emin olmanız gerekmez.

crisis-told = Ben bir bilgisayarım. Bunu şimdi { $who } bilgisine iletiyorum; adınız ve sözleriniz olmadan. Biri okursa burada görürsünüz.
crisis-nobody = Ben bir bilgisayarım. Şu anda kimse okumuyor. { $desk } en erken { $when } okuyabilir. Bunu beklemeyin.
crisis-computer = Ben bir bilgisayarım. Şu anda kimse okumuyor.
crisis-seen = { $name } buraya yazdığınızı okudu.
crisis-unseen = Şimdiye kadar ağdan kimse mesajı okumadı. Bunu beklemeyin.
crisis-not-told = İletmek olmadı. Şu anda kimse okumuyor. Bunu beklemeyin.

crisis-what-0 = Size şimdi ne iyi gelir?
crisis-what-1 = Şimdi ne olduğunu anlatmak ister misiniz?
crisis-what-2 = Şimdi yanınızda kim olabilir?
crisis-what-3 = Şimdi en çok neye ihtiyacınız var?
crisis-heard-0 = Anlattığınız için teşekkür ederim.
crisis-heard-1 = Okuyorum. Acele etmeyin.
crisis-heard-2 = İstediğinizi söyleyebilirsiniz.
crisis-talk = Olur. Ben bir bilgisayarım ve sözlerinizi saklamam.
crisis-here = Hâlâ buradayım.
crisis-calling = Buradan arayabilirsiniz:
crisis-cannot-read = Bunu duyamıyorum veya göremiyorum. Ne olduğunu birkaç kelimeyle yazın.
crisis-stopped = Peki. Kendiliğimden artık bir şey göndermem. Buraya her zaman yazabilirsiniz.
crisis-safe = Söylemeniz iyi oldu. Durum değişirse arayabilirsiniz.
crisis-soft = Cevap vermeniz iyi oldu. Durum değişirse arayabilirsiniz.
crisis-first = Söylemeniz iyi oldu. Önce bir soru daha.
crisis-sure-self = Güvende misiniz?
crisis-sure-other = O kişi şimdi güvende mi?
crisis-contact = { $desk } size en geç { $when } burada yazar. Tehlike varsa bunu beklemeyin.

crisis-direct-suicide-self = Açıkça soruyorum. İntiharı düşünüyor musunuz?
crisis-direct-suicide-other = Açıkça soruyorum. O kişinin intiharı düşündüğünden korkuyor musunuz?
crisis-direct-violence-self = Açıkça soruyorum. Biri sizi korkutuyor ya da canınızı yakıyor mu?
crisis-direct-violence-other = Açıkça soruyorum. Biri o kişinin canını yakıyor mu?
crisis-direct-medical-self = Açıkça soruyorum. Şu anda doktora ihtiyacınız var mı?
crisis-direct-medical-other = Açıkça soruyorum. O kişinin şu anda doktora ihtiyacı var mı?
crisis-direct-neglect-self = Açıkça soruyorum. Yemek, bakım ya da güvenli bir yer eksik mi?
crisis-direct-neglect-other = Açıkça soruyorum. O kişinin yemeği, bakımı ya da güvenli yeri eksik mi?
crisis-direct-child-self = Açıkça soruyorum. Evde güvende değil misiniz?
crisis-direct-child-other = Açıkça soruyorum. Şu anda güvende olmayan bir çocuk var mı?
crisis-direct-harm-self = Açıkça soruyorum. Birinin canını yakmaktan korkuyor musunuz?

crisis-young = 16 yaşından küçüklerden hiçbir şey saklamam. Konuşabileceğiniz insanlar var.
crisis-young-later = 16 yaş ve üstündekilere yardım ederim. Güvendiğin bir yetişkinden seninle bakmasını iste. Burada da konuşabilirsin.
crisis-wipe = Sizin hakkınızda bildiğim her şeyi silebilirim. Sonra telefonunuzdaki sohbeti de silin. Her şeyi sileyim mi?
crisis-wiped = Her şeyi sildim. Şimdi telefonunuzdaki sohbeti siz silin.
crisis-not-wiped = Peki. Hiçbir şey silmiyorum.
crisis-next-day = İyi günler. Dün buraya yazdınız. Ağdan bir kişi yazmak isteyip istemediğinizi soruyor.
crisis-neutral = İyi günler. Size uyduğunda yazın. Sorum için “tekrar” yazın.

option-now = Hemen yardım
    .also = acil yardım
option-crisis-numbers = Aranacak numaralar
    .also = numaralar | ara
option-crisis-contact = Bana bir insan yazsın
    .also = insan | iletişim
option-crisis-talk = Konuşmaya devam
    .also = konuş | devam
option-crisis-safe = Güvendeyim
    .also = iyiyim
option-crisis-sure = Evet, güvende
    .also = güvendeyim | evet güvendeyim | güvende | iyiyim | evet iyiyim
option-crisis-mistaken = Bir şey yok
    .also = hayır | sorun yok | tehlike yok | tehlikede değilim | öyle demek istemedim | onu demek istemedim | yanlış anladınız | yanlış anladın | yanlışlıkla | şaka yaptım | şakaydı | sadece şunu demek istedim
option-crisis-wipe = Bu sohbeti sil
    .also = sil
option-sometimes = Bazen
    .also = ara sıra | biraz | belki
option-crisis-wipe-yes = Evet, hepsini sil
    .also = evet
option-crisis-wipe-no = Hayır, silme
    .also = hayır
