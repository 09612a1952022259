<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="105"/>
        <source>split off № {0}</source>
        <translation>выделено из № {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="113"/>
        <source>status changed</source>
        <translation>статус</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="115"/>
        <source>comes back {0}</source>
        <translation>вернётся {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="117"/>
        <source>{0} decides</source>
        <translation>решает {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="119"/>
        <source>at first contact</source>
        <translation>с первого контакта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="134"/>
        <source>slip {0}</source>
        <translation>талон {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="153"/>
        <source>joined: {0}</source>
        <translation>вошла карта: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="159"/>
        <source>now separate: {0}</source>
        <translation>отдельно: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="163"/>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="171"/>
        <source>file of the card</source>
        <translation>файл из карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="176"/>
        <source>answer by {0}</source>
        <translation>ответить до {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="191"/>
        <source>act {0}</source>
        <translation>акт {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="197"/>
        <source>Skipped: {0}</source>
        <translation>Пропущено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="197"/>
        <location filename="../../frontdesk/ui/told.py" line="198"/>
        <source>script</source>
        <translation>сценарий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="207"/>
        <source>due {0}</source>
        <translation>срок {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="225"/>
        <source>counter {0}</source>
        <translation>окно {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_card.py" line="35"/>
        <source>until {0}</source>
        <translation>по {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_card.py" line="41"/>
        <source>stands for: {0}</source>
        <translation>представляет: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_card.py" line="50"/>
        <source>edition {0}</source>
        <translation>редакция {0}</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <location filename="../../frontdesk/ui/claims/sheet.py" line="27"/>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/sheet.py" line="27"/>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/sheet.py" line="29"/>
        <location filename="../../frontdesk/ui/claims/sheet.py" line="42"/>
        <source>Act {0}</source>
        <translation>Акт {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/sheet.py" line="30"/>
        <source>issued</source>
        <translation>выпущен</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/sheet.py" line="34"/>
        <source>Draft act</source>
        <translation>Проект акта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/sheet.py" line="37"/>
        <source>Draft act on {0}</source>
        <translation>Проект акта по {0}</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="50"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="51"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="52"/>
        <source>Claim</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="53"/>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="56"/>
        <location filename="../../frontdesk/ui/acts/page.py" line="58"/>
        <location filename="../../frontdesk/ui/acts/page.py" line="103"/>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="57"/>
        <source>Choose an act in the register</source>
        <translation>Выберите акт в реестре</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="63"/>
        <source>No acts yet. An act is issued from a decided claim</source>
        <translation>Актов пока нет. Акт выпускают из рассмотренной претензии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="75"/>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="76"/>
        <source>print again</source>
        <translation>напечатать ещё раз</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="77"/>
        <source>save as PDF</source>
        <translation>сохранить PDF</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="122"/>
        <source>Act {0}</source>
        <translation>Акт {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="123"/>
        <source>issued</source>
        <translation>выпущен</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="125"/>
        <source>SHA-256 {0}, issued by {1}</source>
        <translation>SHA-256 {0}, кто выпустил: {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/acts/page.py" line="143"/>
        <source>Act {0} of {1} on claim {2}, {3}</source>
        <translation>Акт {0} от {1} по претензии {2}, {3}</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="177"/>
        <source>City, street, house, flat</source>
        <translation>Город, улица, дом, квартира</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="178"/>
        <source>Kind of the address</source>
        <translation>Вид адреса</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="179"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="180"/>
        <source>Remove the address</source>
        <translation>Убрать адрес</translation>
    </message>
</context>
<context>
    <name>AddressRowsField</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="194"/>
        <source>Another address</source>
        <translation>Ещё адрес</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <location filename="../../frontdesk/ui/alarms.py" line="64"/>
        <source>{0}, and {1} more</source>
        <translation>{0}, и ещё {1}</translation>
    </message>
</context>
<context>
    <name>AskedNotice</name>
    <message>
        <location filename="../../frontdesk/ui/clients/asked.py" line="24"/>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/asked.py" line="39"/>
        <source>{0} asks for this card. What you typed is kept</source>
        <translation>{0} просит доступ к карточке. Набранное сохранится</translation>
    </message>
</context>
<context>
    <name>AssignedList</name>
    <message>
        <location filename="../../frontdesk/ui/queue/assigned.py" line="205"/>
        <source>Tasks, promises and linked tickets</source>
        <translation>Поручения, обещания и связанные обращения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/assigned.py" line="264"/>
        <source>Part again</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/assigned.py" line="264"/>
        <source>Not linked</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/assigned.py" line="265"/>
        <source>Open the ticket</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/assigned.py" line="269"/>
        <source>Kept</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/assigned.py" line="269"/>
        <source>Give up…</source>
        <translation>Отказаться…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/assigned.py" line="270"/>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/assigned.py" line="270"/>
        <source>Write down the answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/assigned.py" line="271"/>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="25"/>
        <source>the first response is late</source>
        <translation>первый ответ опаздывает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="26"/>
        <source>the answer is late</source>
        <translation>ответ опаздывает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="27"/>
        <source>the solution is late</source>
        <translation>решение опаздывает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="28"/>
        <source>the client has had no news</source>
        <translation>клиент давно без новостей</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="29"/>
        <source>the term of the law has passed</source>
        <translation>срок по закону прошёл</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="32"/>
        <location filename="../../frontdesk/ui/bell.py" line="33"/>
        <source>answer by {0}</source>
        <translation>ответить до {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="34"/>
        <source>solve by {0}</source>
        <translation>решить до {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="35"/>
        <source>tell the client by {0}</source>
        <translation>сообщить клиенту до {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="36"/>
        <source>by law by {0}</source>
        <translation>по закону до {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/bell.py" line="73"/>
        <source>%n ticket(s) with a deadline to look at</source>
        <translation>
            <numerusform>%n обращение просит посмотреть на срок</numerusform>
            <numerusform>%n обращения просят посмотреть на срок</numerusform>
            <numerusform>%n обращений просят посмотреть на срок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="84"/>
        <source>No deadline asks for you</source>
        <translation>Сроки вас не ждут</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/bell.py" line="87"/>
        <source>Mark all as seen</source>
        <translation>Отметить все просмотренными</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/bell.py" line="90"/>
        <source>At this pace %n ticket(s) will be late:</source>
        <translation>
            <numerusform>При таком темпе опоздает %n обращение:</numerusform>
            <numerusform>При таком темпе опоздают %n обращения:</numerusform>
            <numerusform>При таком темпе опоздают %n обращений:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenefitRow</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/benefits.py" line="25"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/benefits.py" line="26"/>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/benefits.py" line="27"/>
        <source>Until</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/benefits.py" line="28"/>
        <source>By which paper</source>
        <translation>По какому документу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/benefits.py" line="29"/>
        <source>no end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/benefits.py" line="30"/>
        <source>Remove the benefit</source>
        <translation>Убрать льготу</translation>
    </message>
</context>
<context>
    <name>BenefitRowsField</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/benefits.py" line="51"/>
        <source>Another benefit</source>
        <translation>Ещё льгота</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <location filename="../../frontdesk/ui/queue/beside.py" line="96"/>
        <source>Outcome of ticket {0}</source>
        <translation>Итог обращения {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/beside.py" line="97"/>
        <source>Solve</source>
        <translation>Решить</translation>
    </message>
</context>
<context>
    <name>BoardFace</name>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="55"/>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="101"/>
        <source>along the cards</source>
        <translation>по карточкам</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="102"/>
        <source>move</source>
        <translation>перенести</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="103"/>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="104"/>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="105"/>
        <source>take the move back</source>
        <translation>вернуть перенос</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="141"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="141"/>
        <source>Within an hour</source>
        <translation>До часа</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="123"/>
        <source>New ones</source>
        <translation>Новые</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="124"/>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="125"/>
        <source>Waiting for the client</source>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="126"/>
        <source>With another team</source>
        <translation>У другого отдела</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="127"/>
        <source>Solved today</source>
        <translation>Решено сегодня</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="324"/>
        <source>Not here: what was begun is not new again</source>
        <translation>Сюда нельзя: начатое новым не станет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="325"/>
        <source>Let go: it becomes yours, work begins</source>
        <translation>Отпустите: обращение станет вашим, начнётся работа</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="326"/>
        <source>Let go: back to work, the clock runs on</source>
        <translation>Отпустите: вернётся в работу, срок пойдёт дальше</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="327"/>
        <source>Let go: it opens anew with a new term</source>
        <translation>Отпустите: откроется заново, с новым сроком</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="328"/>
        <source>Let go: the clock will stand still</source>
        <translation>Отпустите: срок встанет на паузу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="329"/>
        <source>Let go: another team works on it, the clock runs on</source>
        <translation>Отпустите: перейдёт другому отделу, срок не остановится</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board.py" line="330"/>
        <source>Let go: it will be solved; write the outcome</source>
        <translation>Отпустите: обращение решится, впишите итог</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="32"/>
        <source>Clear</source>
        <translation>Снять</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="50"/>
        <source>Marked: {0}</source>
        <translation>Отмечено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="55"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="66"/>
        <source>and {0} more</source>
        <translation>и ещё {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="82"/>
        <source>Take</source>
        <translation>Взять себе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="83"/>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="84"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="85"/>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="86"/>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/bulk_bar.py" line="87"/>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
</context>
<context>
    <name>CallPill</name>
    <message>
        <location filename="../../frontdesk/ui/call_pill.py" line="29"/>
        <location filename="../../frontdesk/ui/call_pill.py" line="84"/>
        <source>Hold the timer</source>
        <translation>Остановить таймер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/call_pill.py" line="33"/>
        <source>End the call, F7</source>
        <translation>Завершить звонок, F7</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/call_pill.py" line="84"/>
        <source>Go on with the timer</source>
        <translation>Продолжить отсчёт</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <location filename="../../frontdesk/ui/clients/duplicates.py" line="58"/>
        <source>client since {0}</source>
        <translation>клиент с {0} года</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/duplicates.py" line="99"/>
        <source>Open this card</source>
        <translation>Открыть эту карточку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/duplicates.py" line="99"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/duplicates.py" line="104"/>
        <source>Another person</source>
        <translation>Это другой человек</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/duplicates.py" line="105"/>
        <source>Compare and join</source>
        <translation>Сравнить и объединить</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <location filename="../../frontdesk/ui/clients/card.py" line="105"/>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/card.py" line="173"/>
        <source>Draft restored, saved at {0}</source>
        <translation>Восстановлен черновик, сохранённый в {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/card.py" line="178"/>
        <source>Drop it</source>
        <translation>Отменить правки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/card.py" line="242"/>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/card.py" line="273"/>
        <source>Card created: {0}</source>
        <translation>Карточка создана: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/card.py" line="294"/>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/card.py" line="296"/>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/card.py" line="340"/>
        <source>What was typed is dropped</source>
        <translation>Правки отменены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/card.py" line="367"/>
        <source>Changed at another desk meanwhile: {0}</source>
        <translation>Тем временем изменено за другим столом: {0}</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <location filename="../../frontdesk/ui/clients/frame.py" line="162"/>
        <source>To be chosen: {0}</source>
        <translation>Нужно выбрать: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/frame.py" line="173"/>
        <source>Another desk changed the same: {0}. Choose which value holds</source>
        <translation>За другим столом изменили то же: {0}. Выберите, какое значение оставить</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <location filename="../../frontdesk/ui/clients/header.py" line="37"/>
        <location filename="../../frontdesk/ui/clients/header.py" line="38"/>
        <source>Back to the list</source>
        <translation>К списку клиентов</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/header.py" line="41"/>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/header.py" line="43"/>
        <source>Save and slip</source>
        <translation>Сохранить и талон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/header.py" line="45"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/header.py" line="47"/>
        <source>Ask for access</source>
        <translation>Попросить доступ</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="161"/>
        <location filename="../../frontdesk/ui/claims/editor.py" line="188"/>
        <source>ticket {0}</source>
        <translation>обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="207"/>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="208"/>
        <source>Decide</source>
        <translation>Принять решение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="209"/>
        <source>Issue the act</source>
        <translation>Выпустить акт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="211"/>
        <source>New claim</source>
        <translation>Новая претензия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="211"/>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="213"/>
        <source>Claim {0}</source>
        <translation>Претензия {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="242"/>
        <source>Claim {0} is registered</source>
        <translation>Претензия {0} зарегистрирована</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="277"/>
        <source>Claim {0} is decided</source>
        <translation>По претензии {0} принято решение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/editor.py" line="324"/>
        <source>What you had typed is here again</source>
        <translation>Черновик восстановлен</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="75"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="76"/>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="77"/>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="78"/>
        <source>Demand</source>
        <translation>Требование</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="79"/>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="80"/>
        <source>Due</source>
        <translation>Ответ до</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="81"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="84"/>
        <location filename="../../frontdesk/ui/claims/listing.py" line="87"/>
        <location filename="../../frontdesk/ui/claims/listing.py" line="106"/>
        <source>Claims</source>
        <translation>Претензии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="89"/>
        <source>No claims yet. A new one is made from a ticket: Shift+F3</source>
        <translation>Претензий пока нет. Новую создают из обращения: Shift F3</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/listing.py" line="112"/>
        <source>Claim {0}, {1}, {2}, last day {3}, {4}</source>
        <translation>Претензия {0}, {1}, {2}, последний день {3}, {4}</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="67"/>
        <source>The act appears here as you type</source>
        <translation>Здесь появится акт: он заполняется, пока вы пишете</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="90"/>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="90"/>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="91"/>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="91"/>
        <source>why so</source>
        <translation>почему так</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="93"/>
        <source>demand</source>
        <translation>требование</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="93"/>
        <source>register</source>
        <translation>зарегистрировать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="96"/>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="98"/>
        <source>decide</source>
        <translation>принять решение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="100"/>
        <source>issue the act</source>
        <translation>выпустить акт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="101"/>
        <source>print the act</source>
        <translation>печать акта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="101"/>
        <source>save as PDF</source>
        <translation>сохранить PDF</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/page.py" line="143"/>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <location filename="../../frontdesk/ui/clients/clash.py" line="25"/>
        <source>Saved meanwhile: {0}</source>
        <translation>Коллега сохранил: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/clash.py" line="28"/>
        <source>Take theirs</source>
        <translation>Взять их</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/clash.py" line="28"/>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <location filename="../../frontdesk/ui/visits/who.py" line="198"/>
        <location filename="../../frontdesk/ui/visits/who.py" line="217"/>
        <source>Without a client card</source>
        <translation>Без карточки клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/who.py" line="217"/>
        <source>Nobody is chosen yet</source>
        <translation>Клиент ещё не выбран</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/who.py" line="219"/>
        <source>the visit will make a ticket of its own</source>
        <translation>визит создаст отдельное обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/who.py" line="221"/>
        <source>for example: surname and 55-09, or 22.05.1993</source>
        <translation>например, фамилия и 55-09 или 22.05.1993</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/who.py" line="233"/>
        <source>open: {0}</source>
        <translation>открыто {0}</translation>
    </message>
</context>
<context>
    <name>ClientFields</name>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="19"/>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="20"/>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="21"/>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="22"/>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="23"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="24"/>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="25"/>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="26"/>
        <source>Benefit category</source>
        <translation>Льготная категория</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="27"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="28"/>
        <source>Note for colleagues</source>
        <translation>Заметка для коллег</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="29"/>
        <source>E-mail and messengers</source>
        <translation>Почта и мессенджеры</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="30"/>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="31"/>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="32"/>
        <source>Benefits</source>
        <translation>Льготы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="33"/>
        <source>Person or organisation</source>
        <translation>Человек или организация</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="34"/>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="35"/>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="36"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="37"/>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="38"/>
        <source>Key client</source>
        <translation>Ключевой клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="39"/>
        <source>Case forms of the name</source>
        <translation>Имя по падежам</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="40"/>
        <source>Fields of the office</source>
        <translation>Поля учреждения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="42"/>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="43"/>
        <source>preferred</source>
        <translation>основной</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="44"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_fields.py" line="44"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="69"/>
        <source>Contacts</source>
        <translation>Связь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="71"/>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="68"/>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="70"/>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="72"/>
        <source>Benefits</source>
        <translation>Льготы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="74"/>
        <source>Representatives and family</source>
        <translation>Представители и семья</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="77"/>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="79"/>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="80"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="81"/>
        <source>Fields of the office</source>
        <translation>Сведения учреждения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="81"/>
        <source>Of the office</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="82"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="181"/>
        <source>told by the patronymic</source>
        <translation>определён по отчеству</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="181"/>
        <source>told by the name</source>
        <translation>определён по имени</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="182"/>
        <source>the name does not tell</source>
        <translation>по имени не определить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="257"/>
        <source>Key client</source>
        <translation>Ключевой клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/form.py" line="253"/>
        <source>What the next clerk must know at once: hears badly, comes with a guide</source>
        <translation>Что коллега должен знать сразу: плохо слышит, приходит с сопровождающим</translation>
    </message>
</context>
<context>
    <name>ClientStrip</name>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="65"/>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="72"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="72"/>
        <source>Born</source>
        <translation>Родился</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="72"/>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="72"/>
        <source>Tickets</source>
        <translation>Обращений</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="72"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="92"/>
        <source>{0}, open {1}</source>
        <translation>{0}, открыто {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="94"/>
        <source>{0}; visits {1}</source>
        <translation>{0}, визитов {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="101"/>
        <source>Note: {0}</source>
        <translation>Важно: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="108"/>
        <source>Without a client card</source>
        <translation>Без карточки клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="135"/>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="136"/>
        <source>Show the number for 10 seconds, Alt P</source>
        <translation>Показать номер на 10 секунд, Alt P</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/client_strip.py" line="140"/>
        <source>Client card, F4</source>
        <translation>Карточка клиента, F4</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="119"/>
        <source>along the list</source>
        <translation>по списку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="120"/>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="120"/>
        <source>compare the cards</source>
        <translation>сравнить карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="121"/>
        <source>search and commands</source>
        <translation>поиск и команды</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="121"/>
        <source>back to the card</source>
        <translation>к карточке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="124"/>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="125"/>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="126"/>
        <source>cancel</source>
        <translation>отменить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="127"/>
        <source>next mistake</source>
        <translation>к ошибке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/page.py" line="128"/>
        <source>next part</source>
        <translation>следующий раздел</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="35"/>
        <source>Reply: {0}</source>
        <translation>Ответ: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="36"/>
        <source>Answer: {0}</source>
        <translation>Ответ на новое: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="37"/>
        <source>Solution: {0}</source>
        <translation>Решение: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="38"/>
        <source>News: {0}</source>
        <translation>Держать в курсе: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="39"/>
        <source>By law: {0}</source>
        <translation>По закону: {0}</translation>
    </message>
</context>
<context>
    <name>ColleagueList</name>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="46"/>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="47"/>
        <source>Teams and lines</source>
        <translation>Команды и линии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="48"/>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="49"/>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="54"/>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="71"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="75"/>
        <source>here</source>
        <translation>на месте</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="78"/>
        <source>{0} until {1}</source>
        <translation>{0} до {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="80"/>
        <source>{0}, {1} stands in</source>
        <translation>{0}, замещает {1}</translation>
    </message>
</context>
<context>
    <name>ColumnDelegate</name>
    <message>
        <location filename="../../frontdesk/ui/timeline.py" line="261"/>
        <source>the program</source>
        <translation>программа</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <location filename="../../frontdesk/ui/queue/column.py" line="35"/>
        <source>more than agreed</source>
        <translation>больше, чем условились</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/column.py" line="37"/>
        <source>More than agreed: help to finish before taking more</source>
        <translation>Больше, чем условились: сначала помогите закончить начатое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/column.py" line="43"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="47"/>
        <source>Desk</source>
        <translation>Стол</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="48"/>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="49"/>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="50"/>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="56"/>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="63"/>
        <source>New visit and slip</source>
        <translation>Новый визит и талон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="66"/>
        <source>register slip came</source>
        <translation>зарегистрировать талон пришёл приём</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="71"/>
        <source>New ticket</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="74"/>
        <source>request case create</source>
        <translation>заявка вопрос создать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="79"/>
        <source>New claim</source>
        <translation>Новая претензия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="82"/>
        <source>complaint consumer</source>
        <translation>жалоба потребитель</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="86"/>
        <source>Client card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="90"/>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="93"/>
        <source>create card person</source>
        <translation>создать карточку человек</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="98"/>
        <source>Join with another card…</source>
        <translation>Объединить с другой карточкой…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="101"/>
        <source>merge twice same person duplicate</source>
        <translation>слить дубль тот же человек двойник</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="106"/>
        <source>Likely duplicates</source>
        <translation>Вероятные дубли</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="109"/>
        <source>twice same person join merge</source>
        <translation>дважды один человек объединить слить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="114"/>
        <source>Personal data of this client</source>
        <translation>Персональные данные клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="117"/>
        <source>who looked sheet request export destroy erase</source>
        <translation>кто смотрел лист запрос выгрузка уничтожить удалить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="122"/>
        <source>Ask for the card, or hand it over</source>
        <translation>Попросить карточку или передать её</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="125"/>
        <source>access edit other desk</source>
        <translation>доступ правка другое окно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="131"/>
        <source>Attach from the scanner</source>
        <translation>Приложить из папки сканера</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="134"/>
        <source>scan folder files paper</source>
        <translation>скан папка файлы сканировать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="140"/>
        <source>Unusual looks at personal data</source>
        <translation>Необычные просмотры данных</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="143"/>
        <source>who looked browsing control lead</source>
        <translation>кто смотрел просмотры контроль руководитель</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="146"/>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="149"/>
        <source>Start or end a call</source>
        <translation>Начать или завершить звонок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="152"/>
        <source>phone timer answer</source>
        <translation>телефон таймер ответить позвонить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="157"/>
        <source>Finish and call the next visitor</source>
        <translation>Завершить и вызвать следующего</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="164"/>
        <source>Call the visitor again</source>
        <translation>Повторить вызов</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="171"/>
        <source>Without a client card</source>
        <translation>Без карточки клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="177"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="180"/>
        <source>Save and register a visit</source>
        <translation>Сохранить и выдать талон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="183"/>
        <source>slip card came</source>
        <translation>талон карточка визит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="189"/>
        <source>Main action of the screen</source>
        <translation>Главное действие экрана</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="192"/>
        <source>solve register do</source>
        <translation>решить зарегистрировать выполнить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="197"/>
        <source>Take the next ticket</source>
        <translation>Взять следующее обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="200"/>
        <source>urgent mine queue</source>
        <translation>срочное моё очередь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="206"/>
        <source>Wait for the client</source>
        <translation>Ждать клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="214"/>
        <source>Requests and assignments</source>
        <translation>Запросы и поручения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="217"/>
        <source>register district overdue tasks lead control</source>
        <translation>реестр район просрочено поручения контроль</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="222"/>
        <source>Hand over to a department, team or person</source>
        <translation>Передать отделу, группе или сотруднику</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="225"/>
        <source>give transfer escalate</source>
        <translation>отдать перевести эскалировать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="231"/>
        <source>Status of the ticket</source>
        <translation>Статус обращения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="239"/>
        <source>Give a task with a term</source>
        <translation>Дать поручение со сроком</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="242"/>
        <source>assign request sub-task district</source>
        <translation>поручить запрос подзадача район</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="248"/>
        <source>Promise to the client</source>
        <translation>Обещание клиенту</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="256"/>
        <source>Join or link tickets</source>
        <translation>Объединить или связать обращения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="259"/>
        <source>merge duplicate same</source>
        <translation>слить дубль одно и то же</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="265"/>
        <source>Split off a message</source>
        <translation>Отделить сообщение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="273"/>
        <source>Suspend a disputed ticket</source>
        <translation>Приостановить спорное обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="281"/>
        <source>Template in the text</source>
        <translation>Шаблон в тексте</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="287"/>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="290"/>
        <source>Print with options</source>
        <translation>Печать с выбором принтера</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="293"/>
        <source>printer copies dialog</source>
        <translation>принтер копии экземпляры диалог</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="298"/>
        <source>Why this deadline</source>
        <translation>Почему такой срок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="301"/>
        <source>term law explain</source>
        <translation>срок закон статья объяснить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="306"/>
        <source>Undo the last deed</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="313"/>
        <source>Unfinished</source>
        <translation>Незаконченное</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="316"/>
        <source>drafts restore left typed</source>
        <translation>черновики набранное вернуть продолжить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="321"/>
        <source>To the next mistake of the form</source>
        <translation>К следующей ошибке формы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="329"/>
        <source>To the next part of the form</source>
        <translation>К следующему разделу формы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="337"/>
        <source>To the part of the form before</source>
        <translation>К предыдущему разделу карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="352"/>
        <source>Deadlines that ask for me</source>
        <translation>Сроки, которые меня ждут</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="355"/>
        <source>alerts late overdue bell</source>
        <translation>колокольчик предупреждения просрочено опаздывает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="360"/>
        <source>List or board</source>
        <translation>Список или доска</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="363"/>
        <source>kanban columns cards</source>
        <translation>канбан колонки карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="378"/>
        <source>Show hidden data for 10 seconds</source>
        <translation>Показать скрытые данные на 10 секунд</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="345"/>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="367"/>
        <source>Show or hide the queue</source>
        <translation>Показать или скрыть очередь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="371"/>
        <source>Show or hide the script</source>
        <translation>Показать или скрыть сценарий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="384"/>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="385"/>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="388"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="391"/>
        <source>hours calendar targets options</source>
        <translation>часы календарь сроки параметры</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="396"/>
        <source>Hand over all my documents and cases</source>
        <translation>Передать все мои документы и дела</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="399"/>
        <source>leave trip illness shift act deputy absence teams</source>
        <translation>отпуск командировка болезнь смена акт заместитель отсутствие команды сдать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="402"/>
        <source>Light or dark theme</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="403"/>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="406"/>
        <source>Previous pane</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="411"/>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="412"/>
        <source>Close the tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="413"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="414"/>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="417"/>
        <source>Step away</source>
        <translation>Отойти</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="420"/>
        <source>lock leave sign out</source>
        <translation>блокировка выйти перерыв</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="425"/>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="428"/>
        <source>shortcuts help</source>
        <translation>сочетания справка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="431"/>
        <source>Leave the program</source>
        <translation>Выйти из программы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="433"/>
        <source>Section {0}</source>
        <translation>Раздел {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/commands.py" line="438"/>
        <source>Answer or choice {0}</source>
        <translation>Ответ или вариант {0}</translation>
    </message>
</context>
<context>
    <name>CommissionForm</name>
    <message>
        <location filename="../../frontdesk/ui/claims/decision.py" line="91"/>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/decision.py" line="92"/>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/decision.py" line="93"/>
        <source>Members</source>
        <translation>Члены комиссии</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="53"/>
        <source>seen by staff only</source>
        <translation>видно только сотрудникам</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="57"/>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="137"/>
        <source>Fill in: {0}</source>
        <translation>Заполните: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="161"/>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="161"/>
        <location filename="../../frontdesk/ui/queue/composer.py" line="221"/>
        <source>Solve and take the next</source>
        <translation>Решить и взять следующее</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="181"/>
        <source>What is written</source>
        <translation>Что записываем</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="186"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="213"/>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="214"/>
        <location filename="../../frontdesk/ui/queue/composer.py" line="215"/>
        <source>Template, Ctrl Space</source>
        <translation>Шаблон, Ctrl Пробел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="217"/>
        <source>Wait for the client</source>
        <translation>Ждать клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="228"/>
        <source>More ways to finish</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="230"/>
        <source>Solve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="230"/>
        <source>Write down and go on</source>
        <translation>Записать и продолжить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="275"/>
        <source>on the line {0}</source>
        <translation>на линии {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="285"/>
        <source>What was agreed on the line</source>
        <translation>О чём договорились по телефону</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="286"/>
        <source>Reply to the client. A template: .token or Ctrl Space</source>
        <translation>Ответ клиенту. Шаблон: .слово или Ctrl Пробел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="287"/>
        <source>A note for those who work on after you</source>
        <translation>Заметка для тех, кто продолжит после вас</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/composer.py" line="288"/>
        <source>What the client wrote or said</source>
        <translation>Что написал или сказал клиент</translation>
    </message>
</context>
<context>
    <name>ConsentsBoard</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="188"/>
        <source>Save the card first, then print and mark its consents</source>
        <translation>Сохраните карточку, и здесь можно будет напечатать бланки и отметить согласия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="261"/>
        <source>Consent is marked</source>
        <translation>Согласие отмечено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="276"/>
        <source>Consent is withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="108"/>
        <source>E-mail or messenger</source>
        <translation>Почта или мессенджер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="109"/>
        <source>Address or name there</source>
        <translation>Адрес или имя</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="110"/>
        <source>Whose it is</source>
        <translation>Чей адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="111"/>
        <source>main</source>
        <translation>основной</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="111"/>
        <source>Remove the e-mail or messenger</source>
        <translation>Убрать почту или мессенджер</translation>
    </message>
</context>
<context>
    <name>ContactRowsField</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="170"/>
        <source>Another e-mail or messenger</source>
        <translation>Ещё почта или мессенджер</translation>
    </message>
</context>
<context>
    <name>CounterChoice</name>
    <message>
        <location filename="../../frontdesk/ui/signin/counters.py" line="55"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/counters.py" line="58"/>
        <source>Counter: {0}</source>
        <translation>Окно: {0}</translation>
    </message>
</context>
<context>
    <name>CounterPane</name>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="47"/>
        <source>Repeat</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="48"/>
        <source>Did not come</source>
        <translation>Не подошёл</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="67"/>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="69"/>
        <source>Ticket {0}</source>
        <translation>Обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="89"/>
        <source>Counter {0}</source>
        <translation>Окно {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="91"/>
        <source>{0}, free</source>
        <translation>{0}, свободно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="93"/>
        <source>{0}, call {1}</source>
        <translation>{0}, {1}-й вызов</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="96"/>
        <source>{0}, serving</source>
        <translation>{0}, идёт приём</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="100"/>
        <source>Finish and call {0}</source>
        <translation>Завершить и вызвать {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="102"/>
        <source>Finish, nobody waits</source>
        <translation>Завершить, в зале никого</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="104"/>
        <source>Call {0}</source>
        <translation>Вызвать {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="106"/>
        <source>Call the next visitor</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="127"/>
        <source>Nobody is at the counter. The next visitor comes by F8, in the order of the slips</source>
        <translation>У окна никого. F8 вызовет следующего по порядку талонов</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="239"/>
        <source>{0} min {1} s</source>
        <translation>{0} мин {1} с</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="70"/>
        <source>The deadline was missed. Why?</source>
        <translation>Срок нарушен. По какой причине?</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="89"/>
        <source>Ticket {0} is handed over</source>
        <translation>Обращение {0} передано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="98"/>
        <source>Ticket {0} is suspended, its clock stands still</source>
        <translation>Обращение {0} приостановлено, срок на паузе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="113"/>
        <source>Joined with ticket {0}</source>
        <translation>Объединено с обращением {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="123"/>
        <source>There is no message to be split off yet</source>
        <translation>Отделять пока нечего: сообщений нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="134"/>
        <source>A ticket is split off from {0}</source>
        <translation>Из обращения {0} выделено новое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="145"/>
        <source>The promise stands in ticket {0}</source>
        <translation>Обещание записано в обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="156"/>
        <source>The task stands in ticket {0}</source>
        <translation>Поручение записано в обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="168"/>
        <location filename="../../frontdesk/ui/queue/course.py" line="180"/>
        <source>Done in ticket {0}</source>
        <translation>Сделано в обращении {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="177"/>
        <source>What was answered: {0}</source>
        <translation>Что ответили: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="178"/>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="178"/>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="189"/>
        <source>The promise of ticket {0} is kept</source>
        <translation>Обещание по обращению {0} выполнено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="199"/>
        <source>Give up the promise «{0}»</source>
        <translation>Отказаться от обещания «{0}»</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="201"/>
        <source>Why, as the client hears it</source>
        <translation>Почему, словами для клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="201"/>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="204"/>
        <source>The promise of ticket {0} is given up</source>
        <translation>Обещание по обращению {0} снято</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="213"/>
        <source>The task of ticket {0} is taken back</source>
        <translation>Поручение по обращению {0} отозвано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="227"/>
        <source>Ticket {0} stands apart again</source>
        <translation>Обращение {0} снова отдельно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="243"/>
        <source>Ticket {0} is closed</source>
        <translation>Обращение {0} закрыто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="246"/>
        <source>Ticket {0}: status changed</source>
        <translation>Обращение {0}: статус изменён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="250"/>
        <source>Ticket {0}: kind changed</source>
        <translation>Обращение {0}: вид изменён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="254"/>
        <location filename="../../frontdesk/ui/queue/course.py" line="271"/>
        <source>Ticket {0}: priority changed</source>
        <translation>Обращение {0}: приоритет изменён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="265"/>
        <source>Priority {0} against the matrix</source>
        <translation>Приоритет {0}, не по матрице</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="266"/>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="266"/>
        <source>Set</source>
        <translation>Установить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="278"/>
        <source>You follow ticket {0}</source>
        <translation>Вы следите за обращением {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="278"/>
        <source>You follow ticket {0} no more</source>
        <translation>Вы больше не следите за обращением {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="295"/>
        <source>Kind: {0}</source>
        <translation>Вид: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="299"/>
        <source>Hand over…	Ctrl Shift D</source>
        <translation>Передать…	Ctrl Shift D</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="300"/>
        <source>Give a task…</source>
        <translation>Дать поручение…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="301"/>
        <source>Promise to the client…</source>
        <translation>Записать обещание…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="302"/>
        <source>Join or link…</source>
        <translation>Объединить или связать…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="303"/>
        <source>Split off a message…</source>
        <translation>Отделить сообщение…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="305"/>
        <source>Suspend: disputed…</source>
        <translation>Приостановить: спор…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="310"/>
        <source>Follow no more</source>
        <translation>Не следить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course.py" line="310"/>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
</context>
<context>
    <name>DayLooks</name>
    <message>
        <location filename="../../frontdesk/ui/day_looks.py" line="14"/>
        <source>short day</source>
        <translation>короткий день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/day_looks.py" line="48"/>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/day_looks.py" line="56"/>
        <source>shorter by {0}</source>
        <translation>короче на {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/day_looks.py" line="58"/>
        <source>provisional: no act has been found yet</source>
        <translation>предварительно: постановления ещё нет</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <location filename="../../frontdesk/ui/claims/decision.py" line="124"/>
        <location filename="../../frontdesk/ui/claims/decision.py" line="129"/>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/decision.py" line="131"/>
        <source>Established by the examination</source>
        <translation>Что установила проверка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/decision.py" line="133"/>
        <source>Cause of the defect</source>
        <translation>Причина недостатка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/decision.py" line="134"/>
        <source>Sum, ₽</source>
        <translation>Сумма, ₽</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/decision.py" line="135"/>
        <source>Grounds of refusal</source>
        <translation>Основание отказа</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="92"/>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="93"/>
        <source>Code</source>
        <translation>Код подр.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="94"/>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="95"/>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="96"/>
        <source>BIK of the bank</source>
        <translation>БИК банка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="103"/>
        <source>Remove the document</source>
        <translation>Убрать документ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="189"/>
        <source>by the code of the department</source>
        <translation>по коду подразделения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="191"/>
        <source>by the code of the department, Enter changes it</source>
        <translation>по коду подразделения, Enter изменит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="196"/>
        <source>Passport: series and number</source>
        <translation>Паспорт, серия и номер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="197"/>
        <source>Foreign passport</source>
        <translation>Заграничный паспорт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="206"/>
        <source>Keep as it is, because</source>
        <translation>Сохранить как есть: почему</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="207"/>
        <source>an old form, a foreign paper</source>
        <translation>старый бланк, иностранный документ</translation>
    </message>
</context>
<context>
    <name>DocumentsField</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/documents.py" line="252"/>
        <source>Another document</source>
        <translation>Ещё документ</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="149"/>
        <source>Unfinished</source>
        <translation>Незаконченное</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="173"/>
        <source>Unfinished: {0}</source>
        <translation>Незаконченное: {0}</translation>
    </message>
</context>
<context>
    <name>DuplicatePanel</name>
    <message>
        <location filename="../../frontdesk/ui/clients/duplicates.py" line="208"/>
        <source>found in {0} ms</source>
        <translation>найдено за {0} мс</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/duplicates.py" line="225"/>
        <source>{0}, {1} %</source>
        <translation>{0}, {1} %</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/duplicates.py" line="238"/>
        <source>Remembered: {0} is another person</source>
        <translation>Запомнили: {0} — другой человек</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/duplicates.py" line="259"/>
        <source>This client may be here already</source>
        <translation>Похоже, клиент уже есть</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="33"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="34"/>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="35"/>
        <source>By which order</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="36"/>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="41"/>
        <location filename="../../frontdesk/ui/settings/editions.py" line="43"/>
        <location filename="../../frontdesk/ui/settings/editions.py" line="50"/>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="58"/>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="63"/>
        <source>came with the program</source>
        <translation>из поставки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="67"/>
        <source>Edition {0}, in force from {1}, {2}</source>
        <translation>Редакция {0}, действует с {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/board.py" line="151"/>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <location filename="../../frontdesk/ui/clients/erasing.py" line="30"/>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/erasing.py" line="31"/>
        <source>Keep the data</source>
        <translation>Оставить данные</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/erasing.py" line="51"/>
        <source>Destroy the personal data of {0}?</source>
        <translation>Уничтожить персональные данные: {0}?</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/erasing.py" line="54"/>
        <source>Names, numbers, contacts, files and texts of the card and its tickets go for good. The number of visits and tickets stays for statistics. This cannot be undone</source>
        <translation>Имя, номера, контакты, файлы и тексты карточки и её обращений исчезнут навсегда. Число визитов и обращений останется для статистики. Отменить это нельзя</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/erasing.py" line="58"/>
        <source>Destroy the data of {0}</source>
        <translation>Уничтожить данные: {0}</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="48"/>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="49"/>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="50"/>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="51"/>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="52"/>
        <source>Handed over or done</source>
        <translation>Передано, сделано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="53"/>
        <source>Payment paper</source>
        <translation>Документ об оплате</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="54"/>
        <source>Demand</source>
        <translation>Требование</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="55"/>
        <source>In the client&apos;s words</source>
        <translation>Со слов клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="63"/>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="64"/>
        <source>Established</source>
        <translation>Установлено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="65"/>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/facts.py" line="66"/>
        <source>Grounds of refusal</source>
        <translation>Основание отказа</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <location filename="../../frontdesk/ui/clients/joining.py" line="84"/>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/joining.py" line="96"/>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/joining.py" line="97"/>
        <source>{0}: {1} is taken</source>
        <translation>{0}: берём {1}</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="70"/>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="72"/>
        <source>Take the file away</source>
        <translation>Убрать файл</translation>
    </message>
</context>
<context>
    <name>FilesBoard</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="106"/>
        <source>Save the card first, then add its files</source>
        <translation>Сохраните карточку, и к ней можно будет приложить файлы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="107"/>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="110"/>
        <source>Paste from the clipboard</source>
        <translation>Вставить из буфера</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="116"/>
        <source>or drag them here: PDF, pictures, documents, up to 25 MB</source>
        <translation>или перетащите сюда: PDF, снимки, документы, до 25 МБ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="188"/>
        <source>There is no picture and no file in the clipboard</source>
        <translation>В буфере нет ни снимка, ни файла</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="194"/>
        <source>Picture {0}.png</source>
        <translation>Снимок {0}.png</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="226"/>
        <source>Added: {0}</source>
        <translation>Добавлено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="245"/>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/files.py" line="259"/>
        <source>Taken away: {0}</source>
        <translation>Убрано: {0}</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <location filename="../../frontdesk/ui/queue/find_line.py" line="22"/>
        <source>Number or surname</source>
        <translation>Номер или фамилия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/find_line.py" line="23"/>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="67"/>
        <location filename="../../frontdesk/ui/finder.py" line="68"/>
        <location filename="../../frontdesk/ui/finder.py" line="106"/>
        <location filename="../../frontdesk/ui/finder.py" line="121"/>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="106"/>
        <source>Latest clients</source>
        <translation>Последние клиенты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="167"/>
        <source>All found in one list</source>
        <translation>Все найденные списком</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="118"/>
        <source>Clients, {0}</source>
        <translation>Клиенты, {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="119"/>
        <location filename="../../frontdesk/ui/finder.py" line="221"/>
        <source>Tickets, {0}</source>
        <translation>Обращения, {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="120"/>
        <source>Deeds for the chosen client</source>
        <translation>Действия с выбранным клиентом</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="115"/>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="126"/>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="139"/>
        <source>act of {0}</source>
        <translation>акт от {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="148"/>
        <source>Ticket by its number</source>
        <translation>Обращение с этим номером</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="149"/>
        <source>Claim by its number</source>
        <translation>Претензия с этим номером</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="150"/>
        <source>Act by its number</source>
        <translation>Акт с этим номером</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="151"/>
        <source>Visit by its slip</source>
        <translation>Визит по талону</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="178"/>
        <source>open {0}</source>
        <translation>открыто {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="220"/>
        <source>Deeds: {0}</source>
        <translation>Действия: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="248"/>
        <source>Employees, {0}</source>
        <translation>Сотрудники, {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="250"/>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="278"/>
        <source>Create the client “{0}”</source>
        <translation>Создать клиента «{0}»</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/finder.py" line="281"/>
        <source>New ticket without a client</source>
        <translation>Новое обращение без клиента</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../frontdesk/ui/visits/found.py" line="64"/>
        <source>Found clients</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/found.py" line="71"/>
        <source>As typed</source>
        <translation>Как введено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/found.py" line="89"/>
        <source>Create a card</source>
        <translation>Создать карточку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/found.py" line="91"/>
        <source>Without a client</source>
        <translation>Без клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/found.py" line="127"/>
        <source>Layout repaired: {0}</source>
        <translation>Раскладка исправлена: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/found.py" line="127"/>
        <source>Searched for the like: {0}</source>
        <translation>Показано похожее: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/found.py" line="130"/>
        <source>Nobody found for «{0}»</source>
        <translation>Никого не нашли по «{0}»</translation>
    </message>
</context>
<context>
    <name>FoundPane</name>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="43"/>
        <location filename="../../frontdesk/ui/clients/found.py" line="170"/>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="84"/>
        <source>Who is the same as «{0}»? Choose the other card, both will be shown side by side</source>
        <translation>Кто ещё заведён как «{0}»? Выберите вторую карточку: обе откроются рядом</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="85"/>
        <source>Back to the card</source>
        <translation>Вернуться к карточке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="103"/>
        <source>Keyboard layout repaired: {0}</source>
        <translation>Раскладка исправлена: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="105"/>
        <source>Searched for the like: {0}</source>
        <translation>Показано похожее: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="108"/>
        <source>search as typed</source>
        <translation>искать как введено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="113"/>
        <source>Nobody found for “{0}”</source>
        <translation>Никого не нашли по «{0}»</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="113"/>
        <source>No other card for “{0}”</source>
        <translation>Других карточек по «{0}» нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="116"/>
        <source>Create the client “{0}”</source>
        <translation>Создать клиента «{0}»</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="124"/>
        <source>The latest cards</source>
        <translation>Последние карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="125"/>
        <source>Found: {0}</source>
        <translation>Найдено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="155"/>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="156"/>
        <source>Born</source>
        <translation>Родился</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="157"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="158"/>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="159"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="160"/>
        <source>Open tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="170"/>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="174"/>
        <source>Name, phone or its last digits, SNILS, date of birth</source>
        <translation>ФИО, телефон или его последние цифры, СНИЛС, дата рождения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/found.py" line="175"/>
        <source>Find a client</source>
        <translation>Найти клиента</translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="33"/>
        <source>Create the office</source>
        <translation>Создать учреждение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="42"/>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="42"/>
        <source>create the office</source>
        <translation>создать учреждение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="66"/>
        <source>The office</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="67"/>
        <source>Full name, as on papers</source>
        <translation>Полное название, как в документах</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="68"/>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="69"/>
        <source>Town, as in acts</source>
        <translation>Населённый пункт, как в актах</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="70"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="71"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="72"/>
        <source>Who leads it</source>
        <translation>Кто руководит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="73"/>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="74"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="75"/>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="76"/>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="78"/>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="78"/>
        <source>8 characters or more</source>
        <translation>Не короче 8 знаков</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="84"/>
        <source>A new office</source>
        <translation>Новое учреждение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/founding/page.py" line="88"/>
        <source>The store on this computer is empty. Tell what stands on the papers; all of it can be changed later.</source>
        <translation>База на этом компьютере пуста. Укажите то, что стоит в документах: потом всё это можно изменить.</translation>
    </message>
</context>
<context>
    <name>FreshPill</name>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/queue/fresh.py" line="24"/>
        <source>Refresh, %n new</source>
        <translation>
            <numerusform>Обновить, %n новое</numerusform>
            <numerusform>Обновить, %n новых</numerusform>
            <numerusform>Обновить, %n новых</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/fresh.py" line="24"/>
        <source>Refresh, the order changed</source>
        <translation>Обновить: порядок изменился</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <location filename="../../frontdesk/ui/gallery.py" line="30"/>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="41"/>
        <source>Slip</source>
        <translation>Талон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="42"/>
        <source>Client and purpose</source>
        <translation>Клиент и цель</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="43"/>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="46"/>
        <source>Waiting visitors</source>
        <translation>Ждущие посетители</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="53"/>
        <source>The hall is empty</source>
        <translation>В зале никого</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="70"/>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="102"/>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="70"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="71"/>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="72"/>
        <source>In the presence of</source>
        <translation>В присутствии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="73"/>
        <source>Away until</source>
        <translation>Отсутствует по</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="74"/>
        <source>On what ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="74"/>
        <source>order of … No. …</source>
        <translation>приказ от … № …</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="75"/>
        <source>Documents that are missing</source>
        <translation>Недостающие документы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="76"/>
        <source>Seals, keys, accesses</source>
        <translation>Печати, ключи, доступы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="77"/>
        <source>Hand over: {0}</source>
        <translation>Передать дела: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="90"/>
        <source>Nothing is in these hands</source>
        <translation>На руках ничего нет</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/settings/giving.py" line="93"/>
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/settings/giving.py" line="94"/>
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n претензия</numerusform>
            <numerusform>%n претензии</numerusform>
            <numerusform>%n претензий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/settings/giving.py" line="95"/>
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n поручение</numerusform>
            <numerusform>%n поручения</numerusform>
            <numerusform>%n поручений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="97"/>
        <source>In hand: {0}</source>
        <translation>На руках: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="99"/>
        <source>{0}. Past the term: {1}</source>
        <translation>{0}. Срок прошёл: {1}</translation>
    </message>
</context>
<context>
    <name>HandOverList</name>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="94"/>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="95"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="96"/>
        <source>From whom, to whom</source>
        <translation>От кого, кому</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="97"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="98"/>
        <source>Taken back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="101"/>
        <source>Hand-overs</source>
        <translation>Передачи дел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="119"/>
        <source>Act {0}, {1}, from {2} to {3}, {4}</source>
        <translation>Акт {0}, {1}, от {2} к {3}, {4}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="125"/>
        <source>Hand over ticket {0}</source>
        <translation>Передать обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="125"/>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="126"/>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="127"/>
        <source>Why, for who goes on</source>
        <translation>Зачем, для того кто продолжит</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../frontdesk/ui/claims/header.py" line="29"/>
        <source>Print the act</source>
        <translation>Печать акта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/header.py" line="34"/>
        <location filename="../../frontdesk/ui/claims/header.py" line="35"/>
        <source>To all claims</source>
        <translation>Ко всем претензиям</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <location filename="../../frontdesk/ui/clients/hidden.py" line="31"/>
        <source>Show the number, Alt P</source>
        <translation>Показать номер, Alt P</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/hidden.py" line="32"/>
        <source>Show for 10 seconds, Alt P. The look is recorded</source>
        <translation>Показать на 10 секунд, Alt P. Просмотр записывается в журнал</translation>
    </message>
</context>
<context>
    <name>HiddenSnilsField</name>
    <message>
        <location filename="../../frontdesk/ui/clients/hidden.py" line="114"/>
        <source>11 digits</source>
        <translation>11 цифр</translation>
    </message>
</context>
<context>
    <name>HintStatusBar</name>
    <message>
        <location filename="../../frontdesk/ui/statusbar.py" line="104"/>
        <source>Practice data</source>
        <translation>Учебные данные</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/statusbar.py" line="135"/>
        <source>The server answers again</source>
        <translation>Сервер снова отвечает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/statusbar.py" line="137"/>
        <source>The server does not answer</source>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/statusbar.py" line="141"/>
        <source>Printer: {0}</source>
        <translation>Принтер: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/statusbar.py" line="142"/>
        <source>The printer is not found</source>
        <translation>Принтер не найден</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/statusbar.py" line="151"/>
        <source>Keyboard layout: {0}</source>
        <translation>Раскладка: {0}</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="191"/>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="192"/>
        <source>By which order</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="193"/>
        <source>Hours of the week, with breaks</source>
        <translation>Часы недели с перерывами</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="194"/>
        <source>Days that differ</source>
        <translation>Особые дни</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="199"/>
        <source>Keep the production calendar</source>
        <translation>Производственный календарь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="200"/>
        <source>Closed on public holidays, an hour shorter before them</source>
        <translation>В праздники закрыто, накануне на час короче</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="203"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="206"/>
        <source>Days off of the region</source>
        <translation>Выходные региона</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="206"/>
        <source>Check them with its acts</source>
        <translation>Сверьте с актами региона</translation>
    </message>
</context>
<context>
    <name>HoursFrame</name>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_frame.py" line="75"/>
        <source>Year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_frame.py" line="76"/>
        <source>Year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_frame.py" line="78"/>
        <source>Keep as a draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_frame.py" line="79"/>
        <source>Drop the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_frame.py" line="80"/>
        <source>What will move</source>
        <translation>Что сдвинется</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_frame.py" line="81"/>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_frame.py" line="82"/>
        <source>Back to typing</source>
        <translation>Вернуться к правке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_frame.py" line="85"/>
        <source>Open tickets counted anew</source>
        <translation>Пересчитано открытых обращений</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_frame.py" line="110"/>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="75"/>
        <source>The year, day by day</source>
        <translation>Год по дням</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="79"/>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="91"/>
        <source>day by day</source>
        <translation>по дням</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="92"/>
        <source>make the day special</source>
        <translation>сделать день особым</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="93"/>
        <source>publish</source>
        <translation>опубликовать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="93"/>
        <source>what will move</source>
        <translation>что сдвинется</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="94"/>
        <source>keep as a draft</source>
        <translation>сохранить черновик</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="174"/>
        <source>In force: edition {0}</source>
        <translation>Действует редакция {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="176"/>
        <source>{0} is provisional: no act has been found yet</source>
        <translation>{0} год — предварительно: постановления о переносах ещё нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="284"/>
        <source>The draft is kept. Nobody is counted by it yet</source>
        <translation>Черновик сохранён. Сроки по нему пока не считаются</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="296"/>
        <source>The draft is dropped</source>
        <translation>Черновик удалён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours.py" line="321"/>
        <source>Published, in force from {0}</source>
        <translation>Опубликовано, действует с {0}</translation>
    </message>
</context>
<context>
    <name>IssuerLine</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/issuer.py" line="25"/>
        <location filename="../../frontdesk/ui/clients/sections/issuer.py" line="26"/>
        <source>Write it by hand, Enter</source>
        <translation>Вписать вручную, Enter</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="175"/>
        <source>Join or link ticket {0}</source>
        <translation>Объединить или связать обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="175"/>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="177"/>
        <source>Number of the other ticket</source>
        <translation>Номер другого обращения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="179"/>
        <source>take it into this one</source>
        <translation>влить его в это</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="180"/>
        <source>they belong together</source>
        <translation>они связаны</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="181"/>
        <source>this is a part of it</source>
        <translation>это его часть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="182"/>
        <source>may be the same, to be decided</source>
        <translation>возможно, дубль: решить позже</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="185"/>
        <source>How</source>
        <translation>Как</translation>
    </message>
</context>
<context>
    <name>JoinedList</name>
    <message>
        <location filename="../../frontdesk/ui/clients/joined.py" line="29"/>
        <source>Joined cards</source>
        <translation>Объединённые карты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/joined.py" line="52"/>
        <source>Part again</source>
        <translation>Разъединить</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <location filename="../../frontdesk/ui/clients/joining.py" line="139"/>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/joining.py" line="144"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/joining.py" line="153"/>
        <source>card created {0}</source>
        <translation>карта заведена {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/joining.py" line="154"/>
        <source>written {0}</source>
        <translation>записано {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/joining.py" line="155"/>
        <source>from a joined card, {0}</source>
        <translation>из объединённой карты, {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/joining.py" line="164"/>
        <source>on the card since {0}</source>
        <translation>с заведения карты {0}</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <location filename="../../frontdesk/ui/clients/kept.py" line="23"/>
        <source>Draft is not saved</source>
        <translation>Черновик не сохранён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/kept.py" line="31"/>
        <source>Draft, saved at {0}</source>
        <translation>Черновик, сохранён в {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/kept.py" line="35"/>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
</context>
<context>
    <name>LastVisit</name>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="224"/>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
</context>
<context>
    <name>LikelyPane</name>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="59"/>
        <location filename="../../frontdesk/ui/clients/likely.py" line="70"/>
        <source>Likely duplicates</source>
        <translation>Вероятные дубли</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="62"/>
        <location filename="../../frontdesk/ui/clients/likely.py" line="214"/>
        <source>Look through the whole base</source>
        <translation>Проверить всю базу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="63"/>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="76"/>
        <source>along the list</source>
        <translation>по списку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="77"/>
        <source>compare and join</source>
        <translation>сравнить и объединить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="78"/>
        <source>these are two people</source>
        <translation>это разные люди</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="79"/>
        <source>look through the base</source>
        <translation>проверить базу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="143"/>
        <source>No pairs yet. Look through the base: it takes minutes, work can go on</source>
        <translation>Базу ещё не проверяли. Проверка займёт несколько минут, работать можно дальше</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="146"/>
        <source>No likely duplicates are left</source>
        <translation>Вероятных дублей не осталось</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="148"/>
        <source>Looked through {0}</source>
        <translation>Проверено {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="158"/>
        <source>Looking through the base: {0} %, pairs found: {1}</source>
        <translation>Проверяем базу: {0} %, найдено пар: {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="166"/>
        <source>Stopped. Pairs found: {0}</source>
        <translation>Проверка остановлена, найдено пар: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="168"/>
        <source>Looked through. Pairs found: {0}</source>
        <translation>База проверена, найдено пар: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="194"/>
        <source>Remembered: these are two people</source>
        <translation>Запомнили: это разные люди</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/likely.py" line="214"/>
        <source>Go on looking</source>
        <translation>Продолжить проверку</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="18"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="19"/>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="20"/>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="21"/>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="22"/>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="23"/>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="24"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="25"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="26"/>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="27"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="30"/>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="31"/>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="34"/>
        <source>The same name</source>
        <translation>То же название</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="35"/>
        <source>The name differs by a letter</source>
        <translation>Название отличается на одну букву</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="36"/>
        <source>The same words of the name in another order</source>
        <translation>Те же слова названия в другом порядке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="37"/>
        <source>Another name</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="38"/>
        <source>The same surname</source>
        <translation>Та же фамилия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="39"/>
        <source>The surname differs by a letter</source>
        <translation>Фамилия отличается на одну букву</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="40"/>
        <source>Of the surname only an initial</source>
        <translation>От фамилии только первая буква</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="41"/>
        <location filename="../../frontdesk/ui/likeness_words.py" line="48"/>
        <location filename="../../frontdesk/ui/likeness_words.py" line="54"/>
        <source>The parts of the name changed places</source>
        <translation>Фамилия и имя поменялись местами</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="42"/>
        <source>A part of the double surname is the same</source>
        <translation>Совпадает часть двойной фамилии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="43"/>
        <source>Another surname, all else is the same</source>
        <translation>Другая фамилия, остальное совпадает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="44"/>
        <source>Another surname</source>
        <translation>Другая фамилия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="45"/>
        <source>The same given name</source>
        <translation>То же имя</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="46"/>
        <source>The given name differs by a letter</source>
        <translation>Имя отличается на одну букву</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="47"/>
        <source>Of the given name only an initial</source>
        <translation>От имени только первая буква</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="49"/>
        <source>Another spelling of the given name</source>
        <translation>Другое написание имени</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="50"/>
        <source>Another given name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="51"/>
        <source>The same patronymic</source>
        <translation>То же отчество</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="52"/>
        <source>The patronymic differs by a letter</source>
        <translation>Отчество отличается на одну букву</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="53"/>
        <source>Of the patronymic only an initial</source>
        <translation>От отчества только первая буква</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="55"/>
        <source>Another patronymic</source>
        <translation>Другое отчество</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="56"/>
        <source>The same date of birth</source>
        <translation>Та же дата рождения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="57"/>
        <source>In the date of birth day and month changed places</source>
        <translation>В дате рождения поменялись местами день и месяц</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="60"/>
        <source>The date of birth differs by a digit</source>
        <translation>Дата рождения отличается на одну цифру</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="61"/>
        <source>The date of birth differs by a generation</source>
        <translation>Дата рождения отличается на поколение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="62"/>
        <source>Another date of birth</source>
        <translation>Другая дата рождения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="63"/>
        <source>The same SNILS</source>
        <translation>Тот же СНИЛС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="64"/>
        <source>The SNILS differs by a digit</source>
        <translation>СНИЛС отличается на одну цифру</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="65"/>
        <source>Another SNILS</source>
        <translation>Другой СНИЛС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="66"/>
        <source>The same number: {0}</source>
        <translation>Тот же номер: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="67"/>
        <source>Another number: {0}</source>
        <translation>Другой номер: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="68"/>
        <source>The same phone</source>
        <translation>Тот же телефон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="69"/>
        <source>The phone differs by a digit</source>
        <translation>Телефон отличается на одну цифру</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="70"/>
        <source>Another phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="71"/>
        <source>The same e-mail</source>
        <translation>Та же почта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="72"/>
        <source>Another e-mail</source>
        <translation>Другая почта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="73"/>
        <source>The same address</source>
        <translation>Тот же адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="74"/>
        <source>A part of the address is the same</source>
        <translation>Совпадает часть адреса</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="75"/>
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="77"/>
        <source>{0}, yours {1}</source>
        <translation>{0}, у вас {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/likeness_words.py" line="100"/>
        <source>The same full name</source>
        <translation>То же ФИО</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <location filename="../../frontdesk/ui/clients/pane.py" line="62"/>
        <source>Back to the list</source>
        <translation>К списку клиентов</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="32"/>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="33"/>
        <source>number of the passport</source>
        <translation>номер паспорта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="34"/>
        <source>number of the foreign passport</source>
        <translation>номер заграничного паспорта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="35"/>
        <source>number of the birth certificate</source>
        <translation>номер свидетельства о рождении</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="36"/>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="37"/>
        <source>number of the medical policy</source>
        <translation>номер полиса ОМС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="38"/>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="39"/>
        <source>OGRNIP</source>
        <translation>ОГРНИП</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="40"/>
        <source>KPP</source>
        <translation>КПП</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="41"/>
        <source>number of the account</source>
        <translation>номер счёта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="42"/>
        <source>number of a document</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="43"/>
        <source>file of the card</source>
        <translation>файл из карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="44"/>
        <source>form of consent with the passport</source>
        <translation>бланк согласия с паспортом</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="45"/>
        <source>everything, for the person&apos;s own request</source>
        <translation>все сведения, по запросу самого человека</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="48"/>
        <source>counter {0}</source>
        <translation>окно {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="49"/>
        <source>workplace {0}</source>
        <translation>рабочее место {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="50"/>
        <source>ticket {0}</source>
        <translation>обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="51"/>
        <source>not from a ticket</source>
        <translation>не из обращения</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="182"/>
        <source>Taken by you: {0}</source>
        <translation>Взято вами: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="183"/>
        <source>Handed over: {0}</source>
        <translation>Передано: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="184"/>
        <source>Status changed: {0}</source>
        <translation>Статус изменён: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="185"/>
        <source>Priority changed: {0}</source>
        <translation>Приоритет изменён: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="186"/>
        <source>Subject changed: {0}</source>
        <translation>Тема изменена: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="187"/>
        <source>Merged into one: {0}</source>
        <translation>Объединено в одно: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="190"/>
        <source>ticket {0}</source>
        <translation>обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="217"/>
        <source>A person</source>
        <translation>Сотруднику</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="239"/>
        <source>For {0}: what is to be done</source>
        <translation>{0}: что сделать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/many.py" line="240"/>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="97"/>
        <source>Save this view…</source>
        <translation>Сохранить вид…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="99"/>
        <source>Save the changes of «{0}»</source>
        <translation>Сохранить изменения вида «{0}»</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="99"/>
        <source>Delete the view «{0}»</source>
        <translation>Удалить вид «{0}»</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="105"/>
        <source>Write to a file, {0}</source>
        <translation>Выгрузить в файл, {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="112"/>
        <source>For me</source>
        <translation>Для меня</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="120"/>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="120"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="131"/>
        <location filename="../../frontdesk/ui/queue/menus.py" line="142"/>
        <source>The view «{0}» is saved</source>
        <translation>Вид «{0}» сохранён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="154"/>
        <source>The view «{0}» is deleted</source>
        <translation>Вид «{0}» удалён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="196"/>
        <source>{0} in the file {1}</source>
        <translation>{0} в файле {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="206"/>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="207"/>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="209"/>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="210"/>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="211"/>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="212"/>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="220"/>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="231"/>
        <source>All people</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/menus.py" line="253"/>
        <source>All of it</source>
        <translation>Все темы раздела</translation>
    </message>
</context>
<context>
    <name>MergeScreen</name>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="96"/>
        <source>choose whose value</source>
        <translation>чьё значение взять</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="97"/>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="98"/>
        <source>join the cards</source>
        <translation>объединить карты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="99"/>
        <source>leave as they are</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="121"/>
        <source>«{0}» will become a part of «{1}».</source>
        <translation>Карта «{0}» войдёт в карту «{1}».</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="124"/>
        <source>With it go: {0}.</source>
        <translation>Вместе с ней перейдут: {0}.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="125"/>
        <source>This can be undone at any time on the card.</source>
        <translation>Разъединить их можно в любое время на самой карте.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="164"/>
        <source>Joined: {0}</source>
        <translation>Карты объединены: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="208"/>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="208"/>
        <source>becomes a part of it</source>
        <translation>войдёт в неё</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="248"/>
        <source>Join two cards</source>
        <translation>Объединение двух карт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="248"/>
        <source>Back to the card</source>
        <translation>К карте</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="249"/>
        <source>Let the other card stay</source>
        <translation>Пусть остаётся другая карта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="252"/>
        <source>Leave as they are</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="253"/>
        <source>Join the cards</source>
        <translation>Объединить карты</translation>
    </message>
</context>
<context>
    <name>MoveKeys</name>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="27"/>
        <source>Move:</source>
        <translation>Перенос:</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="27"/>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/board_face.py" line="28"/>
        <source>Move a card: Ctrl and an arrow</source>
        <translation>Перенос карточки: Ctrl и стрелка</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="82"/>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="83"/>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="84"/>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="85"/>
        <source>Was</source>
        <translation>Был</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="86"/>
        <source>Will be</source>
        <translation>Станет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="91"/>
        <source>Terms that move</source>
        <translation>Сдвигаемые сроки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="96"/>
        <source>No term of an open ticket moves</source>
        <translation>Сроки открытых обращений не сдвинутся</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="111"/>
        <source>Nothing moves</source>
        <translation>Сроки не сдвинутся</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/settings/editions.py" line="112"/>
        <source>%n term(s) will move</source>
        <translation>
            <numerusform>Сдвинется %n срок</numerusform>
            <numerusform>Сдвинутся %n срока</numerusform>
            <numerusform>Сдвинутся %n сроков</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="113"/>
        <source>{0}: {1} earlier, {2} later</source>
        <translation>{0}: раньше {1}, позже {2}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="117"/>
        <source>the first {0} are shown</source>
        <translation>показаны первые {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/editions.py" line="123"/>
        <source>Ticket {0}, {1}: was {2}, will be {3}</source>
        <translation>Обращение {0}, {1}: был {2}, станет {3}</translation>
    </message>
</context>
<context>
    <name>MyDay</name>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="161"/>
        <source>Served last</source>
        <translation>Последние визиты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="163"/>
        <source>Visitors you have served today appear here</source>
        <translation>Здесь появятся посетители, которых вы приняли сегодня</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="168"/>
        <source>My day</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="169"/>
        <source>Served</source>
        <translation>Принято</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/counter.py" line="169"/>
        <source>Mean per visitor</source>
        <translation>В среднем на человека</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/visits/counter.py" line="184"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyDrafts</name>
    <message>
        <location filename="../../frontdesk/ui/clients/my_drafts.py" line="25"/>
        <source>Not finished</source>
        <translation>Не закончено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/my_drafts.py" line="58"/>
        <source>All: {0}, Ctrl Shift U</source>
        <translation>Все: {0}, Ctrl Shift U</translation>
    </message>
</context>
<context>
    <name>NewClaim</name>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="75"/>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="96"/>
        <source>The ticket has no client</source>
        <translation>В обращении нет клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="135"/>
        <source>Who and what</source>
        <translation>Кто и о чём</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="137"/>
        <source>What the claim is about</source>
        <translation>На что претензия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="139"/>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="139"/>
        <source>of 09.10.2026 No. 0214/26</source>
        <translation>от 09.10.2026 № 0214/26</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="142"/>
        <source>Price, ₽</source>
        <translation>Цена, ₽</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="144"/>
        <source>Subject of the claim</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="143"/>
        <source>Payment paper</source>
        <translation>Об оплате</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="145"/>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="146"/>
        <source>Handed over or done</source>
        <translation>Передано, сделано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="147"/>
        <location filename="../../frontdesk/ui/claims/new.py" line="149"/>
        <source>What the client demands</source>
        <translation>Чего требует клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="152"/>
        <source>Date named by the client</source>
        <translation>Срок, который назвал клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="154"/>
        <source>In the client&apos;s words</source>
        <translation>Со слов клиента</translation>
    </message>
</context>
<context>
    <name>NewTicket</name>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="153"/>
        <source>New ticket</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="158"/>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="158"/>
        <source>payment, certificate, complaint…</source>
        <translation>выплата, справка, жалоба…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="161"/>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="161"/>
        <source>name, phone or SNILS; may stay empty</source>
        <translation>фамилия, телефон или СНИЛС; можно не указывать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="170"/>
        <source>What happened, in one line</source>
        <translation>Что случилось, одной строкой</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="173"/>
        <source>How it came</source>
        <translation>Откуда пришло</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="176"/>
        <source>By the subject</source>
        <translation>По теме</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="177"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="178"/>
        <source>From whom, or the number it has there</source>
        <translation>От кого или номер у них</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="179"/>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="187"/>
        <source>In the client&apos;s words</source>
        <translation>Со слов клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="188"/>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="190"/>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="249"/>
        <source>there is a script</source>
        <translation>есть сценарий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="249"/>
        <source>no script</source>
        <translation>без сценария</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="252"/>
        <source>{0}. Priority: {1}, {2}</source>
        <translation>{0}. Приоритет: {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/new_ticket.py" line="254"/>
        <source>By this way it is no appeal under 59-FZ</source>
        <translation>Таким путём это не обращение 59-ФЗ</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../frontdesk/ui/notices.py" line="32"/>
        <source>Undone: {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/notices.py" line="35"/>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/notices.py" line="69"/>
        <source>Cannot be undone any more. {0}</source>
        <translation>Отменить уже нельзя. {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/notices.py" line="74"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/notices.py" line="79"/>
        <source>An error of the program. Nothing typed is lost, the details are in the log</source>
        <translation>Ошибка программы. Введённое сохранено, подробности в журнале</translation>
    </message>
</context>
<context>
    <name>OfferingSearch</name>
    <message>
        <location filename="../../frontdesk/ui/visits/purposes.py" line="201"/>
        <source>Part of the name</source>
        <translation>Часть названия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/purposes.py" line="202"/>
        <source>Search of all offerings</source>
        <translation>Поиск по всем услугам</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/purposes.py" line="212"/>
        <source>Offerings</source>
        <translation>Услуги</translation>
    </message>
</context>
<context>
    <name>OpenedClaim</name>
    <message>
        <location filename="../../frontdesk/ui/claims/opened.py" line="37"/>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/opened.py" line="45"/>
        <source>Claim</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/opened.py" line="65"/>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/opened.py" line="90"/>
        <source>Act {0} is issued and cannot be changed any more. Issued by {1}</source>
        <translation>Акт {0} выпущен, изменить его уже нельзя. Кто выпустил: {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/opened.py" line="94"/>
        <source>The registering of claim {0} is taken back</source>
        <translation>Регистрация претензии {0} отменена</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/opened.py" line="96"/>
        <source>Decided: {0}. Check the commission and issue the act</source>
        <translation>Решение: {0}. Проверьте комиссию и выпустите акт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/opened.py" line="99"/>
        <source>Claim {0} is registered. Answer by {1}</source>
        <translation>Претензия {0} зарегистрирована. Ответ до {1}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="112"/>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="113"/>
        <source>Client, phone, SNILS, ticket number or a command</source>
        <translation>Клиент, телефон, СНИЛС, № обращения или команда</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="127"/>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="133"/>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="134"/>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="135"/>
        <source>deeds</source>
        <translation>действия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="136"/>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="137"/>
        <source>numbers</source>
        <translation>номера</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="138"/>
        <source>employees</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="161"/>
        <source>Found: {0}</source>
        <translation>Найдено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="163"/>
        <source>Found: {0}, the first: {1}</source>
        <translation>Найдено: {0}, первая строка: {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="197"/>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="199"/>
        <source>Nothing found for “{0}”</source>
        <translation>Ничего не нашли по «{0}»</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="134"/>
        <source>No printer is connected here. Keep the paper as a file</source>
        <translation>Принтер здесь не подключён. Сохраните бумагу файлом</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="134"/>
        <location filename="../../frontdesk/ui/paper.py" line="287"/>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="225"/>
        <source>Sent to “{0}”, copies: {1}</source>
        <translation>Отправлено на «{0}», {1} экз.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="230"/>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="246"/>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="246"/>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="269"/>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="308"/>
        <source>by width</source>
        <translation>по ширине</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="310"/>
        <source>by page</source>
        <translation>по странице</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="314"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="318"/>
        <source>{0}, copies: {1}</source>
        <translation>{0}, {1} экз.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="319"/>
        <source>No printer</source>
        <translation>Нет принтера</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="325"/>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="326"/>
        <source>Print with options…</source>
        <translation>Печать с выбором…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="331"/>
        <source>Copies: {0}</source>
        <translation>{0} экз.</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <location filename="../../frontdesk/ui/clients/parts.py" line="53"/>
        <source>wrong: {0}</source>
        <translation>ошибок: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/parts.py" line="54"/>
        <source>Parts of the card: {0}</source>
        <translation>Разделы карточки: {0}</translation>
    </message>
</context>
<context>
    <name>PartsPane</name>
    <message>
        <location filename="../../frontdesk/ui/clients/parts.py" line="163"/>
        <source>next part</source>
        <translation>следующий раздел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/parts.py" line="163"/>
        <source>next mistake</source>
        <translation>следующая ошибка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/parts.py" line="186"/>
        <source>Filled {0} of {1}</source>
        <translation>Заполнено {0} из {1}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="28"/>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="28"/>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="29"/>
        <source>The same once more</source>
        <translation>Ещё раз то же самое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="32"/>
        <source>Encrypt the data</source>
        <translation>Зашифровать данные</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="32"/>
        <source>Open the data</source>
        <translation>Открыть данные</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="46"/>
        <source>Type the passphrase</source>
        <translation>Введите парольную фразу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="48"/>
        <source>At least {0} characters: three or four words</source>
        <translation>Не короче {0} знаков: три-четыре слова</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="50"/>
        <source>The two differ. Type the same once more</source>
        <translation>Фразы различаются. Введите то же самое ещё раз</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="70"/>
        <source>A passphrase for the data</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="70"/>
        <source>The data are encrypted</source>
        <translation>Данные зашифрованы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="76"/>
        <source>This computer has no keyring, so the key is made from a passphrase. It is kept nowhere.</source>
        <translation>На этом компьютере нет хранилища ключей, поэтому ключ получают из парольной фразы. Она нигде не хранится.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/passphrase.py" line="82"/>
        <source>A forgotten passphrase cannot be restored, by anyone: the data would be lost. Write it down and keep it in the safe</source>
        <translation>Забытую фразу не восстановит никто: данные будут потеряны. Запишите её и храните в сейфе</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <location filename="../../frontdesk/ui/signin/password.py" line="55"/>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/password.py" line="102"/>
        <source>Keyboard layout: {0}</source>
        <translation>Раскладка клавиатуры: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/password.py" line="115"/>
        <source>Russian layout. Latin letters:</source>
        <translation>Раскладка русская. Латинские буквы:</translation>
    </message>
</context>
<context>
    <name>PeopleBoard</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="99"/>
        <source>Save the card first, then add its people</source>
        <translation>Сохраните карточку, и к ней можно будет добавить представителей и родных</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="100"/>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="207"/>
        <source>Add the person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="104"/>
        <source>Add a representative or relative</source>
        <translation>Добавить представителя или родственника</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="207"/>
        <source>Save the change</source>
        <translation>Сохранить изменение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="214"/>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="217"/>
        <source>Who they are to the client</source>
        <translation>Кем приходится клиенту</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="219"/>
        <source>They act for the client</source>
        <translation>Действует за клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="220"/>
        <source>The client acts for them</source>
        <translation>Клиент действует за него</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="222"/>
        <source>Who acts for whom</source>
        <translation>Кто за кого действует</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="225"/>
        <source>By which paper</source>
        <translation>По какому документу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="225"/>
        <source>power of attorney</source>
        <translation>доверенность</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="226"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="227"/>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="227"/>
        <source>Until</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="229"/>
        <source>file applications, receive papers</source>
        <translation>подавать заявления, получать документы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="230"/>
        <source>What they may do</source>
        <translation>Что вправе делать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="247"/>
        <source>Changed: {0}</source>
        <translation>Изменено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="266"/>
        <source>Added: {0}</source>
        <translation>Добавлено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="295"/>
        <source>From today acts for the client no more</source>
        <translation>С сегодняшнего дня за клиента не действует</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="300"/>
        <source>Acts for the client again</source>
        <translation>Снова действует за клиента</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/person.py" line="31"/>
        <source>Name, phone, date of birth or number</source>
        <translation>Имя, телефон, дата рождения или номер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/person.py" line="44"/>
        <source>Found clients</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/person.py" line="126"/>
        <source>Begin a card: {0}</source>
        <translation>Завести карточку: {0}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="29"/>
        <source>Open tickets at once</source>
        <translation>Обращений в работе, не больше</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="29"/>
        <source>Empty: no limit</source>
        <translation>Пусто: без ограничения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="30"/>
        <source>Skills</source>
        <translation>Навыки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="30"/>
        <source>Between commas</source>
        <translation>Через запятую</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="31"/>
        <source>not in it</source>
        <translation>не входит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/giving.py" line="32"/>
        <source>line {0}</source>
        <translation>линия {0}</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="50"/>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="52"/>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="52"/>
        <source>End</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="71"/>
        <source>the client is for them: {0}</source>
        <translation>клиент ему: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="73"/>
        <source>from {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="74"/>
        <source>until {0}</source>
        <translation>по {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/people.py" line="75"/>
        <source>ended on {0}</source>
        <translation>прекращено {0}</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="78"/>
        <source>after 18:00, the daughter&apos;s</source>
        <translation>после 18:00, телефон дочери</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="79"/>
        <source>Kind of the phone</source>
        <translation>Вид телефона</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="80"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="81"/>
        <source>Remark on the phone</source>
        <translation>Пояснение к телефону</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="82"/>
        <source>main</source>
        <translation>основной</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="82"/>
        <source>Remove the phone</source>
        <translation>Убрать телефон</translation>
    </message>
</context>
<context>
    <name>PhoneRowsField</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="160"/>
        <source>Another phone</source>
        <translation>Ещё телефон</translation>
    </message>
</context>
<context>
    <name>PrivacyFrame</name>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy_frame.py" line="40"/>
        <source>Back to the card</source>
        <translation>К карточке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy_frame.py" line="49"/>
        <source>Nobody has looked at the hidden data of this client</source>
        <translation>Скрытые данные этого клиента никто не открывал</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy_frame.py" line="77"/>
        <source>To the person</source>
        <translation>Гражданину</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="95"/>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="100"/>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="181"/>
        <source>Who looked</source>
        <translation>Кто смотрел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="101"/>
        <source>Request under law 152-FZ</source>
        <translation>Запрос по 152-ФЗ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="105"/>
        <source>All the time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="106"/>
        <source>The last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="107"/>
        <source>The last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="109"/>
        <source>Done since</source>
        <translation>Сделано за</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="110"/>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="111"/>
        <source>What it tells of</source>
        <translation>О чём лист</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="112"/>
        <source>Large print</source>
        <translation>Крупная печать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="144"/>
        <source>next deed</source>
        <translation>следующее действие</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="145"/>
        <source>do it</source>
        <translation>выполнить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="146"/>
        <source>next pane</source>
        <translation>следующая часть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="147"/>
        <source>print the paper</source>
        <translation>напечатать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="148"/>
        <source>back to the card</source>
        <translation>к карточке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="177"/>
        <source>Personal data: {0}</source>
        <translation>Персональные данные: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="185"/>
        <source>The data was destroyed on {0}, act {1}</source>
        <translation>Данные уничтожены {0}, акт {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="204"/>
        <source>Take the request</source>
        <translation>Принять запрос</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="202"/>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="223"/>
        <source>Sheet: done and promised</source>
        <translation>Лист: сделано и обещано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="203"/>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="232"/>
        <source>Sheet: who looked</source>
        <translation>Лист: кто смотрел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="205"/>
        <source>Everything, as PDF and JSON…</source>
        <translation>Все сведения: PDF и JSON…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="206"/>
        <source>Act of destruction</source>
        <translation>Акт об уничтожении</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="207"/>
        <source>Destroy the data…</source>
        <translation>Уничтожить данные…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="252"/>
        <source>Request taken, answer by {0}</source>
        <translation>Запрос принят, ответить до {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="263"/>
        <source>Written down: the request is answered</source>
        <translation>Записано: ответ на запрос дан</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="282"/>
        <source>Everything about the person</source>
        <translation>Все сведения о человеке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="284"/>
        <source>Saved: {0}.pdf and {0}.json</source>
        <translation>Сохранено: {0}.pdf и {0}.json</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/privacy.py" line="333"/>
        <source>Act of destruction {0}</source>
        <translation>Акт об уничтожении {0}</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="265"/>
        <source>Promise to the client, ticket {0}</source>
        <translation>Обещание клиенту, обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="265"/>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="266"/>
        <source>What is promised</source>
        <translation>Что обещано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="267"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>PurposeBlock</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="55"/>
        <source>Print the form</source>
        <translation>Печать бланка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="60"/>
        <source>Mark as given</source>
        <translation>Отметить согласие</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="61"/>
        <source>Withdraw the consent</source>
        <translation>Отозвать согласие</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="87"/>
        <source>no consent was given</source>
        <translation>согласия нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="90"/>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="90"/>
        <source>Mark as given…</source>
        <translation>Отметить…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="128"/>
        <source>given {0}, {1}, text edition {2}</source>
        <translation>дано {0}, {1}, редакция текста {2}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="136"/>
        <source>given {0}, withdrawn {1}</source>
        <translation>дано {0}, отозвано {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="143"/>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="155"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="147"/>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="156"/>
        <source>How</source>
        <translation>Каким образом</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="148"/>
        <source>Paper, its number</source>
        <translation>Документ, номер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="150"/>
        <location filename="../../frontdesk/ui/clients/sections/consents.py" line="157"/>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <location filename="../../frontdesk/ui/visits/purposes.py" line="178"/>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/purposes.py" line="178"/>
        <source>All offerings</source>
        <translation>Все услуги</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="49"/>
        <source>Join the cards</source>
        <translation>Объединить карты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/merging.py" line="50"/>
        <source>Do not join</source>
        <translation>Не объединять</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <location filename="../../frontdesk/ui/queue/rows.py" line="45"/>
        <source>{title}. Ticket {number}, {client}, {channel}. {deadline}. Priority: {priority}</source>
        <translation>{title}. Обращение {number}, {client}, {channel}. {deadline}. Приоритет: {priority}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/rows.py" line="58"/>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/rows.py" line="64"/>
        <source>open at {0}</source>
        <translation>открыто: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/rows.py" line="68"/>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/rows.py" line="108"/>
        <source>on the line</source>
        <translation>на линии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/rows.py" line="114"/>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/cards.py" line="136"/>
        <location filename="../../frontdesk/ui/queue/lines.py" line="49"/>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/cards.py" line="137"/>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/cards.py" line="145"/>
        <source>in {0}</source>
        <translation>за {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="15"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="16"/>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="17"/>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="18"/>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="19"/>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="20"/>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="21"/>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="22"/>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="23"/>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="24"/>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/lines.py" line="25"/>
        <source>Came</source>
        <translation>Поступило</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <location filename="../../frontdesk/ui/queue/head.py" line="55"/>
        <source>Filters and order</source>
        <translation>Отбор и порядок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/head.py" line="56"/>
        <source>Filters and order; Ctrl F finds in the list</source>
        <translation>Отбор и порядок; Ctrl F ищет в списке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/head.py" line="58"/>
        <source>List, board or table</source>
        <translation>Список, доска или таблица</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/head.py" line="59"/>
        <source>List or board, V; table</source>
        <translation>Список или доска, V; таблица</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/head.py" line="62"/>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/head.py" line="110"/>
        <source>Whose: {0}</source>
        <translation>Чьи: {0}</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../frontdesk/ui/queue/page.py" line="302"/>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/page.py" line="303"/>
        <source>Draft of {0} restored</source>
        <translation>Восстановлен черновик от {0}</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="77"/>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="81"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="163"/>
        <source>along the queue</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="164"/>
        <source>new visit</source>
        <translation>новый визит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="165"/>
        <source>ticket</source>
        <translation>обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="166"/>
        <source>solve</source>
        <translation>решить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="167"/>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="192"/>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="194"/>
        <source>New ticket</source>
        <translation>Создать обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="233"/>
        <source>The queue is empty</source>
        <translation>Очередь пуста</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="238"/>
        <source>Nothing found for «{0}»</source>
        <translation>По фильтру «{0}» ничего нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="258"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/pane.py" line="258"/>
        <source>Within an hour</source>
        <translation>До часа</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../frontdesk/ui/rail.py" line="79"/>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="70"/>
        <source>A request or an assignment</source>
        <translation>Запрос или поручение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="70"/>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="72"/>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="73"/>
        <source>Which district</source>
        <translation>Какой район</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="74"/>
        <source>How it came or left</source>
        <translation>Каким путём</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="75"/>
        <source>About whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="75"/>
        <source>name, phone or SNILS</source>
        <translation>фамилия, телефон или СНИЛС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="76"/>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="78"/>
        <source>What is asked</source>
        <translation>О чём</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="79"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="110"/>
        <source>Requests and assignments</source>
        <translation>Запросы и поручения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="112"/>
        <source>New line</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="119"/>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="125"/>
        <source>Lines of the register</source>
        <translation>Записи реестра</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="127"/>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="165"/>
        <source>Written down: {0}</source>
        <translation>Записано: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="198"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="199"/>
        <source>For me</source>
        <translation>Мне</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="200"/>
        <source>To us</source>
        <translation>К нам</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="201"/>
        <source>From us</source>
        <translation>От нас</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="202"/>
        <source>Assignments</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="203"/>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="221"/>
        <source>Checked: {0}</source>
        <translation>Проверено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="230"/>
        <source>What was answered: {0}</source>
        <translation>Что ответили: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="232"/>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="232"/>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/register.py" line="240"/>
        <source>Answered: {0}</source>
        <translation>Ответ записан: {0}</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <location filename="../../frontdesk/ui/clients/requests.py" line="32"/>
        <source>What is asked</source>
        <translation>О чём просит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/requests.py" line="66"/>
        <source>Answer by {0} ({1})</source>
        <translation>Ответить до {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/requests.py" line="76"/>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/requests.py" line="88"/>
        <source>{0}: answered on {1}</source>
        <translation>{0}: отвечено {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/requests.py" line="89"/>
        <source>{0}: answer by {1} ({2})</source>
        <translation>{0}: ответить до {1} ({2})</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/scans.py" line="38"/>
        <source>Attach</source>
        <translation>Приложить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/scans.py" line="40"/>
        <source>Folder of the scanner…</source>
        <translation>Папка сканера…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/scans.py" line="69"/>
        <source>No folder of the scanner is chosen yet: part “Files” of the card</source>
        <translation>Папка сканера ещё не выбрана: раздел «Файлы» карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/scans.py" line="76"/>
        <source>Nothing new in the folder of the scanner</source>
        <translation>В папке сканера ничего нового</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/clients/sections/scans.py" line="83"/>
        <source>From the scanner: %n new file(s)</source>
        <translation>
            <numerusform>Из папки сканера: %n новый файл</numerusform>
            <numerusform>Из папки сканера: %n новых файла</numerusform>
            <numerusform>Из папки сканера: %n новых файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptPanel</name>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="78"/>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="95"/>
        <source>Open a ticket: its script will be here</source>
        <translation>Откройте обращение: здесь будет его сценарий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="178"/>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="182"/>
        <source>Back one step, Alt ←</source>
        <translation>На шаг назад, Alt ←</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="183"/>
        <source>Hide the script, F9</source>
        <translation>Скрыть сценарий, F9</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="223"/>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="224"/>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="246"/>
        <source>There is no script for «{0}»</source>
        <translation>Для темы «{0}» сценария нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="272"/>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="272"/>
        <source>step {0} of {1}</source>
        <translation>шаг {0} из {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="299"/>
        <source>claim</source>
        <translation>претензия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="302"/>
        <source>Skip the step</source>
        <translation>Пропустить шаг</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="311"/>
        <source>Do not say: {0}</source>
        <translation>Не говорить: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="316"/>
        <source>The script is passed</source>
        <translation>Сценарий пройден</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="319"/>
        <source>Skipped: {0}</source>
        <translation>Пропущено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="322"/>
        <source>Draw up a claim</source>
        <translation>Оформить претензию</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="334"/>
        <source>Collected by the script</source>
        <translation>Собрано по сценарию</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/script_panel.py" line="351"/>
        <source>not said</source>
        <translation>не названо</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <location filename="../../frontdesk/ui/topbar.py" line="59"/>
        <source>Search and commands, Ctrl K</source>
        <translation>Поиск и команды, Ctrl K</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/topbar.py" line="79"/>
        <source>Client, phone, SNILS, ticket number or a command</source>
        <translation>Клиент, телефон, СНИЛС, № обращения или команда</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="25"/>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="26"/>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="27"/>
        <source>Visits</source>
        <translation>Приём</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="28"/>
        <source>Claims</source>
        <translation>Претензии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="29"/>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="30"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="36"/>
        <source>Counter {0}</source>
        <translation>Окно {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="41"/>
        <source>Terms</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="51"/>
        <source>Norms</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="46"/>
        <source>Teams and absences</source>
        <translation>Команды и отсутствия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/sections.py" line="56"/>
        <source>Step away</source>
        <translation>Отойти</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../frontdesk/ui/settings/page.py" line="47"/>
        <location filename="../../frontdesk/ui/settings/page.py" line="109"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SexField</name>
    <message>
        <location filename="../../frontdesk/ui/clients/fields.py" line="111"/>
        <source>said by the client</source>
        <translation>со слов клиента</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../frontdesk/ui/paper.py" line="61"/>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/sheet.py" line="46"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="87"/>
        <location filename="../../frontdesk/ui/clients/side.py" line="168"/>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="87"/>
        <location filename="../../frontdesk/ui/clients/side.py" line="93"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="89"/>
        <source>Tickets of the client</source>
        <translation>Обращения клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="133"/>
        <source>No consent to the processing of data. Print the form, have it signed and mark it under “Consents”</source>
        <translation>Нет согласия на обработку данных. Распечатайте бланк, дайте подписать и отметьте в разделе «Согласия»</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="137"/>
        <source>Print the form</source>
        <translation>Печать бланка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="159"/>
        <source>Client since {0}</source>
        <translation>Клиент с {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="178"/>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="178"/>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="185"/>
        <location filename="../../frontdesk/ui/clients/side.py" line="186"/>
        <source>Personal data of this client</source>
        <translation>Персональные данные клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="189"/>
        <source>Join with…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="191"/>
        <source>Join with another card of the same person</source>
        <translation>Объединить с другой карточкой того же человека</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="208"/>
        <source>What the history shows</source>
        <translation>Что показывать в истории</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/side.py" line="209"/>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="51"/>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="55"/>
        <source>Start the shift</source>
        <translation>Начать смену</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="79"/>
        <source>Choose the employee</source>
        <translation>Выберите сотрудника</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="139"/>
        <source>Workplace</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="140"/>
        <source>Counters open</source>
        <translation>Окон открыто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="140"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="141"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="155"/>
        <source>Taken: {0}</source>
        <translation>Заняты: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="155"/>
        <source>All counters are free</source>
        <translation>Все окна свободны</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="159"/>
        <source>Start of the shift</source>
        <translation>Вход на смену</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="163"/>
        <source>The workplace is remembered: counter {0}</source>
        <translation>Рабочее место запомнено: окно {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="165"/>
        <source>Choose yourself and your counter</source>
        <translation>Выберите себя и своё окно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="173"/>
        <source>Training data: all people are invented. The password of everyone is {0}</source>
        <translation>Учебные данные: все люди вымышлены. Пароль у всех: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="176"/>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/page.py" line="180"/>
        <source>Counter</source>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="299"/>
        <source>ahead: {0}</source>
        <translation>впереди {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="299"/>
        <source>nobody ahead</source>
        <translation>впереди никого</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="301"/>
        <source>, about {0}</source>
        <translation>, около {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="303"/>
        <source>joins ticket {0}</source>
        <translation>войдёт в обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="304"/>
        <source>makes a new ticket</source>
        <translation>новое обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="315"/>
        <source>The number, people ahead and minutes appear here before printing</source>
        <translation>Номер, сколько человек впереди и минуты появятся здесь до печати</translation>
    </message>
</context>
<context>
    <name>SpecialRow</name>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="133"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="134"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="136"/>
        <source>Name, hours, minutes or the other day</source>
        <translation>Название, часы, минуты или другой день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="140"/>
        <source>Remove the special day</source>
        <translation>Убрать особый день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="161"/>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="162"/>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="163"/>
        <source>10:00–15:00</source>
        <translation>10:00–15:00</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="164"/>
        <source>60 min</source>
        <translation>60 мин</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="165"/>
        <source>with day</source>
        <translation>с каким днём</translation>
    </message>
</context>
<context>
    <name>SpecialsField</name>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="175"/>
        <source>Another special day</source>
        <translation>Ещё особый день</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="209"/>
        <source>Split off a message: «{0}»</source>
        <translation>Отделить сообщение: «{0}»</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="209"/>
        <source>Split off</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="210"/>
        <source>What the new ticket is about</source>
        <translation>О чём новое обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="211"/>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="211"/>
        <source>as before</source>
        <translation>как прежде</translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="176"/>
        <source>waiting now</source>
        <translation>ждут сейчас</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="179"/>
        <source>mean wait, norm {0}</source>
        <translation>среднее, норма {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="185"/>
        <source>longest, {0}</source>
        <translation>дольше всех, {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="187"/>
        <source>longest</source>
        <translation>дольше всех</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="190"/>
        <source>served today</source>
        <translation>принято сегодня</translation>
    </message>
</context>
<context>
    <name>SuspendSheet</name>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="150"/>
        <source>Suspend ticket {0}: it is disputed</source>
        <translation>Приостановить обращение {0}: оно спорное</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="150"/>
        <source>Suspend</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="151"/>
        <source>What is disputed</source>
        <translation>В чём спор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="152"/>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
</context>
<context>
    <name>TableFace</name>
    <message>
        <location filename="../../frontdesk/ui/queue/table_face.py" line="70"/>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/table_face.py" line="113"/>
        <source>along the table</source>
        <translation>по таблице</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/table_face.py" line="114"/>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/table_face.py" line="115"/>
        <source>mark</source>
        <translation>отметить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/table_face.py" line="116"/>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/table_face.py" line="176"/>
        <source>Queue as a table</source>
        <translation>Очередь таблицей</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/table_face.py" line="214"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/table_face.py" line="214"/>
        <source>Within an hour</source>
        <translation>До часа</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <location filename="../../frontdesk/ui/queue/taking.py" line="34"/>
        <source>Nothing to take: every ticket of your teams is in somebody&apos;s hands</source>
        <translation>Брать нечего: все обращения ваших команд уже у сотрудников</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/taking.py" line="38"/>
        <source>Ticket {0} is yours</source>
        <translation>Обращение {0} взято вами</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="113"/>
        <source>Row</source>
        <translation>Норма</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="119"/>
        <source>Norms</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="120"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="129"/>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="129"/>
        <source>edit</source>
        <translation>изменить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="129"/>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="191"/>
        <source>Norms of “{0}” saved, open tickets counted anew</source>
        <translation>Нормы «{0}» сохранены, открытые обращения пересчитаны</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="229"/>
        <source>Norms of answering and solving</source>
        <translation>Нормы ответа и решения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="231"/>
        <source>The row that names most of what a ticket is holds; of two alike, the upper one.</source>
        <translation>Действует строка, которая точнее описывает обращение; из двух одинаковых — верхняя.</translation>
    </message>
</context>
<context>
    <name>TaskSheet</name>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="308"/>
        <source>A task of ticket {0}</source>
        <translation>Поручение по обращению {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="308"/>
        <source>Give</source>
        <translation>Поручить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="310"/>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="311"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="312"/>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="313"/>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="314"/>
        <source>Which district</source>
        <translation>Какой район</translation>
    </message>
</context>
<context>
    <name>Teams</name>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="20"/>
        <source>on leave</source>
        <translation>в отпуске</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="21"/>
        <source>on a business trip</source>
        <translation>в командировке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="22"/>
        <source>ill</source>
        <translation>болеет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="23"/>
        <source>has left</source>
        <translation>не работает</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="24"/>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="27"/>
        <source>Leave</source>
        <translation>Отпуск</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="28"/>
        <source>Business trip</source>
        <translation>Командировка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="29"/>
        <source>Illness</source>
        <translation>Болезнь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="30"/>
        <source>Release from the post</source>
        <translation>Освобождение от должности</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/colleagues.py" line="31"/>
        <source>End of the shift</source>
        <translation>Сдача смены</translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="62"/>
        <location filename="../../frontdesk/ui/settings/teams.py" line="132"/>
        <source>Hand-overs</source>
        <translation>Передачи дел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="68"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="69"/>
        <source>Hand everything over…</source>
        <translation>Передать все дела…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="70"/>
        <source>Look at the act</source>
        <translation>Посмотреть акт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="71"/>
        <source>Hand over and make the act</source>
        <translation>Передать и составить акт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="72"/>
        <source>Take back what is left</source>
        <translation>Вернуть оставшееся</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="73"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="81"/>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="82"/>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="83"/>
        <source>hand over</source>
        <translation>передать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="84"/>
        <source>print the act</source>
        <translation>печать акта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="183"/>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="232"/>
        <source>Handed over to {0}, act {1}</source>
        <translation>Передано: {0}, акт {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="250"/>
        <source>Act {0}</source>
        <translation>Акт {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="250"/>
        <source>Project of the act</source>
        <translation>Проект акта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="264"/>
        <source>What is still open is with {0} again</source>
        <translation>Незавершённое снова у сотрудника {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="308"/>
        <source>Nothing was handed over yet</source>
        <translation>Дела ещё не передавали</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/teams.py" line="309"/>
        <source>Teams and absences</source>
        <translation>Команды и отсутствия</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <location filename="../../frontdesk/ui/queue/picker.py" line="94"/>
        <source>No such template</source>
        <translation>Такого шаблона нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/picker.py" line="96"/>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/picker.py" line="97"/>
        <source>Token or first letters of the title</source>
        <translation>Начните писать название или слово шаблона</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/picker.py" line="100"/>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="25"/>
        <location filename="../../frontdesk/ui/claims/terms.py" line="76"/>
        <source>Deadlines are counted</source>
        <translation>Сроки посчитаны</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="28"/>
        <source>Why so</source>
        <translation>Почему так</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="71"/>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="72"/>
        <source>are counted once the dates are filled in</source>
        <translation>посчитаем, когда будут даты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="89"/>
        <source>Claim received</source>
        <translation>Претензия получена</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="91"/>
        <source>Day 1 of the term</source>
        <translation>Первый день срока</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="96"/>
        <source>Civil Code, art. 191</source>
        <translation>ГК РФ, ст. 191</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="99"/>
        <source>Term ends on {0}, moved</source>
        <translation>Конец срока — {0}, перенос</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="101"/>
        <source>Civil Code, art. 193</source>
        <translation>ГК РФ, ст. 193</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="106"/>
        <source>Answer and satisfaction</source>
        <translation>Ответ и удовлетворение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="107"/>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="111"/>
        <source>from {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/claims/terms.py" line="112"/>
        <source>Penalty</source>
        <translation>Неустойка</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="19"/>
        <source>a day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="20"/>
        <source>a public holiday</source>
        <translation>нерабочий праздник</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="21"/>
        <source>a day off by transfer</source>
        <translation>выходной по переносу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="32"/>
        <source>the client names the date</source>
        <translation>срок клиента</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/term_words.py" line="35"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/term_words.py" line="37"/>
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/term_words.py" line="39"/>
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="50"/>
        <source>{0} for every day</source>
        <translation>{0} за каждый день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="51"/>
        <source>{0} % of the price for every day</source>
        <translation>{0} % цены за каждый день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="62"/>
        <source>The date was named, nothing is counted ({0} {1}).</source>
        <translation>Дату назвали, считать нечего ({0} {1}).</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="68"/>
        <source>From {0} every day of delay costs {1} % of the price ({2} {3}).</source>
        <translation>С {0} каждый день просрочки стоит {1} % цены ({2} {3}).</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="75"/>
        <source>Days off of that year are not known yet: check the date.</source>
        <translation>Выходные того года ещё неизвестны: проверьте дату.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="78"/>
        <source>Days off of that year are a forecast: check the date.</source>
        <translation>Выходные того года — прогноз: проверьте дату.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="80"/>
        <source>A lawyer has yet to confirm this rule.</source>
        <translation>Правило ещё должен подтвердить юрист.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="86"/>
        <source>Received {0}, so day 1 is {1}, the day after (Civil Code, art. 191).</source>
        <translation>Получена {0}, первый день срока — следующий, {1} (ГК РФ, ст. 191).</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="88"/>
        <source>Term of {0}: its last day is {1} ({2} {3}).</source>
        <translation>Срок — {0}, последний день — {1} ({2} {3}).</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/term_words.py" line="97"/>
        <source>{0} is {1}, so the last day is {2} (Civil Code, art. 193).</source>
        <translation>{0} — {1}, поэтому последний день — {2} (ГК РФ, ст. 193).</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <location filename="../../frontdesk/ui/forms/choices.py" line="122"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="91"/>
        <location filename="../../frontdesk/ui/queue/header.py" line="133"/>
        <source>Why this deadline?</source>
        <translation>Почему этот срок?</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="102"/>
        <source>Status: {0}</source>
        <translation>Статус: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="108"/>
        <source>Claim</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="152"/>
        <source>no appeal by 59-FZ</source>
        <translation>не является обращением 59-ФЗ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="155"/>
        <source>back {0}</source>
        <translation>вернётся {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="157"/>
        <source>at first contact</source>
        <translation>с первого контакта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="165"/>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="180"/>
        <location filename="../../frontdesk/ui/queue/header.py" line="181"/>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="187"/>
        <location filename="../../frontdesk/ui/queue/header.py" line="188"/>
        <source>More deeds</source>
        <translation>Ещё действия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="215"/>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="216"/>
        <source>Wait for the client</source>
        <translation>Ждать клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="217"/>
        <source>Hand over to a department…</source>
        <translation>Передать другому отделу…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="218"/>
        <source>Suspend: disputed…</source>
        <translation>Приостановить: спор…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="219"/>
        <source>Solve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="220"/>
        <source>Close: the client has confirmed</source>
        <translation>Закрыть: клиент подтвердил</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="230"/>
        <source>Touches people: {0}</source>
        <translation>Влияние: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/header.py" line="230"/>
        <source>Urgent: {0}</source>
        <translation>Срочность: {0}</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="292"/>
        <source>The reply was not sent: the client has neither e-mail nor phone. Add one in the card, F4</source>
        <translation>Ответ не отправлен: у клиента нет ни почты, ни телефона. Добавьте их в карточке, F4</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="320"/>
        <source>Tasks {0}</source>
        <translation>Поручения {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="320"/>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="333"/>
        <source>Tasks</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="322"/>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="332"/>
        <source>Tickets {0}</source>
        <translation>Обращения {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="330"/>
        <source>About the ticket</source>
        <translation>Об обращении</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="331"/>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="337"/>
        <source>Tickets of the client</source>
        <translation>Обращения клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="382"/>
        <source>Hand over…	Ctrl Shift D</source>
        <translation>Передать…	Ctrl Shift D</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="383"/>
        <source>Join…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="384"/>
        <source>Split off…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/ticket.py" line="385"/>
        <source>Link…</source>
        <translation>Связать…</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../frontdesk/ui/timeline.py" line="273"/>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <location filename="../../frontdesk/ui/timeline.py" line="127"/>
        <source>Today, {0}</source>
        <translation>Сегодня, {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/timeline.py" line="129"/>
        <source>Yesterday, {0}</source>
        <translation>Вчера, {0}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../frontdesk/ui/banners.py" line="91"/>
        <location filename="../../frontdesk/ui/banners.py" line="128"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/banners.py" line="95"/>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="261"/>
        <source>answer by {0}</source>
        <translation>ответить до {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="262"/>
        <source>act {0}</source>
        <translation>акт {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="263"/>
        <source>status changed</source>
        <translation>статус</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="264"/>
        <source>comes back {0}</source>
        <translation>вернётся {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="265"/>
        <source>{0} decides</source>
        <translation>решает {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="266"/>
        <source>at first contact</source>
        <translation>с первого контакта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="267"/>
        <source>split off № {0}</source>
        <translation>выделено из № {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="268"/>
        <source>slip {0}</source>
        <translation>талон {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="269"/>
        <source>counter {0}</source>
        <translation>окно {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="270"/>
        <source>Skipped: {0}</source>
        <translation>Пропущено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="271"/>
        <source>script</source>
        <translation>сценарий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="272"/>
        <source>due {0}</source>
        <translation>срок {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="273"/>
        <source>joined: {0}</source>
        <translation>вошла карта: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="274"/>
        <source>now separate: {0}</source>
        <translation>отдельно: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="275"/>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told.py" line="276"/>
        <source>file of the card</source>
        <translation>файл из карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_card.py" line="81"/>
        <location filename="../../frontdesk/ui/told_of_course.py" line="179"/>
        <source>until {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_card.py" line="82"/>
        <source>stands for: {0}</source>
        <translation>представляет: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_card.py" line="83"/>
        <source>edition {0}</source>
        <translation>редакция {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="34"/>
        <source>The first response is late</source>
        <translation>Первый ответ опоздал</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="35"/>
        <source>The answer is late</source>
        <translation>Ответ опоздал</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="36"/>
        <source>The solution is late</source>
        <translation>Решение опоздало</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="37"/>
        <source>The client has had no news</source>
        <translation>Клиент давно без новостей</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="38"/>
        <source>The term of the law has passed</source>
        <translation>Срок по закону прошёл</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="41"/>
        <source>The first response is due soon</source>
        <translation>Скоро срок первого ответа</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="42"/>
        <source>The answer is due soon</source>
        <translation>Скоро срок ответа</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="43"/>
        <source>The solution is due soon</source>
        <translation>Скоро срок решения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="44"/>
        <source>The client is to be told soon</source>
        <translation>Скоро пора сообщить клиенту</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="45"/>
        <source>The term of the law ends soon</source>
        <translation>Скоро конец срока по закону</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="48"/>
        <source>handed to the lead</source>
        <translation>передано руководителю</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="49"/>
        <source>priority raised</source>
        <translation>приоритет повышен</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="50"/>
        <source>the team was asked</source>
        <translation>команду попросили помочь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="53"/>
        <source>registration, 59-FZ</source>
        <translation>регистрация, 59-ФЗ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="54"/>
        <source>forwarding, 59-FZ</source>
        <translation>направление по компетенции, 59-ФЗ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="55"/>
        <source>consideration, 59-FZ</source>
        <translation>рассмотрение, 59-ФЗ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="56"/>
        <source>registration of the complaint, 210-FZ</source>
        <translation>регистрация жалобы, 210-ФЗ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="57"/>
        <source>the complaint, 210-FZ</source>
        <translation>рассмотрение жалобы, 210-ФЗ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="58"/>
        <source>the service, by its regulation</source>
        <translation>услуга, по регламенту</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="73"/>
        <source>term of the law</source>
        <translation>срок по закону</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="103"/>
        <source>Kept in time or ended: {0}</source>
        <translation>Завершено: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="104"/>
        <source>Term of the law: {0}</source>
        <translation>Срок по закону: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="105"/>
        <source>by {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_clocks.py" line="106"/>
        <source>solution in {0}</source>
        <translation>решение за {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_course.py" line="173"/>
        <source>{0}, and {1} more</source>
        <translation>{0}, и ещё {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_course.py" line="174"/>
        <source>was: {0}</source>
        <translation>было: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_course.py" line="175"/>
        <source>time {0}</source>
        <translation>раз: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_course.py" line="176"/>
        <source>reminder {0}</source>
        <translation>напоминание {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_course.py" line="177"/>
        <source>could not be closed: {0}</source>
        <translation>закрыть не удалось: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/told_of_course.py" line="178"/>
        <source>№ {0} and № {1}</source>
        <translation>№ {0} и № {1}</translation>
    </message>
</context>
<context>
    <name>ToldDeeds</name>
    <message>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="37"/>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="38"/>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="55"/>
        <source>Ticket {0} is solved</source>
        <translation>Обращение {0} решено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="39"/>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="53"/>
        <source>Ticket {0} waits for the client, its clock stands still</source>
        <translation>Обращение {0} ждёт клиента, срок на паузе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="40"/>
        <source>Written down in ticket {0}</source>
        <translation>Записано в обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="41"/>
        <source>Ticket {0} is in work again</source>
        <translation>Обращение {0} снова в работе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="50"/>
        <source>Ticket {0} is yours, in work</source>
        <translation>Обращение {0} ваше, в работе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="51"/>
        <source>Ticket {0} is in work again, its clock runs on</source>
        <translation>Обращение {0} снова в работе, срок идёт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="52"/>
        <source>Ticket {0} is open anew</source>
        <translation>Обращение {0} открыто заново</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="54"/>
        <source>Ticket {0} is with another team, its clock runs on</source>
        <translation>Обращение {0} у другого отдела, срок идёт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/told_deeds.py" line="67"/>
        <source>The ticket is registered</source>
        <translation>Обращение зарегистрировано</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="26"/>
        <source>The data were encrypted with another key. Sign in to the system as the user who made them, or start again with the right passphrase.</source>
        <translation>Данные зашифрованы другим ключом. Войдите в систему под тем, кто их создал, или начните снова с верной парольной фразой.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="31"/>
        <source>The file is untouched. Install the newer program here, then try again.</source>
        <translation>Файл не тронут. Установите здесь новую версию программы и повторите.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="34"/>
        <source>Look for a second window of the program or a copy being made, wait for it, then try again.</source>
        <translation>Проверьте, не открыта ли программа второй раз и не идёт ли копирование. Дождитесь конца и повторите.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="38"/>
        <source>Do not work in this file. Call the administrator: the last copy is in the folder of copies.</source>
        <translation>Не работайте с этим файлом. Позовите администратора: последняя копия лежит в папке копий.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="42"/>
        <source>The keyring opens with your password of the system. Unlock it, then try again.</source>
        <translation>Хранилище ключей открывается вашим паролем от системы. Разблокируйте его и повторите.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="45"/>
        <source>Check the network of this workstation. If the others work, call the administrator.</source>
        <translation>Проверьте сеть на этом рабочем месте. Если у коллег всё работает, позовите администратора.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="59"/>
        <source>The data did not open</source>
        <translation>Данные не открылись</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="62"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="65"/>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="76"/>
        <source>Nothing is lost: the program has changed nothing.</source>
        <translation>Ничего не потеряно: программа ничего не меняла.</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/signin/trouble.py" line="79"/>
        <source>Written by {0}, this program knows {1}</source>
        <translation>Записано версией {0}, эта программа знает {1}</translation>
    </message>
</context>
<context>
    <name>TwoDesks</name>
    <message>
        <location filename="../../frontdesk/ui/clients/two_desks.py" line="54"/>
        <source>The card can be edited</source>
        <translation>Карточку можно править</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/two_desks.py" line="62"/>
        <source>{0} is editing, since {1}</source>
        <translation>Редактирует {0}, с {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/two_desks.py" line="66"/>
        <source>Without an answer it opens at {0}</source>
        <translation>Без ответа откроется в {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/two_desks.py" line="68"/>
        <source>{0} is editing too, since {1}</source>
        <translation>Правит и {0}, с {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/two_desks.py" line="73"/>
        <source>No answer in 30 seconds. Edit: saving joins both by field</source>
        <translation>За 30 секунд не ответили. Правьте: при сохранении правки соединятся по полям</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="53"/>
        <source>Card: {0}</source>
        <translation>Карточка: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="54"/>
        <source>New client: {0}</source>
        <translation>Новый клиент: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="58"/>
        <source>Ticket {0}</source>
        <translation>Обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="59"/>
        <source>New ticket: {0}</source>
        <translation>Новое обращение: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="61"/>
        <source>New visit: {0}</source>
        <translation>Новый визит: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="62"/>
        <source>New claim: {0}</source>
        <translation>Новая претензия: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="63"/>
        <source>Decision on claim {0}</source>
        <translation>Решение по претензии {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="64"/>
        <source>Working hours: {0}</source>
        <translation>Часы работы: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="65"/>
        <source>Norms: {0}</source>
        <translation>Нормы: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="66"/>
        <source>Commission of claim {0}</source>
        <translation>Комиссия по претензии {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="67"/>
        <source>Handing over ticket {0}</source>
        <translation>Передача обращения {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="68"/>
        <source>Dispute in ticket {0}</source>
        <translation>Спор в обращении {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="69"/>
        <source>Joining ticket {0}</source>
        <translation>Объединение обращения {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="70"/>
        <source>Splitting ticket {0}</source>
        <translation>Разделение обращения {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="71"/>
        <location filename="../../frontdesk/ui/unfinished.py" line="72"/>
        <source>Promise in ticket {0}</source>
        <translation>Обещание в обращении {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="73"/>
        <source>A request: {0}</source>
        <translation>Запрос: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="74"/>
        <source>Answer to a request</source>
        <translation>Ответ на запрос</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="75"/>
        <location filename="../../frontdesk/ui/unfinished.py" line="76"/>
        <source>Task of ticket {0}</source>
        <translation>Поручение по обращению {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="77"/>
        <source>Priority of ticket {0}</source>
        <translation>Приоритет обращения {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/unfinished.py" line="275"/>
        <source>Unfinished: {0}</source>
        <translation>Незаконченное: {0}</translation>
    </message>
</context>
<context>
    <name>UnusualPane</name>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="114"/>
        <location filename="../../frontdesk/ui/clients/looks.py" line="118"/>
        <source>Unusual looks at personal data</source>
        <translation>Необычные просмотры данных</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="117"/>
        <source>Nothing unusual in the last {0} days</source>
        <translation>За последние {0} дней ничего необычного</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="123"/>
        <source>along the list</source>
        <translation>по списку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="124"/>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="125"/>
        <source>look again</source>
        <translation>обновить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="126"/>
        <source>back to the list</source>
        <translation>к списку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/looks.py" line="145"/>
        <source>Last {0} days: {1}</source>
        <translation>За последние {0} дней: {1}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <location filename="../../frontdesk/ui/clients/viewer.py" line="73"/>
        <source>This kind of file is not shown here. Save a copy to open it elsewhere</source>
        <translation>Такие файлы здесь не показываются. Сохраните копию, чтобы открыть её другой программой</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/viewer.py" line="77"/>
        <source>Back to the card</source>
        <translation>К карточке</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="75"/>
        <source>Out of turn by law</source>
        <translation>Вне очереди по закону</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="77"/>
        <source>Print the slip</source>
        <translation>Напечатать талон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="79"/>
        <source>Straight to me, no slip</source>
        <translation>Сразу к себе, без талона</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="85"/>
        <source>Who came</source>
        <translation>Кто пришёл</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="86"/>
        <source>What for</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="87"/>
        <source>Slip</source>
        <translation>Талон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="160"/>
        <source>Choose what the visitor came for: keys 1 to 8</source>
        <translation>Выберите, зачем пришёл посетитель: клавиши 1–8</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="164"/>
        <source>Choose who came, or press Ctrl 0 for a visitor without a card</source>
        <translation>Выберите, кто пришёл, или нажмите Ctrl 0, если карточки нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="216"/>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/form.py" line="218"/>
        <source>Without a client</source>
        <translation>Без клиента</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="83"/>
        <source>new visit</source>
        <translation>новый визит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="84"/>
        <source>purpose</source>
        <translation>цель</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="85"/>
        <source>slip</source>
        <translation>талон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="86"/>
        <source>next</source>
        <translation>следующий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="87"/>
        <source>call again</source>
        <translation>повторить вызов</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="156"/>
        <source>{0} did not come</source>
        <translation>{0}: посетитель не подошёл</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="185"/>
        <source>Draft of {0} restored</source>
        <translation>Черновик от {0} восстановлен</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="195"/>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="233"/>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="234"/>
        <source>{0} is called: {1}</source>
        <translation>Вызван {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="256"/>
        <source>{0} is called again</source>
        <translation>{0} вызван ещё раз</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="261"/>
        <source>The hall is empty</source>
        <translation>В зале никого</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="271"/>
        <source>{0} is at your counter</source>
        <translation>Визит {0} у вашего окна</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="273"/>
        <source>Visit {0} is registered</source>
        <translation>Визит {0} зарегистрирован</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="274"/>
        <source>Take slip {0} back from the visitor</source>
        <translation>Визит отменён. Заберите у посетителя талон {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="314"/>
        <source>Slip {0} is printed</source>
        <translation>Талон {0} напечатан</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="316"/>
        <source>The visit joined ticket {0}</source>
        <translation>Визит вошёл в обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="320"/>
        <source>There is no printer. Tell the visitor the number: {0}</source>
        <translation>Принтер не подключён. Назовите посетителю номер: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="321"/>
        <location filename="../../frontdesk/ui/visits/page.py" line="328"/>
        <source>Save the slip</source>
        <translation>Сохранить талон</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/page.py" line="335"/>
        <source>Slip {0} is saved</source>
        <translation>Талон {0} сохранён</translation>
    </message>
</context>
<context>
    <name>WaitSheet</name>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="63"/>
        <source>Wait for the client and come back</source>
        <translation>Ждать клиента и вернуться к обращению</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/course_sheets.py" line="64"/>
        <source>Only remind the client</source>
        <translation>Без возврата: напоминать клиенту</translation>
    </message>
</context>
<context>
    <name>WeekField</name>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="43"/>
        <source>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</source>
        <translation>Понедельник Вторник Среда Четверг Пятница Суббота Воскресенье</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="54"/>
        <source>{0}, hours</source>
        <translation>{0}, часы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/hours_form.py" line="55"/>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <location filename="../../frontdesk/ui/visits/who.py" line="44"/>
        <source>Name, phone, insurance or ticket number, birth date</source>
        <translation>Имя, телефон, СНИЛС, дата рождения, номер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/who.py" line="45"/>
        <source>Who came</source>
        <translation>Кто пришёл</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="31"/>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="49"/>
        <source>pause {0}</source>
        <translation>пауза {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="35"/>
        <source>short day</source>
        <translation>короткий день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="37"/>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="45"/>
        <source>the clock starts at {0}</source>
        <translation>отсчёт с {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="47"/>
        <source>{0} counted</source>
        <translation>засчитано {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="54"/>
        <source>met at {0}</source>
        <translation>выполнено в {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="56"/>
        <source>due at {0}</source>
        <translation>срок в {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="64"/>
        <source>{0}, turn {1}</source>
        <translation>{0}, {1}-й круг</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="66"/>
        <source>{0}: by {1}, {2}</source>
        <translation>{0}: до {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="74"/>
        <source>A date that was set</source>
        <translation>Срок назначен датой</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="76"/>
        <source>The norm is {0} of working time</source>
        <translation>Норма — {0} рабочего времени</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="83"/>
        <source>Calendar «{0}», edition {1}</source>
        <translation>Календарь «{0}», редакция {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="91"/>
        <source>Met {0} at {1}</source>
        <translation>Выполнено {0} в {1}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="93"/>
        <source>Exceeded by {0}</source>
        <translation>Просрочено на {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="94"/>
        <source>{0} left</source>
        <translation>Осталось {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_words.py" line="52"/>
        <source>we waited for the client</source>
        <translation>ждали клиента</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <location filename="../../frontdesk/ui/queue/why.py" line="45"/>
        <location filename="../../frontdesk/ui/queue/why.py" line="46"/>
        <source>Why this deadline</source>
        <translation>Почему этот срок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why.py" line="49"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why.py" line="51"/>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why.py" line="80"/>
        <source>Only the office&apos;s working hours count. While we wait for the client the clock stands still.</source>
        <translation>Считаются только часы работы учреждения. Пока мы ждём клиента, срок стоит.</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <location filename="../../frontdesk/ui/queue/why_sheet.py" line="25"/>
        <location filename="../../frontdesk/ui/queue/why_sheet.py" line="37"/>
        <source>Why this deadline</source>
        <translation>Почему этот срок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/why_sheet.py" line="38"/>
        <source>Deadline of ticket {0}</source>
        <translation>Срок обращения {0}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../frontdesk/ui/window.py" line="47"/>
        <source>Front desk</source>
        <translation>Окно приёма</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="29"/>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="30"/>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="31"/>
        <location filename="../../frontdesk/ui/vocabulary.py" line="41"/>
        <location filename="../../frontdesk/ui/vocabulary.py" line="77"/>
        <source>Waiting for the client</source>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="32"/>
        <source>With another team</source>
        <translation>У другого отдела</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="33"/>
        <source>Suspended</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="34"/>
        <source>On approval</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="35"/>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="36"/>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="39"/>
        <source>New ones</source>
        <translation>Новые</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="40"/>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="42"/>
        <source>Waiting for others</source>
        <translation>Ждём других</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="43"/>
        <source>Done</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="46"/>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="47"/>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="41"/>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="42"/>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="45"/>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="46"/>
        <source>at home</source>
        <translation>домашний</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="47"/>
        <source>at work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="48"/>
        <source>another one</source>
        <translation>другой</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="51"/>
        <location filename="../../frontdesk/ui/vocabulary.py" line="48"/>
        <source>e-mail</source>
        <translation>почта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="52"/>
        <source>Telegram messenger</source>
        <translation>мессенджер Telegram</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="53"/>
        <source>WhatsApp messenger</source>
        <translation>мессенджер WhatsApp</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="54"/>
        <source>VK messages</source>
        <translation>сообщения ВКонтакте</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="55"/>
        <source>MAX messenger</source>
        <translation>мессенджер MAX</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="58"/>
        <source>personal</source>
        <translation>личная</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="59"/>
        <source>for work</source>
        <translation>рабочая</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="60"/>
        <source>somebody else&apos;s</source>
        <translation>чужая</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="63"/>
        <source>by registration</source>
        <translation>по регистрации</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="64"/>
        <source>where the person lives</source>
        <translation>где живёт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="65"/>
        <source>for letters</source>
        <translation>для писем</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="68"/>
        <source>passport of the Russian Federation</source>
        <translation>паспорт РФ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="69"/>
        <source>foreign passport</source>
        <translation>заграничный паспорт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="70"/>
        <source>birth certificate</source>
        <translation>свидетельство о рождении</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="71"/>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="72"/>
        <source>OMS policy</source>
        <translation>полис ОМС</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="73"/>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="74"/>
        <source>OGRNIP</source>
        <translation>ОГРНИП</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="75"/>
        <source>KPP</source>
        <translation>КПП</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="76"/>
        <source>bank account</source>
        <translation>банковский счёт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="77"/>
        <source>another document</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="80"/>
        <source>who is it</source>
        <translation>именительный</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="81"/>
        <source>of whom</source>
        <translation>кого? родительный</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="82"/>
        <source>to whom</source>
        <translation>кому? дательный</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="83"/>
        <source>whom</source>
        <translation>кого? винительный</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="84"/>
        <source>by whom</source>
        <translation>кем? творительный</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="85"/>
        <source>about whom</source>
        <translation>о ком? предложный</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="88"/>
        <source>visits</source>
        <translation>визиты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="89"/>
        <source>calls</source>
        <translation>звонки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="90"/>
        <source>letters</source>
        <translation>письма</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="91"/>
        <source>tickets</source>
        <translation>обращения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="92"/>
        <source>claims</source>
        <translation>претензии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="93"/>
        <source>papers and files</source>
        <translation>бумаги и файлы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="94"/>
        <source>consents</source>
        <translation>согласия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="95"/>
        <source>changes of the card</source>
        <translation>правки карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="98"/>
        <source>by power of attorney</source>
        <translation>по доверенности</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="99"/>
        <source>guardian</source>
        <translation>опекун</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="100"/>
        <source>trustee</source>
        <translation>попечитель</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="101"/>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="102"/>
        <source>spouse</source>
        <translation>супруг или супруга</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="103"/>
        <source>son or daughter</source>
        <translation>сын или дочь</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="104"/>
        <source>head of the organisation</source>
        <translation>руководитель организации</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="105"/>
        <source>relative</source>
        <translation>родственник</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="106"/>
        <source>contact person</source>
        <translation>контактное лицо</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="109"/>
        <source>The authority is over</source>
        <translation>Полномочия истекли</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="110"/>
        <source>The authority ends before the ticket does</source>
        <translation>Полномочия истекут раньше срока обращения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="111"/>
        <source>The authority ends within 30 days</source>
        <translation>Полномочия истекут в течение 30 дней</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="112"/>
        <source>The authority has not begun yet</source>
        <translation>Полномочия ещё не начались</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="115"/>
        <source>processing of personal data</source>
        <translation>обработка персональных данных</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="116"/>
        <source>advertising messages</source>
        <translation>рекламные сообщения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="119"/>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="121"/>
        <source>on the site</source>
        <translation>на сайте</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="122"/>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="84"/>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="125"/>
        <source>To see the data</source>
        <translation>Выдать сведения о данных</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="126"/>
        <source>To correct the data</source>
        <translation>Исправить данные</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="127"/>
        <source>To stop using the data</source>
        <translation>Прекратить обработку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="128"/>
        <source>To destroy the data</source>
        <translation>Уничтожить данные</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="131"/>
        <source>the consent was withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="132"/>
        <source>the purpose is reached</source>
        <translation>цель обработки достигнута</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="133"/>
        <source>the person demands to stop</source>
        <translation>человек требует прекратить обработку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="134"/>
        <source>the data was got unlawfully</source>
        <translation>данные получены неправомерно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="137"/>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="138"/>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="139"/>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="140"/>
        <source>choice of a list</source>
        <translation>выбор из списка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="143"/>
        <source>PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="144"/>
        <source>PNG picture</source>
        <translation>рисунок PNG</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="145"/>
        <source>JPEG picture</source>
        <translation>рисунок JPEG</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="146"/>
        <source>TIFF picture</source>
        <translation>рисунок TIFF</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="147"/>
        <source>Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="148"/>
        <source>Excel table</source>
        <translation>таблица Excel</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="149"/>
        <source>OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="150"/>
        <source>plain text</source>
        <translation>простой текст</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="49"/>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="50"/>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="62"/>
        <source>low</source>
        <translation>низкое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="63"/>
        <source>medium</source>
        <translation>среднее</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="64"/>
        <source>high</source>
        <translation>высокое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="67"/>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="68"/>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="69"/>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="70"/>
        <source>Critical</source>
        <translation>Критический</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="73"/>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="74"/>
        <source>Less than an hour</source>
        <translation>Меньше часа</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="75"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="76"/>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="80"/>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="83"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="93"/>
        <source>Outcome of the call</source>
        <translation>Итог звонка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="94"/>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="95"/>
        <location filename="../../frontdesk/ui/vocabulary.py" line="166"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="15"/>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="120"/>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="16"/>
        <source>at the counter</source>
        <translation>у окна</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="17"/>
        <source>finished</source>
        <translation>завершён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="18"/>
        <source>did not come</source>
        <translation>не подошёл</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="19"/>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="24"/>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="25"/>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="28"/>
        <source>no benefit</source>
        <translation>без льготы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="29"/>
        <source>veteran of labour</source>
        <translation>ветеран труда</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="30"/>
        <source>combat veteran</source>
        <translation>ветеран боевых действий</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="31"/>
        <source>disabled, group I</source>
        <translation>инвалид I группы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="32"/>
        <source>disabled, group II</source>
        <translation>инвалид II группы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="33"/>
        <source>disabled, group III</source>
        <translation>инвалид III группы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="34"/>
        <source>large family</source>
        <translation>многодетная семья</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="35"/>
        <source>low income</source>
        <translation>малоимущие</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="36"/>
        <source>pensioner</source>
        <translation>пенсионер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="37"/>
        <source>child of war</source>
        <translation>дети войны</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/card_words.py" line="38"/>
        <source>honorary donor</source>
        <translation>почётный донор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="22"/>
        <source>goods</source>
        <translation>товар</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="23"/>
        <source>work or service</source>
        <translation>работа или услуга</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="26"/>
        <source>Return the money</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="27"/>
        <source>Cut the price</source>
        <translation>Уменьшить цену</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="28"/>
        <source>Pay for the repair</source>
        <translation>Оплатить исправление</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="29"/>
        <source>Make good the losses</source>
        <translation>Возместить убытки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="30"/>
        <source>Exchange the goods</source>
        <translation>Заменить товар</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="31"/>
        <source>Repair free of charge</source>
        <translation>Устранить недостатки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="32"/>
        <source>Put the work right</source>
        <translation>Исправить работу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="35"/>
        <source>Satisfy</source>
        <translation>Удовлетворить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="36"/>
        <source>Satisfy in part</source>
        <translation>Удовлетворить частично</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="37"/>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="40"/>
        <source>registered</source>
        <translation>зарегистрирована</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="41"/>
        <source>decided</source>
        <translation>решение принято</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="42"/>
        <source>taken back</source>
        <translation>отменена</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="45"/>
        <source>Act on a claim</source>
        <translation>Акт по претензии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="48"/>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_papers.py" line="49"/>
        <source>issued</source>
        <translation>выпущен</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="51"/>
        <source>state portal</source>
        <translation>портал госуслуг</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="52"/>
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="53"/>
        <source>social network</source>
        <translation>соцсеть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="54"/>
        <source>our site</source>
        <translation>наш сайт</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="55"/>
        <source>service centre</source>
        <translation>МФЦ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="56"/>
        <source>reviews</source>
        <translation>отзывы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="57"/>
        <source>marketplace</source>
        <translation>маркетплейс</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="58"/>
        <source>colleague</source>
        <translation>внутренний запрос</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="59"/>
        <source>our own move</source>
        <translation>исходящее</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="81"/>
        <source>My team&apos;s</source>
        <translation>Моей команды</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="82"/>
        <source>Nobody&apos;s</source>
        <translation>Ничьи</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="86"/>
        <source>By deadline</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="87"/>
        <source>By priority</source>
        <translation>По приоритету</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="88"/>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="89"/>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="92"/>
        <location filename="../../frontdesk/ui/vocabulary.py" line="170"/>
        <source>From the client</source>
        <translation>От клиента</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="98"/>
        <source>agent</source>
        <translation>оператор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="99"/>
        <source>senior agent</source>
        <translation>старший оператор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="100"/>
        <source>trainee</source>
        <translation>стажёр</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="101"/>
        <source>clerk</source>
        <translation>специалист</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="102"/>
        <source>chief specialist</source>
        <translation>главный специалист</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="103"/>
        <source>claims manager</source>
        <translation>специалист по претензиям</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="104"/>
        <source>shift lead</source>
        <translation>начальник смены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="105"/>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="106"/>
        <source>registrar</source>
        <translation>регистратор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="107"/>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="110"/>
        <source>edit client cards</source>
        <translation>изменять карточки клиентов</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="111"/>
        <source>register visits</source>
        <translation>регистрировать визиты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="112"/>
        <source>work on tickets</source>
        <translation>работать с обращениями</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="113"/>
        <source>register claims</source>
        <translation>регистрировать претензии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="114"/>
        <source>decide on claims</source>
        <translation>принимать решения по претензиям</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="115"/>
        <source>issue acts</source>
        <translation>выпускать акты</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="116"/>
        <source>change the fields of the card</source>
        <translation>менять поля карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="117"/>
        <source>set working hours and targets</source>
        <translation>настраивать часы работы и сроки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="118"/>
        <source>hand out personal data</source>
        <translation>выдавать персональные данные</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="119"/>
        <source>oversee and destroy personal data</source>
        <translation>контролировать и уничтожать персональные данные</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="120"/>
        <source>give assignments and decide disputes</source>
        <translation>давать поручения и решать споры</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="121"/>
        <source>change teams, routes and absences</source>
        <translation>менять команды, маршруты и отсутствия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="124"/>
        <source>Signed in</source>
        <translation>Вход в программу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="125"/>
        <source>Signed out</source>
        <translation>Выход из программы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="126"/>
        <source>Sign-in refused</source>
        <translation>Отказ во входе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="127"/>
        <source>Client card created</source>
        <translation>Карточка клиента создана</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="128"/>
        <source>Client card changed</source>
        <translation>Карточка клиента изменена</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="129"/>
        <source>Another card joined to this one</source>
        <translation>Карта объединена с другой</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="130"/>
        <source>Joined cards parted again</source>
        <translation>Карты разъединены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="131"/>
        <source>Said to be another person</source>
        <translation>Отмечено: другой человек</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="132"/>
        <source>Hidden data shown</source>
        <translation>Показаны скрытые данные</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="133"/>
        <source>Representative added</source>
        <translation>Добавлен представитель</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="134"/>
        <source>Representative&apos;s authority ended</source>
        <translation>Полномочия представителя прекращены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="135"/>
        <source>Representative&apos;s authority changed</source>
        <translation>Полномочия представителя изменены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="136"/>
        <source>Representative&apos;s authority restored</source>
        <translation>Полномочия представителя восстановлены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="137"/>
        <source>Consent given</source>
        <translation>Дано согласие</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="138"/>
        <source>Consent withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="139"/>
        <source>Form of consent made</source>
        <translation>Подготовлен бланк согласия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="140"/>
        <source>Request about personal data answered</source>
        <translation>Дан ответ на запрос о персональных данных</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="141"/>
        <source>Request about personal data taken</source>
        <translation>Принят запрос о персональных данных</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="142"/>
        <source>Tickets written to a file</source>
        <translation>Обращения выгружены в файл</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="143"/>
        <source>Personal data handed out</source>
        <translation>Выданы сведения о персональных данных</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="144"/>
        <source>Sheet of looks made</source>
        <translation>Составлен лист просмотров</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="145"/>
        <source>Sheet for the person made</source>
        <translation>Составлен лист для гражданина</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="146"/>
        <source>Personal data destroyed</source>
        <translation>Персональные данные уничтожены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="147"/>
        <source>File attached</source>
        <translation>Приложен файл</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="148"/>
        <source>File removed</source>
        <translation>Файл убран</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="149"/>
        <source>File put back</source>
        <translation>Файл возвращён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="150"/>
        <source>Field of the card added</source>
        <translation>Добавлено поле карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="151"/>
        <source>Teams changed</source>
        <translation>Команды изменены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="152"/>
        <source>Documents and cases handed over</source>
        <translation>Документы и дела переданы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="153"/>
        <source>Documents and cases taken back</source>
        <translation>Документы и дела приняты обратно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="154"/>
        <source>Field of the card changed</source>
        <translation>Изменено поле карточки</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="155"/>
        <source>Working hours published</source>
        <translation>Опубликованы часы работы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="156"/>
        <source>Open tickets counted by the new hours</source>
        <translation>Открытые обращения пересчитаны по новым часам</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="157"/>
        <source>Visit registered</source>
        <translation>Визит зарегистрирован</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="158"/>
        <source>Called to the counter</source>
        <translation>Вызов к окну</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="159"/>
        <source>Called again</source>
        <translation>Повторный вызов</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="160"/>
        <source>Visit finished</source>
        <translation>Визит завершён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="161"/>
        <source>Did not come</source>
        <translation>Не подошёл к окну</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="162"/>
        <source>Visit cancelled</source>
        <translation>Визит отменён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="163"/>
        <source>Ticket opened</source>
        <translation>Обращение открыто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="164"/>
        <source>Ticket taken</source>
        <translation>Обращение взято в работу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="165"/>
        <source>Status changed</source>
        <translation>Статус изменён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="167"/>
        <source>Reply to the client</source>
        <translation>Ответ клиенту</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="168"/>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="169"/>
        <source>Subject changed</source>
        <translation>Тема изменена</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="171"/>
        <source>Opened again</source>
        <translation>Переоткрыто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="172"/>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="173"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="174"/>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="175"/>
        <source>The client is reminded</source>
        <translation>Клиенту напомнили</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="176"/>
        <source>Back in work by itself</source>
        <translation>Само вернулось в работу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="177"/>
        <source>Joined to this one:</source>
        <translation>Влито в это:</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="178"/>
        <source>Joined to</source>
        <translation>Влито в</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="179"/>
        <source>Joined tickets parted again</source>
        <translation>Объединённые обращения разделены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="180"/>
        <source>Split off into</source>
        <translation>Выделено в</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="181"/>
        <source>Linked with</source>
        <translation>Связано с</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="182"/>
        <source>No more linked with</source>
        <translation>Больше не связано с</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="183"/>
        <source>Promised to the client</source>
        <translation>Обещано клиенту</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="184"/>
        <source>Promise kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="185"/>
        <source>Promise given up</source>
        <translation>Обещание снято</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="186"/>
        <source>Deadlines counted anew</source>
        <translation>Сроки пересчитаны</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="187"/>
        <location filename="../../frontdesk/ui/vocabulary.py" line="195"/>
        <source>Term of the law</source>
        <translation>Срок по закону</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="188"/>
        <source>Escalated</source>
        <translation>Эскалировано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="189"/>
        <location filename="../../frontdesk/ui/vocabulary.py" line="197"/>
        <source>Why the deadline was missed</source>
        <translation>Причина нарушения срока</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="190"/>
        <source>Task given</source>
        <translation>Поручение дано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="191"/>
        <source>Task done</source>
        <translation>Поручение выполнено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="192"/>
        <source>Task returned</source>
        <translation>Поручение возвращено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="193"/>
        <source>Task checked</source>
        <translation>Поручение проверено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="194"/>
        <source>Another deadline</source>
        <translation>Другой срок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="196"/>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="198"/>
        <source>Targets of the office changed</source>
        <translation>Изменены сроки договора</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="199"/>
        <source>Step of the script</source>
        <translation>Шаг сценария</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="200"/>
        <source>Claim registered</source>
        <translation>Претензия зарегистрирована</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="201"/>
        <source>Claim changed</source>
        <translation>Претензия изменена</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="202"/>
        <source>Claim decided</source>
        <translation>Решение по претензии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="203"/>
        <source>Act issued</source>
        <translation>Акт выпущен</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="204"/>
        <source>Act printed</source>
        <translation>Акт напечатан</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="205"/>
        <source>Slip printed</source>
        <translation>Талон напечатан</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="206"/>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="209"/>
        <source>Fill in this field</source>
        <translation>Заполните это поле</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="210"/>
        <source>This is not a date. Type it as 17.11.2026</source>
        <translation>Это не дата. Напишите так: 17.11.2026</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="211"/>
        <source>This day has not come yet. Check the date</source>
        <translation>Этот день ещё не наступил. Проверьте дату</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="212"/>
        <source>More than 120 years ago. Check the year</source>
        <translation>Больше 120 лет назад. Проверьте год</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="213"/>
        <source>Not before {date}. Check the date</source>
        <translation>Не раньше {date}. Проверьте дату</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="214"/>
        <source>This is not a phone number. Check its digits</source>
        <translation>Это не номер телефона. Проверьте цифры</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="215"/>
        <source>This is not an e-mail address. Type it as name@mail.ru</source>
        <translation>Это не адрес почты. Напишите так: имя@mail.ru</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="218"/>
        <source>{needed} digits are needed, {given} now</source>
        <translation>Нужно {needed} цифр, сейчас {given}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="219"/>
        <source>The check digits do not agree. Compare with the document</source>
        <translation>Контрольное число не сходится. Сверьте цифры с документом</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="222"/>
        <source>Written otherwise than it should be. Compare with the document</source>
        <translation>Записано не так, как в документе. Сверьте с документом</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="225"/>
        <source>This is not a sum. Type it as 4 800,00</source>
        <translation>Это не сумма. Напишите так: 4 800,00</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="226"/>
        <source>At least {limit} characters are needed</source>
        <translation>Нужно не меньше {limit} знаков</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="227"/>
        <source>Longer than {limit} characters. Make it shorter</source>
        <translation>Длиннее {limit} знаков. Сократите текст</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="228"/>
        <source>A name has no digits. Check the spelling</source>
        <translation>В имени не бывает цифр. Проверьте написание</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="229"/>
        <source>Choose one of the list</source>
        <translation>Выберите из списка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="230"/>
        <source>Fill in: {detail}</source>
        <translation>Заполните: {detail}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="231"/>
        <source>There is one of this name already. Choose another name</source>
        <translation>Такое название уже есть. Выберите другое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="232"/>
        <source>This is not a number. Type it as 12,5</source>
        <translation>Это не число. Введите, например, 12,5</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="233"/>
        <source>These are no hours. Type them as 8:00–13:00, 14:00–20:00</source>
        <translation>Это не часы. Напишите так: 8:00–13:00, 14:00–20:00</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="236"/>
        <source>Type it as 4 ч or 1 ч 30 мин</source>
        <translation>Напишите так: 4 ч или 1 ч 30 мин</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="237"/>
        <source>The number looks unusual. Compare with the document or write why it stays so</source>
        <translation>Номер выглядит необычно. Сверьте с документом или напишите, почему оставляете как есть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="240"/>
        <source>An account of the treasury: its key cannot be checked</source>
        <translation>Казначейский счёт: проверить контрольный ключ нельзя</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="243"/>
        <source>Was valid until {date}</source>
        <translation>Действовал до {date}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="244"/>
        <source>The passport was to be changed by age. Ask for the new one</source>
        <translation>Паспорт пора заменить по возрасту. Спросите новый</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="249"/>
        <source>This cannot be done now. Check what is entered and try again</source>
        <translation>Сейчас это сделать нельзя. Проверьте введённое и попробуйте ещё раз</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="252"/>
        <source>Wrong pair of employee and password</source>
        <translation>Неверная пара сотрудник и пароль</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="253"/>
        <source>The counter is taken by {by}. Choose another one</source>
        <translation>Окно занято: {by}. Выберите другое</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="254"/>
        <source>You have no right to {right}. Ask the shift lead</source>
        <translation>У вас нет права {right}. Обратитесь к начальнику смены</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="255"/>
        <source>It is not here any more. Refresh the list</source>
        <translation>Этой записи больше нет. Обновите список</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="256"/>
        <source>Somebody saved this card before you. Compare and save again</source>
        <translation>Карточку успели изменить за другим столом. Сверьте значения и сохраните ещё раз</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="259"/>
        <source>This card was joined to another one meanwhile. Open that card and save there</source>
        <translation>Эту карту тем временем объединили с другой. Откройте ту карту и сохраните в ней</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="262"/>
        <source>The data of this person was destroyed, nothing new is kept on the card. Choose another card, or go on without one</source>
        <translation>Данные этого человека уничтожены, в карточку больше ничего не записывают. Выберите другую карточку или продолжите без неё</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="267"/>
        <source>A person and an organisation cannot be one card. Choose another card</source>
        <translation>Человек и организация не могут быть одной карточкой. Выберите другую карточку</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="270"/>
        <source>Already taken by {by} at {at}</source>
        <translation>Обращение уже у сотрудника {by}, с {at}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="271"/>
        <source>Nobody is waiting</source>
        <translation>В зале никого нет</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="272"/>
        <source>This has been done already or cannot be done any more. Refresh the list</source>
        <translation>Это уже сделано или сделать это больше нельзя. Обновите список</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="275"/>
        <source>Not to be finished yet</source>
        <translation>Пока не завершить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="276"/>
        <source>The client has neither e-mail nor phone. Add one and send again</source>
        <translation>У клиента нет ни почты, ни телефона. Добавьте и отправьте ещё раз</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="279"/>
        <source>The data must be kept for now</source>
        <translation>Данные пока нельзя уничтожить</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="280"/>
        <source>The person has not agreed to this. Take the consent first, or do without</source>
        <translation>Человек на это не соглашался. Сначала возьмите согласие или обойдитесь без него</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="283"/>
        <source>This kind of file is not kept. Attach a PDF, a picture, a text or a table</source>
        <translation>Файлы такого вида не хранятся. Приложите PDF, рисунок, текст или таблицу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="286"/>
        <source>The file is larger than 25 MB. Scan it with a lower resolution or attach it in parts</source>
        <translation>Файл больше 25 МБ. Отсканируйте с меньшим разрешением или приложите частями</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="289"/>
        <source>Something around the program failed. Nothing typed is lost</source>
        <translation>Работе помешал внешний сбой. Введённое сохранено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="290"/>
        <source>The data open with the passphrase of the office. Enter it</source>
        <translation>Данные открываются парольной фразой учреждения. Введите её</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="293"/>
        <source>The data cannot be opened with this key. Check the passphrase</source>
        <translation>Данные не открываются этим ключом. Проверьте парольную фразу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="296"/>
        <source>The data were written by a newer program. Update this workstation</source>
        <translation>Данные записаны более новой версией программы. Обновите программу на этом месте</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="299"/>
        <source>Another program holds the data. Close it and try again</source>
        <translation>Данные заняты другой программой. Закройте её и повторите</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="300"/>
        <source>The data file is damaged. Restore it from a copy</source>
        <translation>Файл данных повреждён. Восстановите его из копии</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="301"/>
        <source>Not saved: the disk is full. Free some space and try again</source>
        <translation>Не сохранено: диск заполнен. Освободите место и повторите</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="302"/>
        <source>Not saved: the folder of the data cannot be written to</source>
        <translation>Не сохранено: папка данных закрыта для записи</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="303"/>
        <source>The database server does not answer. Check the cable and try again</source>
        <translation>Сервер базы данных не отвечает. Проверьте связь и повторите</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="306"/>
        <source>The system keyring is missing or locked. Unlock it and try again</source>
        <translation>Хранилище ключей недоступно или закрыто. Откройте его и повторите</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="309"/>
        <source>A file of the program is missing: {file}. Install the program again</source>
        <translation>Не хватает файла программы: {file}. Установите программу заново</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="312"/>
        <source>The paper could not be made. What is entered is saved</source>
        <translation>Документ не получился. Введённое сохранено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary.py" line="313"/>
        <source>The printer {printer} does not answer. The paper is saved</source>
        <translation>Принтер «{printer}» не отвечает. Документ сохранён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="119"/>
        <source>The printer does not answer. The paper is saved</source>
        <translation>Принтер не отвечает. Документ сохранён</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="135"/>
        <source>What is typed stays here and is kept by itself as soon as that is possible</source>
        <translation>Набранное остаётся на месте и сохранится само, как только будет можно</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="144"/>
        <source>Sign-in is closed until {at}</source>
        <translation>Вход закрыт до {at}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/words.py" line="147"/>
        <source>Attempts left: %n</source>
        <translation>
            <numerusform>Осталась %n попытка</numerusform>
            <numerusform>Осталось %n попытки</numerusform>
            <numerusform>Осталось %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="151"/>
        <source>claim {0} is not decided</source>
        <translation>по претензии {0} нет решения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="152"/>
        <source>ticket {0} is open</source>
        <translation>обращение {0} не закрыто</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="153"/>
        <source>claim {0} is to be kept until {1} ({2})</source>
        <translation>претензию {0} хранят до {1} ({2})</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="154"/>
        <source>ticket {0} is to be kept until {1} ({2})</source>
        <translation>обращение {0} хранят до {1} ({2})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/words.py" line="177"/>
        <source>Check %n field(s): {fields}</source>
        <translation>
            <numerusform>Исправьте %n поле: {fields}</numerusform>
            <numerusform>Исправьте %n поля: {fields}</numerusform>
            <numerusform>Исправьте %n полей: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="184"/>
        <source>The same on both cards: {0}</source>
        <translation>Одинаково в обеих картах: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="189"/>
        <source>Parted again: {0} has a card of its own</source>
        <translation>Карты разъединены: {0} снова отдельно</translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/words.py" line="202"/>
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/words.py" line="203"/>
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/words.py" line="204"/>
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/words.py" line="205"/>
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n претензия</numerusform>
            <numerusform>%n претензии</numerusform>
            <numerusform>%n претензий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/words.py" line="206"/>
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/words.py" line="207"/>
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../frontdesk/ui/words.py" line="208"/>
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="216"/>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="218"/>
        <source>{0} h {1} min</source>
        <translation>{0} ч {1} мин</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="220"/>
        <source>{0} h</source>
        <translation>{0} ч</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="228"/>
        <source>{0} d</source>
        <translation>{0} д</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="239"/>
        <source>tomorrow {0}</source>
        <translation>завтра {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="250"/>
        <source>met</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="252"/>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="261"/>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="265"/>
        <source>given up</source>
        <translation>снято</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="269"/>
        <source>promised by {0}</source>
        <translation>обещает {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="275"/>
        <source>Paused</source>
        <translation>Срок на паузе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="277"/>
        <source>The deadline passed {0} ago</source>
        <translation>Срок нарушен на {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="280"/>
        <source>{0} left</source>
        <translation>Осталось {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="299"/>
        <source>{0} KB</source>
        <translation>{0} КБ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/words.py" line="303"/>
        <source>{0} MB</source>
        <translation>{0} МБ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="9"/>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="10"/>
        <source>Russian sign language</source>
        <translation>русский жестовый</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="11"/>
        <source>Tatar</source>
        <translation>татарский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="12"/>
        <source>Bashkir</source>
        <translation>башкирский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="13"/>
        <source>Chuvash</source>
        <translation>чувашский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="14"/>
        <source>Chechen</source>
        <translation>чеченский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="15"/>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="16"/>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="17"/>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="18"/>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="19"/>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="20"/>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="21"/>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="22"/>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="23"/>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/clients/languages.py" line="24"/>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="19"/>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="20"/>
        <source>Request</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="21"/>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="22"/>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="23"/>
        <source>Complaint, 59-FZ</source>
        <translation>Жалоба 59-ФЗ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="24"/>
        <source>Complaint, 210-FZ</source>
        <translation>Жалоба 210-ФЗ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="25"/>
        <source>Claim of a consumer</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="26"/>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="27"/>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="28"/>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="29"/>
        <source>Gratitude</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="32"/>
        <source>too few people</source>
        <translation>не хватило людей</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="33"/>
        <source>a department did not answer</source>
        <translation>не ответил другой отдел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="34"/>
        <source>the client did not give what was needed</source>
        <translation>клиент не дал сведений</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="35"/>
        <source>a difficult matter</source>
        <translation>сложный вопрос</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="36"/>
        <source>went to the wrong team</source>
        <translation>попало не в ту группу</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="37"/>
        <source>a breakdown of a system</source>
        <translation>сбой системы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="38"/>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="41"/>
        <source>answered</source>
        <translation>дан ответ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="42"/>
        <source>done as asked</source>
        <translation>сделано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="43"/>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="44"/>
        <source>sent where it belongs</source>
        <translation>перенаправлено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="45"/>
        <source>taken back by the client</source>
        <translation>клиент отозвал</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="46"/>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="53"/>
        <source>the client did not answer</source>
        <translation>клиент не ответил</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="47"/>
        <source>a duplicate</source>
        <translation>дубль</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="48"/>
        <source>not for us</source>
        <translation>не к нам</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="49"/>
        <source>opened by mistake</source>
        <translation>открыто по ошибке</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="52"/>
        <source>confirmed by the client</source>
        <translation>клиент подтвердил</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="56"/>
        <source>an outcome: write how it ended</source>
        <translation>нет итога: напишите, чем закончилось</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="57"/>
        <source>the reason of the missed deadline</source>
        <translation>не названа причина нарушения срока</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="58"/>
        <source>the sub-task «{0}» is open</source>
        <translation>подзадача «{0}» не закрыта</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="59"/>
        <source>the request «{0}» is unanswered</source>
        <translation>на запрос «{0}» нет ответа</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="60"/>
        <source>the promise «{0}» is neither kept nor given up</source>
        <translation>обещание «{0}» не выполнено и не снято</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="61"/>
        <source>it is undecided whether {0} is the same</source>
        <translation>не решено, дубль ли обращение {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="62"/>
        <source>claim {0} is undecided</source>
        <translation>по претензии {0} нет решения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="63"/>
        <source>the client has not confirmed the solution</source>
        <translation>клиент не подтвердил решение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="66"/>
        <source>related</source>
        <translation>связано</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="67"/>
        <source>part of a larger one</source>
        <translation>часть большего</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="68"/>
        <source>its part</source>
        <translation>его часть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="69"/>
        <source>may be the same</source>
        <translation>возможно, дубль</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="70"/>
        <source>split off</source>
        <translation>выделено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="71"/>
        <source>of one incident</source>
        <translation>один инцидент</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="72"/>
        <source>joined</source>
        <translation>объединено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="75"/>
        <source>Sub-task</source>
        <translation>Подзадача</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="76"/>
        <source>Request to a department</source>
        <translation>Запрос в отдел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="77"/>
        <source>Request to another district</source>
        <translation>Запрос в другой район</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="78"/>
        <source>Request of another district</source>
        <translation>Запрос из другого района</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="79"/>
        <source>Assignment</source>
        <translation>Поручение руководителя</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="82"/>
        <source>by letter</source>
        <translation>письмом</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="83"/>
        <source>by e-mail</source>
        <translation>по электронной почте</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="85"/>
        <source>through the inter-agency system</source>
        <translation>через межведомственную систему</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="86"/>
        <source>by courier</source>
        <translation>курьером</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="89"/>
        <source>team</source>
        <translation>группа</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="90"/>
        <source>department</source>
        <translation>отдел</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="91"/>
        <source>member of staff</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="94"/>
        <source>Today, an hour before closing</source>
        <translation>сегодня, за час до закрытия</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="95"/>
        <source>Tomorrow morning</source>
        <translation>завтра утром</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="96"/>
        <source>In three working days</source>
        <translation>через три рабочих дня</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="97"/>
        <source>In a week</source>
        <translation>через неделю</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="100"/>
        <source>remind the client</source>
        <translation>напомнить клиенту</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_course.py" line="101"/>
        <source>close it</source>
        <translation>закрыть</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="15"/>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="16"/>
        <source>closed by the week</source>
        <translation>выходной по неделе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="17"/>
        <source>public holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="18"/>
        <source>day off moved here by the law</source>
        <translation>перенесённый выходной</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="19"/>
        <source>day off of the region</source>
        <translation>выходной региона</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="20"/>
        <source>own day off</source>
        <translation>свой выходной</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="21"/>
        <source>working day off by the law</source>
        <translation>рабочая суббота</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="22"/>
        <source>exchanged with another day</source>
        <translation>обмен днями</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="23"/>
        <source>hours of its own</source>
        <translation>свои часы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="26"/>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="27"/>
        <source>day off every year</source>
        <translation>выходной каждый год</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="28"/>
        <source>own hours</source>
        <translation>свои часы</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="29"/>
        <source>short day</source>
        <translation>короткий день</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="30"/>
        <source>exchange of days</source>
        <translation>обмен днями</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="33"/>
        <source>of the office</source>
        <translation>учреждения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="34"/>
        <source>of a team</source>
        <translation>отдела</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="35"/>
        <source>of the law</source>
        <translation>по закону</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="38"/>
        <source>first response</source>
        <translation>первый ответ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="39"/>
        <source>next answer</source>
        <translation>следующий ответ</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="40"/>
        <source>solution</source>
        <translation>решение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="41"/>
        <source>keep informed</source>
        <translation>держать в курсе</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/vocabulary_of_hours.py" line="42"/>
        <source>term of the law</source>
        <translation>срок по закону</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <location filename="../../frontdesk/ui/claims/new.py" line="60"/>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../frontdesk/ui/queue/workspace.py" line="36"/>
        <source>Open tickets</source>
        <translation>Открытые обращения</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/workspace.py" line="37"/>
        <source>Choose a ticket in the queue: Enter opens it</source>
        <translation>Выберите обращение в очереди: ↵ откроет его</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/workspace.py" line="90"/>
        <source>New ticket</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/queue/workspace.py" line="104"/>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
</context>
<context>
    <name>YearModel</name>
    <message>
        <location filename="../../frontdesk/ui/settings/year.py" line="46"/>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>янв фев мар апр май июн июл авг сен окт ноя дек</translation>
    </message>
</context>
<context>
    <name>_NormsForm</name>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="81"/>
        <source>Name of the row</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="82"/>
        <source>Counted by the hours</source>
        <translation>По каким часам считать</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/settings/targets.py" line="85"/>
        <source>no norm</source>
        <translation>без нормы</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <location filename="../../frontdesk/ui/clients/viewer.py" line="39"/>
        <source>Picture</source>
        <translation>Снимок</translation>
    </message>
</context>
<context>
    <name>_Preferred</name>
    <message>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="37"/>
        <location filename="../../frontdesk/ui/clients/sections/contacts.py" line="38"/>
        <source>Use it first</source>
        <translation>Сделать основным</translation>
    </message>
</context>
<context>
    <name>_RepairStrip</name>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="308"/>
        <source>search as typed</source>
        <translation>искать как введено</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="321"/>
        <source>Keyboard layout repaired: {0}</source>
        <translation>Раскладка исправлена: {0}</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/palette.py" line="321"/>
        <source>Searched for the like: {0}</source>
        <translation>Показано похожее: {0}</translation>
    </message>
</context>
<context>
    <name>_WaitingDelegate</name>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="123"/>
        <source>out of turn</source>
        <translation>вне очереди</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="125"/>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <location filename="../../frontdesk/ui/visits/hall.py" line="127"/>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
</context>
<context>
    <name>_WallClock</name>
    <message>
        <location filename="../../frontdesk/ui/signin/frame.py" line="120"/>
        <source>dddd, MMMM d</source>
        <translation>dddd, d MMMM</translation>
    </message>
</context>
</TS>
