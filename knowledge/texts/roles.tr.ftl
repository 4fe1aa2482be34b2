# Invitations and roles: for ambassadors, buddies, coordinators and organisers.

invite-ambassador = Hoş geldiniz. Artık { $network } ağında mahalle elçisisiniz. Semtinizden gelen yeni sorular buraya düşer. Neler yapabileceğinizi görmek için “dienst” yazın.
invite-buddy = Hoş geldiniz. Artık { $network } ağında yol arkadaşısınız. Biri sizinle gitmek isterse size burada sorarım. Siz evet ya da hayır dersiniz. Neler yapabileceğinizi görmek için “dienst” yazın.
invite-coordinator = Hoş geldiniz. Artık { $network } ağında koordinatörsünüz. Neler yapabileceğinizi görmek için “dienst” yazın.
invite-organiser = Hoş geldiniz. Artık { $network } ağında etkinlik yönetiyorsunuz. Bazen burada her şey hâlâ doğru mu diye sorarım. Neler yapabileceğinizi görmek için “dienst” yazın.
invite-refused = Bu davet çalışmıyor. Belki kullanılmıştır ya da çok eskidir. Yeni bir davet isteyin ya da arayın: { $phone }.
invite-locked = Çalışmayan çok fazla davet denendi. Bir saat sonra yine deneyin ya da arayın: { $phone }.
role-ended-ambassador = Artık burada mahalle elçisi değilsiniz. Yeni soru almazsınız. Bu doğru değil mi? Arayın: { $phone }.
role-ended-buddy = Artık burada yol arkadaşı değilsiniz. Size bir şey sormam. Bu doğru değil mi? Arayın: { $phone }.
role-ended-coordinator = Artık burada koordinatör değilsiniz. Bu doğru değil mi? Arayın: { $phone }.
role-ended-organiser = Artık burada etkinlik yönetmiyorsunuz. Bu doğru değil mi? Arayın: { $phone }.

role-ambassador = mahalle elçisi
role-buddy = yol arkadaşı
role-coordinator = koordinatör
role-organiser = düzenleyen
duty-menu = Ne yapmak istersiniz?
    .again = Yapmak istediğinizi aşağıdan seçin ya da kendi sözlerinizle yazın.
duty-role = Buradaki göreviniz: { $roles }. Bölgeniz: { $wijken }.
duty-none = Bu, ağdaki insanlar için. Burada bir göreviniz yok.
option-role = Görevim
    .also = gorevim | görev | gorev | burada kimim
