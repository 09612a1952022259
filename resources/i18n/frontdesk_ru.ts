<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>rule “{0}”</source>
        <translation>правило «{0}»</translation>
    </message>
    <message>
        <source>split off № {0}</source>
        <translation>выделено из № {0}</translation>
    </message>
    <message>
        <source>from form No. {0}, came {1}</source>
        <translation>с бумажного бланка № {0}, поступило {1}</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>comes back {0}</source>
        <translation>вернётся {0}</translation>
    </message>
    <message>
        <source>{0} decides</source>
        <translation>решает {0}</translation>
    </message>
    <message>
        <source>at first contact</source>
        <translation>с первого контакта</translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation>талон {0}</translation>
    </message>
    <message>
        <source>joined: {0}</source>
        <translation>вошла карта: {0}</translation>
    </message>
    <message>
        <source>now separate: {0}</source>
        <translation>отдельно: {0}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>file of the card</source>
        <translation>файл из карточки</translation>
    </message>
    <message>
        <source>answer by {0}</source>
        <translation>ответить до {0}</translation>
    </message>
    <message>
        <source>act {0}</source>
        <translation>акт {0}</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation>Пропущено: {0}</translation>
    </message>
    <message>
        <source>script</source>
        <translation>сценарий</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>срок {0}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>Visas are asked for</source>
        <translation>Запрошены визы</translation>
    </message>
    <message>
        <source>A visa is asked for no longer</source>
        <translation>Просьба о визе отозвана</translation>
    </message>
    <message>
        <source>counter {0}</source>
        <translation>окно {0}</translation>
    </message>
    <message>
        <source>the effect is there</source>
        <translation>эффект есть</translation>
    </message>
    <message>
        <source>the effect is not there</source>
        <translation>эффекта нет</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>по {0}</translation>
    </message>
    <message>
        <source>stands for: {0}</source>
        <translation>представляет: {0}</translation>
    </message>
    <message>
        <source>edition {0}</source>
        <translation>редакция&#xa0;{0}</translation>
    </message>
</context>
<context>
    <name>AbsencesPage</name>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>While somebody is away, the deputy sees and takes their tickets and those of their teams.</source>
        <translation>Пока сотрудника нет, заместитель видит и берёт его обращения и обращения его команд.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Nobody is away, and nobody is going to be</source>
        <translation>Все на месте, и никто не собирается отсутствовать</translation>
    </message>
    <message>
        <source>Plan an absence</source>
        <translation>Новое отсутствие</translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation>Вернуть к работе</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Within their own skills and room, till the last day</source>
        <translation>До последнего дня, в пределах своих навыков и нагрузки</translation>
    </message>
    <message>
        <source>Kind of absence</source>
        <translation>Вид отсутствия</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Absence of {0} is written down</source>
        <translation>Отсутствие записано: {0}</translation>
    </message>
    <message>
        <source>{0} is at work again</source>
        <translation>{0}: снова на работе</translation>
    </message>
    <message>
        <source>Absence of {0} is called off</source>
        <translation>Отсутствие отменено: {0}</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Отменить отсутствие</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>будет</translation>
    </message>
    <message>
        <source>{0}, {1}, from {2}</source>
        <translation>{0}, {1}, с {2}</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} по {1}</translation>
    </message>
    <message>
        <source>{0}, {1} stands in</source>
        <translation>{0}, замещает {1}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Who works here and signs in. Teams, skills and hand-overs are on the page “Employees”.</source>
        <translation>Кто здесь работает и входит в программу. Команды, навыки и передача дел — на странице «Сотрудники».</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>End the account</source>
        <translation>Закрыть учётную запись</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока ни в какой</translation>
    </message>
    <message>
        <source>The account of {0} is saved</source>
        <translation>Учётная запись сохранена: {0}</translation>
    </message>
    <message>
        <source>{0} signs in no more</source>
        <translation>{0} больше не входит в программу</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Открыть учётную запись снова</translation>
    </message>
    <message>
        <source>{0} may sign in again, with the former password</source>
        <translation>{0} снова входит в программу с прежним паролем</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>shut until {0}</source>
        <translation>закрыт до {0}</translation>
    </message>
    <message>
        <source>open, signs papers</source>
        <translation>открыт, подписывает бумаги</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>What the program lets this person do</source>
        <translation>Что программа разрешает сотруднику</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Papers of the office</source>
        <translation>Бумаги учреждения</translation>
    </message>
    <message>
        <source>others sign</source>
        <translation>подписывает другой</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>подписывает</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>8 characters or more; empty: it stays as it is</source>
        <translation>Не короче 8 знаков; пусто — останется прежний</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Number, or the code of a sheet</source>
        <translation>Номер или код с листа</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>все виды</translation>
    </message>
    <message>
        <source>all states</source>
        <translation>все состояния</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>всё время</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>за неделю</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>за месяц</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Вид акта</translation>
    </message>
    <message>
        <source>State of act</source>
        <translation>Состояние акта</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущен</translation>
    </message>
    <message>
        <source>No acts here. An act is issued from a decided claim</source>
        <translation>Здесь нет актов. Акт выпускают по решённой претензии</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>Act {0}</source>
        <translation>Акт {0}</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>выпущен</translation>
    </message>
    <message>
        <source>Draft act</source>
        <translation>Проект акта</translation>
    </message>
    <message>
        <source>Draft act on {0}</source>
        <translation>Проект акта по {0}</translation>
    </message>
</context>
<context>
    <name>ActTable</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Act {0} of {1} on {2}, {3}, {4}</source>
        <translation>Акт {0} от {1}, {2}, {3}, {4}</translation>
    </message>
    <message>
        <source>{0}, marked</source>
        <translation>{0}, отмечен</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <source>mark</source>
        <translation>отметить</translation>
    </message>
    <message>
        <source>print the marked</source>
        <translation>печать отмеченных</translation>
    </message>
    <message>
        <source>one PDF</source>
        <translation>один PDF</translation>
    </message>
    <message>
        <source>mark none</source>
        <translation>снять отметки</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>к чему относится</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>напечатать ещё раз</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>сохранить PDF</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>City, street, house, flat</source>
        <translation>Город, улица, дом, квартира</translation>
    </message>
    <message>
        <source>Kind of the address</source>
        <translation>Вид адреса</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Убрать адрес</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) and more</source>
        <translation>
            <numerusform>%n карточка и больше</numerusform>
            <numerusform>%n карточки и больше</numerusform>
            <numerusform>%n карточек и больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressRowsField</name>
    <message>
        <source>Another address</source>
        <translation>Ещё адрес</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>{0}, and {1} more</source>
        <translation>{0}, и ещё {1}</translation>
    </message>
</context>
<context>
    <name>AnnulSheet</name>
    <message>
        <source>Annul act {0}: its number stays taken, this cannot be undone</source>
        <translation>Аннулировать акт {0}: номер останется занят, отменить это нельзя</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Why it is annulled</source>
        <translation>Почему аннулируется</translation>
    </message>
</context>
<context>
    <name>ApplicationSheet</name>
    <message>
        <source>Register the application: all papers are in</source>
        <translation>Зарегистрировать заявление: все документы сданы</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>{0}: by {1}</source>
        <translation>{0}: до {1}</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>The article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Subject under which it is offered</source>
        <translation>Тема, по которой предлагать</translation>
    </message>
    <message>
        <source>every subject</source>
        <translation>любая тема</translation>
    </message>
    <message>
        <source>What one has to know</source>
        <translation>Что нужно знать</translation>
    </message>
    <message>
        <source>What to do, a step in each line</source>
        <translation>Что делать, по шагу в строке</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Найти инструкцию</translation>
    </message>
    <message>
        <source>Words of the title or the subject</source>
        <translation>Слова из названия или темы</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Новая инструкция…</translation>
    </message>
    <message>
        <source>No articles yet. Write down how usual requests are handled, and what was found out</source>
        <translation>Инструкций пока нет. Запишите, как отвечать на типичные обращения и что выяснилось о проблемах</translation>
    </message>
    <message>
        <source>Nothing is found by these words</source>
        <translation>По этим словам ничего не нашлось</translation>
    </message>
    <message>
        <source>Article {0}, {1}, {2}, {3}</source>
        <translation>Инструкция {0}, {1}, {2}, {3}</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>The article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>Как её читают</translation>
    </message>
    <message>
        <source>To all articles</source>
        <translation>Ко всем инструкциям</translation>
    </message>
    <message>
        <source>Back from review</source>
        <translation>Вернуть с проверки</translation>
    </message>
    <message>
        <source>“{0}” is saved</source>
        <translation>Сохранено: «{0}»</translation>
    </message>
    <message>
        <source>{0} waits for a second person</source>
        <translation>{0} ждёт второго человека</translation>
    </message>
    <message>
        <source>In force: {0}</source>
        <translation>Введено в действие: {0}</translation>
    </message>
    <message>
        <source>Returned: {0}</source>
        <translation>Возвращено: {0}</translation>
    </message>
    <message>
        <source>Out of date: {0}</source>
        <translation>Устарело: {0}</translation>
    </message>
    <message>
        <source>{0} is a draft again</source>
        <translation>{0} снова черновик</translation>
    </message>
    <message>
        <source>Give for review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Out of date…</source>
        <translation>Устарела…</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая инструкция</translation>
    </message>
    <message>
        <source>edition {0}</source>
        <translation>редакция {0}</translation>
    </message>
    <message>
        <source>Article {0}</source>
        <translation>Статья {0}</translation>
    </message>
    <message>
        <source>Problem {0}</source>
        <translation>Проблема {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Out of date since {0}, {1}: {2}</source>
        <translation>Устарела с {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Returned by {0}: {1}</source>
        <translation>Вернул(а) {0}: {1}</translation>
    </message>
    <message>
        <source>It waits for a second person, who leads the desk</source>
        <translation>Ждёт второго человека: решает руководитель смены</translation>
    </message>
    <message>
        <source>Until this edition is in force, the one before it is read</source>
        <translation>Пока эта редакция не введена, читают прежнюю</translation>
    </message>
</context>
<context>
    <name>AskedNotice</name>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>{0} asks for this card. What you typed is kept</source>
        <translation>{0} просит доступ к карточке. Набранное сохранится</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The team is asked to keep the term: {0}</source>
        <translation>Команде напомнили о сроке: {0}</translation>
    </message>
    <message>
        <source>The lead is asked to keep the term: the ticket has no team</source>
        <translation>О сроке напомнили руководителю: у обращения нет команды</translation>
    </message>
</context>
<context>
    <name>AssignedList</name>
    <message>
        <source>Tasks, promises and linked tickets</source>
        <translation>Поручения, обещания и связанные обращения</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Отказаться…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Write down the answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>BackForm</name>
    <message>
        <source>How many of each</source>
        <translation>Сколько чего</translation>
    </message>
    <message>
        <source>Cancel, return, exchange</source>
        <translation>Отмена, возврат, обмен</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что делаем</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>For what reason</source>
        <translation>По какой причине</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Print them</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Отмечено: {0}</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>New incident</source>
        <translation>Новый инцидент</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>Открыть инцидент</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Subject: its new tickets join by themselves</source>
        <translation>Тема: новые обращения присоединятся сами</translation>
    </message>
    <message>
        <source>Touches people</source>
        <translation>Затрагивает людей</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что заметили</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>the first response is late</source>
        <translation>первый ответ опаздывает</translation>
    </message>
    <message>
        <source>the answer is late</source>
        <translation>ответ опаздывает</translation>
    </message>
    <message>
        <source>the solution is late</source>
        <translation>решение опаздывает</translation>
    </message>
    <message>
        <source>the client has had no news</source>
        <translation>клиент давно без новостей</translation>
    </message>
    <message>
        <source>the term of the law has passed</source>
        <translation>срок по закону прошёл</translation>
    </message>
    <message>
        <source>a request is not answered in time</source>
        <translation>на запрос не ответили вовремя</translation>
    </message>
    <message>
        <source>answer by {0}</source>
        <translation>ответить до {0}</translation>
    </message>
    <message>
        <source>solve by {0}</source>
        <translation>решить до {0}</translation>
    </message>
    <message>
        <source>tell the client by {0}</source>
        <translation>сообщить клиенту до {0}</translation>
    </message>
    <message>
        <source>by law by {0}</source>
        <translation>по закону до {0}</translation>
    </message>
    <message>
        <source>answer the request by {0}</source>
        <translation>ответить на запрос до {0}</translation>
    </message>
    <message>
        <source>remind the client</source>
        <translation>напомнить клиенту</translation>
    </message>
    <message>
        <source>, {0} asks</source>
        <translation> · напоминает {0}</translation>
    </message>
    <message>
        <source>the term to tell the authority has passed: {0}</source>
        <translation>срок сообщить в Роскомнадзор прошёл: {0}</translation>
    </message>
    <message>
        <source>tell the authority by {0}</source>
        <translation>сообщить в Роскомнадзор до {0}</translation>
    </message>
    <message>
        <source>Incident I-{0} {1}: {2}</source>
        <translation>Инцидент И-{0} «{1}»: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) with a deadline to look at</source>
        <translation>
            <numerusform>%n обращение просит посмотреть на срок</numerusform>
            <numerusform>%n обращения просят посмотреть на срок</numerusform>
            <numerusform>%n обращений просят посмотреть на срок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s) to tell of</source>
        <translation>
            <numerusform>%n утечка: сообщить в Роскомнадзор</numerusform>
            <numerusform>%n утечки: сообщить в Роскомнадзор</numerusform>
            <numerusform>%n утечек: сообщить в Роскомнадзор</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadline asks for you</source>
        <translation>Сроки вас не ждут</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Отметить все просмотренными</translation>
    </message>
    <message numerus="yes">
        <source>At this pace %n ticket(s) will be late:</source>
        <translation>
            <numerusform>При таком темпе опоздает %n обращение:</numerusform>
            <numerusform>При таком темпе опоздают %n обращения:</numerusform>
            <numerusform>При таком темпе опоздают %n обращений:</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes to teams</source>
        <translation>Напоминания командам</translation>
    </message>
</context>
<context>
    <name>Belongings</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tickets and claims</source>
        <translation>Обращения и претензии</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Претензии</translation>
    </message>
</context>
<context>
    <name>BenefitRow</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>By which paper</source>
        <translation>По какому документу</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Remove the benefit</source>
        <translation>Убрать льготу</translation>
    </message>
</context>
<context>
    <name>BenefitRowsField</name>
    <message>
        <source>Another benefit</source>
        <translation>Ещё льгота</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Outcome of ticket {0}</source>
        <translation>Итог обращения {0}</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Решить</translation>
    </message>
</context>
<context>
    <name>BlanksBoard</name>
    <message>
        <source>How many forms in a new pad</source>
        <translation>Сколько бланков в новом блоке</translation>
    </message>
    <message>
        <source>Numbers to be written off</source>
        <translation>Какие номера списать</translation>
    </message>
    <message>
        <source>12, 15–18</source>
        <translation>12, 15–18</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Enter a form</source>
        <translation>Внести бланк</translation>
    </message>
    <message>
        <source>Print a new pad</source>
        <translation>Напечатать новый блок</translation>
    </message>
    <message>
        <source>Print the pad again</source>
        <translation>Напечатать блок ещё раз</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Written off: {0}</source>
        <translation>Списаны: {0}</translation>
    </message>
    <message>
        <source>Pad {0} is made, and no printer is connected: print it again later</source>
        <translation>Блок {0} готов, но принтер не подключён: напечатайте его позже</translation>
    </message>
    <message>
        <source>Forms of pad {0}</source>
        <translation>Бланки блока {0}</translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <translation>Ещё не внесены: {0}</translation>
    </message>
    <message>
        <source>All forms of the pad are entered or written off</source>
        <translation>Все бланки блока внесены или списаны</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Pads of forms</source>
        <translation>Блоки бланков</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Чем стал</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Forms of the pad</source>
        <translation>Бланки блока</translation>
    </message>
    <message>
        <source>ticket {0}</source>
        <translation>обращение {0}</translation>
    </message>
    <message>
        <source>Pad {0}, forms {1}, missing {2}</source>
        <translation>Блок {0}, бланки {1}, не внесены {2}</translation>
    </message>
    <message>
        <source>No forms are printed. Print a pad before the computers are down</source>
        <translation>Бланков пока нет. Напечатайте блок заранее, пока компьютеры работают</translation>
    </message>
</context>
<context>
    <name>BoardFace</name>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>along the cards</source>
        <translation>по карточкам</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перенести</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>look</source>
        <translation>взглянуть</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>take the move back</source>
        <translation>вернуть перенос</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>До часа</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>New ones</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Waiting for the client</source>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <source>With another team</source>
        <translation>У другого отдела</translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>Решено сегодня</translation>
    </message>
    <message>
        <source>«{0}» then holds {1} of {2}: more than agreed</source>
        <translation>В столбце «{0}» будет {1} из {2}: больше, чем условились</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отпустите</translation>
    </message>
    <message>
        <source>Not here: what was begun is not new again</source>
        <translation>Сюда нельзя: начатое новым не станет</translation>
    </message>
    <message>
        <source>it becomes yours, work begins</source>
        <translation>обращение станет вашим, начнётся работа</translation>
    </message>
    <message>
        <source>back to work, the clock runs on</source>
        <translation>вернётся в работу, срок пойдёт дальше</translation>
    </message>
    <message>
        <source>it opens anew with a new term</source>
        <translation>откроется заново, с новым сроком</translation>
    </message>
    <message>
        <source>the clock will stand still</source>
        <translation>срок встанет на паузу</translation>
    </message>
    <message>
        <source>another team works on it, the clock runs on</source>
        <translation>перейдёт другому отделу, срок не остановится</translation>
    </message>
    <message>
        <source>it will be solved; write the outcome</source>
        <translation>обращение решится, впишите итог</translation>
    </message>
</context>
<context>
    <name>BranchField</name>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>{0}: the whole branch</source>
        <translation>{0}: вся ветка</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>The first response is late</source>
        <translation>Первый ответ опоздал</translation>
    </message>
    <message>
        <source>The answer is late</source>
        <translation>Ответ клиенту опоздал</translation>
    </message>
    <message>
        <source>The solution is late</source>
        <translation>Срок решения прошёл</translation>
    </message>
    <message>
        <source>The client has had no news in time</source>
        <translation>Клиенту вовремя не сообщили новости</translation>
    </message>
    <message>
        <source>The term of the law has passed</source>
        <translation>Срок по закону прошёл</translation>
    </message>
</context>
<context>
    <name>BreachStrip</name>
    <message>
        <source>Say why</source>
        <translation>Назвать причину</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Clear</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>Отмечено: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>и ещё {0}</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять себе</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Name of the calendar</source>
        <translation>Название календаря</translation>
    </message>
    <message>
        <source>as the office’s</source>
        <translation>как у учреждения</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Whose hours these are</source>
        <translation>Чьи это часы</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>It stays: another zone is another calendar</source>
        <translation>Потом не меняется: для другого пояса нужен другой календарь</translation>
    </message>
    <message>
        <source>Hours of the week, with breaks</source>
        <translation>Часы недели, с перерывами</translation>
    </message>
    <message>
        <source>Keep the production calendar</source>
        <translation>Соблюдать производственный календарь</translation>
    </message>
    <message>
        <source>Closed on public holidays, an hour shorter before them</source>
        <translation>В праздники закрыто, перед ними на час короче</translation>
    </message>
    <message>
        <source>Days off of the region</source>
        <translation>Выходные региона</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Add the calendar</source>
        <translation>Добавить календарь</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Вывести из работы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Calendar “{0}” is added</source>
        <translation>Календарь «{0}» добавлен</translation>
    </message>
    <message>
        <source>Calendar “{0}” is renamed</source>
        <translation>Календарь «{0}» переименован</translation>
    </message>
    <message>
        <source>Calendar “{0}” is out of use</source>
        <translation>Календарь «{0}» выведен из работы</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Новый календарь</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Сохранить название</translation>
    </message>
</context>
<context>
    <name>CallPill</name>
    <message>
        <source>Hold the timer</source>
        <translation>Остановить таймер</translation>
    </message>
    <message>
        <source>End the call, F7</source>
        <translation>Завершить звонок, F7</translation>
    </message>
    <message>
        <source>Go on with the timer</source>
        <translation>Продолжить отсчёт</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>client since {0}</source>
        <translation>клиент с {0} года</translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation>Открыть эту карточку</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Это другой человек</translation>
    </message>
    <message>
        <source>Compare and join</source>
        <translation>Сравнить и объединить</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Draft restored, saved at {0}</source>
        <translation>Восстановлен черновик, сохранённый в {0}</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Отменить правки</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Card created: {0}</source>
        <translation>Карточка создана: {0}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>What was typed is dropped</source>
        <translation>Правки отменены</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>To be chosen: {0}</source>
        <translation>Нужно выбрать: {0}</translation>
    </message>
    <message>
        <source>Another desk changed the same: {0}. Choose which value holds</source>
        <translation>За другим столом изменили то же: {0}. Выберите, какое значение оставить</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку клиентов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save and slip</source>
        <translation>Сохранить и талон</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>Попросить доступ</translation>
    </message>
</context>
<context>
    <name>CausesBoard</name>
    <message>
        <source>3 months</source>
        <translation>3 месяца</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>всё время</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>by cause</source>
        <translation>по причине</translation>
    </message>
    <message>
        <source>by goods</source>
        <translation>по товару</translation>
    </message>
    <message>
        <source>What a bar is</source>
        <translation>Что в столбце</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>претензии</translation>
    </message>
    <message>
        <source>cost, ₽</source>
        <translation>затраты, ₽</translation>
    </message>
    <message>
        <source>Weighed by</source>
        <translation>Чем мерить</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Claims of the period</source>
        <translation>Претензии за период</translation>
    </message>
    <message>
        <source>Nothing is known of this time yet: the cause is noted on a claim that is over</source>
        <translation>За это время ничего не известно: причину отмечают в завершённой претензии</translation>
    </message>
    <message>
        <source>Write to a file: {0}</source>
        <translation>Записать в файл: {0}</translation>
    </message>
    <message>
        <source>Claims by cause</source>
        <translation>Претензии по причинам</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Cause or goods</source>
        <translation>Причина или товар</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Корневая причина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Cost us</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Показать диаграммой</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Stayed {0}, left {1}, not known {2}</source>
        <translation>Остались {0}, ушли {1}, неизвестно {2}</translation>
    </message>
    <message>
        <source>{0} % of those who are known of stayed</source>
        <translation>остались {0} % тех, о ком известно</translation>
    </message>
    <message>
        <source>Causes of claims</source>
        <translation>Причины претензий</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Будет</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>No word differs from what is in force</source>
        <translation>Слова те же, что в действующей</translation>
    </message>
    <message>
        <source>{0}: was “{1}”, will be “{2}”</source>
        <translation>{0}: было «{1}», будет «{2}»</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <source>ticket {0}</source>
        <translation>обращение {0}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>На утверждение</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Issue the act</source>
        <translation>Выпустить акт</translation>
    </message>
    <message>
        <source>a new ticket</source>
        <translation>новое обращение</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Исполнить</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Новая претензия</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Claim {0}</source>
        <translation>Претензия {0}</translation>
    </message>
    <message>
        <source>Give the visa</source>
        <translation>Поставить визу</translation>
    </message>
    <message>
        <source>Claim {0} is registered</source>
        <translation>Претензия {0} зарегистрирована</translation>
    </message>
    <message>
        <source>Claim {0} waits for approval</source>
        <translation>Претензия {0} на утверждении</translation>
    </message>
    <message>
        <source>A call is planned: you find it among the tasks</source>
        <translation>Звонок запланирован, он среди задач</translation>
    </message>
    <message>
        <source>What you had typed is here again</source>
        <translation>Черновик восстановлен</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ответ до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Претензии</translation>
    </message>
    <message>
        <source>No claims yet. A new one is made from a ticket: Shift+F3</source>
        <translation>Претензий пока нет. Новую создают из обращения: Shift F3</translation>
    </message>
    <message>
        <source>waits for your visa</source>
        <translation>ждёт вашей визы</translation>
    </message>
    <message>
        <source>Claim {0}, {1}, {2}, last day {3}, {4}</source>
        <translation>Претензия {0}, {1}, {2}, последний день {3}, {4}</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>The act appears here as you type</source>
        <translation>Здесь появится акт: он заполняется, пока вы пишете</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Претензии</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>period, bars, weight</source>
        <translation>период, столбцы, мера</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>why so</source>
        <translation>почему так</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>требование</translation>
    </message>
    <message>
        <source>register</source>
        <translation>зарегистрировать</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>issue the act</source>
        <translation>выпустить акт</translation>
    </message>
    <message>
        <source>print the act</source>
        <translation>печать акта</translation>
    </message>
    <message>
        <source>ask for approval</source>
        <translation>на утверждение</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>утвердить</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>сохранить PDF</translation>
    </message>
    <message>
        <source>issue and print</source>
        <translation>выпустить и напечатать</translation>
    </message>
    <message>
        <source>carry out</source>
        <translation>исполнить</translation>
    </message>
    <message>
        <source>give the visa</source>
        <translation>поставить визу</translation>
    </message>
    <message>
        <source>cancel, return, exchange</source>
        <translation>отмена, возврат, обмен</translation>
    </message>
    <message>
        <source>write down</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>претензия</translation>
    </message>
    <message>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>Saved meanwhile: {0}</source>
        <translation>Коллега сохранил: {0}</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять их</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Without a client card</source>
        <translation>Без карточки клиента</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Клиент ещё не выбран</translation>
    </message>
    <message>
        <source>the visit will make a ticket of its own</source>
        <translation>визит создаст отдельное обращение</translation>
    </message>
    <message>
        <source>for example: surname and 55-09, or 22.05.1993</source>
        <translation>например, фамилия и 55-09 или 22.05.1993</translation>
    </message>
    <message>
        <source>open: {0}</source>
        <translation>открыто {0}</translation>
    </message>
</context>
<context>
    <name>ClientFields</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>Benefit category</source>
        <translation>Льготная категория</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Заметка для коллег</translation>
    </message>
    <message>
        <source>E-mail and messengers</source>
        <translation>Почта и мессенджеры</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Льготы</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Человек или организация</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Key client</source>
        <translation>Ключевой клиент</translation>
    </message>
    <message>
        <source>Case forms of the name</source>
        <translation>Имя по падежам</translation>
    </message>
    <message>
        <source>Fields of the office</source>
        <translation>Поля учреждения</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Contacts</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Льготы</translation>
    </message>
    <message>
        <source>Representatives and family</source>
        <translation>Представители и семья</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Fields of the office</source>
        <translation>Сведения учреждения</translation>
    </message>
    <message>
        <source>Of the office</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>told by the patronymic</source>
        <translation>определён по отчеству</translation>
    </message>
    <message>
        <source>told by the name</source>
        <translation>определён по имени</translation>
    </message>
    <message>
        <source>the name does not tell</source>
        <translation>по имени не определить</translation>
    </message>
    <message>
        <source>Key client</source>
        <translation>Ключевой клиент</translation>
    </message>
    <message>
        <source>What the next clerk must know at once: hears badly, comes with a guide</source>
        <translation>Что коллега должен знать сразу: плохо слышит, приходит с сопровождающим</translation>
    </message>
</context>
<context>
    <name>ClientStrip</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Родился</translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращений</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>{0}, open {1}</source>
        <translation>{0}, открыто {1}</translation>
    </message>
    <message>
        <source>{0}; visits {1}</source>
        <translation>{0}, визитов {1}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Важно: {0}</translation>
    </message>
    <message>
        <source>Without a client card</source>
        <translation>Без карточки клиента</translation>
    </message>
    <message>
        <source>Show the number for 10 seconds, Alt P</source>
        <translation>Показать номер на 10 секунд, Alt P</translation>
    </message>
    <message>
        <source>Client card, F4</source>
        <translation>Карточка клиента, F4</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>along the list</source>
        <translation>по списку</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <source>compare the cards</source>
        <translation>сравнить карточки</translation>
    </message>
    <message>
        <source>search and commands</source>
        <translation>поиск и команды</translation>
    </message>
    <message>
        <source>back to the card</source>
        <translation>к карточке</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>ask for the card</source>
        <translation>попросить доступ</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>к списку</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>next mistake</source>
        <translation>к ошибке</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>следующий раздел</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Reply: {0}</source>
        <translation>Ответ: {0}</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>Ответ на новое: {0}</translation>
    </message>
    <message>
        <source>Solution: {0}</source>
        <translation>Решение: {0}</translation>
    </message>
    <message>
        <source>News: {0}</source>
        <translation>Держать в курсе: {0}</translation>
    </message>
    <message>
        <source>By law: {0}</source>
        <translation>По закону: {0}</translation>
    </message>
</context>
<context>
    <name>ColleagueList</name>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Teams and lines</source>
        <translation>Команды и линии</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>here</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} до {1}</translation>
    </message>
    <message>
        <source>{0}, {1} stands in</source>
        <translation>{0}, замещает {1}</translation>
    </message>
</context>
<context>
    <name>ColumnDelegate</name>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>more than agreed</source>
        <translation>больше, чем условились</translation>
    </message>
    <message>
        <source>More than agreed: help to finish before taking more</source>
        <translation>Больше, чем условились: сначала помогите закончить начатое</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Desk</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>New visit and slip</source>
        <translation>Новый визит и талон</translation>
    </message>
    <message>
        <source>register slip came</source>
        <translation>зарегистрировать талон пришёл приём</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>request case create</source>
        <translation>заявка вопрос создать</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Новая претензия</translation>
    </message>
    <message>
        <source>complaint consumer</source>
        <translation>жалоба потребитель</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>create card person</source>
        <translation>создать карточку человек</translation>
    </message>
    <message>
        <source>Join with another card…</source>
        <translation>Объединить с другой карточкой…</translation>
    </message>
    <message>
        <source>merge twice same person duplicate</source>
        <translation>слить дубль тот же человек двойник</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Вероятные дубли</translation>
    </message>
    <message>
        <source>twice same person join merge</source>
        <translation>дважды один человек объединить слить</translation>
    </message>
    <message>
        <source>Personal data of this client</source>
        <translation>Персональные данные клиента</translation>
    </message>
    <message>
        <source>who looked sheet request export destroy erase</source>
        <translation>кто смотрел лист запрос выгрузка уничтожить удалить</translation>
    </message>
    <message>
        <source>Ask for the card, or hand it over</source>
        <translation>Попросить карточку или передать её</translation>
    </message>
    <message>
        <source>access edit other desk</source>
        <translation>доступ правка другое окно</translation>
    </message>
    <message>
        <source>Attach from the scanner</source>
        <translation>Приложить из папки сканера</translation>
    </message>
    <message>
        <source>scan folder files paper</source>
        <translation>скан папка файлы сканировать</translation>
    </message>
    <message>
        <source>Unusual looks at personal data</source>
        <translation>Необычные просмотры данных</translation>
    </message>
    <message>
        <source>who looked browsing control lead</source>
        <translation>кто смотрел просмотры контроль руководитель</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Start or end a call</source>
        <translation>Начать или завершить звонок</translation>
    </message>
    <message>
        <source>phone timer answer</source>
        <translation>телефон таймер ответить позвонить</translation>
    </message>
    <message>
        <source>Finish and call the next visitor</source>
        <translation>Завершить и вызвать следующего</translation>
    </message>
    <message>
        <source>Call the visitor again</source>
        <translation>Повторить вызов</translation>
    </message>
    <message>
        <source>Without a client card</source>
        <translation>Без карточки клиента</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and register a visit</source>
        <translation>Сохранить и выдать талон</translation>
    </message>
    <message>
        <source>slip card came</source>
        <translation>талон карточка визит</translation>
    </message>
    <message>
        <source>Say why the deadline was missed</source>
        <translation>Назвать причину нарушения срока</translation>
    </message>
    <message>
        <source>breach late reason</source>
        <translation>опоздание нарушение причина просрочка</translation>
    </message>
    <message>
        <source>Main action of the screen</source>
        <translation>Главное действие экрана</translation>
    </message>
    <message>
        <source>solve register do</source>
        <translation>решить зарегистрировать выполнить</translation>
    </message>
    <message>
        <source>Take the next ticket</source>
        <translation>Взять следующее обращение</translation>
    </message>
    <message>
        <source>urgent mine queue</source>
        <translation>срочное моё очередь</translation>
    </message>
    <message>
        <source>Wait for the client</source>
        <translation>Ждать клиента</translation>
    </message>
    <message>
        <source>Requests and assignments</source>
        <translation>Запросы и поручения</translation>
    </message>
    <message>
        <source>register district overdue tasks lead control</source>
        <translation>реестр район просрочено поручения контроль</translation>
    </message>
    <message>
        <source>Hand over to a department, team or person</source>
        <translation>Передать отделу, группе или сотруднику</translation>
    </message>
    <message>
        <source>give transfer escalate</source>
        <translation>отдать перевести эскалировать</translation>
    </message>
    <message>
        <source>Status of the ticket</source>
        <translation>Статус обращения</translation>
    </message>
    <message>
        <source>Escalate: ask who is above, with a term</source>
        <translation>Эскалировать: спросить вышестоящего со сроком</translation>
    </message>
    <message>
        <source>escalation second line head upward help</source>
        <translation>эскалация вторая линия руководитель вышестоящий помощь</translation>
    </message>
    <message>
        <source>Give a task with a term</source>
        <translation>Дать поручение со сроком</translation>
    </message>
    <message>
        <source>assign request sub-task district</source>
        <translation>поручить запрос подзадача район</translation>
    </message>
    <message>
        <source>Promise to the client</source>
        <translation>Обещание клиенту</translation>
    </message>
    <message>
        <source>Join or link tickets</source>
        <translation>Объединить или связать обращения</translation>
    </message>
    <message>
        <source>merge duplicate same</source>
        <translation>слить дубль одно и то же</translation>
    </message>
    <message>
        <source>Split off a message</source>
        <translation>Отделить сообщение</translation>
    </message>
    <message>
        <source>Suspend a disputed ticket</source>
        <translation>Приостановить спорное обращение</translation>
    </message>
    <message>
        <source>Register the application</source>
        <translation>Зарегистрировать заявление</translation>
    </message>
    <message>
        <source>papers filed service term regulation</source>
        <translation>документы подал срок услуги регламент</translation>
    </message>
    <message>
        <source>Extend the term of the appeal</source>
        <translation>Продлить срок обращения</translation>
    </message>
    <message>
        <source>59-FZ longer thirty days notice</source>
        <translation>59-ФЗ продление тридцать дней уведомление</translation>
    </message>
    <message>
        <source>Ask the team to keep the term</source>
        <translation>Напомнить команде о сроке</translation>
    </message>
    <message>
        <source>note team risk deadline hurry</source>
        <translation>записка команда риск срок поторопить напомнить</translation>
    </message>
    <message>
        <source>Remind the client</source>
        <translation>Напомнить клиенту</translation>
    </message>
    <message>
        <source>silent reminder call back</source>
        <translation>молчит напоминание перезвонить</translation>
    </message>
    <message>
        <source>Solve by a date, whatever the norm</source>
        <translation>Решить к дате, а не по норме</translation>
    </message>
    <message>
        <source>target deadline agreed day postpone</source>
        <translation>срок дата договорились перенести отложить</translation>
    </message>
    <message>
        <source>Offering of the ticket</source>
        <translation>Услуга обращения</translation>
    </message>
    <message>
        <source>service purpose catalogue</source>
        <translation>цель услуга каталог</translation>
    </message>
    <message>
        <source>My time on the ticket</source>
        <translation>Моё время на обращение</translation>
    </message>
    <message>
        <source>handle time talk hold work correct minutes</source>
        <translation>время обработки разговор удержание работа исправить минуты</translation>
    </message>
    <message>
        <source>Open or close the incident</source>
        <translation>Открыть или закрыть инцидент</translation>
    </message>
    <message>
        <source>many tickets one subject breakdown</source>
        <translation>много обращений одна тема неполадка сбой</translation>
    </message>
    <message>
        <source>Template in the text</source>
        <translation>Шаблон в тексте</translation>
    </message>
    <message>
        <source>act answer return notice risk receipt refusal missing letter fill</source>
        <translation>акт ответ возврат уведомление риск расписка отказ недостающие документы письмо заполнить</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print with options</source>
        <translation>Печать с выбором принтера</translation>
    </message>
    <message>
        <source>printer copies dialog</source>
        <translation>принтер копии экземпляры диалог</translation>
    </message>
    <message>
        <source>Why this deadline</source>
        <translation>Почему такой срок</translation>
    </message>
    <message>
        <source>term law explain</source>
        <translation>срок закон статья объяснить</translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Незаконченное</translation>
    </message>
    <message>
        <source>drafts restore left typed</source>
        <translation>черновики набранное вернуть продолжить</translation>
    </message>
    <message>
        <source>To the next mistake of the form</source>
        <translation>К следующей ошибке формы</translation>
    </message>
    <message>
        <source>To the next part of the form</source>
        <translation>К следующему разделу формы</translation>
    </message>
    <message>
        <source>To the part of the form before</source>
        <translation>К предыдущему разделу карточки</translation>
    </message>
    <message>
        <source>Deadlines that ask for me</source>
        <translation>Сроки, которые меня ждут</translation>
    </message>
    <message>
        <source>alerts late overdue bell</source>
        <translation>колокольчик предупреждения просрочено опаздывает</translation>
    </message>
    <message>
        <source>List or board</source>
        <translation>Список или доска</translation>
    </message>
    <message>
        <source>kanban columns cards</source>
        <translation>канбан колонки карточки</translation>
    </message>
    <message>
        <source>Show hidden data for 10 seconds</source>
        <translation>Показать скрытые данные на 10 секунд</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Print queue and journal</source>
        <translation>Очередь и журнал печати</translation>
    </message>
    <message>
        <source>printed papers waiting cancel printer who</source>
        <translation>напечатано бумаги ждут отменить принтер кто</translation>
    </message>
    <message>
        <source>Printers and print profiles</source>
        <translation>Принтеры и профили печати</translation>
    </message>
    <message>
        <source>tray roll copies test page settings</source>
        <translation>лоток лента экземпляры пробная страница настройки</translation>
    </message>
    <message>
        <source>Pads of numbered forms</source>
        <translation>Блоки бланков приёма</translation>
    </message>
    <message>
        <source>outage blackout paper forms written off</source>
        <translation>сбой отключение света бумажные бланки списать</translation>
    </message>
    <message>
        <source>Enter a paper form</source>
        <translation>Внести бумажный бланк</translation>
    </message>
    <message>
        <source>outage blackout number true time</source>
        <translation>сбой отключение номер бланка время</translation>
    </message>
    <message>
        <source>Papers of what is in front</source>
        <translation>Документы по открытому делу</translation>
    </message>
    <message>
        <source>Digest, journal of appeals, cases handed over</source>
        <translation>Сводка, журнал обращений, реестр дел</translation>
    </message>
    <message>
        <source>report day week lead register receipts</source>
        <translation>отчёт день неделя руководитель реестр расписки переданные дела</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>Показать или скрыть очередь</translation>
    </message>
    <message>
        <source>Show or hide the script</source>
        <translation>Показать или скрыть сценарий</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>hours calendar targets options</source>
        <translation>часы календарь сроки параметры</translation>
    </message>
    <message>
        <source>Hand over all my documents and cases</source>
        <translation>Передать все мои документы и дела</translation>
    </message>
    <message>
        <source>leave trip illness shift act deputy absence teams</source>
        <translation>отпуск командировка болезнь смена акт заместитель отсутствие команды сдать</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>account role password staff hire colleague</source>
        <translation>учётная запись роль пароль сотрудник принять коллега добавить</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Сменить мой пароль</translation>
    </message>
    <message>
        <source>account sign-in secret</source>
        <translation>учётная запись вход пароль</translation>
    </message>
    <message>
        <source>Roster of shifts: who works when</source>
        <translation>График смен: кто когда работает</translation>
    </message>
    <message>
        <source>shift duty schedule timetable week who works now</source>
        <translation>смена дежурство расписание график неделя кто сейчас работает на смене</translation>
    </message>
    <message>
        <source>Copy the week before into the roster</source>
        <translation>Повторить в графике прошлую неделю</translation>
    </message>
    <message>
        <source>shift week last again</source>
        <translation>смена неделя прошлая копировать ещё раз</translation>
    </message>
    <message>
        <source>Forms of papers</source>
        <translation>Шаблоны бумаг</translation>
    </message>
    <message>
        <source>template words of acts letters emblem edition</source>
        <translation>шаблон бланк форма слова актов писем эмблема герб логотип редакция</translation>
    </message>
    <message>
        <source>Suggest how to work better</source>
        <translation>Предложить улучшение</translation>
    </message>
    <message>
        <source>idea improve script process rule automation</source>
        <translation>идея предложение улучшить оптимизация сценарий порядок правило автоматизация</translation>
    </message>
    <message>
        <source>Write an instruction</source>
        <translation>Составить инструкцию</translation>
    </message>
    <message>
        <source>knowledge base article instruction problem case</source>
        <translation>база знаний статья инструкция разбор проблемы</translation>
    </message>
    <message>
        <source>Instructions and problem cases</source>
        <translation>Инструкции и разборы проблем</translation>
    </message>
    <message>
        <source>knowledge base articles how to</source>
        <translation>база знаний инструкции статьи как делать</translation>
    </message>
    <message>
        <source>Rules of the office</source>
        <translation>Правила учреждения</translation>
    </message>
    <message>
        <source>automatic when if then trigger macro</source>
        <translation>автоматически когда если то макрос триггер</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>automatic when if then</source>
        <translation>автоматически когда если то</translation>
    </message>
    <message>
        <source>Try the rule on the last month</source>
        <translation>Проверить правило на прошлом месяце</translation>
    </message>
    <message>
        <source>dry run check</source>
        <translation>примерить проверка</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Commands of one letter in lists: on or off</source>
        <translation>Буквы-команды в списках: включить или выключить</translation>
    </message>
    <message>
        <source>keys single character shortcut accessibility</source>
        <translation>клавиши одна буква доступность</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Вернуть закрытую вкладку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>Отойти</translation>
    </message>
    <message>
        <source>lock leave sign out</source>
        <translation>блокировка выйти перерыв</translation>
    </message>
    <message>
        <source>Acts of today</source>
        <translation>Акты за сегодня</translation>
    </message>
    <message>
        <source>print shift all acts</source>
        <translation>печать смена все акты</translation>
    </message>
    <message>
        <source>Check a sheet by its code</source>
        <translation>Проверить лист по коду</translation>
    </message>
    <message>
        <source>genuine verify square scan</source>
        <translation>подлинный проверка квадрат код QR</translation>
    </message>
    <message>
        <source>Sign the act electronically</source>
        <translation>Подписать акт электронно</translation>
    </message>
    <message>
        <source>signature certificate pdf</source>
        <translation>подпись сертификат эцп эп пдф</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>shortcuts help</source>
        <translation>сочетания справка</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Выйти из программы</translation>
    </message>
    <message>
        <source>Section {0}</source>
        <translation>Раздел {0}</translation>
    </message>
    <message>
        <source>Answer or choice {0}</source>
        <translation>Ответ или вариант {0}</translation>
    </message>
</context>
<context>
    <name>CommissionForm</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены комиссии</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>how the term and the penalty are counted, day by day</source>
        <translation>расчёт срока и неустойки по дням</translation>
    </message>
    <message>
        <source>Annex to the act</source>
        <translation>Приложение к акту</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>seen by staff only</source>
        <translation>видно только сотрудникам</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Fill in: {0}</source>
        <translation>Заполните: {0}</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Solve and take the next</source>
        <translation>Решить и взять следующее</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Что записываем</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Template, Ctrl Space</source>
        <translation>Шаблон, Ctrl Пробел</translation>
    </message>
    <message>
        <source>Wait for the client</source>
        <translation>Ждать клиента</translation>
    </message>
    <message>
        <source>More ways to finish</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Write down and go on</source>
        <translation>Записать и продолжить</translation>
    </message>
    <message>
        <source>on the line {0}</source>
        <translation>на линии {0}</translation>
    </message>
    <message>
        <source>What was agreed on the line</source>
        <translation>О чём договорились по телефону</translation>
    </message>
    <message>
        <source>Reply to the client. A template: .token or Ctrl Space</source>
        <translation>Ответ клиенту. Шаблон: .слово или Ctrl Пробел</translation>
    </message>
    <message>
        <source>A note for those who work on after you</source>
        <translation>Заметка для тех, кто продолжит после вас</translation>
    </message>
    <message>
        <source>What the client wrote or said</source>
        <translation>Что написал или сказал клиент</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>is</source>
        <translation>это</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не это</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>So or not</source>
        <translation>Так или не так</translation>
    </message>
    <message>
        <source>What it is to be</source>
        <translation>Чему равно</translation>
    </message>
    <message>
        <source>Words between commas</source>
        <translation>Слова через запятую</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Убрать условие</translation>
    </message>
</context>
<context>
    <name>ConsentsBoard</name>
    <message>
        <source>Save the card first, then print and mark its consents</source>
        <translation>Сохраните карточку, и здесь можно будет напечатать бланки и отметить согласия</translation>
    </message>
    <message>
        <source>Consent is marked</source>
        <translation>Согласие отмечено</translation>
    </message>
    <message>
        <source>Consent is withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>E-mail or messenger</source>
        <translation>Почта или мессенджер</translation>
    </message>
    <message>
        <source>Address or name there</source>
        <translation>Адрес или имя</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Чей адрес</translation>
    </message>
    <message>
        <source>main</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>Remove the e-mail or messenger</source>
        <translation>Убрать почту или мессенджер</translation>
    </message>
</context>
<context>
    <name>ContactRowsField</name>
    <message>
        <source>Another e-mail or messenger</source>
        <translation>Ещё почта или мессенджер</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>Open tickets counted anew</source>
        <translation>Пересчитано открытых обращений</translation>
    </message>
</context>
<context>
    <name>CounterChoice</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Counter: {0}</source>
        <translation>Окно: {0}</translation>
    </message>
</context>
<context>
    <name>CounterPane</name>
    <message>
        <source>Repeat</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не подошёл</translation>
    </message>
    <message>
        <source>Receipt, card…</source>
        <translation>Расписка, карточка…</translation>
    </message>
    <message>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
    <message>
        <source>Ticket {0}</source>
        <translation>Обращение {0}</translation>
    </message>
    <message>
        <source>Counter {0}</source>
        <translation>Окно {0}</translation>
    </message>
    <message>
        <source>{0}, free</source>
        <translation>{0}, свободно</translation>
    </message>
    <message>
        <source>{0}, call {1}</source>
        <translation>{0}, {1}-й вызов</translation>
    </message>
    <message>
        <source>{0}, serving</source>
        <translation>{0}, идёт приём</translation>
    </message>
    <message>
        <source>Finish and call {0}</source>
        <translation>Завершить и вызвать {0}</translation>
    </message>
    <message>
        <source>Finish, nobody waits</source>
        <translation>Завершить, в зале никого</translation>
    </message>
    <message>
        <source>Call {0}</source>
        <translation>Вызвать {0}</translation>
    </message>
    <message>
        <source>Call the next visitor</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <source>Nobody is at the counter. The next visitor comes by F8, in the order of the slips</source>
        <translation>У окна никого. F8 вызовет следующего по порядку талонов</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} мин {1} с</translation>
    </message>
</context>
<context>
    <name>CountsField</name>
    <message>
        <source>How many now: {0}</source>
        <translation>Сколько сейчас: {0}</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>из {0}</translation>
    </message>
    <message>
        <source>Serial number of what came back</source>
        <translation>Серийный номер возвращённого</translation>
    </message>
    <message>
        <source>Serial number of what is given instead</source>
        <translation>Серийный номер выданного взамен</translation>
    </message>
    <message>
        <source>Close the line</source>
        <translation>Закрыть строку</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The deadline was missed. Why?</source>
        <translation>Срок нарушен. По какой причине?</translation>
    </message>
    <message>
        <source>Ticket {0} is handed over</source>
        <translation>Обращение {0} передано</translation>
    </message>
    <message>
        <source>Ticket {0} is suspended, its clock stands still</source>
        <translation>Обращение {0} приостановлено, срок на паузе</translation>
    </message>
    <message>
        <source>Joined with ticket {0}</source>
        <translation>Объединено с обращением {0}</translation>
    </message>
    <message>
        <source>There is no message to be split off yet</source>
        <translation>Отделять пока нечего: сообщений нет</translation>
    </message>
    <message>
        <source>A ticket is split off from {0}</source>
        <translation>Из обращения {0} выделено новое</translation>
    </message>
    <message>
        <source>The promise stands in ticket {0}</source>
        <translation>Обещание записано в обращение {0}</translation>
    </message>
    <message>
        <source>The task stands in ticket {0}</source>
        <translation>Поручение записано в обращение {0}</translation>
    </message>
    <message>
        <source>Ticket {0} is escalated</source>
        <translation>Обращение {0} эскалировано</translation>
    </message>
    <message>
        <source>Done in ticket {0}</source>
        <translation>Сделано в обращении {0}</translation>
    </message>
    <message>
        <source>What was answered: {0}</source>
        <translation>Что ответили: {0}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>The promise of ticket {0} is kept</source>
        <translation>Обещание по обращению {0} выполнено</translation>
    </message>
    <message>
        <source>Give up the promise «{0}»</source>
        <translation>Отказаться от обещания «{0}»</translation>
    </message>
    <message>
        <source>Why, as the client hears it</source>
        <translation>Почему, словами для клиента</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>The promise of ticket {0} is given up</source>
        <translation>Обещание по обращению {0} снято</translation>
    </message>
    <message>
        <source>The task of ticket {0} is taken back</source>
        <translation>Поручение по обращению {0} отозвано</translation>
    </message>
    <message>
        <source>Ticket {0} stands apart again</source>
        <translation>Обращение {0} снова отдельно</translation>
    </message>
    <message>
        <source>Ticket {0} is closed</source>
        <translation>Обращение {0} закрыто</translation>
    </message>
    <message>
        <source>Ticket {0}: status changed</source>
        <translation>Обращение {0}: статус изменён</translation>
    </message>
    <message>
        <source>Ticket {0}: kind changed</source>
        <translation>Обращение {0}: вид изменён</translation>
    </message>
    <message>
        <source>Ticket {0}: priority changed</source>
        <translation>Обращение {0}: приоритет изменён</translation>
    </message>
    <message>
        <source>Priority {0} against the matrix</source>
        <translation>Приоритет {0}, не по матрице</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Your time on ticket {0} is corrected</source>
        <translation>Ваше время на обращение {0} исправлено</translation>
    </message>
    <message>
        <source>You follow ticket {0}</source>
        <translation>Вы следите за обращением {0}</translation>
    </message>
    <message>
        <source>You follow ticket {0} no more</source>
        <translation>Вы больше не следите за обращением {0}</translation>
    </message>
    <message>
        <source>Kind: {0}</source>
        <translation>Вид: {0}</translation>
    </message>
    <message>
        <source>Hand over…	Ctrl Shift D</source>
        <translation>Передать…	Ctrl Shift D</translation>
    </message>
    <message>
        <source>Escalate…	Alt U</source>
        <translation>Эскалировать…	Alt U</translation>
    </message>
    <message>
        <source>Give a task…</source>
        <translation>Дать поручение…</translation>
    </message>
    <message>
        <source>Promise to the client…</source>
        <translation>Записать обещание…</translation>
    </message>
    <message>
        <source>Join or link…</source>
        <translation>Объединить или связать…</translation>
    </message>
    <message>
        <source>Split off a message…</source>
        <translation>Отделить сообщение…</translation>
    </message>
    <message>
        <source>Suspend: disputed…</source>
        <translation>Приостановить: спор…</translation>
    </message>
    <message>
        <source>My time…</source>
        <translation>Моё время…</translation>
    </message>
    <message>
        <source>Follow no more</source>
        <translation>Не следить</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
</context>
<context>
    <name>CourseDeeds</name>
    <message>
        <source>Call back after claim {0}</source>
        <translation>Позвонить клиенту после претензии {0}</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Why the claim is rejected</source>
        <translation>Почему претензия отклонена</translation>
    </message>
    <message>
        <source>Ask for a visa</source>
        <translation>Чья виза нужна</translation>
    </message>
    <message>
        <source>Your remark to the visa</source>
        <translation>Ваше замечание к визе</translation>
    </message>
    <message>
        <source>Without a compensation, because</source>
        <translation>Без возмещения, потому что</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Корневая причина</translation>
    </message>
    <message>
        <source>What it cost us, ₽</source>
        <translation>Во что обошлась, ₽</translation>
    </message>
    <message>
        <source>Ask for the visa</source>
        <translation>Запросить визу</translation>
    </message>
    <message>
        <source>Ask no longer</source>
        <translation>Отозвать просьбу</translation>
    </message>
    <message>
        <source>Agree with the remark</source>
        <translation>Согласиться с замечанием</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Возразить</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Close without a compensation</source>
        <translation>Закрыть без возмещения</translation>
    </message>
    <message>
        <source>Split off the rest</source>
        <translation>Выделить остаток</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Call back in three days</source>
        <translation>Позвонить через три дня</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Cancel the claim</source>
        <translation>Отменить претензию</translation>
    </message>
</context>
<context>
    <name>CustomsPage</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>read otherwise ({0}): {1}</source>
        <translation>при другом прочтении ({0}): до {1}</translation>
    </message>
    <message>
        <source>An appeal registered on {0} is answered by {1}</source>
        <translation>Обращение, зарегистрированное {0}, рассматривают до {1}</translation>
    </message>
    <message>
        <source>Customs of the office saved: they hold for what begins from now on</source>
        <translation>Порядок учреждения сохранён: он действует для того, что начнётся с этой минуты</translation>
    </message>
    <message>
        <source>Customs of the office</source>
        <translation>Порядок учреждения</translation>
    </message>
</context>
<context>
    <name>DateSheet</name>
    <message>
        <source>Solve ticket {0} by a date, whatever the norm</source>
        <translation>Решить обращение {0} к дате, а не по норме</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>By</source>
        <translation>К какому дню</translation>
    </message>
    <message>
        <source>Why, as agreed with whom</source>
        <translation>Почему, с кем согласовано</translation>
    </message>
</context>
<context>
    <name>DayLooks</name>
    <message>
        <source>short day</source>
        <translation>короткий день</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>shorter by {0}</source>
        <translation>короче на {0}</translation>
    </message>
    <message>
        <source>provisional: no act has been found yet</source>
        <translation>предварительно: постановления ещё нет</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Established by the examination</source>
        <translation>Что установила проверка</translation>
    </message>
    <message>
        <source>Cause of the defect</source>
        <translation>Причина недостатка</translation>
    </message>
    <message>
        <source>Sum, ₽</source>
        <translation>Сумма, ₽</translation>
    </message>
    <message>
        <source>Grounds of refusal</source>
        <translation>Основание отказа</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Частично</translation>
    </message>
</context>
<context>
    <name>DeedRow</name>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 ч</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>To whom, or which</source>
        <translation>Кому или какое</translation>
    </message>
    <message>
        <source>Words of the deed</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Term, working hours</source>
        <translation>Срок, рабочие часы</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>что написать</translation>
    </message>
    <message>
        <source>Remove the deed</source>
        <translation>Убрать действие</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код подр.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>BIK of the bank</source>
        <translation>БИК банка</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Убрать документ</translation>
    </message>
    <message>
        <source>by the code of the department</source>
        <translation>по коду подразделения</translation>
    </message>
    <message>
        <source>by the code of the department, Enter changes it</source>
        <translation>по коду подразделения, Enter изменит</translation>
    </message>
    <message>
        <source>Passport: series and number</source>
        <translation>Паспорт, серия и номер</translation>
    </message>
    <message>
        <source>Foreign passport</source>
        <translation>Заграничный паспорт</translation>
    </message>
    <message>
        <source>Keep as it is, because</source>
        <translation>Сохранить как есть: почему</translation>
    </message>
    <message>
        <source>an old form, a foreign paper</source>
        <translation>старый бланк, иностранный документ</translation>
    </message>
</context>
<context>
    <name>DocumentsField</name>
    <message>
        <source>Another document</source>
        <translation>Ещё документ</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Done: {0}</source>
        <translation>Сделано: {0}</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Unfinished</source>
        <translation>Незаконченное</translation>
    </message>
    <message>
        <source>Unfinished: {0}</source>
        <translation>Незаконченное: {0}</translation>
    </message>
</context>
<context>
    <name>DuplicatePanel</name>
    <message>
        <source>found in {0} ms</source>
        <translation>найдено за {0} мс</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1} %</translation>
    </message>
    <message>
        <source>Remembered: {0} is another person</source>
        <translation>Запомнили: {0} — другой человек</translation>
    </message>
    <message>
        <source>This client may be here already</source>
        <translation>Похоже, клиент уже есть</translation>
    </message>
</context>
<context>
    <name>EditionLines</name>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Only the standard one so far</source>
        <translation>Пока только стандартная</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>By which order</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>из поставки</translation>
    </message>
    <message>
        <source>Edition {0}, in force from {1}, {2}</source>
        <translation>Редакция {0}, действует с {1}, {2}</translation>
    </message>
</context>
<context>
    <name>EffectSheet</name>
    <message>
        <source>Effect: {0}</source>
        <translation>Эффект: {0}</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Мера помогла</translation>
    </message>
    <message>
        <source>It did not help: plan anew</source>
        <translation>Не помогла: планируем заново</translation>
    </message>
    <message>
        <source>Did it help</source>
        <translation>Помогла ли мера</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>По чему это видно</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Проверить снова</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>The end of incident {0}</source>
        <translation>Завершить инцидент {0}</translation>
    </message>
    <message>
        <source>Solve all</source>
        <translation>Решить все</translation>
    </message>
    <message>
        <source>What everybody is answered</source>
        <translation>Что ответить всем</translation>
    </message>
    <message>
        <source>Only close the incident</source>
        <translation>Только закрыть инцидент</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Keep the data</source>
        <translation>Оставить данные</translation>
    </message>
    <message>
        <source>Destroy the personal data of {0}?</source>
        <translation>Уничтожить персональные данные: {0}?</translation>
    </message>
    <message>
        <source>Names, numbers, contacts, files and texts of the card and its tickets go for good. The number of visits and tickets stays for statistics. This cannot be undone</source>
        <translation>Имя, номера, контакты, файлы и тексты карточки и её обращений исчезнут навсегда. Число визитов и обращений останется для статистики. Отменить это нельзя</translation>
    </message>
    <message>
        <source>Destroy the data of {0}</source>
        <translation>Уничтожить данные: {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>{0}, given by {1}</source>
        <translation>{0}, кто дал: {1}</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>Take away: {0}</source>
        <translation>Убрать: {0}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Что приложили</translation>
    </message>
    <message>
        <source>Dated or given on</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Number, or what is seen on it</source>
        <translation>Номер или что на нём видно</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Есть на бумаге</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Добавить доказательство</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Добавлено: {0}</translation>
    </message>
    <message>
        <source>Taken away: {0}</source>
        <translation>Убрано: {0}</translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Extend the appeal {0} to {1}</source>
        <translation>Продлить обращение {0} до {1}</translation>
    </message>
    <message>
        <source>Extend and tell the citizen</source>
        <translation>Продлить и уведомить</translation>
    </message>
    <message>
        <source>Why: an exceptional case, or a request</source>
        <translation>Почему: исключительный случай или запрос</translation>
    </message>
    <message>
        <source>Notice to the citizen</source>
        <translation>Уведомление гражданину</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Handed over or done</source>
        <translation>Передано, сделано</translation>
    </message>
    <message>
        <source>Payment paper</source>
        <translation>Документ об оплате</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Гарантия до</translation>
    </message>
    <message>
        <source>Split off claim</source>
        <translation>Выделена из претензии</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Со слов клиента</translation>
    </message>
    <message>
        <source>is asked, has not answered yet</source>
        <translation>виза запрошена, ответа пока нет</translation>
    </message>
    <message>
        <source>{0} (earlier proposal)</source>
        <translation>{0} (прежнее предложение)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Установлено</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Grounds of refusal</source>
        <translation>Основание отказа</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Предложение внёс</translation>
    </message>
    <message>
        <source>Approved or rejected by</source>
        <translation>Утвердил или отклонил</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Closed without a compensation</source>
        <translation>Закрыта без возмещения</translation>
    </message>
    <message>
        <source>Facts of the ticket</source>
        <translation>Данные обращения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What it is about of what the office does</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Who watches</source>
        <translation>Наблюдают</translation>
    </message>
    <message>
        <source>Comes back at</source>
        <translation>Вернётся в очередь</translation>
    </message>
    <message>
        <source>The client is reminded at</source>
        <translation>Напомнить клиенту</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>What was seen, where, by whom</source>
        <translation>Что заметили, где и кто</translation>
    </message>
    <message>
        <source>Touches people</source>
        <translation>Затрагивает людей</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Началось</translation>
    </message>
    <message>
        <source>Was found</source>
        <translation>Обнаружено</translation>
    </message>
    <message>
        <source>Was restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>People it reached</source>
        <translation>Затронуто человек</translation>
    </message>
    <message>
        <source>Personal data were touched</source>
        <translation>Персональные данные затронуты</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Почему случилось</translation>
    </message>
    <message>
        <source>Direct cause</source>
        <translation>Прямая причина</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>5 почему</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Корневая причина</translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation>Вид причины</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что сделано и решено</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Выводы</translation>
    </message>
</context>
<context>
    <name>FaultLines</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Ошибок нет</translation>
    </message>
    <message>
        <source>Line {0}: </source>
        <translation>Строка {0}: </translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>{0}: {1} is taken</source>
        <translation>{0}: берём {1}</translation>
    </message>
</context>
<context>
    <name>FieldLines</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Сейчас в нём</translation>
    </message>
    <message>
        <source>Fields of the paper</source>
        <translation>Поля бумаги</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>Убрать файл</translation>
    </message>
</context>
<context>
    <name>FilesBoard</name>
    <message>
        <source>Save the card first, then add its files</source>
        <translation>Сохраните карточку, и к ней можно будет приложить файлы</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Вставить из буфера</translation>
    </message>
    <message>
        <source>or drag them here: PDF, pictures, documents, up to 25 MB</source>
        <translation>или перетащите сюда: PDF, снимки, документы, до 25 МБ</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard</source>
        <translation>В буфере нет ни снимка, ни файла</translation>
    </message>
    <message>
        <source>Picture {0}.png</source>
        <translation>Снимок {0}.png</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Добавлено: {0}</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Taken away: {0}</source>
        <translation>Убрано: {0}</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Number or surname</source>
        <translation>Номер или фамилия</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Latest clients</source>
        <translation>Последние клиенты</translation>
    </message>
    <message>
        <source>All found in one list</source>
        <translation>Все найденные списком</translation>
    </message>
    <message>
        <source>Clients, {0}</source>
        <translation>Клиенты, {0}</translation>
    </message>
    <message>
        <source>Tickets, {0}</source>
        <translation>Обращения, {0}</translation>
    </message>
    <message>
        <source>Deeds for the chosen client</source>
        <translation>Действия с выбранным клиентом</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>act of {0}</source>
        <translation>акт от {0}</translation>
    </message>
    <message>
        <source>Ticket by its number</source>
        <translation>Обращение с этим номером</translation>
    </message>
    <message>
        <source>Claim by its number</source>
        <translation>Претензия с этим номером</translation>
    </message>
    <message>
        <source>Act by its number</source>
        <translation>Акт с этим номером</translation>
    </message>
    <message>
        <source>Visit by its slip</source>
        <translation>Визит по талону</translation>
    </message>
    <message>
        <source>open {0}</source>
        <translation>открыто {0}</translation>
    </message>
    <message>
        <source>Deeds: {0}</source>
        <translation>Действия: {0}</translation>
    </message>
    <message>
        <source>Employees, {0}</source>
        <translation>Сотрудники, {0}</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Create the client “{0}”</source>
        <translation>Создать клиента «{0}»</translation>
    </message>
    <message>
        <source>New ticket without a client</source>
        <translation>Новое обращение без клиента</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found clients</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Как введено</translation>
    </message>
    <message>
        <source>Create a card</source>
        <translation>Создать карточку</translation>
    </message>
    <message>
        <source>Without a client</source>
        <translation>Без клиента</translation>
    </message>
    <message>
        <source>Layout repaired: {0}</source>
        <translation>Раскладка исправлена: {0}</translation>
    </message>
    <message>
        <source>Searched for the like: {0}</source>
        <translation>Показано похожее: {0}</translation>
    </message>
    <message>
        <source>Nobody found for «{0}»</source>
        <translation>Никого не нашли по «{0}»</translation>
    </message>
</context>
<context>
    <name>FoundPane</name>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Who is the same as «{0}»? Choose the other card, both will be shown side by side</source>
        <translation>Кто ещё заведён как «{0}»? Выберите вторую карточку: обе откроются рядом</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Вернуться к карточке</translation>
    </message>
    <message>
        <source>Keyboard layout repaired: {0}</source>
        <translation>Раскладка исправлена: {0}</translation>
    </message>
    <message>
        <source>Searched for the like: {0}</source>
        <translation>Показано похожее: {0}</translation>
    </message>
    <message>
        <source>search as typed</source>
        <translation>искать как введено</translation>
    </message>
    <message>
        <source>Nobody found for “{0}”</source>
        <translation>Никого не нашли по «{0}»</translation>
    </message>
    <message>
        <source>No other card for “{0}”</source>
        <translation>Других карточек по «{0}» нет</translation>
    </message>
    <message>
        <source>There are no clients yet</source>
        <translation>Клиентов ещё нет</translation>
    </message>
    <message>
        <source>Create the client “{0}”</source>
        <translation>Создать клиента «{0}»</translation>
    </message>
    <message>
        <source>The latest cards</source>
        <translation>Последние карточки</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Найдено: {0}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Родился</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Name, phone or its last digits, SNILS, date of birth</source>
        <translation>ФИО, телефон или его последние цифры, СНИЛС, дата рождения</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Найти клиента</translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>Create the office</source>
        <translation>Создать учреждение</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>create the office</source>
        <translation>создать учреждение</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Whom it serves</source>
        <translation>Кого обслуживает</translation>
    </message>
    <message>
        <source>Full name, as on papers</source>
        <translation>Полное название, как в документах</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Town, as in acts</source>
        <translation>Населённый пункт, как в актах</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Кто руководит</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>8 characters or more</source>
        <translation>Не короче 8 знаков</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Новое учреждение</translation>
    </message>
    <message>
        <source>The store on this computer is empty. Tell what stands on the papers; all of it can be changed later.</source>
        <translation>База на этом компьютере пуста. Укажите то, что стоит в документах: потом всё это можно изменить.</translation>
    </message>
</context>
<context>
    <name>FreshPill</name>
    <message numerus="yes">
        <source>Refresh, %n new</source>
        <translation>
            <numerusform>Обновить, %n новое</numerusform>
            <numerusform>Обновить, %n новых</numerusform>
            <numerusform>Обновить, %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh, the order changed</source>
        <translation>Обновить: порядок изменился</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Slip</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Client and purpose</source>
        <translation>Клиент и цель</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Waiting visitors</source>
        <translation>Ждущие посетители</translation>
    </message>
    <message>
        <source>The hall is empty</source>
        <translation>В зале никого</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Not needed at the end of a shift</source>
        <translation>При сдаче смены не нужен</translation>
    </message>
    <message>
        <source>In the presence of</source>
        <translation>В присутствии</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Отсутствует по</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>order of … No. …</source>
        <translation>приказ от … № …</translation>
    </message>
    <message>
        <source>Documents that are missing</source>
        <translation>Недостающие документы</translation>
    </message>
    <message>
        <source>Seals, keys, accesses</source>
        <translation>Печати, ключи, доступы</translation>
    </message>
    <message>
        <source>Hand over: {0}</source>
        <translation>Передать дела: {0}</translation>
    </message>
    <message>
        <source>Nothing is in these hands</source>
        <translation>На руках ничего нет</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n претензия</numerusform>
            <numerusform>%n претензии</numerusform>
            <numerusform>%n претензий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n поручение</numerusform>
            <numerusform>%n поручения</numerusform>
            <numerusform>%n поручений</numerusform>
        </translation>
    </message>
    <message>
        <source>In hand: {0}</source>
        <translation>На руках: {0}</translation>
    </message>
    <message>
        <source>{0}. Past the term: {1}</source>
        <translation>{0}. Срок прошёл: {1}</translation>
    </message>
</context>
<context>
    <name>HandOverList</name>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>From whom, to whom</source>
        <translation>От кого, кому</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачи дел</translation>
    </message>
    <message>
        <source>Act {0}, {1}, from {2} to {3}, {4}</source>
        <translation>Акт {0}, {1}, от {2} к {3}, {4}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Hand over ticket {0}</source>
        <translation>Передать обращение {0}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Why, for who goes on</source>
        <translation>Зачем, для того кто продолжит</translation>
    </message>
</context>
<context>
    <name>HandSheet</name>
    <message>
        <source>Hand over act {0}</source>
        <translation>Вручение акта {0}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Отметить вручение</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Print the act</source>
        <translation>Печать акта</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Документы…</translation>
    </message>
    <message>
        <source>To all claims</source>
        <translation>Ко всем претензиям</translation>
    </message>
    <message>
        <source>Back to where the paper is from</source>
        <translation>Назад, откуда документ</translation>
    </message>
</context>
<context>
    <name>HiddenLine</name>
    <message>
        <source>Show the number, Alt P</source>
        <translation>Показать номер, Alt P</translation>
    </message>
    <message>
        <source>Show for 10 seconds, Alt P. The look is recorded</source>
        <translation>Показать на 10 секунд, Alt P. Просмотр записывается в журнал</translation>
    </message>
</context>
<context>
    <name>HiddenSnilsField</name>
    <message>
        <source>11 digits</source>
        <translation>11 цифр</translation>
    </message>
</context>
<context>
    <name>HintStatusBar</name>
    <message>
        <source>Practice data</source>
        <translation>Учебные данные</translation>
    </message>
    <message>
        <source>The server answers again</source>
        <translation>Сервер снова отвечает</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <source>Printer: {0}</source>
        <translation>Принтер: {0}</translation>
    </message>
    <message>
        <source>The printer is not found</source>
        <translation>Принтер не найден</translation>
    </message>
    <message numerus="yes">
        <source>Papers waiting: %n</source>
        <translation>
            <numerusform>Ждут печати: %n</numerusform>
            <numerusform>Ждут печати: %n</numerusform>
            <numerusform>Ждут печати: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard layout: {0}</source>
        <translation>Раскладка: {0}</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>By which order</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Hours of the week, with breaks</source>
        <translation>Часы недели с перерывами</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Особые дни</translation>
    </message>
    <message>
        <source>Keep the production calendar</source>
        <translation>Производственный календарь</translation>
    </message>
    <message>
        <source>Closed on public holidays, an hour shorter before them</source>
        <translation>В праздники закрыто, накануне на час короче</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Days off of the region</source>
        <translation>Выходные региона</translation>
    </message>
    <message>
        <source>Check them with its acts</source>
        <translation>Сверьте с актами региона</translation>
    </message>
</context>
<context>
    <name>HoursFrame</name>
    <message>
        <source>Year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>What will move</source>
        <translation>Что сдвинется</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Back to typing</source>
        <translation>Вернуться к правке</translation>
    </message>
    <message>
        <source>Add a calendar…</source>
        <translation>Добавить календарь…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Название…</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>The year, day by day</source>
        <translation>Год по дням</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>day by day</source>
        <translation>по дням</translation>
    </message>
    <message>
        <source>make the day special</source>
        <translation>сделать день особым</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>опубликовать</translation>
    </message>
    <message>
        <source>what will move</source>
        <translation>что сдвинется</translation>
    </message>
    <message>
        <source>keep as a draft</source>
        <translation>сохранить черновик</translation>
    </message>
    <message>
        <source>In force: edition {0}</source>
        <translation>Действует редакция&#xa0;{0}</translation>
    </message>
    <message>
        <source>{0} is provisional: no act has been found yet</source>
        <translation>{0} год — предварительно: постановления о переносах ещё нет</translation>
    </message>
    <message>
        <source>The draft is kept. Nobody is counted by it yet</source>
        <translation>Черновик сохранён. Сроки по нему пока не считаются</translation>
    </message>
    <message>
        <source>The draft is dropped</source>
        <translation>Черновик удалён</translation>
    </message>
    <message>
        <source>Published, in force from {0}</source>
        <translation>Опубликовано, действует с {0}</translation>
    </message>
</context>
<context>
    <name>IncidentDesk</name>
    <message>
        <source>Incident {0} is open, tickets in it: {1}</source>
        <translation>Инцидент {0} открыт, обращений в нём: {1}</translation>
    </message>
    <message>
        <source>Answered and solved: {0}</source>
        <translation>Отвечено и решено: {0}</translation>
    </message>
    <message>
        <source>Incident {0} is closed</source>
        <translation>Инцидент {0} закрыт</translation>
    </message>
    <message>
        <source>Incident {0} is closed, solved with it: {1}</source>
        <translation>Инцидент {0} закрыт, решено обращений: {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>и ещё {0}</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation>Новый инцидент…</translation>
    </message>
    <message>
        <source>No incidents yet. Seven tickets on one subject within half an hour offer to open one</source>
        <translation>Инцидентов пока нет. Семь обращений на одну тему за полчаса предложат открыть инцидент</translation>
    </message>
    <message>
        <source>Incident {0} is open</source>
        <translation>Инцидент {0} открыт</translation>
    </message>
</context>
<context>
    <name>IncidentStrip</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>{0} on «{1}» within {2}</source>
        <translation>{0} «{1}» за {2}</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>Открыть инцидент</translation>
    </message>
    <message>
        <source>Incident {0} «{1}»: {2}</source>
        <translation>Инцидент {0} «{1}»: {2}</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Завершить…</translation>
    </message>
</context>
<context>
    <name>IncidentTable</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Роскомнадзор</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <source>Incident {0}, {1}, {2}, {3}, tickets {4}, open {5}, measures {6}, without effect {7}</source>
        <translation>Инцидент {0}, {1}, {2}, {3}, обращений {4}, открыто {5}, мер {6}, без проверки эффекта {7}</translation>
    </message>
    <message>
        <source>the authority is to be told {0}</source>
        <translation>уведомить Роскомнадзор {0}</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>begin one</source>
        <translation>создать</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>lists beside</source>
        <translation>списки рядом</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
</context>
<context>
    <name>InquiryDeeds</name>
    <message>
        <source>Incident {0} is over</source>
        <translation>Инцидент {0} завершён: новые обращения не присоединяются</translation>
    </message>
    <message>
        <source>Incident {0} is settled</source>
        <translation>Инцидент {0} закрыт</translation>
    </message>
    <message>
        <source>Incident {0} is looked into again</source>
        <translation>Инцидент {0} снова разбирается</translation>
    </message>
    <message>
        <source>Written into the chronicle</source>
        <translation>Записано в хронику</translation>
    </message>
    <message>
        <source>{0} belongs to the incident</source>
        <translation>{0}: относится к инциденту</translation>
    </message>
    <message>
        <source>{0} belongs to the incident no more</source>
        <translation>{0}: больше не относится к инциденту</translation>
    </message>
    <message>
        <source>Written down: {0}</source>
        <translation>Записано: {0}</translation>
    </message>
</context>
<context>
    <name>InquiryPane</name>
    <message>
        <source>Chronicle</source>
        <translation>Хроника</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Tickets and claims</source>
        <translation>Обращения и претензии</translation>
    </message>
    <message>
        <source>What belongs to the incident</source>
        <translation>Что относится к инциденту</translation>
    </message>
    <message>
        <source>To all incidents</source>
        <translation>Ко всем инцидентам</translation>
    </message>
    <message>
        <source>Incident {0} is saved</source>
        <translation>Инцидент {0} сохранён</translation>
    </message>
    <message>
        <source>Incident {0}</source>
        <translation>Инцидент {0}</translation>
    </message>
    <message>
        <source>Before it is settled: {0}</source>
        <translation>Чтобы закрыть инцидент: {0}</translation>
    </message>
    <message>
        <source>lasted {0}</source>
        <translation>длился {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>идёт с {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Settle the incident</source>
        <translation>Закрыть инцидент</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <translation>Всё восстановлено</translation>
    </message>
    <message>
        <source>Look into it again</source>
        <translation>Разобрать снова</translation>
    </message>
    <message>
        <source>Act…</source>
        <translation>Акт…</translation>
    </message>
    <message>
        <source>A line, or who was told…</source>
        <translation>Запись или кого известили…</translation>
    </message>
    <message>
        <source>Give a measure…</source>
        <translation>Назначить меру…</translation>
    </message>
    <message>
        <source>Add a ticket or claim…</source>
        <translation>Добавить обращение или претензию…</translation>
    </message>
</context>
<context>
    <name>IssuerLine</name>
    <message>
        <source>Write it by hand, Enter</source>
        <translation>Вписать вручную, Enter</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Papers on their way</source>
        <translation>Очередь и журнал печати</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Какая бумага</translation>
    </message>
    <message>
        <source>Who printed</source>
        <translation>Кто печатал</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>любой сотрудник</translation>
    </message>
    <message>
        <source>Number or printer</source>
        <translation>Номер или принтер</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Напечатать сейчас</translation>
    </message>
    <message>
        <source>At another printer…</source>
        <translation>На другом принтере…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>{0}: not printed</source>
        <translation>{0}: печать отменена</translation>
    </message>
    <message>
        <source>There is no other printer here</source>
        <translation>Других принтеров здесь нет</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Lines in the file {1}: {0}</source>
        <translation>Строк в файле {1}: {0}</translation>
    </message>
    <message>
        <source>Nothing waits to be printed</source>
        <translation>Печати ничего не ждёт</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>За это время ничего не печатали</translation>
    </message>
    <message>
        <source>{0}, {1}, copies {2}, printer {3}, {4}, {5}</source>
        <translation>{0}, {1}, экземпляров {2}, принтер {3}, {4}, {5}</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>что ждёт печати</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 день</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>any paper</source>
        <translation>любая бумага</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Join or link ticket {0}</source>
        <translation>Объединить или связать обращение {0}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Number of the other ticket</source>
        <translation>Номер другого обращения</translation>
    </message>
    <message>
        <source>take it into this one</source>
        <translation>влить его в это</translation>
    </message>
    <message>
        <source>they belong together</source>
        <translation>они связаны</translation>
    </message>
    <message>
        <source>this is a part of it</source>
        <translation>это его часть</translation>
    </message>
    <message>
        <source>may be the same, to be decided</source>
        <translation>возможно, дубль: решить позже</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
</context>
<context>
    <name>JoinedList</name>
    <message>
        <source>Joined cards</source>
        <translation>Объединённые карты</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Разъединить</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>card created {0}</source>
        <translation>карта заведена {0}</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>записано {0}</translation>
    </message>
    <message>
        <source>from a joined card, {0}</source>
        <translation>из объединённой карты, {0}</translation>
    </message>
    <message>
        <source>on the card since {0}</source>
        <translation>с заведения карты {0}</translation>
    </message>
</context>
<context>
    <name>JudgeSheet</name>
    <message>
        <source>Decision on {0}</source>
        <translation>Решение по {0}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Что поправить</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Draft is not saved</source>
        <translation>Черновик не сохранён</translation>
    </message>
    <message>
        <source>Draft, saved at {0}</source>
        <translation>Черновик, сохранён в {0}</translation>
    </message>
    <message>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
</context>
<context>
    <name>KeyLegend</name>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>не назначено</translation>
    </message>
    <message>
        <source>in the hours of the shift</source>
        <translation>в часы смены</translation>
    </message>
    <message>
        <source>duty: {0}</source>
        <translation>дежурство: {0}</translation>
    </message>
    <message>
        <source>the week before once more</source>
        <translation>повторить прошлую неделю</translation>
    </message>
</context>
<context>
    <name>LastVisit</name>
    <message>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Ticket {0}: offering changed</source>
        <translation>Обращение {0}: услуга изменена</translation>
    </message>
    <message>
        <source>Application of ticket {0} is registered</source>
        <translation>Заявление по обращению {0} зарегистрировано</translation>
    </message>
    <message>
        <source>Only a lead extends the term of an appeal</source>
        <translation>Срок обращения продлевает руководитель или старший специалист</translation>
    </message>
    <message>
        <source>Only an appeal under 59-FZ is extended: once, and before its term is over</source>
        <translation>Продлевают только обращение по 59-ФЗ: один раз и пока срок не прошёл</translation>
    </message>
    <message>
        <source>Appeal {0} is extended</source>
        <translation>Срок обращения {0} продлён</translation>
    </message>
    <message>
        <source>Ticket {0} is to be solved by the date</source>
        <translation>Обращение {0}: срок решения — к дате</translation>
    </message>
    <message>
        <source>There is nothing to remind the client of yet</source>
        <translation>Напоминать клиенту пока рано</translation>
    </message>
    <message>
        <source>Ticket {0}: the client is reminded</source>
        <translation>Обращение {0}: клиенту напомнили</translation>
    </message>
    <message>
        <source>Offering: {0}…</source>
        <translation>Услуга: {0}…</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Услуга…</translation>
    </message>
    <message>
        <source>Register the application…	Alt R</source>
        <translation>Зарегистрировать заявление…	Alt R</translation>
    </message>
    <message>
        <source>Extend the term of the appeal…	Alt E</source>
        <translation>Продлить срок обращения…	Alt E</translation>
    </message>
    <message>
        <source>Solve by a date…</source>
        <translation>Решить к дате…</translation>
    </message>
    <message>
        <source>Remind the client…	Alt N</source>
        <translation>Напомнить клиенту…	Alt N</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letters are commands in the lists again</source>
        <translation>Буквы в списках снова — команды</translation>
    </message>
    <message>
        <source>A letter alone does nothing in the lists any more</source>
        <translation>Одна буква в списках больше ничего не делает</translation>
    </message>
</context>
<context>
    <name>LevelsField</name>
    <message>
        <source>not in it</source>
        <translation>не входит</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>линия {0}</translation>
    </message>
</context>
<context>
    <name>LevelsPage</name>
    <message>
        <source>Warnings and escalation</source>
        <translation>Предупреждения и эскалация</translation>
    </message>
    <message>
        <source>In working hours only, each once for a deadline. Terms of the law warn too, and are not moved.</source>
        <translation>Только в рабочее время, каждое один раз для срока. О сроках по закону предупреждают так же, но сами они не двигаются.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Кому сообщить</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Nobody is warned of anything</source>
        <translation>Никто ни о чём не предупреждается</translation>
    </message>
    <message>
        <source>New warning</source>
        <translation>Новое предупреждение</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>“{0}” is taken away</source>
        <translation>«{0}» убрано</translation>
    </message>
</context>
<context>
    <name>LikelyPane</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Вероятные дубли</translation>
    </message>
    <message>
        <source>Look through the whole base</source>
        <translation>Проверить всю базу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>along the list</source>
        <translation>по списку</translation>
    </message>
    <message>
        <source>compare and join</source>
        <translation>сравнить и объединить</translation>
    </message>
    <message>
        <source>these are two people</source>
        <translation>это разные люди</translation>
    </message>
    <message>
        <source>look through the base</source>
        <translation>проверить базу</translation>
    </message>
    <message>
        <source>No pairs yet. Look through the base: it takes minutes, work can go on</source>
        <translation>Базу ещё не проверяли. Проверка займёт несколько минут, работать можно дальше</translation>
    </message>
    <message>
        <source>No likely duplicates are left</source>
        <translation>Вероятных дублей не осталось</translation>
    </message>
    <message>
        <source>Looked through {0}</source>
        <translation>Проверено {0}</translation>
    </message>
    <message>
        <source>Looking through the base: {0} %, pairs found: {1}</source>
        <translation>Проверяем базу: {0} %, найдено пар: {1}</translation>
    </message>
    <message>
        <source>Stopped. Pairs found: {0}</source>
        <translation>Проверка остановлена, найдено пар: {0}</translation>
    </message>
    <message>
        <source>Looked through. Pairs found: {0}</source>
        <translation>База проверена, найдено пар: {0}</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Запомнили: это разные люди</translation>
    </message>
    <message>
        <source>Go on looking</source>
        <translation>Продолжить проверку</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>То же название</translation>
    </message>
    <message>
        <source>The name differs by a letter</source>
        <translation>Название отличается на одну букву</translation>
    </message>
    <message>
        <source>The same words of the name in another order</source>
        <translation>Те же слова названия в другом порядке</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>The same surname</source>
        <translation>Та же фамилия</translation>
    </message>
    <message>
        <source>The surname differs by a letter</source>
        <translation>Фамилия отличается на одну букву</translation>
    </message>
    <message>
        <source>Of the surname only an initial</source>
        <translation>От фамилии только первая буква</translation>
    </message>
    <message>
        <source>The parts of the name changed places</source>
        <translation>Фамилия и имя поменялись местами</translation>
    </message>
    <message>
        <source>A part of the double surname is the same</source>
        <translation>Совпадает часть двойной фамилии</translation>
    </message>
    <message>
        <source>Another surname, all else is the same</source>
        <translation>Другая фамилия, остальное совпадает</translation>
    </message>
    <message>
        <source>Another surname</source>
        <translation>Другая фамилия</translation>
    </message>
    <message>
        <source>The same given name</source>
        <translation>То же имя</translation>
    </message>
    <message>
        <source>The given name differs by a letter</source>
        <translation>Имя отличается на одну букву</translation>
    </message>
    <message>
        <source>Of the given name only an initial</source>
        <translation>От имени только первая буква</translation>
    </message>
    <message>
        <source>Another spelling of the given name</source>
        <translation>Другое написание имени</translation>
    </message>
    <message>
        <source>Another given name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>The same patronymic</source>
        <translation>То же отчество</translation>
    </message>
    <message>
        <source>The patronymic differs by a letter</source>
        <translation>Отчество отличается на одну букву</translation>
    </message>
    <message>
        <source>Of the patronymic only an initial</source>
        <translation>От отчества только первая буква</translation>
    </message>
    <message>
        <source>Another patronymic</source>
        <translation>Другое отчество</translation>
    </message>
    <message>
        <source>The same date of birth</source>
        <translation>Та же дата рождения</translation>
    </message>
    <message>
        <source>In the date of birth day and month changed places</source>
        <translation>В дате рождения поменялись местами день и месяц</translation>
    </message>
    <message>
        <source>The date of birth differs by a digit</source>
        <translation>Дата рождения отличается на одну цифру</translation>
    </message>
    <message>
        <source>The date of birth differs by a generation</source>
        <translation>Дата рождения отличается на поколение</translation>
    </message>
    <message>
        <source>Another date of birth</source>
        <translation>Другая дата рождения</translation>
    </message>
    <message>
        <source>The same SNILS</source>
        <translation>Тот же СНИЛС</translation>
    </message>
    <message>
        <source>The SNILS differs by a digit</source>
        <translation>СНИЛС отличается на одну цифру</translation>
    </message>
    <message>
        <source>Another SNILS</source>
        <translation>Другой СНИЛС</translation>
    </message>
    <message>
        <source>The same number: {0}</source>
        <translation>Тот же номер: {0}</translation>
    </message>
    <message>
        <source>Another number: {0}</source>
        <translation>Другой номер: {0}</translation>
    </message>
    <message>
        <source>The same phone</source>
        <translation>Тот же телефон</translation>
    </message>
    <message>
        <source>The phone differs by a digit</source>
        <translation>Телефон отличается на одну цифру</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>The same e-mail</source>
        <translation>Та же почта</translation>
    </message>
    <message>
        <source>Another e-mail</source>
        <translation>Другая почта</translation>
    </message>
    <message>
        <source>The same address</source>
        <translation>Тот же адрес</translation>
    </message>
    <message>
        <source>A part of the address is the same</source>
        <translation>Совпадает часть адреса</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>{0}, yours {1}</source>
        <translation>{0}, у вас {1}</translation>
    </message>
    <message>
        <source>The same full name</source>
        <translation>То же ФИО</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Limits of columns</source>
        <translation>Пределы столбцов</translation>
    </message>
    <message>
        <source>First show the tickets of one team</source>
        <translation>Сначала покажите обращения одной команды</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>How many may stand in «{0}»; empty: any number</source>
        <translation>Сколько может быть в столбце «{0}»; пусто — без предела</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The limit of «{0}» is {1}</source>
        <translation>Предел столбца «{0}» — {1}</translation>
    </message>
    <message>
        <source>«{0}» has no limit</source>
        <translation>У столбца «{0}» нет предела</translation>
    </message>
</context>
<context>
    <name>LineFigures</name>
    <message>
        <source>Article</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>заявлено</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>исполнено</translation>
    </message>
</context>
<context>
    <name>LineStates</name>
    <message>
        <source>Article</source>
        <translation>Товар или работа</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>заказано</translation>
    </message>
    <message>
        <source>left</source>
        <translation>осталось</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>“{0}” is saved</source>
        <translation>Сохранено: «{0}»</translation>
    </message>
    <message>
        <source>“{0}” is out of use</source>
        <translation>Больше не используется: «{0}»</translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>Add a line</source>
        <translation>Добавить позицию</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Строка {0}: {1}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Price, ₽</source>
        <translation>Цена, ₽</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>What else belongs here</source>
        <translation>Что ещё сюда относится</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>A ticket is a number, a claim has its letter: 4821, П-312</source>
        <translation>Обращение — номер, претензия — с буквой: 4821, П-312</translation>
    </message>
    <message>
        <source>Number of the ticket or claim</source>
        <translation>Номер обращения или претензии</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку клиентов</translation>
    </message>
</context>
<context>
    <name>ListedPage</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>править</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Moment</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Что сделало</translation>
    </message>
    <message>
        <source>Log of the rules</source>
        <translation>Журнал правил</translation>
    </message>
    <message>
        <source>{0}, ticket {1}, rule {2}: {3}</source>
        <translation>{0}, обращение {1}, правило {2}: {3}</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>number of the passport</source>
        <translation>номер паспорта</translation>
    </message>
    <message>
        <source>number of the foreign passport</source>
        <translation>номер заграничного паспорта</translation>
    </message>
    <message>
        <source>number of the birth certificate</source>
        <translation>номер свидетельства о рождении</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>number of the medical policy</source>
        <translation>номер полиса ОМС</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>OGRNIP</source>
        <translation>ОГРНИП</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>КПП</translation>
    </message>
    <message>
        <source>number of the account</source>
        <translation>номер счёта</translation>
    </message>
    <message>
        <source>number of a document</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>file of the card</source>
        <translation>файл из карточки</translation>
    </message>
    <message>
        <source>form of consent with the passport</source>
        <translation>бланк согласия с паспортом</translation>
    </message>
    <message>
        <source>everything, for the person&apos;s own request</source>
        <translation>все сведения, по запросу самого человека</translation>
    </message>
    <message>
        <source>counter {0}</source>
        <translation>окно {0}</translation>
    </message>
    <message>
        <source>workplace {0}</source>
        <translation>рабочее место {0}</translation>
    </message>
    <message>
        <source>ticket {0}</source>
        <translation>обращение {0}</translation>
    </message>
    <message>
        <source>not from a ticket</source>
        <translation>не из обращения</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Taken by you: {0}</source>
        <translation>Взято вами: {0}</translation>
    </message>
    <message>
        <source>Handed over: {0}</source>
        <translation>Передано: {0}</translation>
    </message>
    <message>
        <source>Status changed: {0}</source>
        <translation>Статус изменён: {0}</translation>
    </message>
    <message>
        <source>Priority changed: {0}</source>
        <translation>Приоритет изменён: {0}</translation>
    </message>
    <message>
        <source>Subject changed: {0}</source>
        <translation>Тема изменена: {0}</translation>
    </message>
    <message>
        <source>Merged into one: {0}</source>
        <translation>Объединено в одно: {0}</translation>
    </message>
    <message>
        <source>Answered and solved: {0}</source>
        <translation>Отвечено и решено: {0}</translation>
    </message>
    <message>
        <source>ticket {0}</source>
        <translation>обращение {0}</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Сотруднику</translation>
    </message>
    <message>
        <source>For {0}: what is to be done</source>
        <translation>{0}: что сделать</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Сделано…</translation>
    </message>
    <message>
        <source>Effect…</source>
        <translation>Эффект…</translation>
    </message>
    <message>
        <source>The measure is given: {0}</source>
        <translation>Мера назначена: {0}</translation>
    </message>
    <message>
        <source>The measure is taken back: {0}</source>
        <translation>Мера снята: {0}</translation>
    </message>
    <message>
        <source>Begun: {0}</source>
        <translation>Начато: {0}</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Сделано: {0}</translation>
    </message>
    <message>
        <source>The effect is written down</source>
        <translation>Эффект записан</translation>
    </message>
    <message>
        <source>{0} measure: {1}, {2}, until {3}, stage {4}</source>
        <translation>{0} мера: {1}, {2}, срок {3}, этап: {4}</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Changed at another desk meanwhile: {0}</source>
        <translation>Тем временем изменено за другим столом: {0}</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Out of the team</source>
        <translation>Убрать из команды</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>не выбран</translation>
    </message>
</context>
<context>
    <name>MembersField</name>
    <message>
        <source>One more</source>
        <translation>Ещё один участник</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Save this view…</source>
        <translation>Сохранить вид…</translation>
    </message>
    <message>
        <source>Save the changes of «{0}»</source>
        <translation>Сохранить изменения вида «{0}»</translation>
    </message>
    <message>
        <source>Delete the view «{0}»</source>
        <translation>Удалить вид «{0}»</translation>
    </message>
    <message>
        <source>Write to a file, {0}</source>
        <translation>Выгрузить в файл, {0}</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Для меня</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The view «{0}» is saved</source>
        <translation>Вид «{0}» сохранён</translation>
    </message>
    <message>
        <source>The view «{0}» is deleted</source>
        <translation>Вид «{0}» удалён</translation>
    </message>
    <message>
        <source>{0} in the file {1}</source>
        <translation>{0} в файле {1}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Все темы раздела</translation>
    </message>
</context>
<context>
    <name>MergeScreen</name>
    <message>
        <source>choose whose value</source>
        <translation>чьё значение взять</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>join the cards</source>
        <translation>объединить карты</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <source>«{0}» will become a part of «{1}».</source>
        <translation>Карта «{0}» войдёт в карту «{1}».</translation>
    </message>
    <message>
        <source>With it go: {0}.</source>
        <translation>Вместе с ней перейдут: {0}.</translation>
    </message>
    <message>
        <source>This can be undone at any time on the card.</source>
        <translation>Разъединить их можно в любое время на самой карте.</translation>
    </message>
    <message>
        <source>Joined: {0}</source>
        <translation>Карты объединены: {0}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>becomes a part of it</source>
        <translation>войдёт в неё</translation>
    </message>
    <message>
        <source>Join two cards</source>
        <translation>Объединение двух карт</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>К карте</translation>
    </message>
    <message>
        <source>Let the other card stay</source>
        <translation>Пусть остаётся другая карта</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Join the cards</source>
        <translation>Объединить карты</translation>
    </message>
</context>
<context>
    <name>MoveKeys</name>
    <message>
        <source>Move:</source>
        <translation>Перенос:</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>Move a card: Ctrl and an arrow</source>
        <translation>Перенос карточки: Ctrl и стрелка</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Был</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Terms that move</source>
        <translation>Сдвигаемые сроки</translation>
    </message>
    <message>
        <source>No term of an open ticket moves</source>
        <translation>Сроки открытых обращений не сдвинутся</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Сроки не сдвинутся</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) will move</source>
        <translation>
            <numerusform>Сдвинется %n срок</numerusform>
            <numerusform>Сдвинутся %n срока</numerusform>
            <numerusform>Сдвинутся %n сроков</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} earlier, {2} later</source>
        <translation>{0}: раньше {1}, позже {2}</translation>
    </message>
    <message>
        <source>the first {0} are shown</source>
        <translation>показаны первые {0}</translation>
    </message>
    <message>
        <source>Ticket {0}, {1}: was {2}, will be {3}</source>
        <translation>Обращение {0}, {1}: был {2}, станет {3}</translation>
    </message>
</context>
<context>
    <name>MyDay</name>
    <message>
        <source>Served last</source>
        <translation>Последние визиты</translation>
    </message>
    <message>
        <source>Visitors you have served today appear here</source>
        <translation>Здесь появятся посетители, которых вы приняли сегодня</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Mean per visitor</source>
        <translation>В среднем на человека</translation>
    </message>
    <message numerus="yes">
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
        <source>Not finished</source>
        <translation>Не закончено</translation>
    </message>
    <message>
        <source>All: {0}, Ctrl Shift U</source>
        <translation>Все: {0}, Ctrl Shift U</translation>
    </message>
</context>
<context>
    <name>NewClaim</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>without an order</source>
        <translation>без заказа</translation>
    </message>
    <message>
        <source>The ticket has no client</source>
        <translation>В обращении нет клиента</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Кто и о чём</translation>
    </message>
    <message>
        <source>What the claim is about</source>
        <translation>На что претензия</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>of 09.10.2026 No. 0214/26</source>
        <translation>от 09.10.2026 № 0214/26</translation>
    </message>
    <message>
        <source>Price, ₽</source>
        <translation>Цена, ₽</translation>
    </message>
    <message>
        <source>Subject of the claim</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Payment paper</source>
        <translation>Об оплате</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как подана</translation>
    </message>
    <message>
        <source>Handed over or done</source>
        <translation>Передано, сделано</translation>
    </message>
    <message>
        <source>Several articles or works: the price is their sum</source>
        <translation>Несколько позиций: цена — их сумма</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Гарантия до</translation>
    </message>
    <message>
        <source>What the client demands</source>
        <translation>Чего требует клиент</translation>
    </message>
    <message>
        <source>Date named by the client</source>
        <translation>Срок, который назвал клиент</translation>
    </message>
    <message>
        <source>What the exchange takes</source>
        <translation>Условия замены</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Со слов клиента</translation>
    </message>
</context>
<context>
    <name>NewTicket</name>
    <message>
        <source>New ticket</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>payment, certificate, complaint…</source>
        <translation>выплата, справка, жалоба…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>name, phone or SNILS; may stay empty</source>
        <translation>фамилия, телефон или СНИЛС; можно не указывать</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>benefit, certificate; may stay empty</source>
        <translation>пособие, справка; можно не указывать</translation>
    </message>
    <message>
        <source>Number of the paper form</source>
        <translation>Номер бумажного бланка</translation>
    </message>
    <message>
        <source>000123, or scan its square</source>
        <translation>000123 или сканером с квадрата</translation>
    </message>
    <message>
        <source>When the client came</source>
        <translation>Когда пришёл клиент</translation>
    </message>
    <message>
        <source>17.11 10:40</source>
        <translation>17.11 10:40</translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation>Что случилось, одной строкой</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Откуда пришло</translation>
    </message>
    <message>
        <source>By the subject</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From whom, or the number it has there</source>
        <translation>От кого или номер у них</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Со слов клиента</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>there is a script</source>
        <translation>есть сценарий</translation>
    </message>
    <message>
        <source>no script</source>
        <translation>без сценария</translation>
    </message>
    <message>
        <source>{0}. Priority: {1}, {2}</source>
        <translation>{0}. Приоритет: {1}, {2}</translation>
    </message>
    <message>
        <source>By this way it is no appeal under 59-FZ</source>
        <translation>Таким путём это не обращение 59-ФЗ</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A line of the chronicle</source>
        <translation>Запись в хронику</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What happened or was done</source>
        <translation>Что произошло или сделано</translation>
    </message>
    <message>
        <source>Who was told, and how</source>
        <translation>Кого известили и как</translation>
    </message>
</context>
<context>
    <name>NoticeBanners</name>
    <message>
        <source>{0}: sent {1}, due {2}</source>
        <translation>{0}: отправлено {1}, срок {2}</translation>
    </message>
    <message>
        <source>{0}: until {1} (152-FZ, {2})</source>
        <translation>{0}: до {1} (152-ФЗ, {2})</translation>
    </message>
    <message>
        <source>To be verified by a lawyer</source>
        <translation>Сверить с юристом</translation>
    </message>
    <message>
        <source>Late by {0}.</source>
        <translation>Просрочено на {0}.</translation>
    </message>
    <message>
        <source>{0} left.</source>
        <translation>Осталось {0}.</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Отправлено</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Cannot be undone any more. {0}</source>
        <translation>Отменить уже нельзя. {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>An error of the program. Nothing typed is lost, the details are in the log</source>
        <translation>Ошибка программы. Введённое сохранено, подробности в журнале</translation>
    </message>
</context>
<context>
    <name>OfferingSearch</name>
    <message>
        <source>Part of the name</source>
        <translation>Часть названия</translation>
    </message>
    <message>
        <source>Search of all offerings</source>
        <translation>Поиск по всем услугам</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Услуги</translation>
    </message>
</context>
<context>
    <name>OfferingSheet</name>
    <message>
        <source>Offering of ticket {0}</source>
        <translation>Услуга обращения {0}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>What the client has come for</source>
        <translation>С чем пришёл клиент</translation>
    </message>
</context>
<context>
    <name>OfferingsPage</name>
    <message>
        <source>Offering</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Чем установлен</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>“{0}” saved, its applications counted anew</source>
        <translation>«{0}»: сохранено, сроки заявлений пересчитаны</translation>
    </message>
    <message>
        <source>fill in by the regulation</source>
        <translation>заполните по регламенту</translation>
    </message>
    <message>
        <source>Terms and papers of the offerings</source>
        <translation>Сроки и документы услуг</translation>
    </message>
    <message>
        <source>A term runs from the day after the application with all its papers is registered, and never pauses.</source>
        <translation>Срок идёт со дня, следующего за регистрацией заявления со всеми документами, и не приостанавливается.</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Ticket No. {0}</source>
        <translation>Обращение № {0}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>OpenedAct</name>
    <message>
        <source>Choose an act in the register</source>
        <translation>Выберите акт в списке</translation>
    </message>
    <message>
        <source>Attach the signed sheet…</source>
        <translation>Подписан…</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>Вручён…</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>With its evidence</source>
        <translation>С приложениями</translation>
    </message>
    <message>
        <source>Sign electronically…</source>
        <translation>Подписать электронно…</translation>
    </message>
    <message>
        <source>Issued on {0} by {1}</source>
        <translation>Выпущен {0}, {1}</translation>
    </message>
    <message>
        <source>Chain number {0}</source>
        <translation>Сквозной номер {0}</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Код {0}</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>Acts, {0}</source>
        <translation>Акты, {0}</translation>
    </message>
    <message>
        <source>The signed sheet of act {0} is attached</source>
        <translation>Подписанный экземпляр акта {0} приложен</translation>
    </message>
    <message>
        <source>{0} {1}, with attached files: {2}</source>
        <translation>{0} {1}, приложений: {2}</translation>
    </message>
    <message>
        <source>Not in the file, since it cannot be printed from here: {0}</source>
        <translation>Не вошло, отсюда это не напечатать: {0}</translation>
    </message>
    <message>
        <source>Act {0} is signed electronically</source>
        <translation>Акт {0} подписан электронной подписью</translation>
    </message>
    <message>
        <source>Act {0} is handed over</source>
        <translation>Акт {0} вручён</translation>
    </message>
    <message>
        <source>Act {0} is annulled</source>
        <translation>Акт {0} аннулирован</translation>
    </message>
</context>
<context>
    <name>OpenedClaim</name>
    <message>
        <source>Visas</source>
        <translation>Визы</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>Act {0} is issued and cannot be changed any more. Issued by {1}</source>
        <translation>Акт {0} выпущен, изменить его уже нельзя. Кто выпустил: {1}</translation>
    </message>
    <message>
        <source>Claim {0} is cancelled</source>
        <translation>Претензия {0} отменена</translation>
    </message>
    <message>
        <source>Proposed by {0}: {1}. Not signed yet: {2}</source>
        <translation>Предложил(а) {0}: {1}. Ещё не завизировали: {2}</translation>
    </message>
    <message>
        <source>Proposed by {0}: {1}. Somebody else approves or rejects it</source>
        <translation>{0}, предложение: {1}. Утверждает или отклоняет его другой сотрудник</translation>
    </message>
    <message>
        <source>Rejected by {0}</source>
        <translation>Претензию отклоняет {0}</translation>
    </message>
    <message>
        <source>Decided: {0}. Check the commission and issue the act</source>
        <translation>Решение: {0}. Проверьте комиссию и выпустите акт</translation>
    </message>
    <message>
        <source>Claim {0} is registered. Answer by {1}</source>
        <translation>Претензия {0} зарегистрирована. Ответ до {1}</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>What was bought</source>
        <translation>Что купили</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Заказан</translation>
    </message>
    <message>
        <source>Handed over or done</source>
        <translation>Передано или выполнено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>Что и как продано</translation>
    </message>
    <message>
        <source>Payment paper</source>
        <translation>Документ об оплате</translation>
    </message>
    <message>
        <source>was told in writing how it can be sent back</source>
        <translation>письменно узнал, как вернуть товар</translation>
    </message>
    <message>
        <source>was not told</source>
        <translation>письменно не узнал, как вернуть товар</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Articles or works</source>
        <translation>Товары или работы</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Заказан</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>No orders yet. One is taken down on the card of its client, in “Orders”</source>
        <translation>Заказов пока нет. Заказ записывают в карточке клиента, в разделе «Заказы»</translation>
    </message>
    <message>
        <source>Order {0}, {1}, of {2}, {3}, {4}</source>
        <translation>Заказ {0}, {1}, от {2}, {3}, {4}</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Draw up a claim</source>
        <translation>Оформить претензию</translation>
    </message>
    <message>
        <source>What you had typed is here again</source>
        <translation>То, что вы набирали, снова на месте</translation>
    </message>
    <message>
        <source>Order {0} is taken down</source>
        <translation>Заказ {0} записан</translation>
    </message>
    <message>
        <source>the money is due by {0}</source>
        <translation>деньги вернуть до {0}</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>taking down</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Записать заказ</translation>
    </message>
    <message>
        <source>Order {0}</source>
        <translation>Заказ {0}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Заказан</translation>
    </message>
    <message>
        <source>Handed over or done</source>
        <translation>Передано или выполнено</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>Что и как продано</translation>
    </message>
    <message>
        <source>Payment paper</source>
        <translation>Документ об оплате</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Claim {0}</source>
        <translation>Претензия {0}</translation>
    </message>
    <message>
        <source>To all orders</source>
        <translation>Ко всем заказам</translation>
    </message>
    <message>
        <source>Until when by law</source>
        <translation>Сроки по закону</translation>
    </message>
</context>
<context>
    <name>OrderedPage</name>
    <message>
        <source>Higher</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>move the line</source>
        <translation>переставить</translation>
    </message>
    <message>
        <source>“{0}” is out of use, its tickets are in “{1}”</source>
        <translation>«{0}» больше не в работе, обращения — в «{1}»</translation>
    </message>
    <message>
        <source>“{0}” is moved</source>
        <translation>«{0}»: место изменено</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Передан</translation>
    </message>
    <message>
        <source>Exchange if it does not suit</source>
        <translation>Обмен, если не подошёл</translation>
    </message>
    <message>
        <source>Send back without a reason</source>
        <translation>Возврат без объяснения причин</translation>
    </message>
    <message>
        <source>Send back: nothing was told in writing</source>
        <translation>Возврат: письменных сведений не дали</translation>
    </message>
    <message>
        <source>Any defect of complex goods</source>
        <translation>Любой недостаток технически сложного товара</translation>
    </message>
    <message>
        <source>A defect, when there is no warranty</source>
        <translation>Недостаток, если нет гарантии</translation>
    </message>
    <message>
        <source>A defect of the work</source>
        <translation>Недостаток работы</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>срок вышел</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <source>money by {0}, {1}</source>
        <translation>деньги до {0}, {1}</translation>
    </message>
</context>
<context>
    <name>OrdersBoard</name>
    <message>
        <source>Save the card first, then take down its orders</source>
        <translation>Сначала сохраните карточку, потом запишите заказы</translation>
    </message>
    <message>
        <source>Take down an order</source>
        <translation>Записать заказ</translation>
    </message>
    <message>
        <source>Order {0}</source>
        <translation>Заказ {0}</translation>
    </message>
    <message>
        <source>went back in part</source>
        <translation>часть вернули</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>What came of {0}</source>
        <translation>Что дало {0}</translation>
    </message>
    <message>
        <source>It is carried out</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>The effect is there</source>
        <translation>Эффект есть</translation>
    </message>
    <message>
        <source>The effect is not there</source>
        <translation>Эффекта нет</translation>
    </message>
    <message>
        <source>Did it bring what was expected</source>
        <translation>Есть ли ожидаемый эффект</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>Как это проверили</translation>
    </message>
</context>
<context>
    <name>OutdateSheet</name>
    <message>
        <source>{0} is out of date</source>
        <translation>{0} устарела</translation>
    </message>
    <message>
        <source>Take it out of use</source>
        <translation>Снять с показа</translation>
    </message>
    <message>
        <source>What in it holds no more</source>
        <translation>Что в ней больше не верно</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Client, phone, SNILS, ticket number or a command</source>
        <translation>Клиент, телефон, СНИЛС, № обращения или команда</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>deeds</source>
        <translation>действия</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>номера</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Найдено: {0}</translation>
    </message>
    <message>
        <source>Found: {0}, the first: {1}</source>
        <translation>Найдено: {0}, первая строка: {1}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Ничего не нашли по «{0}»</translation>
    </message>
</context>
<context>
    <name>PaperCourse</name>
    <message>
        <source>The form waits for a second person</source>
        <translation>Бланк ждёт утверждения вторым лицом</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>Черновик сохранён, печатать по нему ещё не начали</translation>
    </message>
    <message>
        <source>Approved: papers are made with it from {0}</source>
        <translation>Утверждено: бумаги печатаются по нему с {0}</translation>
    </message>
    <message>
        <source>The form is a draft again</source>
        <translation>Бланк снова черновик</translation>
    </message>
    <message>
        <source>Recalled: it waits for a second person again</source>
        <translation>Отозван: снова ждёт утверждения</translation>
    </message>
    <message>
        <source>The draft is dropped</source>
        <translation>Черновик удалён</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>keep as a draft</source>
        <translation>сохранить черновик</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>утвердить</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>на утверждение</translation>
    </message>
    <message>
        <source>next fault</source>
        <translation>следующая ошибка</translation>
    </message>
    <message>
        <source>words, lists, paper</source>
        <translation>тексты, списки, бумага</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Chair of the commission, or who signs alone</source>
        <translation>Председатель комиссии или тот, кто подписывает один</translation>
    </message>
    <message>
        <source>Takes the papers in</source>
        <translation>Принимает документы</translation>
    </message>
    <message>
        <source>Receives the citizen</source>
        <translation>Ведёт приём</translation>
    </message>
    <message>
        <source>Takes the goods for the seller</source>
        <translation>Принимает товар от продавца</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Ground of the commission: order, number, date</source>
        <translation>Основание комиссии: приказ, дата, номер</translation>
    </message>
    <message>
        <source>The risk is in… (the paper says «при …»)</source>
        <translation>При чём возможны риски (в тексте «при …»)</translation>
    </message>
    <message>
        <source>Identity document of the buyer</source>
        <translation>Документ покупателя</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер чека</translation>
    </message>
    <message>
        <source>In which state the goods are</source>
        <translation>Состояние товара</translation>
    </message>
    <message>
        <source>How one learns how it goes on</source>
        <translation>Как узнать о ходе рассмотрения</translation>
    </message>
    <message>
        <source>Number of the written appeal, or whither one was sent</source>
        <translation>Номер письменного обращения или куда направлен</translation>
    </message>
    <message>
        <source>Ground: «в связи с …» (in the instrumental)</source>
        <translation>Причина: в связи с чем (творительный падеж)</translation>
    </message>
    <message>
        <source>To whom: post and name in the dative</source>
        <translation>Кому: должность и имя в дательном падеже</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Номер запроса</translation>
    </message>
    <message>
        <source>Whom it asks about</source>
        <translation>О ком запрос</translation>
    </message>
    <message>
        <source>Kind of the payment</source>
        <translation>Вид выплаты</translation>
    </message>
    <message>
        <source>How it was paid: «произведена по …»</source>
        <translation>Как выплачена: «произведена по …»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Courier: surname, name, patronymic</source>
        <translation>Курьер: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Post of whoever takes them</source>
        <translation>Должность принимающего</translation>
    </message>
    <message>
        <source>What came with them</source>
        <translation>Комплект</translation>
    </message>
    <message>
        <source>What was looked at, a line each</source>
        <translation>Что проверено, по строке на пункт</translation>
    </message>
    <message>
        <source>What the applicant brought, a line each</source>
        <translation>Что заявитель принёс, по одному в строке</translation>
    </message>
    <message>
        <source>How it is carried out</source>
        <translation>Как исполним решение</translation>
    </message>
    <message>
        <source>Risks, a line each</source>
        <translation>Риски, по строке на пункт</translation>
    </message>
    <message>
        <source>What we advise</source>
        <translation>Что советуем</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Содержание устного обращения</translation>
    </message>
    <message>
        <source>Papers that we ask for, a line each</source>
        <translation>Какие документы нужны, по строке на каждый</translation>
    </message>
    <message>
        <source>What the office asks for by itself, a line each</source>
        <translation>Что учреждение запросит само, по строке на каждый</translation>
    </message>
    <message>
        <source>What the applicant did not bring, a line each</source>
        <translation>Чего заявитель не принёс, по одному в строке</translation>
    </message>
    <message>
        <source>By what they are refused; empty: they are taken</source>
        <translation>Основание отказа; пусто – документы приняты</translation>
    </message>
    <message>
        <source>Sent to: «в …» (in the accusative)</source>
        <translation>Куда направлено: «в …» (винительный падеж)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Identity document of the citizen</source>
        <translation>Документ гражданина</translation>
    </message>
    <message>
        <source>Order to somebody, if one was given</source>
        <translation>Поручение, если дано</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Date of the receipt</source>
        <translation>Дата чека</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>Дата запроса</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Who brought the papers</source>
        <translation>Кто подаёт документы</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>сам клиент</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены комиссии</translation>
    </message>
    <message>
        <source>Papers taken in</source>
        <translation>Принятые документы</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да, состоит</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет, не состоит</translation>
    </message>
    <message>
        <source>On our register</source>
        <translation>На учёте у нас</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>Как вернём деньги</translation>
    </message>
</context>
<context>
    <name>PaperFrame</name>
    <message>
        <source>All papers</source>
        <translation>Все шаблоны</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>На примере</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>Что правят</translation>
    </message>
    <message>
        <source>Emblem…</source>
        <translation>Эмблема…</translation>
    </message>
    <message>
        <source>Standard words</source>
        <translation>Стандартные слова</translation>
    </message>
    <message>
        <source>Below the words</source>
        <translation>Под текстами</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Why, by which order</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>by which order</source>
        <translation>основание: приказ, дата и номер</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>На утверждение</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Faults: {0}</source>
        <translation>Ошибки: {0}</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>The paper stands here once its form has no faults</source>
        <translation>Бумага появится здесь, когда в шаблоне не будет ошибок</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>из программы</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>с {0}</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Как принят</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Out of the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>PaperShown</name>
    <message>
        <source>Line {0}: </source>
        <translation>Строка {0}: </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>No printer is connected here. Keep the paper as a file</source>
        <translation>Принтер здесь не подключён. Сохраните бумагу файлом</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>by width</source>
        <translation>по ширине</translation>
    </message>
    <message>
        <source>by page</source>
        <translation>по странице</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>{0}, copies: {1}</source>
        <translation>{0}, {1} экз.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Нет принтера</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print with options…</source>
        <translation>Печать с выбором…</translation>
    </message>
    <message>
        <source>Copies: {0}</source>
        <translation>{0} экз.</translation>
    </message>
</context>
<context>
    <name>PapersField</name>
    <message>
        <source>One more paper</source>
        <translation>Ещё документ</translation>
    </message>
</context>
<context>
    <name>PapersFrame</name>
    <message>
        <source>Which paper</source>
        <translation>Какой документ</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>Составить ещё один</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Уже выпущено</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>Документ № {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is issued and cannot be changed any more</source>
        <translation>Документ № {0} выпущен и больше не меняется</translation>
    </message>
    <message>
        <source>the client has read it on {0}</source>
        <translation>клиент ознакомлен {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>№ {0} от {1}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>The paper appears here as you type</source>
        <translation>Документ появится здесь</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>another paper</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>№ {0}</source>
        <translation>№ {0}</translation>
    </message>
    <message>
        <source>{0}, ticket {1}</source>
        <translation>{0}, обращение {1}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>The client has read it</source>
        <translation>Клиент ознакомлен</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Issued: {0} № {1}</source>
        <translation>Выпущено: {0} № {1}</translation>
    </message>
    <message>
        <source>Marked: the client has read {0}</source>
        <translation>Отмечено: клиент ознакомлен с {0}</translation>
    </message>
    <message>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>Words and order of the office’s papers. A second person approves a change; what was issued keeps the edition it was printed with.</source>
        <translation>Слова и порядок бумаг учреждения. Изменение утверждает второе лицо; выпущенное остаётся в той редакции, в которой напечатано.</translation>
    </message>
    <message>
        <source>Forms of papers</source>
        <translation>Шаблоны бумаг</translation>
    </message>
</context>
<context>
    <name>ParetoBoard</name>
    <message>
        <source>3 months</source>
        <translation>3 месяца</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>всё время</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>инциденты</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>обращения</translation>
    </message>
    <message>
        <source>Weighed by</source>
        <translation>Что считать</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>No incident of this time has its kind of cause yet</source>
        <translation>За это время ни у одного инцидента не указан вид причины</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Показать диаграммой</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>The vital few: {0}</source>
        <translation>Главные причины: {0}</translation>
    </message>
    <message>
        <source>Causes (Pareto)</source>
        <translation>Причины (Парето)</translation>
    </message>
</context>
<context>
    <name>ParetoChart</name>
    <message>
        <source>{0}: {1}, together {2} %</source>
        <translation>{0}: {1}, вместе {2}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>wrong: {0}</source>
        <translation>ошибок: {0}</translation>
    </message>
    <message>
        <source>Parts of the card: {0}</source>
        <translation>Разделы карточки: {0}</translation>
    </message>
</context>
<context>
    <name>PartsPane</name>
    <message>
        <source>next part</source>
        <translation>следующий раздел</translation>
    </message>
    <message>
        <source>next mistake</source>
        <translation>следующая ошибка</translation>
    </message>
    <message>
        <source>Filled {0} of {1}</source>
        <translation>Заполнено {0} из {1}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз то же самое</translation>
    </message>
    <message>
        <source>Encrypt the data</source>
        <translation>Зашифровать данные</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Открыть данные</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Введите парольную фразу</translation>
    </message>
    <message>
        <source>At least {0} characters: three or four words</source>
        <translation>Не короче {0} знаков: три-четыре слова</translation>
    </message>
    <message>
        <source>The two differ. Type the same once more</source>
        <translation>Фразы различаются. Введите то же самое ещё раз</translation>
    </message>
    <message>
        <source>A passphrase for the data</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The data are encrypted</source>
        <translation>Данные зашифрованы</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is made from a passphrase. It is kept nowhere.</source>
        <translation>На этом компьютере нет хранилища ключей, поэтому ключ получают из парольной фразы. Она нигде не хранится.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be restored, by anyone: the data would be lost. Write it down and keep it in the safe</source>
        <translation>Забытую фразу не восстановит никто: данные будут потеряны. Запишите её и храните в сейфе</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <source>Keyboard layout: {0}</source>
        <translation>Раскладка клавиатуры: {0}</translation>
    </message>
    <message>
        <source>Russian layout. Latin letters:</source>
        <translation>Раскладка русская. Латинские буквы:</translation>
    </message>
</context>
<context>
    <name>PeopleBoard</name>
    <message>
        <source>Save the card first, then add its people</source>
        <translation>Сохраните карточку, и к ней можно будет добавить представителей и родных</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add a representative or relative</source>
        <translation>Добавить представителя или родственника</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Сохранить изменение</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who they are to the client</source>
        <translation>Кем приходится клиенту</translation>
    </message>
    <message>
        <source>They act for the client</source>
        <translation>Действует за клиента</translation>
    </message>
    <message>
        <source>The client acts for them</source>
        <translation>Клиент действует за него</translation>
    </message>
    <message>
        <source>Who acts for whom</source>
        <translation>Кто за кого действует</translation>
    </message>
    <message>
        <source>By which paper</source>
        <translation>По какому документу</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>доверенность</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>file applications, receive papers</source>
        <translation>подавать заявления, получать документы</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Что вправе делать</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Изменено: {0}</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Добавлено: {0}</translation>
    </message>
    <message>
        <source>From today acts for the client no more</source>
        <translation>С сегодняшнего дня за клиента не действует</translation>
    </message>
    <message>
        <source>Acts for the client again</source>
        <translation>Снова действует за клиента</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Hand-overs</source>
        <translation>Передачи дел</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Hand everything over…</source>
        <translation>Передать все дела…</translation>
    </message>
    <message>
        <source>Look at the act</source>
        <translation>Посмотреть акт</translation>
    </message>
    <message>
        <source>Hand over and make the act</source>
        <translation>Передать и составить акт</translation>
    </message>
    <message>
        <source>Take back what is left</source>
        <translation>Вернуть оставшееся</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>передать</translation>
    </message>
    <message>
        <source>print the act</source>
        <translation>печать акта</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Handed over to {0}, act {1}</source>
        <translation>Передано: {0}, акт {1}</translation>
    </message>
    <message>
        <source>Act {0}</source>
        <translation>Акт {0}</translation>
    </message>
    <message>
        <source>Project of the act</source>
        <translation>Проект акта</translation>
    </message>
    <message>
        <source>What is still open is with {0} again</source>
        <translation>Незавершённое снова у сотрудника {0}</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Дела ещё не передавали</translation>
    </message>
    <message>
        <source>Employees and hand-overs</source>
        <translation>Сотрудники и передачи дел</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Name, phone, date of birth or number</source>
        <translation>Имя, телефон, дата рождения или номер</translation>
    </message>
    <message>
        <source>Found clients</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>Begin a card: {0}</source>
        <translation>Завести карточку: {0}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Open tickets at once</source>
        <translation>Обращений в работе, не больше</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>Пусто: без ограничения</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Навыки</translation>
    </message>
    <message>
        <source>Between commas</source>
        <translation>Через запятую</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Прекратить</translation>
    </message>
    <message>
        <source>the client is for them: {0}</source>
        <translation>клиент ему: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>по {0}</translation>
    </message>
    <message>
        <source>ended on {0}</source>
        <translation>прекращено {0}</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>after 18:00, the daughter&apos;s</source>
        <translation>после 18:00, телефон дочери</translation>
    </message>
    <message>
        <source>Kind of the phone</source>
        <translation>Вид телефона</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Remark on the phone</source>
        <translation>Пояснение к телефону</translation>
    </message>
    <message>
        <source>main</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>Remove the phone</source>
        <translation>Убрать телефон</translation>
    </message>
</context>
<context>
    <name>PhoneRowsField</name>
    <message>
        <source>Another phone</source>
        <translation>Ещё телефон</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>A paper goes by the profile of its kind, else by the one of all. Nothing is ever scaled.</source>
        <translation>Бумага печатается по профилю своего вида, а без него – как все. Масштаб не меняется никогда.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Paper in the tray</source>
        <translation>Бумага в лотке</translation>
    </message>
    <message>
        <source>Print like all</source>
        <translation>Печатать как все</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>пробная страница</translation>
    </message>
    <message>
        <source>“{0}” is printed like all</source>
        <translation>«{0}» печатается как все</translation>
    </message>
    <message>
        <source>Save the profile first, then print its test page</source>
        <translation>Сначала сохраните профиль, потом напечатайте пробную страницу</translation>
    </message>
    <message>
        <source>No printer is connected here</source>
        <translation>Принтер здесь не подключён</translation>
    </message>
    <message>
        <source>Tray: {0}</source>
        <translation>Лоток: {0}</translation>
    </message>
    <message>
        <source>Sides: {0}</source>
        <translation>Стороны: {0}</translation>
    </message>
    <message>
        <source>Copies: {0}</source>
        <translation>Экземпляров: {0}</translation>
    </message>
    <message>
        <source>Paper in the tray: {0}</source>
        <translation>Бумага: {0}</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>системный</translation>
    </message>
    <message>
        <source>as all</source>
        <translation>как у всех</translation>
    </message>
    <message>
        <source>{0}: printed like all</source>
        <translation>{0}: печатается как все</translation>
    </message>
    <message>
        <source>{0}: printer {1}, copies {2}, {3}</source>
        <translation>{0}: принтер {1}, экземпляров {2}, {3}</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>All papers</source>
        <translation>Все бумаги</translation>
    </message>
    <message>
        <source>File of a card</source>
        <translation>Файл карточки</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Several papers</source>
        <translation>Несколько документов</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} No. {1}</source>
        <translation>{0} № {1}</translation>
    </message>
    <message>
        <source>{0} (“{1}”): {2} waits in the print queue</source>
        <translation>{0} («{1}»): {2} ждёт в очереди печати</translation>
    </message>
    <message>
        <source>Sent to “{0}”, copies: {1}</source>
        <translation>Отправлено на «{0}», {1} экз.</translation>
    </message>
    <message>
        <source>{0} is printed at last on “{1}”</source>
        <translation>{0} наконец напечатан на «{1}»</translation>
    </message>
</context>
<context>
    <name>PrintsPage</name>
    <message>
        <source>Queue and journal</source>
        <translation>Очередь и журнал</translation>
    </message>
    <message>
        <source>Forms for an outage</source>
        <translation>Бланки на случай сбоя</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>enter a form</source>
        <translation>внести бланк</translation>
    </message>
    <message>
        <source>new pad</source>
        <translation>новый блок</translation>
    </message>
    <message>
        <source>pad again</source>
        <translation>блок ещё раз</translation>
    </message>
    <message>
        <source>print now</source>
        <translation>напечатать</translation>
    </message>
    <message>
        <source>at another printer</source>
        <translation>на другом принтере</translation>
    </message>
    <message>
        <source>do not print</source>
        <translation>не печатать</translation>
    </message>
    <message>
        <source>to a file</source>
        <translation>выгрузить</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>PrivacyFrame</name>
    <message>
        <source>Back to the card</source>
        <translation>К карточке</translation>
    </message>
    <message>
        <source>Nobody has looked at the hidden data of this client</source>
        <translation>Скрытые данные этого клиента никто не открывал</translation>
    </message>
    <message>
        <source>To the person</source>
        <translation>Гражданину</translation>
    </message>
</context>
<context>
    <name>PrivacyPane</name>
    <message>
        <source>Who looked</source>
        <translation>Кто смотрел</translation>
    </message>
    <message>
        <source>Request under law 152-FZ</source>
        <translation>Запрос по 152-ФЗ</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Done since</source>
        <translation>Сделано за</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>What it tells of</source>
        <translation>О чём лист</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Крупная печать</translation>
    </message>
    <message>
        <source>next deed</source>
        <translation>следующее действие</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>выполнить</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следующая часть</translation>
    </message>
    <message>
        <source>print the paper</source>
        <translation>напечатать</translation>
    </message>
    <message>
        <source>back to the card</source>
        <translation>к карточке</translation>
    </message>
    <message>
        <source>Personal data: {0}</source>
        <translation>Персональные данные: {0}</translation>
    </message>
    <message>
        <source>The data was destroyed on {0}, act {1}</source>
        <translation>Данные уничтожены {0}, акт {1}</translation>
    </message>
    <message>
        <source>Take the request</source>
        <translation>Принять запрос</translation>
    </message>
    <message>
        <source>Sheet: done and promised</source>
        <translation>Лист: сделано и обещано</translation>
    </message>
    <message>
        <source>Sheet: who looked</source>
        <translation>Лист: кто смотрел</translation>
    </message>
    <message>
        <source>Everything, as PDF and JSON…</source>
        <translation>Все сведения: PDF и JSON…</translation>
    </message>
    <message>
        <source>Act of destruction</source>
        <translation>Акт об уничтожении</translation>
    </message>
    <message>
        <source>Destroy the data…</source>
        <translation>Уничтожить данные…</translation>
    </message>
    <message>
        <source>Request taken, answer by {0}</source>
        <translation>Запрос принят, ответить до {0}</translation>
    </message>
    <message>
        <source>Written down: the request is answered</source>
        <translation>Записано: ответ на запрос дан</translation>
    </message>
    <message>
        <source>Everything about the person</source>
        <translation>Все сведения о человеке</translation>
    </message>
    <message>
        <source>Saved: {0}.pdf and {0}.json</source>
        <translation>Сохранено: {0}.pdf и {0}.json</translation>
    </message>
    <message>
        <source>Act of destruction {0}</source>
        <translation>Акт об уничтожении {0}</translation>
    </message>
</context>
<context>
    <name>ProblemForm</name>
    <message>
        <source>The problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Known error: how it shows itself</source>
        <translation>Известная ошибка: как проявляется</translation>
    </message>
    <message>
        <source>What helps until it is gone</source>
        <translation>Что помогает, пока не устранили</translation>
    </message>
    <message>
        <source>Why it happens</source>
        <translation>Почему случается</translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation>Вид причины</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Корневая причина</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>New problem…</source>
        <translation>Новая проблема…</translation>
    </message>
    <message>
        <source>No problems yet. A problem is what several incidents have in common</source>
        <translation>Проблем пока нет. Проблема — то общее, что стоит за несколькими инцидентами</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>устранена</translation>
    </message>
    <message>
        <source>known error</source>
        <translation>известная ошибка</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>не устранена</translation>
    </message>
    <message>
        <source>Problem {0}, {1}, {2}, incidents {3}, tickets {4}</source>
        <translation>Проблема {0}, {1}, {2}, инцидентов {3}, обращений {4}</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>What belongs to the problem</source>
        <translation>Что относится к проблеме</translation>
    </message>
    <message>
        <source>To all problems</source>
        <translation>Ко всем проблемам</translation>
    </message>
    <message>
        <source>Give a measure…</source>
        <translation>Назначить меру…</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Предложить…</translation>
    </message>
    <message>
        <source>Write an instruction…</source>
        <translation>Составить инструкцию…</translation>
    </message>
    <message>
        <source>“{0}” is saved</source>
        <translation>Сохранено: «{0}»</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Новая проблема</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>не устранена</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>устранена</translation>
    </message>
    <message>
        <source>Problem {0}</source>
        <translation>Проблема {0}</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Проблема устранена</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>Проблема вернулась</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Problem {0} is gone</source>
        <translation>Проблема {0} устранена</translation>
    </message>
    <message>
        <source>Problem {0} is there again</source>
        <translation>Проблема {0} снова открыта</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Promise to the client, ticket {0}</source>
        <translation>Обещание клиенту, обращение {0}</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Что обещано</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>PurposeBlock</name>
    <message>
        <source>Print the form</source>
        <translation>Печать бланка</translation>
    </message>
    <message>
        <source>Mark as given</source>
        <translation>Отметить согласие</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Отозвать согласие</translation>
    </message>
    <message>
        <source>no consent was given</source>
        <translation>согласия нет</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Mark as given…</source>
        <translation>Отметить…</translation>
    </message>
    <message>
        <source>given {0}, {1}, text edition {2}</source>
        <translation>дано {0}, {1}, редакция текста&#xa0;{2}</translation>
    </message>
    <message>
        <source>given {0}, withdrawn {1}</source>
        <translation>дано {0}, отозвано {1}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Каким образом</translation>
    </message>
    <message>
        <source>Paper, its number</source>
        <translation>Документ, номер</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>All offerings</source>
        <translation>Все услуги</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Join the cards</source>
        <translation>Объединить карты</translation>
    </message>
    <message>
        <source>Do not join</source>
        <translation>Не объединять</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>{title}. Ticket {number}, {client}, {channel}. {deadline}. Priority: {priority}</source>
        <translation>{title}. Обращение {number}, {client}, {channel}. {deadline}. Приоритет: {priority}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>open at {0}</source>
        <translation>открыто: {0}</translation>
    </message>
    <message>
        <source>remind the client</source>
        <translation>напомнить клиенту</translation>
    </message>
    <message>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>на линии</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>за {0}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Поступило</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Filters and order</source>
        <translation>Отбор и порядок</translation>
    </message>
    <message>
        <source>Filters and order; Ctrl F finds in the list</source>
        <translation>Отбор и порядок; Ctrl F ищет в списке</translation>
    </message>
    <message>
        <source>List, board or table</source>
        <translation>Список, доска или таблица</translation>
    </message>
    <message>
        <source>List or board, V; table</source>
        <translation>Список или доска, V; таблица</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>Whose: {0}</source>
        <translation>Чьи: {0}</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
    <message>
        <source>Draft of {0} restored</source>
        <translation>Восстановлен черновик от {0}</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>along the queue</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <source>new visit</source>
        <translation>новый визит</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>solve</source>
        <translation>решить</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Создать обращение</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Очередь пуста</translation>
    </message>
    <message>
        <source>Nothing found for «{0}»</source>
        <translation>По фильтру «{0}» ничего нет</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ничьи</translation>
    </message>
    <message>
        <source>{0}, at most {1} late</source>
        <translation>{0} · опоздание до {1}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>The article as it is read</source>
        <translation>Статья, как её читают</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>A request or an assignment</source>
        <translation>Запрос или поручение</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Which district</source>
        <translation>Какой район</translation>
    </message>
    <message>
        <source>How it came or left</source>
        <translation>Каким путём</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>name, phone or SNILS</source>
        <translation>фамилия, телефон или СНИЛС</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Requests and assignments</source>
        <translation>Запросы и поручения</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Letter of answer…</source>
        <translation>Письмо-ответ…</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Lines of the register</source>
        <translation>Записи реестра</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>Written down: {0}</source>
        <translation>Записано: {0}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Мне</translation>
    </message>
    <message>
        <source>To us</source>
        <translation>К нам</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>От нас</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Эскалации</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Checked: {0}</source>
        <translation>Проверено: {0}</translation>
    </message>
    <message>
        <source>What was answered: {0}</source>
        <translation>Что ответили: {0}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Answered: {0}</source>
        <translation>Ответ записан: {0}</translation>
    </message>
</context>
<context>
    <name>RemedySheet</name>
    <message>
        <source>A measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>The effect is looked at on</source>
        <translation>Когда проверим эффект</translation>
    </message>
</context>
<context>
    <name>ReminderSheet</name>
    <message>
        <source>Remind the client by e-mail: {0}</source>
        <translation>Напомнить клиенту по почте: {0}</translation>
    </message>
    <message>
        <source>Remind the client by letter: {0}</source>
        <translation>Напомнить клиенту письмом: {0}</translation>
    </message>
    <message>
        <source>Call the client back: {0}</source>
        <translation>Перезвонить клиенту: {0}</translation>
    </message>
    <message>
        <source>Copy and mark as sent</source>
        <translation>Скопировать и отметить отправленным</translation>
    </message>
    <message>
        <source>Mark as said</source>
        <translation>Отметить сказанным</translation>
    </message>
    <message>
        <source>the card has no phone, e-mail or address</source>
        <translation>в карточке нет ни телефона, ни почты, ни адреса</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что сказать</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>What is asked</source>
        <translation>О чём просит</translation>
    </message>
    <message>
        <source>Answer by {0} ({1})</source>
        <translation>Ответить до {0} ({1})</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>{0}: answered on {1}</source>
        <translation>{0}: отвечено {1}</translation>
    </message>
    <message>
        <source>{0}: answer by {1} ({2})</source>
        <translation>{0}: ответить до {1} ({2})</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>What is made of it</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Sum, ₽</source>
        <translation>Сумма, ₽</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>on shift until {0}</source>
        <translation>на смене до {0}</translation>
    </message>
    <message>
        <source>on duty until {0}</source>
        <translation>дежурит до {0}</translation>
    </message>
    <message>
        <source>off shift until {0}</source>
        <translation>не на смене до {0}</translation>
    </message>
    <message>
        <source>{day}: {name} is away, but has a shift</source>
        <translation>{day}: {name} отсутствует, но стоит в графике</translation>
    </message>
    <message>
        <source>{day}: open, and nobody of “{name}” is there {spans}</source>
        <translation>{day}: приём идёт, а от «{name}» никого нет {spans}</translation>
    </message>
    <message>
        <source>{name}: {length} in the week, more than the norm ({basis})</source>
        <translation>{name}: {length} за неделю, больше нормы ({basis})</translation>
    </message>
    <message>
        <source>{day}: {name} rests only {length} between shifts ({basis})</source>
        <translation>{day}: {name}, отдых между сменами всего {length} ({basis})</translation>
    </message>
    <message>
        <source>{name}: no more than {length} of rest together ({basis})</source>
        <translation>{name}: отдыха подряд не больше {length} за неделю ({basis})</translation>
    </message>
    <message>
        <source>off shift</source>
        <translation>не на смене</translation>
    </message>
</context>
<context>
    <name>RosterFrame</name>
    <message>
        <source>Whose roster</source>
        <translation>Чей график</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Прошлая неделя</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message>
        <source>The norms of time are not verified yet: ask who keeps the staff&apos;s papers</source>
        <translation>Нормы времени ещё не проверены: сверьте их с кадровой службой</translation>
    </message>
    <message>
        <source>Nothing to look at in this week</source>
        <translation>Неделя в порядке</translation>
    </message>
    <message>
        <source>No shifts yet: everybody works in the office&apos;s hours</source>
        <translation>Смен пока нет: все работают в часы учреждения</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Чередование</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недель</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Copy the week before</source>
        <translation>Повторить прошлую неделю</translation>
    </message>
    <message>
        <source>Shifts…</source>
        <translation>Смены…</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>5/2, по будням</translation>
    </message>
    <message>
        <source>{0}: days on, days off</source>
        <translation>{0}: рабочие, выходные</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>График смен</translation>
    </message>
    <message>
        <source>Keys of the grid</source>
        <translation>Клавиши графика</translation>
    </message>
    <message>
        <source>Fill by a pattern</source>
        <translation>Заполнить по чередованию</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>day by day</source>
        <translation>по дням</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>смена</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>дежурство</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все сотрудники</translation>
    </message>
    <message>
        <source>The team has nobody yet: take people in on «Teams»</source>
        <translation>В команде пока никого: добавьте людей на странице «Команды»</translation>
    </message>
    <message>
        <source>Fill from {0}</source>
        <translation>Заполнить с {0}</translation>
    </message>
    <message>
        <source>Shift of {0}, {1}</source>
        <translation>Смена: {0}, {1}</translation>
    </message>
    <message>
        <source>No shift has this key: make one on «Shifts»</source>
        <translation>У этой клавиши нет смены: заведите её на странице «Смены»</translation>
    </message>
    <message>
        <source>Duty is of a team: choose one above</source>
        <translation>Дежурство назначают в команде: выберите её выше</translation>
    </message>
    <message>
        <source>Put a shift first, or make a shift of duty on «Shifts»</source>
        <translation>Сначала поставьте смену или заведите дежурство на странице «Смены»</translation>
    </message>
    <message>
        <source>Duty on {0}</source>
        <translation>Дежурство: {0}</translation>
    </message>
    <message>
        <source>The week before is copied</source>
        <translation>Прошлая неделя повторена</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} from {2}, %n week(s)</source>
        <translation>
            <numerusform>{0}: {1} с {2}, %n неделя</numerusform>
            <numerusform>{0}: {1} с {2}, %n недели</numerusform>
            <numerusform>{0}: {1} с {2}, %n недель</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>A new ticket goes by the first line that fits, from above. That is no escalation.</source>
        <translation>Новое обращение идёт по первой подходящей строке сверху. Это не эскалация.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When a ticket has</source>
        <translation>Если в обращении</translation>
    </message>
    <message>
        <source>Team and skill</source>
        <translation>Команда и навык</translation>
    </message>
    <message>
        <source>There are no routes: every ticket is everybody&apos;s</source>
        <translation>Маршрутов нет: каждое обращение общее</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Вывести из работы</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>move the line</source>
        <translation>переставить строку</translation>
    </message>
    <message>
        <source>Line {0} is line {1} now</source>
        <translation>Строка {0} теперь {1}-я</translation>
    </message>
    <message>
        <source>To nobody: it would be everybody&apos;s</source>
        <translation>Ни в одну команду: обращение останется общим</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Ни одна строка не подходит</translation>
    </message>
    <message>
        <source>{0}, by line {1}</source>
        <translation>{0}, по строке {1}</translation>
    </message>
    <message>
        <source>{0}; whoever takes it must be skilled: {1}</source>
        <translation>{0}; берёт тот, у кого есть навык: {1}</translation>
    </message>
    <message>
        <source>lines {0}, not their {1}</source>
        <translation>строки {0} ({1})</translation>
    </message>
    <message>
        <source>It fits: {0}</source>
        <translation>Подходит: {0}</translation>
    </message>
    <message>
        <source>{0}. Passed by: {1}</source>
        <translation>{0}. Выше не подошли: {1}</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>service</source>
        <translation>услуга</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>group of clients</source>
        <translation>группа клиентов</translation>
    </message>
    <message>
        <source>{0}: the whole branch</source>
        <translation>{0}: вся ветка</translation>
    </message>
    <message>
        <source>clients “{0}”</source>
        <translation>клиенты «{0}»</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>всё остальное</translation>
    </message>
    <message>
        <source>Line {0}: {1}, to {2}</source>
        <translation>Строка {0}: {1}, в команду «{2}»</translation>
    </message>
    <message>
        <source>{0}, skill {1}</source>
        <translation>{0}, навык: {1}</translation>
    </message>
</context>
<context>
    <name>RuleDeeds</name>
    <message>
        <source>“{0}” is on</source>
        <translation>«{0}» включено</translation>
    </message>
    <message>
        <source>“{0}” is off</source>
        <translation>«{0}» выключено</translation>
    </message>
    <message>
        <source>“{0}” is taken out of use</source>
        <translation>«{0}» убрано из правил</translation>
    </message>
    <message>
        <source>Ticket {0} is as the rule found it</source>
        <translation>Обращение {0} снова такое, каким его нашло правило</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>all of it is so</source>
        <translation>верно всё из этого</translation>
    </message>
    <message>
        <source>any of it is so</source>
        <translation>верно хотя бы одно</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Если</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Ещё условие</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>То</translation>
    </message>
    <message>
        <source>Another deed</source>
        <translation>Ещё действие</translation>
    </message>
</context>
<context>
    <name>RuleFrame</name>
    <message>
        <source>What they did</source>
        <translation>Что сделали</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Below the rules</source>
        <translation>Под правилами</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Take the ready ones, switched off</source>
        <translation>Взять готовые, выключенными</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Try on the last month</source>
        <translation>Проверить на прошлом месяце</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Rules of the office</source>
        <translation>Правила учреждения</translation>
    </message>
    <message>
        <source>They run from above downwards, by the rights of who wrote them, through the same gate.</source>
        <translation>Выполняются сверху вниз, с правами автора и с теми же проверками, что у сотрудника.</translation>
    </message>
    <message>
        <source>No rules yet: the office does everything by hand</source>
        <translation>Правил пока нет: всё делается вручную</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Is</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>исправьте</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>{0}, {1}, edition {2}, written by {3}</source>
        <translation>{0}, {1}, редакция&#xa0;{2}, автор {3}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>whoever works on it</source>
        <translation>кто работает с обращением</translation>
    </message>
    <message>
        <source>When {0}</source>
        <translation>Когда {0}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>, if {0}</source>
        <translation>, если {0}</translation>
    </message>
    <message>
        <source>nothing is done yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>{0}, then {1}.</source>
        <translation>{0}, то: {1}.</translation>
    </message>
    <message>
        <source>not: {0}</source>
        <translation>не {0}</translation>
    </message>
    <message>
        <source>{0} is not “{1}”</source>
        <translation>{0} не «{1}»</translation>
    </message>
    <message>
        <source>{0} is “{1}”</source>
        <translation>{0} — «{1}»</translation>
    </message>
    <message>
        <source>{0}, within {1}</source>
        <translation>{0}, срок {1}</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>возвращено: {0}</translation>
    </message>
    <message>
        <source>{0} (it was so already)</source>
        <translation>{0} (так уже было)</translation>
    </message>
    <message>
        <source>{0}: not done. {1}</source>
        <translation>{0}: не сделано. {1}</translation>
    </message>
    <message>
        <source>Looked at {0} of {1} tickets of the last month</source>
        <translation>Просмотрено {0} из {1} обращений прошлого месяца</translation>
    </message>
    <message>
        <source>In the last month the rule would have touched no ticket</source>
        <translation>За прошлый месяц правило не тронуло бы ни одного обращения</translation>
    </message>
    <message numerus="yes">
        <source>In the last month it would have touched %n ticket(s)</source>
        <translation>
            <numerusform>За прошлый месяц тронуло бы %n обращение</numerusform>
            <numerusform>За прошлый месяц тронуло бы %n обращения</numerusform>
            <numerusform>За прошлый месяц тронуло бы %n обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>включить или выключить</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>try</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>Edition {0}, acts by the rights of: {1}</source>
        <translation>Редакция {0}, действует с правами: {1}</translation>
    </message>
    <message>
        <source>What rules do will stand here, line by line</source>
        <translation>Здесь будет строка о каждом обращении, с которым правило что-то сделало</translation>
    </message>
    <message>
        <source>Rule “{0}” saved. It is off: try it, then switch it on</source>
        <translation>Правило «{0}» сохранено и выключено: проверьте и включите</translation>
    </message>
    <message>
        <source>Rule “{0}” saved as the next edition</source>
        <translation>Правило «{0}» сохранено новой редакцией</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Attach</source>
        <translation>Приложить</translation>
    </message>
    <message>
        <source>Folder of the scanner…</source>
        <translation>Папка сканера…</translation>
    </message>
    <message>
        <source>No folder of the scanner is chosen yet: part “Files” of the card</source>
        <translation>Папка сканера ещё не выбрана: раздел «Файлы» карточки</translation>
    </message>
    <message>
        <source>Nothing new in the folder of the scanner</source>
        <translation>В папке сканера ничего нового</translation>
    </message>
    <message numerus="yes">
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
        <source>Open a ticket: its script will be here</source>
        <translation>Откройте обращение: здесь будет его сценарий</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Back one step, Alt ←</source>
        <translation>На шаг назад, Alt ←</translation>
    </message>
    <message>
        <source>Hide the script, F9</source>
        <translation>Скрыть сценарий, F9</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>There is no script for «{0}»</source>
        <translation>Для темы «{0}» сценария нет</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>шаг {0} из {1}</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>претензия</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Пропустить шаг</translation>
    </message>
    <message>
        <source>Do not say: {0}</source>
        <translation>Не говорить: {0}</translation>
    </message>
    <message>
        <source>The script is passed</source>
        <translation>Сценарий пройден</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation>Пропущено: {0}</translation>
    </message>
    <message>
        <source>Draw up a claim</source>
        <translation>Оформить претензию</translation>
    </message>
    <message>
        <source>Collected by the script</source>
        <translation>Собрано по сценарию</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не названо</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search and commands, Ctrl K</source>
        <translation>Поиск и команды, Ctrl K</translation>
    </message>
    <message>
        <source>Client, phone, SNILS, ticket number or a command</source>
        <translation>Клиент, телефон, СНИЛС, № обращения или команда</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Претензии</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Counter {0}</source>
        <translation>Окно {0}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Смены</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>График смен</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Шаблоны бумаг</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>Отойти</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SexField</name>
    <message>
        <source>said by the client</source>
        <translation>со слов клиента</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>Shifts</source>
        <translation>Смены</translation>
    </message>
    <message>
        <source>The roster is made of these. Other hours hold for every day planned from today on.</source>
        <translation>Из них складывается график. Новые часы действуют для всех дней, назначенных с сегодняшнего.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>В зачёт</translation>
    </message>
    <message>
        <source>No shifts yet: everybody works in the hours of the office</source>
        <translation>Смен пока нет: все работают в часы учреждения</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Новая смена</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Убрать из употребления</translation>
    </message>
    <message>
        <source>Up to three letters, in the cell</source>
        <translation>До трёх букв, в клетке графика</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>20:00–08:00 ends on the next day</source>
        <translation>20:00–08:00 кончается на другой день</translation>
    </message>
    <message>
        <source>30 min, 1 h</source>
        <translation>30 мин, 1 ч</translation>
    </message>
    <message>
        <source>Hours of work of a flexible day</source>
        <translation>Сколько работать в гибкий день</translation>
    </message>
    <message>
        <source>Empty: from end to end but the break</source>
        <translation>Пусто: от начала до конца без перерыва</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>work</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>duty, counted as no work</source>
        <translation>дежурство, в часы работы не входит</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>дежурство</translation>
    </message>
    <message>
        <source>{0}, flexible</source>
        <translation>{0}, гибко</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>голубой</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>лиловый</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>жёлтый</translation>
    </message>
    <message>
        <source>bright blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>серый</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Tickets of the client</source>
        <translation>Обращения клиента</translation>
    </message>
    <message>
        <source>No consent to the processing of data. Print the form, have it signed and mark it under “Consents”</source>
        <translation>Нет согласия на обработку данных. Распечатайте бланк, дайте подписать и отметьте в разделе «Согласия»</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>Печать бланка</translation>
    </message>
    <message>
        <source>Client since {0}</source>
        <translation>Клиент с {0}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Personal data of this client</source>
        <translation>Персональные данные клиента</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Join with another card of the same person</source>
        <translation>Объединить с другой карточкой того же человека</translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation>Что показывать в истории</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Все события</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Start the shift</source>
        <translation>Начать смену</translation>
    </message>
    <message>
        <source>Choose the employee</source>
        <translation>Выберите сотрудника</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Counters open</source>
        <translation>Окон открыто</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Taken: {0}</source>
        <translation>Заняты: {0}</translation>
    </message>
    <message>
        <source>All counters are free</source>
        <translation>Все окна свободны</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Вход на смену</translation>
    </message>
    <message>
        <source>The workplace is remembered: counter {0}</source>
        <translation>Рабочее место запомнено: окно {0}</translation>
    </message>
    <message>
        <source>Choose yourself and your counter</source>
        <translation>Выберите себя и своё окно</translation>
    </message>
    <message>
        <source>Training data: all people are invented. The password of everyone is {0}</source>
        <translation>Учебные данные: все люди вымышлены. Пароль у всех: {0}</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Sign act {0} electronically</source>
        <translation>Подписать акт {0} электронно</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>File of the certificate (.p12 or .pfx)</source>
        <translation>Файл сертификата (.p12 или .pfx)</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Пароль сертификата</translation>
    </message>
    <message>
        <source>ask each time</source>
        <translation>спрашивать каждый раз</translation>
    </message>
    <message>
        <source>keep in the keyring of this computer</source>
        <translation>хранить в связке ключей компьютера</translation>
    </message>
    <message>
        <source>The passphrase next time</source>
        <translation>Пароль в следующий раз</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Issuers of certificates that the office trusts</source>
        <translation>Издатели сертификатов, которых признаёт учреждение</translation>
    </message>
    <message>
        <source>Choose my certificate…</source>
        <translation>Выбрать мой сертификат…</translation>
    </message>
    <message>
        <source>Add an issuer…</source>
        <translation>Добавить издателя…</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Больше не признавать</translation>
    </message>
    <message>
        <source>my certificate</source>
        <translation>мой сертификат</translation>
    </message>
    <message>
        <source>add an issuer</source>
        <translation>добавить издателя</translation>
    </message>
    <message>
        <source>trust no longer</source>
        <translation>больше не признавать</translation>
    </message>
    <message>
        <source>{0}, until {1}, added by {2}</source>
        <translation>{0}, до {1}, добавил(а) {2}</translation>
    </message>
    <message>
        <source>No file is chosen at this workstation. The sheet of a signing asks for it</source>
        <translation>На этом рабочем месте файл не выбран. Его спросит и сам акт, когда будете подписывать</translation>
    </message>
    <message>
        <source>A signature whose certificate such an issuer gave is shown as one of a known issuer. Lists of revoked certificates are not asked for: the program speaks to no network.</source>
        <translation>Подпись с сертификатом от такого издателя показывается как подпись известного издателя. Списки отозванных сертификатов не запрашиваются: программа не обращается к сети.</translation>
    </message>
    <message>
        <source>My certificate</source>
        <translation>Мой сертификат</translation>
    </message>
    <message>
        <source>Trusted issuers</source>
        <translation>Признанные издатели</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>ahead: {0}</source>
        <translation>впереди {0}</translation>
    </message>
    <message>
        <source>nobody ahead</source>
        <translation>впереди никого</translation>
    </message>
    <message>
        <source>, about {0}</source>
        <translation>, около {0}</translation>
    </message>
    <message>
        <source>joins ticket {0}</source>
        <translation>войдёт в обращение {0}</translation>
    </message>
    <message>
        <source>makes a new ticket</source>
        <translation>новое обращение</translation>
    </message>
    <message>
        <source>The number, people ahead and minutes appear here before printing</source>
        <translation>Номер, сколько человек впереди и минуты появятся здесь до печати</translation>
    </message>
</context>
<context>
    <name>SourceEdit</name>
    <message>
        <source>Source of the form</source>
        <translation>Исходный текст шаблона</translation>
    </message>
</context>
<context>
    <name>SpecialRow</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name, hours, minutes or the other day</source>
        <translation>Название, часы, минуты или другой день</translation>
    </message>
    <message>
        <source>Remove the special day</source>
        <translation>Убрать особый день</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>10:00–15:00</source>
        <translation>10:00–15:00</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 мин</translation>
    </message>
    <message>
        <source>with day</source>
        <translation>с каким днём</translation>
    </message>
</context>
<context>
    <name>SpecialsField</name>
    <message>
        <source>Another special day</source>
        <translation>Ещё особый день</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split off a message: «{0}»</source>
        <translation>Отделить сообщение: «{0}»</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <source>What the new ticket is about</source>
        <translation>О чём новое обращение</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>как прежде</translation>
    </message>
</context>
<context>
    <name>StatusesPage</name>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Categories are fixed: rules, deadlines and reports speak of them. Statuses are yours.</source>
        <translation>Категории постоянны: по ним живут правила, сроки и отчёты. Статусы — ваши.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>In it now</source>
        <translation>Сейчас в нём</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Новый статус</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>Вывести из работы…</translation>
    </message>
    <message>
        <source>The program itself sets “{0}”: rename it instead</source>
        <translation>«{0}» ставит сама программа: его можно переименовать, но не убрать</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are in it: move to</source>
        <translation>
            <numerusform>В нём %n обращение — перевести в</numerusform>
            <numerusform>В нём %n обращения — перевести в</numerusform>
            <numerusform>В нём %n обращений — перевести в</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n ticket(s) in it stop from this moment on</source>
        <translation>
            <numerusform>После сохранения сроки %n обращения в этом статусе остановятся; прошедшее время не изменится</numerusform>
            <numerusform>После сохранения сроки %n обращений в этом статусе остановятся; прошедшее время не изменится</numerusform>
            <numerusform>После сохранения сроки %n обращений в этом статусе остановятся; прошедшее время не изменится</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n ticket(s) in it run on from this moment</source>
        <translation>
            <numerusform>После сохранения сроки %n обращения в этом статусе пойдут дальше</numerusform>
            <numerusform>После сохранения сроки %n обращений в этом статусе пойдут дальше</numerusform>
            <numerusform>После сохранения сроки %n обращений в этом статусе пойдут дальше</numerusform>
        </translation>
    </message>
    <message>
        <source>stand still</source>
        <translation>стоят</translation>
    </message>
    <message>
        <source>run on</source>
        <translation>идут</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показан</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>until {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <source>the effect is there</source>
        <translation>эффект есть</translation>
    </message>
    <message>
        <source>the effect is not there</source>
        <translation>эффекта нет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>Subjects</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>A subject gives a new ticket its kind, priority and script; the routes give it its team.</source>
        <translation>Тема даёт новому обращению вид, приоритет и сценарий; команду дают маршруты.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>всем</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>Вывести из работы…</translation>
    </message>
    <message>
        <source>Open tickets: {0}, purposes of visits: {1}. Join it to</source>
        <translation>Открытых обращений: {0}, целей визита: {1}. Объединить с темой</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>The suggestion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>What is to become better</source>
        <translation>Что улучшить</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>What is bad now</source>
        <translation>Что не так сейчас</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Что предлагается</translation>
    </message>
    <message>
        <source>What that is expected to bring</source>
        <translation>Какой эффект ожидается</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>New suggestion…</source>
        <translation>Новое предложение…</translation>
    </message>
    <message>
        <source>No suggestions yet. Say what could be better: a script, a process, a rule, a paper</source>
        <translation>Предложений пока нет. Скажите, что сделать лучше: сценарий, порядок работы, правило, бумагу</translation>
    </message>
    <message>
        <source>None of this state</source>
        <translation>В этом состоянии предложений нет</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Suggestion {0}, {1}, {2}, {3}</source>
        <translation>Предложение {0}, {1}, {2}, {3}</translation>
    </message>
</context>
<context>
    <name>SuggestionPane</name>
    <message>
        <source>The paper appears here</source>
        <translation>Здесь появится бумага</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>What belongs to the suggestion</source>
        <translation>Что относится к предложению</translation>
    </message>
    <message>
        <source>To all suggestions</source>
        <translation>Ко всем предложениям</translation>
    </message>
    <message>
        <source>“{0}” is saved</source>
        <translation>Сохранено: «{0}»</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>Решение записано: {0}</translation>
    </message>
    <message>
        <source>Carried out: {0}</source>
        <translation>Выполнено: {0}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>It is carried out…</source>
        <translation>Выполнено…</translation>
    </message>
    <message>
        <source>New suggestion</source>
        <translation>Новое предложение</translation>
    </message>
    <message>
        <source>Suggestion {0}</source>
        <translation>Предложение {0}</translation>
    </message>
    <message>
        <source>Problem {0}</source>
        <translation>Проблема {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>It is your own: another lead decides on it</source>
        <translation>Это ваше предложение: решение примет другой руководитель</translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>waiting now</source>
        <translation>ждут сейчас</translation>
    </message>
    <message>
        <source>mean wait, norm {0}</source>
        <translation>среднее, норма {0}</translation>
    </message>
    <message>
        <source>longest, {0}</source>
        <translation>дольше всех, {0}</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>дольше всех</translation>
    </message>
    <message>
        <source>served today</source>
        <translation>принято сегодня</translation>
    </message>
</context>
<context>
    <name>SuspendSheet</name>
    <message>
        <source>Suspend ticket {0}: it is disputed</source>
        <translation>Приостановить обращение {0}: оно спорное</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>What is disputed</source>
        <translation>В чём спор</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
</context>
<context>
    <name>TableFace</name>
    <message>
        <source>along the table</source>
        <translation>по таблице</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>look</source>
        <translation>взглянуть</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>отметить</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>Queue as a table</source>
        <translation>Очередь таблицей</translation>
    </message>
    <message>
        <source>There are no such tickets</source>
        <translation>Таких обращений нет</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Nothing to take: every ticket of your teams is in somebody&apos;s hands</source>
        <translation>Брать нечего: все обращения ваших команд уже у сотрудников</translation>
    </message>
    <message>
        <source>Ticket {0} is yours</source>
        <translation>Обращение {0} взято вами</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Row</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>There are no norms: nothing is owed but by law</source>
        <translation>Норм нет: сроки идут только по закону</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Новая норма</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Вывести из работы</translation>
    </message>
    <message>
        <source>Norms of “{0}” saved, open tickets counted anew</source>
        <translation>Нормы «{0}» сохранены, открытые обращения пересчитаны</translation>
    </message>
    <message>
        <source>clients “{0}”</source>
        <translation>клиенты «{0}»</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>по {0}</translation>
    </message>
    <message>
        <source>Norms of answering and solving</source>
        <translation>Нормы ответа и решения</translation>
    </message>
    <message>
        <source>The row that names most of what a ticket is holds; of two alike, the upper one.</source>
        <translation>Действует строка, которая точнее описывает обращение; из двух одинаковых — верхняя.</translation>
    </message>
</context>
<context>
    <name>TaskSheet</name>
    <message>
        <source>A task of ticket {0}</source>
        <translation>Поручение по обращению {0}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Поручить</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Which district</source>
        <translation>Какой район</translation>
    </message>
</context>
<context>
    <name>Teams</name>
    <message>
        <source>on leave</source>
        <translation>в отпуске</translation>
    </message>
    <message>
        <source>on a business trip</source>
        <translation>в командировке</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>болеет</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Отпуск</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>Командировка</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Болезнь</translation>
    </message>
    <message>
        <source>Release from the post</source>
        <translation>Освобождение от должности</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>Сдача смены</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>A new ticket goes to a team by the routes; whoever is in it sees and takes what waits there.</source>
        <translation>Новое обращение попадает в команду по маршрутам; её участники видят и берут то, что там ждёт.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>There are no teams yet: every ticket is everybody&apos;s</source>
        <translation>Команд пока нет: каждое обращение общее</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Новая команда</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Вывести из работы</translation>
    </message>
    <message>
        <source>Back to typing</source>
        <translation>Вернуться к правке</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>of the office</source>
        <translation>как у учреждения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save, count anew</source>
        <translation>Сохранить и пересчитать</translation>
    </message>
    <message>
        <source>no desk here</source>
        <translation>без окна здесь</translation>
    </message>
    <message>
        <source>{0}, {1}, lead {2}, working hours: {3}</source>
        <translation>{0}, {1}, руководитель {2}, часы работы: {3}</translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>No such template</source>
        <translation>Такого шаблона нет</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>Token or first letters of the title</source>
        <translation>Начните писать название или слово шаблона</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>“{what}” is missing here</source>
        <translation>Здесь не хватает «{what}»</translation>
    </message>
    <message>
        <source>The value of “{what}” is of the wrong kind</source>
        <translation>У «{what}» значение другого вида</translation>
    </message>
    <message>
        <source>There is no setting “{what}”</source>
        <translation>Нет такой настройки: «{what}»</translation>
    </message>
    <message>
        <source>There is no requisite {what}: they are 1 to 30</source>
        <translation>Нет реквизита {what}: их номера от 1 до 30</translation>
    </message>
    <message>
        <source>“{what}” is not known</source>
        <translation>Неизвестно: «{what}»</translation>
    </message>
    <message>
        <source>This paper has no field “{what}”</source>
        <translation>У этой бумаги нет поля «{what}»</translation>
    </message>
    <message>
        <source>Cards have no field of the office “{what}”</source>
        <translation>На картах нет поля учреждения «{what}»</translation>
    </message>
    <message>
        <source>There is no way to show called “{what}”</source>
        <translation>Нет такого способа показать: «{what}»</translation>
    </message>
    <message>
        <source>Braces or conditions do not match: each {{ needs }}, each {% if %} needs {% endif %}</source>
        <translation>Не сходятся скобки или условия: у каждой {{ должна быть }}, у каждого {% if %} — {% endif %}</translation>
    </message>
    <message>
        <source>“{what}” is not allowed here: only fields, conditions and lists are</source>
        <translation>«{what}» здесь нельзя: можно только поля, условия и списки</translation>
    </message>
    <message>
        <source>“{what}” is one value, not a list: it cannot be repeated</source>
        <translation>«{what}» — одно значение, а не список: повторить его нельзя</translation>
    </message>
    <message>
        <source>Columns of the table do not agree with their widths: {what}</source>
        <translation>Столбцы таблицы не сходятся с их ширинами: {what}</translation>
    </message>
    <message>
        <source>The obligatory requisite is missing: {what}</source>
        <translation>Нет обязательного реквизита: {what}</translation>
    </message>
    <message>
        <source>The paper must show “{what}” and does not</source>
        <translation>Бумага обязана показать «{what}», а его нет</translation>
    </message>
    <message>
        <source>The fonts of the papers have no sign {what}</source>
        <translation>В шрифтах бумаг нет знака {what}</translation>
    </message>
    <message>
        <source>The picture is not in the store. Choose it again</source>
        <translation>Картинки нет в базе. Выберите её снова</translation>
    </message>
    <message>
        <source>Does not fit the width of the sheet: {what}</source>
        <translation>Не помещается по ширине листа: {what}</translation>
    </message>
    <message>
        <source>Does not fit on one page and cannot be parted</source>
        <translation>Не помещается на страницу и не делится</translation>
    </message>
    <message>
        <source>Cannot be filled from the facts</source>
        <translation>Не удаётся заполнить</translation>
    </message>
    <message>
        <source>Words are not closed by a quotation mark</source>
        <translation>Текст не закрыт кавычкой</translation>
    </message>
    <message>
        <source>A line is “name = value” or a name in brackets</source>
        <translation>Строка — это «имя = значение» или имя в скобках</translation>
    </message>
    <message>
        <source>Words stand in quotation marks</source>
        <translation>Слова пишут в кавычках</translation>
    </message>
    <message>
        <source>This is said twice</source>
        <translation>Это сказано дважды</translation>
    </message>
    <message>
        <source>A bracket is not closed, or a comma is missing</source>
        <translation>Не закрыта скобка или нет запятой</translation>
    </message>
    <message>
        <source>This sign cannot stand here</source>
        <translation>Этот знак здесь стоять не может</translation>
    </message>
    <message>
        <source>This line cannot be read</source>
        <translation>Эту строку нельзя прочитать</translation>
    </message>
    <message>
        <source>The text is too long for a form</source>
        <translation>Текст слишком длинный для бумаги</translation>
    </message>
    <message>
        <source>when what may be missing is missing</source>
        <translation>когда необязательного нет</translation>
    </message>
    <message>
        <source>with long titles and tables</source>
        <translation>с длинными названиями и таблицами</translation>
    </message>
    <message>
        <source>Beside the sheet</source>
        <translation>Вне листа</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Герб</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Эмблема</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Details of the office</source>
        <translation>Справочные данные</translation>
    </message>
    <message>
        <source>Kind of the paper</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>На что отвечает</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Гриф ограничения</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Виза</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>True copy</source>
        <translation>Заверение копии</translation>
    </message>
    <message>
        <source>Head of the table</source>
        <translation>Шапка таблицы</translation>
    </message>
    <message>
        <source>Line of the table</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>Sum of the table</source>
        <translation>Итог таблицы</translation>
    </message>
    <message>
        <source>Turn of phrase</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Title of the file</source>
        <translation>Название файла</translation>
    </message>
    <message>
        <source>Author of the file</source>
        <translation>Автор файла</translation>
    </message>
    <message>
        <source>Word across a project</source>
        <translation>Слово поперёк проекта</translation>
    </message>
    <message>
        <source>made-up facts</source>
        <translation>выдуманные данные</translation>
    </message>
    <message>
        <source>issued, {0}</source>
        <translation>выпущен, {0}</translation>
    </message>
    <message>
        <source>claim {0}</source>
        <translation>претензия {0}</translation>
    </message>
    <message>
        <source>incident {0}</source>
        <translation>инцидент {0}</translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation>талон {0}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>на утверждении</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждена</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>Может быть, «{0}»?</translation>
    </message>
    <message>
        <source>standard, ed. {0}</source>
        <translation>стандартная, ред. {0}</translation>
    </message>
    <message>
        <source>own, ed. {0}</source>
        <translation>своя, ред. {0}</translation>
    </message>
</context>
<context>
    <name>TermGlance</name>
    <message>
        <source>Answer by {0}</source>
        <translation>Ответ до {0}</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Deadlines are counted</source>
        <translation>Сроки посчитаны</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>Почему так</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>are counted once the dates are filled in</source>
        <translation>посчитаем, когда будут даты</translation>
    </message>
    <message>
        <source>Claim received</source>
        <translation>Претензия получена</translation>
    </message>
    <message>
        <source>Day 1 of the term</source>
        <translation>Первый день срока</translation>
    </message>
    <message>
        <source>Civil Code, art. 191</source>
        <translation>ГК РФ, ст. 191</translation>
    </message>
    <message>
        <source>Term ends on {0}, moved</source>
        <translation>Конец срока — {0}, перенос</translation>
    </message>
    <message>
        <source>Civil Code, art. 193</source>
        <translation>ГК РФ, ст. 193</translation>
    </message>
    <message>
        <source>Answer and satisfaction</source>
        <translation>Ответ и удовлетворение</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Неустойка</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>received</source>
        <translation>получена</translation>
    </message>
    <message>
        <source>the term ends, the day is moved</source>
        <translation>срок истекает, день перенесён</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочка</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>a public holiday</source>
        <translation>нерабочий праздник</translation>
    </message>
    <message>
        <source>a day off by transfer</source>
        <translation>выходной по переносу</translation>
    </message>
    <message>
        <source>the client names the date</source>
        <translation>срок клиента</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for every day</source>
        <translation>{0} за каждый день</translation>
    </message>
    <message>
        <source>{0} % of the price for every day</source>
        <translation>{0} % цены за каждый день</translation>
    </message>
    <message>
        <source>The date was named, nothing is counted ({0} {1}).</source>
        <translation>Дату назвали, считать нечего ({0} {1}).</translation>
    </message>
    <message>
        <source>It can be claimed until {0} ({1} {2}).</source>
        <translation>Заявить можно по {0} ({1} {2}).</translation>
    </message>
    <message>
        <source>From {0} every day of delay costs {1} % of the price ({2} {3}).</source>
        <translation>С {0} каждый день просрочки стоит {1} % цены ({2} {3}).</translation>
    </message>
    <message>
        <source>The law names no penalty for being late with this.</source>
        <translation>За такую просрочку закон неустойки не называет.</translation>
    </message>
    <message>
        <source>Asked for it, other goods are lent by {0} while these are repaired ({1} {2}).</source>
        <translation>Если клиент попросит, подменный товар на время ремонта — до {0} ({1} {2}).</translation>
    </message>
    <message>
        <source>Days off of that year are not known yet: check the date.</source>
        <translation>Выходные того года ещё неизвестны: проверьте дату.</translation>
    </message>
    <message>
        <source>Days off of that year are a forecast: check the date.</source>
        <translation>Выходные того года — прогноз: проверьте дату.</translation>
    </message>
    <message>
        <source>A lawyer has yet to confirm this rule.</source>
        <translation>Правило ещё должен подтвердить юрист.</translation>
    </message>
    <message>
        <source>Edition of the law: {0}.</source>
        <translation>Редакция закона: {0}.</translation>
    </message>
    <message>
        <source>It never is above the price: from {0} on it grows no more ({1}).</source>
        <translation>Неустойка не больше цены: с {0} она не растёт ({1}).</translation>
    </message>
    <message>
        <source>By today: {0} late, {1}; without the cap {2}.</source>
        <translation>На сегодня: просрочка {0}, {1}; без предела {2}.</translation>
    </message>
    <message>
        <source>The law changed during the delay: let a lawyer check the sum.</source>
        <translation>Во время просрочки закон изменился: сумму проверить юристу.</translation>
    </message>
    <message>
        <source>Let a lawyer check: {0}.</source>
        <translation>Проверить юристу: {0}.</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>день {0}</translation>
    </message>
    <message>
        <source>+ {0}, in all {1}</source>
        <translation>+ {0}, всего {1}</translation>
    </message>
    <message>
        <source>Received {0}, so day 1 is {1}, the day after (Civil Code, art. 191).</source>
        <translation>Получена {0}, первый день срока — следующий, {1} (ГК РФ, ст. 191).</translation>
    </message>
    <message>
        <source>Term of {0}: its last day is {1} ({2} {3}).</source>
        <translation>Срок — {0}, последний день — {1} ({2} {3}).</translation>
    </message>
    <message>
        <source>{0} is {1}, so the last day is {2} (Civil Code, art. 193).</source>
        <translation>{0} — {1}, поэтому последний день — {2} (ГК РФ, ст. 193).</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>TicketFace</name>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>До часа</translation>
    </message>
</context>
<context>
    <name>TicketFrame</name>
    <message>
        <source>About the ticket</source>
        <translation>Об обращении</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Visits of the client</source>
        <translation>Визиты клиента</translation>
    </message>
    <message>
        <source>Papers of the client</source>
        <translation>Документы клиента</translation>
    </message>
    <message>
        <source>Tickets of the client</source>
        <translation>Обращения клиента</translation>
    </message>
</context>
<context>
    <name>TicketHeader</name>
    <message>
        <source>Why this deadline?</source>
        <translation>Почему этот срок?</translation>
    </message>
    <message>
        <source>Status: {0}</source>
        <translation>Статус: {0}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <source>no appeal by 59-FZ</source>
        <translation>не является обращением 59-ФЗ</translation>
    </message>
    <message>
        <source>remind the client</source>
        <translation>напомнить клиенту</translation>
    </message>
    <message>
        <source>back {0}</source>
        <translation>вернётся {0}</translation>
    </message>
    <message>
        <source>at first contact</source>
        <translation>с первого контакта</translation>
    </message>
    <message>
        <source>Belongs to incident {0}</source>
        <translation>Входит в инцидент {0}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>More deeds</source>
        <translation>Ещё действия</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Wait for the client</source>
        <translation>Ждать клиента</translation>
    </message>
    <message>
        <source>Hand over to a department…</source>
        <translation>Передать другому отделу…</translation>
    </message>
    <message>
        <source>Suspend: disputed…</source>
        <translation>Приостановить: спор…</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Close: the client has confirmed</source>
        <translation>Закрыть: клиент подтвердил</translation>
    </message>
    <message>
        <source>Touches people: {0}</source>
        <translation>Влияние: {0}</translation>
    </message>
    <message>
        <source>Urgent: {0}</source>
        <translation>Срочность: {0}</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>The reply was not sent: the client has neither e-mail nor phone. Add one in the card, F4</source>
        <translation>Ответ не отправлен: у клиента нет ни почты, ни телефона. Добавьте их в карточке, F4</translation>
    </message>
    <message>
        <source>Tasks {0}</source>
        <translation>Поручения {0}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Tickets {0}</source>
        <translation>Обращения {0}</translation>
    </message>
    <message>
        <source>Visits {0}</source>
        <translation>Визиты {0}</translation>
    </message>
    <message>
        <source>Papers {0}</source>
        <translation>Документы {0}</translation>
    </message>
    <message>
        <source>Hand over…	Ctrl Shift D</source>
        <translation>Передать…	Ctrl Shift D</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Связать…</translation>
    </message>
</context>
<context>
    <name>TimeButton</name>
    <message>
        <source>My time today: {0}</source>
        <translation>Моё время сегодня: {0}</translation>
    </message>
    <message>
        <source>My time on the ticket today: {0}</source>
        <translation>Моё время на обращение сегодня: {0}</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>My time on ticket {0} today</source>
        <translation>Моё время на обращение {0} сегодня</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>{0}. In all {1}</source>
        <translation>{0}. Всего {1}</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>Really, minutes</source>
        <translation>На самом деле, минут</translation>
    </message>
    <message>
        <source>Why it is otherwise</source>
        <translation>Почему иначе</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Today, {0}</source>
        <translation>Сегодня, {0}</translation>
    </message>
    <message>
        <source>Yesterday, {0}</source>
        <translation>Вчера, {0}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>answer by {0}</source>
        <translation>ответить до {0}</translation>
    </message>
    <message>
        <source>Visas are asked for</source>
        <translation>Запрошены визы</translation>
    </message>
    <message>
        <source>A visa is asked for no longer</source>
        <translation>Просьба о визе отозвана</translation>
    </message>
    <message>
        <source>rule “{0}”</source>
        <translation>правило «{0}»</translation>
    </message>
    <message>
        <source>act {0}</source>
        <translation>акт {0}</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>comes back {0}</source>
        <translation>вернётся {0}</translation>
    </message>
    <message>
        <source>{0} decides</source>
        <translation>решает {0}</translation>
    </message>
    <message>
        <source>at first contact</source>
        <translation>с первого контакта</translation>
    </message>
    <message>
        <source>split off № {0}</source>
        <translation>выделено из № {0}</translation>
    </message>
    <message>
        <source>slip {0}</source>
        <translation>талон {0}</translation>
    </message>
    <message>
        <source>from form No. {0}, came {1}</source>
        <translation>с бумажного бланка № {0}, поступило {1}</translation>
    </message>
    <message>
        <source>counter {0}</source>
        <translation>окно {0}</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <translation>Пропущено: {0}</translation>
    </message>
    <message>
        <source>script</source>
        <translation>сценарий</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>срок {0}</translation>
    </message>
    <message>
        <source>joined: {0}</source>
        <translation>вошла карта: {0}</translation>
    </message>
    <message>
        <source>now separate: {0}</source>
        <translation>отдельно: {0}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>file of the card</source>
        <translation>файл из карточки</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <source>stands for: {0}</source>
        <translation>представляет: {0}</translation>
    </message>
    <message>
        <source>edition {0}</source>
        <translation>редакция&#xa0;{0}</translation>
    </message>
    <message>
        <source>The first response is late</source>
        <translation>Первый ответ опоздал</translation>
    </message>
    <message>
        <source>The answer is late</source>
        <translation>Ответ опоздал</translation>
    </message>
    <message>
        <source>The solution is late</source>
        <translation>Решение опоздало</translation>
    </message>
    <message>
        <source>The client has had no news</source>
        <translation>Клиент давно без новостей</translation>
    </message>
    <message>
        <source>The term of the law has passed</source>
        <translation>Срок по закону прошёл</translation>
    </message>
    <message>
        <source>A request was not answered in time</source>
        <translation>На запрос не ответили вовремя</translation>
    </message>
    <message>
        <source>The first response is due soon</source>
        <translation>Скоро срок первого ответа</translation>
    </message>
    <message>
        <source>The answer is due soon</source>
        <translation>Скоро срок ответа</translation>
    </message>
    <message>
        <source>The solution is due soon</source>
        <translation>Скоро срок решения</translation>
    </message>
    <message>
        <source>The client is to be told soon</source>
        <translation>Скоро пора сообщить клиенту</translation>
    </message>
    <message>
        <source>The term of the law ends soon</source>
        <translation>Скоро конец срока по закону</translation>
    </message>
    <message>
        <source>A request is to be answered soon</source>
        <translation>Скоро срок ответа на запрос</translation>
    </message>
    <message>
        <source>handed to the lead</source>
        <translation>передано руководителю</translation>
    </message>
    <message>
        <source>priority raised</source>
        <translation>приоритет повышен</translation>
    </message>
    <message>
        <source>the team was asked</source>
        <translation>команду попросили помочь</translation>
    </message>
    <message>
        <source>registration, 59-FZ</source>
        <translation>регистрация, 59-ФЗ</translation>
    </message>
    <message>
        <source>forwarding, 59-FZ</source>
        <translation>направление по компетенции, 59-ФЗ</translation>
    </message>
    <message>
        <source>consideration, 59-FZ</source>
        <translation>рассмотрение, 59-ФЗ</translation>
    </message>
    <message>
        <source>registration of the complaint, 210-FZ</source>
        <translation>регистрация жалобы, 210-ФЗ</translation>
    </message>
    <message>
        <source>the complaint, 210-FZ</source>
        <translation>рассмотрение жалобы, 210-ФЗ</translation>
    </message>
    <message>
        <source>the service, by its regulation</source>
        <translation>услуга, по регламенту</translation>
    </message>
    <message>
        <source>term of the law</source>
        <translation>срок по закону</translation>
    </message>
    <message>
        <source>clocks stand still in “{0}” from now on</source>
        <translation>в статусе «{0}» сроки теперь стоят</translation>
    </message>
    <message>
        <source>clocks run on in “{0}” from now on</source>
        <translation>в статусе «{0}» сроки теперь идут</translation>
    </message>
    <message>
        <source>not for the first time</source>
        <translation>повторно</translation>
    </message>
    <message>
        <source>Kept in time or ended: {0}</source>
        <translation>Завершено: {0}</translation>
    </message>
    <message>
        <source>Term of the law: {0}</source>
        <translation>Срок по закону: {0}</translation>
    </message>
    <message>
        <source>Extended: {0}</source>
        <translation>Продлено: {0}</translation>
    </message>
    <message>
        <source>Application registered: {0}</source>
        <translation>Заявление зарегистрировано: {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <source>solution in {0}</source>
        <translation>решение за {0}</translation>
    </message>
    <message>
        <source>solution by {0}</source>
        <translation>решить к {0}</translation>
    </message>
    <message>
        <source>{0}, and {1} more</source>
        <translation>{0}, и ещё {1}</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>было: {0}</translation>
    </message>
    <message>
        <source>time {0}</source>
        <translation>раз: {0}</translation>
    </message>
    <message>
        <source>reminder {0}</source>
        <translation>напоминание {0}</translation>
    </message>
    <message>
        <source>could not be closed: {0}</source>
        <translation>закрыть не удалось: {0}</translation>
    </message>
    <message>
        <source>№ {0} and № {1}</source>
        <translation>№ {0} и № {1}</translation>
    </message>
    <message>
        <source>later than the term</source>
        <translation>позже срока</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>влияние</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>срочность</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>обнаружение</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>восстановление</translation>
    </message>
    <message>
        <source>people it reached</source>
        <translation>затронутые люди</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>персональные данные</translation>
    </message>
    <message>
        <source>direct cause</source>
        <translation>прямая причина</translation>
    </message>
    <message>
        <source>five whys</source>
        <translation>5 почему</translation>
    </message>
    <message>
        <source>root cause</source>
        <translation>корневая причина</translation>
    </message>
    <message>
        <source>kind of cause</source>
        <translation>вид причины</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>что сделано</translation>
    </message>
    <message>
        <source>conclusions</source>
        <translation>выводы</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>проблема</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>претензии</translation>
    </message>
    <message>
        <source>told: {0}</source>
        <translation>известили: {0}</translation>
    </message>
    <message>
        <source>it helped</source>
        <translation>мера помогла</translation>
    </message>
    <message>
        <source>it did not help</source>
        <translation>мера не помогла</translation>
    </message>
</context>
<context>
    <name>ToldDeeds</name>
    <message>
        <source>Ticket {0} is solved</source>
        <translation>Обращение {0} решено</translation>
    </message>
    <message>
        <source>Ticket {0} waits for the client, its clock stands still</source>
        <translation>Обращение {0} ждёт клиента, срок на паузе</translation>
    </message>
    <message>
        <source>Written down in ticket {0}</source>
        <translation>Записано в обращение {0}</translation>
    </message>
    <message>
        <source>Ticket {0} is in work again</source>
        <translation>Обращение {0} снова в работе</translation>
    </message>
    <message>
        <source>Ticket {0} is yours, in work</source>
        <translation>Обращение {0} ваше, в работе</translation>
    </message>
    <message>
        <source>Ticket {0} is in work again, its clock runs on</source>
        <translation>Обращение {0} снова в работе, срок идёт</translation>
    </message>
    <message>
        <source>Ticket {0} is open anew</source>
        <translation>Обращение {0} открыто заново</translation>
    </message>
    <message>
        <source>Ticket {0} is with another team, its clock runs on</source>
        <translation>Обращение {0} у другого отдела, срок идёт</translation>
    </message>
    <message>
        <source>The ticket is registered</source>
        <translation>Обращение зарегистрировано</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Stopped. {0}</source>
        <translation>Остановлено. {0}</translation>
    </message>
</context>
<context>
    <name>TriedList</name>
    <message>
        <source>Moment</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>Что сделало бы</translation>
    </message>
    <message>
        <source>The rule in the last month</source>
        <translation>Правило на прошлом месяце</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The data were encrypted with another key. Sign in to the system as the user who made them, or start again with the right passphrase.</source>
        <translation>Данные зашифрованы другим ключом. Войдите в систему под тем, кто их создал, или начните снова с верной парольной фразой.</translation>
    </message>
    <message>
        <source>The file is untouched. Install the newer program here, then try again.</source>
        <translation>Файл не тронут. Установите здесь новую версию программы и повторите.</translation>
    </message>
    <message>
        <source>Look for a second window of the program or a copy being made, wait for it, then try again.</source>
        <translation>Проверьте, не открыта ли программа второй раз и не идёт ли копирование. Дождитесь конца и повторите.</translation>
    </message>
    <message>
        <source>Do not work in this file. Call the administrator: the last copy is in the folder of copies.</source>
        <translation>Не работайте с этим файлом. Позовите администратора: последняя копия лежит в папке копий.</translation>
    </message>
    <message>
        <source>The keyring opens with your password of the system. Unlock it, then try again.</source>
        <translation>Хранилище ключей открывается вашим паролем от системы. Разблокируйте его и повторите.</translation>
    </message>
    <message>
        <source>Check the network of this workstation. If the others work, call the administrator.</source>
        <translation>Проверьте сеть на этом рабочем месте. Если у коллег всё работает, позовите администратора.</translation>
    </message>
    <message>
        <source>The data did not open</source>
        <translation>Данные не открылись</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Nothing is lost: the program has changed nothing.</source>
        <translation>Ничего не потеряно: программа ничего не меняла.</translation>
    </message>
    <message>
        <source>Written by {0}, this program knows {1}</source>
        <translation>Записано версией {0}, эта программа знает {1}</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <source>Subject of the ticket</source>
        <translation>Тема обращения</translation>
    </message>
    <message>
        <source>Kind of the ticket</source>
        <translation>Вид обращения</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Откуда пришло</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>За какой услугой</translation>
    </message>
    <message>
        <source>Group of the client</source>
        <translation>Группа клиента</translation>
    </message>
    <message>
        <source>Where a ticket would go</source>
        <translation>Куда попадёт</translation>
    </message>
    <message>
        <source>none</source>
        <translation>никакой</translation>
    </message>
</context>
<context>
    <name>TwoDesks</name>
    <message>
        <source>The card can be edited</source>
        <translation>Карточку можно править</translation>
    </message>
    <message>
        <source>{0} is editing, since {1}</source>
        <translation>Редактирует {0}, с {1}</translation>
    </message>
    <message>
        <source>Without an answer it opens at {0}</source>
        <translation>Без ответа откроется в {0}</translation>
    </message>
    <message>
        <source>{0} is editing too, since {1}</source>
        <translation>Правит и {0}, с {1}</translation>
    </message>
    <message>
        <source>No answer in 30 seconds. Edit: saving joins both by field</source>
        <translation>За 30 секунд не ответили. Правьте: при сохранении правки соединятся по полям</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>By now it says: {0}</source>
        <translation>Сейчас записано: {0}</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Card: {0}</source>
        <translation>Карточка: {0}</translation>
    </message>
    <message>
        <source>New client: {0}</source>
        <translation>Новый клиент: {0}</translation>
    </message>
    <message>
        <source>Ticket {0}</source>
        <translation>Обращение {0}</translation>
    </message>
    <message>
        <source>New ticket: {0}</source>
        <translation>Новое обращение: {0}</translation>
    </message>
    <message>
        <source>New visit: {0}</source>
        <translation>Новый визит: {0}</translation>
    </message>
    <message>
        <source>New claim: {0}</source>
        <translation>Новая претензия: {0}</translation>
    </message>
    <message>
        <source>Evidence of claim {0}</source>
        <translation>Доказательство к претензии {0}</translation>
    </message>
    <message>
        <source>What goes back of order {0}</source>
        <translation>Возврат по заказу {0}</translation>
    </message>
    <message>
        <source>New order: {0}</source>
        <translation>Новый заказ: {0}</translation>
    </message>
    <message>
        <source>Decision on claim {0}</source>
        <translation>Решение по претензии {0}</translation>
    </message>
    <message>
        <source>Course of claim {0}</source>
        <translation>Ход претензии {0}</translation>
    </message>
    <message>
        <source>Working hours: {0}</source>
        <translation>Часы работы: {0}</translation>
    </message>
    <message>
        <source>Norms: {0}</source>
        <translation>Нормы: {0}</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Предупреждение: {0}</translation>
    </message>
    <message>
        <source>Term of the offering: {0}</source>
        <translation>Срок услуги: {0}</translation>
    </message>
    <message>
        <source>Customs of the office</source>
        <translation>Порядок учреждения</translation>
    </message>
    <message>
        <source>Rule: {0}</source>
        <translation>Правило: {0}</translation>
    </message>
    <message>
        <source>New rule: {0}</source>
        <translation>Новое правило: {0}</translation>
    </message>
    <message>
        <source>A calendar: {0}</source>
        <translation>Календарь: {0}</translation>
    </message>
    <message>
        <source>Print profile: {0}</source>
        <translation>Профиль печати: {0}</translation>
    </message>
    <message>
        <source>Forms to be written off</source>
        <translation>Списание бланков</translation>
    </message>
    <message>
        <source>A team: {0}</source>
        <translation>Команда: {0}</translation>
    </message>
    <message>
        <source>A route: {0}</source>
        <translation>Маршрут: {0}</translation>
    </message>
    <message>
        <source>An absence: {0}</source>
        <translation>Отсутствие: {0}</translation>
    </message>
    <message>
        <source>A shift: {0}</source>
        <translation>Смена: {0}</translation>
    </message>
    <message>
        <source>A form: {0}</source>
        <translation>Бланк: {0}</translation>
    </message>
    <message>
        <source>Employee: {0}</source>
        <translation>Сотрудник: {0}</translation>
    </message>
    <message>
        <source>Handing everything over: {0}</source>
        <translation>Передача дел: {0}</translation>
    </message>
    <message>
        <source>Handing over act {0}</source>
        <translation>Вручение акта {0}</translation>
    </message>
    <message>
        <source>Annulling act {0}</source>
        <translation>Аннулирование акта {0}</translation>
    </message>
    <message>
        <source>Commission of claim {0}</source>
        <translation>Комиссия по претензии {0}</translation>
    </message>
    <message>
        <source>Offering of ticket {0}</source>
        <translation>Услуга обращения {0}</translation>
    </message>
    <message>
        <source>Application of ticket {0}</source>
        <translation>Заявление по обращению {0}</translation>
    </message>
    <message>
        <source>Extension of appeal {0}</source>
        <translation>Продление обращения {0}</translation>
    </message>
    <message>
        <source>Reminder in ticket {0}</source>
        <translation>Напоминание по обращению {0}</translation>
    </message>
    <message>
        <source>Handing over ticket {0}</source>
        <translation>Передача обращения {0}</translation>
    </message>
    <message>
        <source>Dispute in ticket {0}</source>
        <translation>Спор в обращении {0}</translation>
    </message>
    <message>
        <source>Joining ticket {0}</source>
        <translation>Объединение обращения {0}</translation>
    </message>
    <message>
        <source>Splitting ticket {0}</source>
        <translation>Разделение обращения {0}</translation>
    </message>
    <message>
        <source>Promise in ticket {0}</source>
        <translation>Обещание в обращении {0}</translation>
    </message>
    <message>
        <source>A request: {0}</source>
        <translation>Запрос: {0}</translation>
    </message>
    <message>
        <source>Answer to a request</source>
        <translation>Ответ на запрос</translation>
    </message>
    <message>
        <source>Escalation of ticket {0}</source>
        <translation>Эскалация обращения {0}</translation>
    </message>
    <message>
        <source>Task of ticket {0}</source>
        <translation>Поручение по обращению {0}</translation>
    </message>
    <message>
        <source>My time on ticket {0}</source>
        <translation>Моё время на обращение {0}</translation>
    </message>
    <message>
        <source>End of incident {0}</source>
        <translation>Завершение инцидента И-{0}</translation>
    </message>
    <message>
        <source>Incident {0}</source>
        <translation>Инцидент {0}</translation>
    </message>
    <message>
        <source>Chronicle of incident {0}</source>
        <translation>Хроника инцидента {0}</translation>
    </message>
    <message>
        <source>What belongs to incident {0}</source>
        <translation>Что относится к инциденту {0}</translation>
    </message>
    <message>
        <source>Measure of incident {0}</source>
        <translation>Мера по инциденту {0}</translation>
    </message>
    <message>
        <source>New incident: {0}</source>
        <translation>Новый инцидент: {0}</translation>
    </message>
    <message>
        <source>Problem {0}</source>
        <translation>Проблема {0}</translation>
    </message>
    <message>
        <source>New problem: {0}</source>
        <translation>Новая проблема: {0}</translation>
    </message>
    <message>
        <source>Measure of problem {0}</source>
        <translation>Мера по проблеме {0}</translation>
    </message>
    <message>
        <source>Suggestion {0}</source>
        <translation>Предложение {0}</translation>
    </message>
    <message>
        <source>New suggestion: {0}</source>
        <translation>Новое предложение: {0}</translation>
    </message>
    <message>
        <source>Article {0}</source>
        <translation>Инструкция {0}</translation>
    </message>
    <message>
        <source>New article: {0}</source>
        <translation>Новая инструкция: {0}</translation>
    </message>
    <message>
        <source>Decision on article {0}</source>
        <translation>Решение по инструкции {0}</translation>
    </message>
    <message>
        <source>Article {0} out of date</source>
        <translation>Инструкция {0} устарела</translation>
    </message>
    <message>
        <source>Decision on suggestion {0}</source>
        <translation>Решение по предложению {0}</translation>
    </message>
    <message>
        <source>Outcome of suggestion {0}</source>
        <translation>Итог предложения {0}</translation>
    </message>
    <message>
        <source>Handing over: {0}</source>
        <translation>Передача: {0}</translation>
    </message>
    <message>
        <source>Outcome of ticket {0}</source>
        <translation>Итог обращения {0}</translation>
    </message>
    <message>
        <source>Paper: {0}</source>
        <translation>Документ: {0}</translation>
    </message>
    <message>
        <source>Priority of ticket {0}</source>
        <translation>Приоритет обращения {0}</translation>
    </message>
    <message>
        <source>Unfinished: {0}</source>
        <translation>Незаконченное: {0}</translation>
    </message>
</context>
<context>
    <name>UnusualPane</name>
    <message>
        <source>Unusual looks at personal data</source>
        <translation>Необычные просмотры данных</translation>
    </message>
    <message>
        <source>Nothing unusual in the last {0} days</source>
        <translation>За последние {0} дней ничего необычного</translation>
    </message>
    <message>
        <source>along the list</source>
        <translation>по списку</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>открыть карточку</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>обновить</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>к списку</translation>
    </message>
    <message>
        <source>Last {0} days: {1}</source>
        <translation>За последние {0} дней: {1}</translation>
    </message>
</context>
<context>
    <name>UpSheet</name>
    <message>
        <source>Escalate ticket {0}</source>
        <translation>Эскалировать обращение {0}</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Эскалировать</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>вторая линия</translation>
    </message>
    <message>
        <source>third line</source>
        <translation>третья линия</translation>
    </message>
    <message>
        <source>head</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What is to be decided or answered</source>
        <translation>Что решить или ответить</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Without a day: by {0}, {1}, as the norm says</source>
        <translation>Без даты: до {0}, {1}, по норме учреждения</translation>
    </message>
</context>
<context>
    <name>UpwardDesk</name>
    <message>
        <source>{0} asks about ticket {1}: {2}. Answer by {3}</source>
        <translation>{0}: эскалация по обращению {1}, «{2}». Ответить до {3}</translation>
    </message>
    <message>
        <source>{0} asked about ticket {1}: {2}. The answer was due by {3}</source>
        <translation>{0}: эскалация по обращению {1}, «{2}». Срок ответа был {3}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpwardStrip</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>VerdictSheet</name>
    <message>
        <source>Decision on {0}</source>
        <translation>Решение по {0}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>Почему так решено</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>This kind of file is not shown here. Save a copy to open it elsewhere</source>
        <translation>Такие файлы здесь не показываются. Сохраните копию, чтобы открыть её другой программой</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>К карточке</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Out of turn by law</source>
        <translation>Вне очереди по закону</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Напечатать талон</translation>
    </message>
    <message>
        <source>Straight to me, no slip</source>
        <translation>Сразу к себе, без талона</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кто пришёл</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Choose what the visitor came for: keys 1 to 8</source>
        <translation>Выберите, зачем пришёл посетитель: клавиши 1–8</translation>
    </message>
    <message>
        <source>Choose who came, or press Ctrl 0 for a visitor without a card</source>
        <translation>Выберите, кто пришёл, или нажмите Ctrl 0, если карточки нет</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новый визит</translation>
    </message>
    <message>
        <source>Without a client</source>
        <translation>Без клиента</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>new visit</source>
        <translation>новый визит</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>талон</translation>
    </message>
    <message>
        <source>next</source>
        <translation>следующий</translation>
    </message>
    <message>
        <source>call again</source>
        <translation>повторить вызов</translation>
    </message>
    <message>
        <source>{0} did not come</source>
        <translation>{0}: посетитель не подошёл</translation>
    </message>
    <message>
        <source>Draft of {0} restored</source>
        <translation>Черновик от {0} восстановлен</translation>
    </message>
    <message>
        <source>Draft saved at {0}</source>
        <translation>Черновик сохранён в {0}</translation>
    </message>
    <message>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
    <message>
        <source>{0} is called: {1}</source>
        <translation>Вызван {0}: {1}</translation>
    </message>
    <message>
        <source>{0} is called again</source>
        <translation>{0} вызван ещё раз</translation>
    </message>
    <message>
        <source>The hall is empty</source>
        <translation>В зале никого</translation>
    </message>
    <message>
        <source>{0} is at your counter</source>
        <translation>Визит {0} у вашего окна</translation>
    </message>
    <message>
        <source>Visit {0} is registered</source>
        <translation>Визит {0} зарегистрирован</translation>
    </message>
    <message>
        <source>Take slip {0} back from the visitor</source>
        <translation>Визит отменён. Заберите у посетителя талон {0}</translation>
    </message>
    <message>
        <source>{0}. Tell the visitor the number: {1}</source>
        <translation>{0}. Назовите посетителю номер: {1}</translation>
    </message>
    <message>
        <source>Slip {0} is printed</source>
        <translation>Талон {0} напечатан</translation>
    </message>
    <message>
        <source>The visit joined ticket {0}</source>
        <translation>Визит вошёл в обращение {0}</translation>
    </message>
    <message>
        <source>There is no printer. Tell the visitor the number: {0}</source>
        <translation>Принтер не подключён. Назовите посетителю номер: {0}</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Сохранить талон</translation>
    </message>
    <message>
        <source>Slip {0} is saved</source>
        <translation>Талон {0} сохранён</translation>
    </message>
</context>
<context>
    <name>WaitSheet</name>
    <message>
        <source>Wait for the client and come back</source>
        <translation>Ждать клиента и вернуться к обращению</translation>
    </message>
    <message>
        <source>Only remind the client</source>
        <translation>Без возврата: напоминать клиенту</translation>
    </message>
</context>
<context>
    <name>WeekField</name>
    <message>
        <source>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</source>
        <translation>Понедельник Вторник Среда Четверг Пятница Суббота Воскресенье</translation>
    </message>
    <message>
        <source>{0}, hours</source>
        <translation>{0}, часы</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Roster of the week</source>
        <translation>График на неделю</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>off</source>
        <translation>вых.</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>За неделю</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>не назначено</translation>
    </message>
    <message>
        <source>on duty {0}</source>
        <translation>дежурит {0}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Name, phone, insurance or ticket number, birth date</source>
        <translation>Имя, телефон, СНИЛС, дата рождения, номер</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кто пришёл</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>pause {0}</source>
        <translation>пауза {0}</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>короткий день</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>the clock starts at {0}</source>
        <translation>отсчёт с {0}</translation>
    </message>
    <message>
        <source>{0} counted</source>
        <translation>засчитано {0}</translation>
    </message>
    <message>
        <source>met at {0}</source>
        <translation>выполнено в {0}</translation>
    </message>
    <message>
        <source>due at {0}</source>
        <translation>срок в {0}</translation>
    </message>
    <message>
        <source>{0}, turn {1}</source>
        <translation>{0}, {1}-й круг</translation>
    </message>
    <message>
        <source>{0}: by {1}, {2}</source>
        <translation>{0}: до {1}, {2}</translation>
    </message>
    <message>
        <source>A date that was set</source>
        <translation>Срок назначен датой</translation>
    </message>
    <message>
        <source>The norm is {0} of working time</source>
        <translation>Норма — {0} рабочего времени</translation>
    </message>
    <message>
        <source>It came outside working hours and runs from {0}, {1}</source>
        <translation>Пришло вне рабочих часов: отсчёт с {0}, {1}</translation>
    </message>
    <message>
        <source>Calendar «{0}», edition {1}</source>
        <translation>Календарь «{0}», редакция&#xa0;{1}</translation>
    </message>
    <message>
        <source>Met {0} at {1}</source>
        <translation>Выполнено {0} в {1}</translation>
    </message>
    <message>
        <source>Exceeded by {0}</source>
        <translation>Просрочено на {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>Осталось {0}</translation>
    </message>
    <message>
        <source>The application is not registered yet: the term begins when all papers are in. Counted here as if that were today; Alt+R registers it.</source>
        <translation>Заявление ещё не зарегистрировано: срок начнётся, когда сданы все документы. Здесь он посчитан, как если бы это было сегодня; Alt+R регистрирует заявление.</translation>
    </message>
    <message>
        <source>Extended once: {0}.</source>
        <translation>Продлено один раз: {0}.</translation>
    </message>
    <message>
        <source>The office&apos;s control date is {0}.</source>
        <translation>Контрольная дата учреждения — {0}.</translation>
    </message>
    <message>
        <source>Doubt: {0}</source>
        <translation>Сомнение: {0}</translation>
    </message>
    <message>
        <source>Read otherwise ({0}): by {1}.</source>
        <translation>При другом прочтении ({0}): до {1}.</translation>
    </message>
    <message>
        <source>we waited for the client</source>
        <translation>ждали клиента</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Why this deadline</source>
        <translation>Почему этот срок</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Only the office&apos;s working hours count. While we wait for the client the clock stands still.</source>
        <translation>Считаются только часы работы учреждения. Пока мы ждём клиента, срок стоит.</translation>
    </message>
</context>
<context>
    <name>WhyRow</name>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Out of the chain</source>
        <translation>Убрать из цепочки</translation>
    </message>
    <message>
        <source>Why? {0}</source>
        <translation>Почему? {0}</translation>
    </message>
    <message>
        <source>Why did it happen?</source>
        <translation>Почему это случилось?</translation>
    </message>
    <message>
        <source>And why that?</source>
        <translation>А это почему?</translation>
    </message>
</context>
<context>
    <name>Whys</name>
    <message>
        <source>Deadline of ticket {0}</source>
        <translation>Срок обращения {0}</translation>
    </message>
    <message>
        <source>Why this deadline</source>
        <translation>Почему этот срок</translation>
    </message>
</context>
<context>
    <name>WhysField</name>
    <message>
        <source>One more «why?»</source>
        <translation>Ещё одно «почему?»</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Front desk</source>
        <translation>Окно приёма</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Waiting for the client</source>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <source>With another team</source>
        <translation>У другого отдела</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>On approval</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Ждём других</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>домашний</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>почта</translation>
    </message>
    <message>
        <source>Telegram messenger</source>
        <translation>мессенджер Telegram</translation>
    </message>
    <message>
        <source>WhatsApp messenger</source>
        <translation>мессенджер WhatsApp</translation>
    </message>
    <message>
        <source>VK messages</source>
        <translation>сообщения ВКонтакте</translation>
    </message>
    <message>
        <source>MAX messenger</source>
        <translation>мессенджер MAX</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>личная</translation>
    </message>
    <message>
        <source>for work</source>
        <translation>рабочая</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>чужая</translation>
    </message>
    <message>
        <source>by registration</source>
        <translation>по регистрации</translation>
    </message>
    <message>
        <source>where the person lives</source>
        <translation>где живёт</translation>
    </message>
    <message>
        <source>for letters</source>
        <translation>для писем</translation>
    </message>
    <message>
        <source>passport of the Russian Federation</source>
        <translation>паспорт РФ</translation>
    </message>
    <message>
        <source>foreign passport</source>
        <translation>заграничный паспорт</translation>
    </message>
    <message>
        <source>birth certificate</source>
        <translation>свидетельство о рождении</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>OMS policy</source>
        <translation>полис ОМС</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>OGRNIP</source>
        <translation>ОГРНИП</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>КПП</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>банковский счёт</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <source>who is it</source>
        <translation>именительный</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>кого? родительный</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>кому? дательный</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>кого? винительный</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>кем? творительный</translation>
    </message>
    <message>
        <source>about whom</source>
        <translation>о ком? предложный</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>визиты</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>звонки</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>письма</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>обращения</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>претензии</translation>
    </message>
    <message>
        <source>papers and files</source>
        <translation>бумаги и файлы</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>согласия</translation>
    </message>
    <message>
        <source>changes of the card</source>
        <translation>правки карточки</translation>
    </message>
    <message>
        <source>by power of attorney</source>
        <translation>по доверенности</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>опекун</translation>
    </message>
    <message>
        <source>trustee</source>
        <translation>попечитель</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>супруг или супруга</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>сын или дочь</translation>
    </message>
    <message>
        <source>head of the organisation</source>
        <translation>руководитель организации</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>родственник</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>контактное лицо</translation>
    </message>
    <message>
        <source>The authority is over</source>
        <translation>Полномочия истекли</translation>
    </message>
    <message>
        <source>The authority ends before the ticket does</source>
        <translation>Полномочия истекут раньше срока обращения</translation>
    </message>
    <message>
        <source>The authority ends within 30 days</source>
        <translation>Полномочия истекут в течение 30 дней</translation>
    </message>
    <message>
        <source>The authority has not begun yet</source>
        <translation>Полномочия ещё не начались</translation>
    </message>
    <message>
        <source>processing of personal data</source>
        <translation>обработка персональных данных</translation>
    </message>
    <message>
        <source>advertising messages</source>
        <translation>рекламные сообщения</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>on the site</source>
        <translation>на сайте</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>To see the data</source>
        <translation>Выдать сведения о данных</translation>
    </message>
    <message>
        <source>To correct the data</source>
        <translation>Исправить данные</translation>
    </message>
    <message>
        <source>To stop using the data</source>
        <translation>Прекратить обработку</translation>
    </message>
    <message>
        <source>To destroy the data</source>
        <translation>Уничтожить данные</translation>
    </message>
    <message>
        <source>the consent was withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <source>the purpose is reached</source>
        <translation>цель обработки достигнута</translation>
    </message>
    <message>
        <source>the person demands to stop</source>
        <translation>человек требует прекратить обработку</translation>
    </message>
    <message>
        <source>the data was got unlawfully</source>
        <translation>данные получены неправомерно</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>choice of a list</source>
        <translation>выбор из списка</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>рисунок PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>рисунок JPEG</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>рисунок TIFF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>таблица Excel</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>простой текст</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкое</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокое</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критический</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Less than an hour</source>
        <translation>Меньше часа</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Outcome of the call</source>
        <translation>Итог звонка</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>у окна</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не подошёл</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>no benefit</source>
        <translation>без льготы</translation>
    </message>
    <message>
        <source>veteran of labour</source>
        <translation>ветеран труда</translation>
    </message>
    <message>
        <source>combat veteran</source>
        <translation>ветеран боевых действий</translation>
    </message>
    <message>
        <source>disabled, group I</source>
        <translation>инвалид I группы</translation>
    </message>
    <message>
        <source>disabled, group II</source>
        <translation>инвалид II группы</translation>
    </message>
    <message>
        <source>disabled, group III</source>
        <translation>инвалид III группы</translation>
    </message>
    <message>
        <source>large family</source>
        <translation>многодетная семья</translation>
    </message>
    <message>
        <source>low income</source>
        <translation>малоимущие</translation>
    </message>
    <message>
        <source>pensioner</source>
        <translation>пенсионер</translation>
    </message>
    <message>
        <source>child of war</source>
        <translation>дети войны</translation>
    </message>
    <message>
        <source>honorary donor</source>
        <translation>почётный донор</translation>
    </message>
    <message>
        <source>a defect of goods</source>
        <translation>недостаток товара</translation>
    </message>
    <message>
        <source>a defect of work or a service</source>
        <translation>недостаток работы или услуги</translation>
    </message>
    <message>
        <source>work or a service not in time</source>
        <translation>работа или услуга не в срок</translation>
    </message>
    <message>
        <source>goods paid for and not handed over</source>
        <translation>оплаченный товар не передан</translation>
    </message>
    <message>
        <source>goods that do not suit</source>
        <translation>товар не подошёл</translation>
    </message>
    <message>
        <source>bought at a distance</source>
        <translation>куплено дистанционно</translation>
    </message>
    <message>
        <source>Return the money</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Cut the price</source>
        <translation>Уменьшить цену</translation>
    </message>
    <message>
        <source>Pay for the repair</source>
        <translation>Оплатить исправление</translation>
    </message>
    <message>
        <source>Make good the losses</source>
        <translation>Возместить убытки</translation>
    </message>
    <message>
        <source>Exchange the goods</source>
        <translation>Заменить товар</translation>
    </message>
    <message>
        <source>Repair free of charge</source>
        <translation>Устранить недостатки</translation>
    </message>
    <message>
        <source>Put the work right</source>
        <translation>Исправить работу</translation>
    </message>
    <message>
        <source>Satisfy</source>
        <translation>Удовлетворить</translation>
    </message>
    <message>
        <source>Satisfy in part</source>
        <translation>Удовлетворить частично</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>рассматривается</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>на утверждении</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>решение утверждено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>исполнена</translation>
    </message>
    <message>
        <source>Money is paid back</source>
        <translation>Деньги возвращены</translation>
    </message>
    <message>
        <source>Goods are exchanged</source>
        <translation>Товар заменён</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Недостаток исправлен</translation>
    </message>
    <message>
        <source>Price is reduced</source>
        <translation>Цена уменьшена</translation>
    </message>
    <message>
        <source>Refusal is sent</source>
        <translation>Отказ отправлен</translation>
    </message>
    <message>
        <source>the client gave up the demand</source>
        <translation>клиент отказался от требования</translation>
    </message>
    <message>
        <source>the seller or the maker settled it</source>
        <translation>уладил продавец или изготовитель</translation>
    </message>
    <message>
        <source>the goods were not brought for the check</source>
        <translation>товар не принесли на проверку</translation>
    </message>
    <message>
        <source>a settlement or a court took it over</source>
        <translation>мировое соглашение или суд</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>остался с нами</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ушёл</translation>
    </message>
    <message>
        <source>the goods</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>how the work was done</source>
        <translation>качество работы</translation>
    </message>
    <message>
        <source>delivery or terms</source>
        <translation>доставка или сроки</translation>
    </message>
    <message>
        <source>what the client was told</source>
        <translation>сведения для клиента</translation>
    </message>
    <message>
        <source>how the client used it</source>
        <translation>пользование клиента</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>there is a replacement</source>
        <translation>товар для замены есть</translation>
    </message>
    <message>
        <source>the quality is to be checked</source>
        <translation>нужна проверка качества</translation>
    </message>
    <message>
        <source>none in stock</source>
        <translation>товара нет в наличии</translation>
    </message>
    <message>
        <source>order taken</source>
        <translation>заказ принят</translation>
    </message>
    <message>
        <source>order confirmed</source>
        <translation>заказ подтверждён</translation>
    </message>
    <message>
        <source>order paid</source>
        <translation>заказ оплачен</translation>
    </message>
    <message>
        <source>order handed over</source>
        <translation>заказ передан</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>заказ отменён</translation>
    </message>
    <message>
        <source>order returned</source>
        <translation>заказ возвращён</translation>
    </message>
    <message>
        <source>order exchanged</source>
        <translation>заказ обменян</translation>
    </message>
    <message>
        <source>goods, bought on the spot</source>
        <translation>товар, куплен на месте</translation>
    </message>
    <message>
        <source>goods, bought at a distance</source>
        <translation>товар, куплен дистанционно</translation>
    </message>
    <message>
        <source>work or a service</source>
        <translation>работа или услуга</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обменять</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>в силе</translation>
    </message>
    <message>
        <source>went back in part</source>
        <translation>часть вернули</translation>
    </message>
    <message>
        <source>line cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>line returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>line exchanged</source>
        <translation>обменяно</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation>Гарантийный талон</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Заключение экспертизы</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>согласен</translation>
    </message>
    <message>
        <source>agrees with a remark</source>
        <translation>согласен с замечанием</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>возражает</translation>
    </message>
    <message>
        <source>Act on a claim</source>
        <translation>Акт по претензии</translation>
    </message>
    <message>
        <source>Act on an incident</source>
        <translation>Акт об инциденте</translation>
    </message>
    <message>
        <source>Request of papers</source>
        <translation>Запрос документов</translation>
    </message>
    <message>
        <source>Refusal for missing papers</source>
        <translation>Отказ или запрос недостающего</translation>
    </message>
    <message>
        <source>Notice of an extension</source>
        <translation>Уведомление о продлении</translation>
    </message>
    <message>
        <source>Notice of forwarding</source>
        <translation>Уведомление о переадресации</translation>
    </message>
    <message>
        <source>Answer to a district</source>
        <translation>Ответ на запрос района</translation>
    </message>
    <message>
        <source>Receipt of papers</source>
        <translation>Расписка в приёме документов</translation>
    </message>
    <message>
        <source>Card of a reception</source>
        <translation>Карточка личного приёма</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Journal of appeals</source>
        <translation>Журнал регистрации обращений</translation>
    </message>
    <message>
        <source>Register of cases handed over</source>
        <translation>Реестр переданных дел</translation>
    </message>
    <message>
        <source>Act of destruction</source>
        <translation>Акт об уничтожении данных</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>выпущен</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>цела</translation>
    </message>
    <message>
        <source>the file was altered after the signing</source>
        <translation>файл изменён после подписания</translation>
    </message>
    <message>
        <source>not made with the key of its certificate</source>
        <translation>сделана не ключом своего сертификата</translation>
    </message>
    <message>
        <source>another paper than the issued one</source>
        <translation>подписан не тот документ, что выпущен</translation>
    </message>
    <message>
        <source>the certificate was not valid at the signing</source>
        <translation>сертификат при подписании не действовал</translation>
    </message>
    <message>
        <source>destroyed with the personal data</source>
        <translation>уничтожена вместе с персональными данными</translation>
    </message>
    <message>
        <source>not checked: signing is not installed here</source>
        <translation>не проверена: подписание здесь не установлено</translation>
    </message>
    <message>
        <source>issuer known to the office, revocation not checked</source>
        <translation>издатель известен учреждению, отзыв не проверялся</translation>
    </message>
    <message>
        <source>issuer and revocation not checked</source>
        <translation>издатель и отзыв не проверены</translation>
    </message>
    <message>
        <source>Act of handing over</source>
        <translation>Акт приёма-передачи дел</translation>
    </message>
    <message>
        <source>Consent to processing</source>
        <translation>Согласие на обработку данных</translation>
    </message>
    <message>
        <source>Consent to advertising</source>
        <translation>Согласие на рассылку</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Опись дел</translation>
    </message>
    <message>
        <source>Inner list of a file</source>
        <translation>Внутренняя опись дела</translation>
    </message>
    <message>
        <source>Act of disposal</source>
        <translation>Акт о выделении к уничтожению</translation>
    </message>
    <message>
        <source>Act of destruction of data</source>
        <translation>Акт об уничтожении данных</translation>
    </message>
    <message>
        <source>Sheet of acquaintance</source>
        <translation>Лист ознакомления</translation>
    </message>
    <message>
        <source>Form for an outage</source>
        <translation>Бланк приёма</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>Why this deadline</source>
        <translation>Почему этот срок</translation>
    </message>
    <message>
        <source>Sheet for the person</source>
        <translation>Справка для клиента</translation>
    </message>
    <message>
        <source>Looks at personal data</source>
        <translation>Просмотры личных данных</translation>
    </message>
    <message>
        <source>Data of a person</source>
        <translation>Сведения о данных человека</translation>
    </message>
    <message>
        <source>original</source>
        <translation>подлинник</translation>
    </message>
    <message>
        <source>copy, compared</source>
        <translation>копия, сверена</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>explained by word of mouth</source>
        <translation>разъяснено устно</translation>
    </message>
    <message>
        <source>a written appeal was accepted</source>
        <translation>принято письменное обращение</translation>
    </message>
    <message>
        <source>told whither to turn</source>
        <translation>разъяснено, куда обратиться</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>to a representative</source>
        <translation>представителю</translation>
    </message>
    <message>
        <source>by registered post</source>
        <translation>заказным письмом</translation>
    </message>
    <message>
        <source>to the file</source>
        <translation>в дело</translation>
    </message>
    <message>
        <source>The record was altered after it was issued: {act}. Believe the sheet, and tell your administrator</source>
        <translation>Запись изменена после выпуска: {act}. Верьте листу и сообщите администратору</translation>
    </message>
    <message>
        <source>The record is whole, but this sheet says other things: {act}. The sheet was altered</source>
        <translation>Запись цела, а на листе другое: {act}. Изменён лист</translation>
    </message>
    <message>
        <source>Answer to a claim</source>
        <translation>Ответ на претензию</translation>
    </message>
    <message>
        <source>Act of goods returned</source>
        <translation>Акт о возврате товара</translation>
    </message>
    <message>
        <source>Notice of risks</source>
        <translation>Уведомление о рисках</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>вручён</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>Act on the stock of files</source>
        <translation>Акт инвентаризации дел</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>наличными</translation>
    </message>
    <message>
        <source>to a bank card</source>
        <translation>на банковскую карту</translation>
    </message>
    <message>
        <source>state portal</source>
        <translation>портал госуслуг</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>соцсеть</translation>
    </message>
    <message>
        <source>our site</source>
        <translation>наш сайт</translation>
    </message>
    <message>
        <source>service centre</source>
        <translation>МФЦ</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>отзывы</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>маркетплейс</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>внутренний запрос</translation>
    </message>
    <message>
        <source>our own move</source>
        <translation>исходящее</translation>
    </message>
    <message>
        <source>My team&apos;s</source>
        <translation>Моей команды</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ничьи</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>По приоритету</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По сотрудникам</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>От клиента</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>senior agent</source>
        <translation>старший оператор</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>стажёр</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>специалист</translation>
    </message>
    <message>
        <source>chief specialist</source>
        <translation>главный специалист</translation>
    </message>
    <message>
        <source>claims manager</source>
        <translation>специалист по претензиям</translation>
    </message>
    <message>
        <source>shift lead</source>
        <translation>начальник смены</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>регистратор</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>edit client cards</source>
        <translation>изменять карточки клиентов</translation>
    </message>
    <message>
        <source>register visits</source>
        <translation>регистрировать визиты</translation>
    </message>
    <message>
        <source>work on tickets</source>
        <translation>работать с обращениями</translation>
    </message>
    <message>
        <source>register claims</source>
        <translation>регистрировать претензии</translation>
    </message>
    <message>
        <source>decide on claims</source>
        <translation>принимать решения по претензиям</translation>
    </message>
    <message>
        <source>issue acts</source>
        <translation>выпускать акты</translation>
    </message>
    <message>
        <source>change the fields of the card</source>
        <translation>менять поля карточки</translation>
    </message>
    <message>
        <source>set working hours and targets</source>
        <translation>настраивать часы работы и сроки</translation>
    </message>
    <message>
        <source>hand out personal data</source>
        <translation>выдавать персональные данные</translation>
    </message>
    <message>
        <source>oversee and destroy personal data</source>
        <translation>контролировать и уничтожать персональные данные</translation>
    </message>
    <message>
        <source>give assignments and decide disputes</source>
        <translation>давать поручения и решать споры</translation>
    </message>
    <message>
        <source>change teams, routes and absences</source>
        <translation>менять команды, маршруты и отсутствия</translation>
    </message>
    <message>
        <source>change the forms of papers</source>
        <translation>менять шаблоны бумаг</translation>
    </message>
    <message>
        <source>add employees and change their accounts</source>
        <translation>принимать сотрудников и менять их учётные записи</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход в программу</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Выход из программы</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Отказ во входе</translation>
    </message>
    <message>
        <source>Client card created</source>
        <translation>Карточка клиента создана</translation>
    </message>
    <message>
        <source>Client card changed</source>
        <translation>Карточка клиента изменена</translation>
    </message>
    <message>
        <source>Another card joined to this one</source>
        <translation>Карта объединена с другой</translation>
    </message>
    <message>
        <source>Joined cards parted again</source>
        <translation>Карты разъединены</translation>
    </message>
    <message>
        <source>Said to be another person</source>
        <translation>Отмечено: другой человек</translation>
    </message>
    <message>
        <source>Hidden data shown</source>
        <translation>Показаны скрытые данные</translation>
    </message>
    <message>
        <source>Representative added</source>
        <translation>Добавлен представитель</translation>
    </message>
    <message>
        <source>Representative&apos;s authority ended</source>
        <translation>Полномочия представителя прекращены</translation>
    </message>
    <message>
        <source>Representative&apos;s authority changed</source>
        <translation>Полномочия представителя изменены</translation>
    </message>
    <message>
        <source>Representative&apos;s authority restored</source>
        <translation>Полномочия представителя восстановлены</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Дано согласие</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Form of consent made</source>
        <translation>Подготовлен бланк согласия</translation>
    </message>
    <message>
        <source>Request about personal data answered</source>
        <translation>Дан ответ на запрос о персональных данных</translation>
    </message>
    <message>
        <source>Request about personal data taken</source>
        <translation>Принят запрос о персональных данных</translation>
    </message>
    <message>
        <source>Tickets written to a file</source>
        <translation>Обращения выгружены в файл</translation>
    </message>
    <message>
        <source>Personal data handed out</source>
        <translation>Выданы сведения о персональных данных</translation>
    </message>
    <message>
        <source>Sheet of looks made</source>
        <translation>Составлен лист просмотров</translation>
    </message>
    <message>
        <source>Sheet for the person made</source>
        <translation>Составлен лист для гражданина</translation>
    </message>
    <message>
        <source>Personal data destroyed</source>
        <translation>Персональные данные уничтожены</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Приложен файл</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Файл убран</translation>
    </message>
    <message>
        <source>File put back</source>
        <translation>Файл возвращён</translation>
    </message>
    <message>
        <source>Field of the card added</source>
        <translation>Добавлено поле карточки</translation>
    </message>
    <message>
        <source>Teams changed</source>
        <translation>Команды изменены</translation>
    </message>
    <message>
        <source>An employee&apos;s account changed</source>
        <translation>Учётная запись сотрудника изменена</translation>
    </message>
    <message>
        <source>Documents and cases handed over</source>
        <translation>Документы и дела переданы</translation>
    </message>
    <message>
        <source>Documents and cases taken back</source>
        <translation>Документы и дела приняты обратно</translation>
    </message>
    <message>
        <source>Field of the card changed</source>
        <translation>Изменено поле карточки</translation>
    </message>
    <message>
        <source>Calendar added</source>
        <translation>Календарь добавлен</translation>
    </message>
    <message>
        <source>Calendar changed</source>
        <translation>Календарь изменён</translation>
    </message>
    <message>
        <source>Team given other hours</source>
        <translation>Команде назначены другие часы</translation>
    </message>
    <message>
        <source>Working hours published</source>
        <translation>Опубликованы часы работы</translation>
    </message>
    <message>
        <source>Open tickets counted by the new hours</source>
        <translation>Открытые обращения пересчитаны по новым часам</translation>
    </message>
    <message>
        <source>Visit registered</source>
        <translation>Визит зарегистрирован</translation>
    </message>
    <message>
        <source>Called to the counter</source>
        <translation>Вызов к окну</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Повторный вызов</translation>
    </message>
    <message>
        <source>Visit finished</source>
        <translation>Визит завершён</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не подошёл к окну</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Визит отменён</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Обращение открыто</translation>
    </message>
    <message>
        <source>Ticket taken</source>
        <translation>Обращение взято в работу</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Статус изменён</translation>
    </message>
    <message>
        <source>The office changed the status</source>
        <translation>Учреждение изменило правило статуса</translation>
    </message>
    <message>
        <source>Reply to the client</source>
        <translation>Ответ клиенту</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation>Тема изменена</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Переоткрыто</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>The client is reminded</source>
        <translation>Клиенту напомнили</translation>
    </message>
    <message>
        <source>Back in work by itself</source>
        <translation>Само вернулось в работу</translation>
    </message>
    <message>
        <source>Joined to this one:</source>
        <translation>Влито в это:</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Влито в</translation>
    </message>
    <message>
        <source>Joined tickets parted again</source>
        <translation>Объединённые обращения разделены</translation>
    </message>
    <message>
        <source>Split off into</source>
        <translation>Выделено в</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Связано с</translation>
    </message>
    <message>
        <source>No more linked with</source>
        <translation>Больше не связано с</translation>
    </message>
    <message>
        <source>Promised to the client</source>
        <translation>Обещано клиенту</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <source>Promise given up</source>
        <translation>Обещание снято</translation>
    </message>
    <message>
        <source>Deadlines counted anew</source>
        <translation>Сроки пересчитаны</translation>
    </message>
    <message>
        <source>Term of the law</source>
        <translation>Срок по закону</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>The client is silent and is to be reminded</source>
        <translation>Клиент молчит: пора напомнить</translation>
    </message>
    <message>
        <source>Regulation of an offering changed</source>
        <translation>Изменён срок услуги</translation>
    </message>
    <message>
        <source>Customs of the office changed</source>
        <translation>Изменён порядок учреждения</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Эскалировано</translation>
    </message>
    <message>
        <source>The team was asked to keep the term</source>
        <translation>Команду попросили успеть в срок</translation>
    </message>
    <message>
        <source>Why the deadline was missed</source>
        <translation>Причина нарушения срока</translation>
    </message>
    <message>
        <source>Handle time corrected</source>
        <translation>Время исправлено</translation>
    </message>
    <message>
        <source>Belongs to incident</source>
        <translation>Входит в инцидент</translation>
    </message>
    <message>
        <source>Belongs no more to incident</source>
        <translation>Больше не входит в инцидент</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>Инцидент открыт</translation>
    </message>
    <message>
        <source>Incident over</source>
        <translation>Инцидент завершён</translation>
    </message>
    <message>
        <source>Facts written down</source>
        <translation>Изменены сведения</translation>
    </message>
    <message>
        <source>Line of the chronicle</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>The authority was told</source>
        <translation>Роскомнадзор извещён</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Инцидент закрыт</translation>
    </message>
    <message>
        <source>Measure planned</source>
        <translation>Мера назначена</translation>
    </message>
    <message>
        <source>Measure begun</source>
        <translation>Мера начата</translation>
    </message>
    <message>
        <source>Measure done</source>
        <translation>Мера выполнена</translation>
    </message>
    <message>
        <source>Effect of the measure looked at</source>
        <translation>Эффект меры проверен</translation>
    </message>
    <message>
        <source>Problem changed</source>
        <translation>Проблема изменена</translation>
    </message>
    <message>
        <source>Article written</source>
        <translation>Инструкция изменена</translation>
    </message>
    <message>
        <source>Suggestion written down</source>
        <translation>Предложение записано</translation>
    </message>
    <message>
        <source>Suggestion decided</source>
        <translation>Решение по предложению</translation>
    </message>
    <message>
        <source>Suggestion done</source>
        <translation>Предложение выполнено</translation>
    </message>
    <message>
        <source>Suggestion: decision taken back</source>
        <translation>Решение по предложению отменено</translation>
    </message>
    <message>
        <source>Task given</source>
        <translation>Поручение дано</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Поручение выполнено</translation>
    </message>
    <message>
        <source>Task returned</source>
        <translation>Поручение возвращено</translation>
    </message>
    <message>
        <source>Task checked</source>
        <translation>Поручение проверено</translation>
    </message>
    <message>
        <source>Another deadline</source>
        <translation>Другой срок</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Targets of the office changed</source>
        <translation>Изменены сроки договора</translation>
    </message>
    <message>
        <source>Statuses of the office changed</source>
        <translation>Изменены статусы учреждения</translation>
    </message>
    <message>
        <source>Subjects of the office changed</source>
        <translation>Изменены темы учреждения</translation>
    </message>
    <message>
        <source>A rule of the office changed</source>
        <translation>Изменено правило учреждения</translation>
    </message>
    <message>
        <source>A form of the office changed</source>
        <translation>Бланк учреждения изменён</translation>
    </message>
    <message>
        <source>Step of the script</source>
        <translation>Шаг сценария</translation>
    </message>
    <message>
        <source>Claim registered</source>
        <translation>Претензия зарегистрирована</translation>
    </message>
    <message>
        <source>Claim changed</source>
        <translation>Претензия изменена</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>Решение по претензии</translation>
    </message>
    <message>
        <source>Evidence of a claim</source>
        <translation>Доказательство по претензии</translation>
    </message>
    <message>
        <source>Claims written to a file</source>
        <translation>Претензии записаны в файл</translation>
    </message>
    <message>
        <source>Order taken down</source>
        <translation>Заказ записан</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Заказ изменён</translation>
    </message>
    <message>
        <source>Act issued</source>
        <translation>Акт выпущен</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Бумага напечатана</translation>
    </message>
    <message>
        <source>Paper not printed</source>
        <translation>Печать отменена</translation>
    </message>
    <message>
        <source>Paper moved to another printer</source>
        <translation>Бумага отправлена на другой принтер</translation>
    </message>
    <message>
        <source>Pad of forms printed</source>
        <translation>Напечатан блок бланков</translation>
    </message>
    <message>
        <source>Forms written off</source>
        <translation>Бланки списаны</translation>
    </message>
    <message>
        <source>Act printed</source>
        <translation>Акт отправлен на печать</translation>
    </message>
    <message>
        <source>Signed act attached</source>
        <translation>Приложен подписанный экземпляр акта</translation>
    </message>
    <message>
        <source>Act signed electronically</source>
        <translation>Акт подписан электронной подписью</translation>
    </message>
    <message>
        <source>An issuer of certificates is trusted</source>
        <translation>Издатель сертификатов признан</translation>
    </message>
    <message>
        <source>An issuer of certificates is trusted no longer</source>
        <translation>Издатель сертификатов больше не признаётся</translation>
    </message>
    <message>
        <source>Act handed over</source>
        <translation>Акт вручён</translation>
    </message>
    <message>
        <source>Act annulled</source>
        <translation>Акт аннулирован</translation>
    </message>
    <message>
        <source>The client has read the paper</source>
        <translation>Клиент ознакомлен с документом</translation>
    </message>
    <message>
        <source>The mark of reading is taken back</source>
        <translation>Отметка об ознакомлении снята</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Талон напечатан</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Fill in this field</source>
        <translation>Заполните это поле</translation>
    </message>
    <message>
        <source>This moment has not come yet</source>
        <translation>Этот момент ещё не наступил</translation>
    </message>
    <message>
        <source>The form was printed only at {detail}: see the day and the time on it</source>
        <translation>Бланк напечатан только {detail}: сверьте день и время на нём</translation>
    </message>
    <message>
        <source>These are no numbers. Type them as 12, 15–18</source>
        <translation>Это не номера. Запишите их так: 12, 15–18</translation>
    </message>
    <message>
        <source>There is no form No. {detail}. The number stands under the word “BLANK”</source>
        <translation>Бланка № {detail} нет. Номер стоит после слова «БЛАНК»</translation>
    </message>
    <message>
        <source>Form No. {detail} has another code: see the figures under its square</source>
        <translation>У бланка № {detail} другой код: сверьте цифры под квадратом</translation>
    </message>
    <message>
        <source>Form No. {detail} is entered already</source>
        <translation>Бланк № {detail} уже внесён</translation>
    </message>
    <message>
        <source>Form No. {detail} is written off</source>
        <translation>Бланк № {detail} списан</translation>
    </message>
    <message>
        <source>This is not a moment. Type it as 17.11 10:40</source>
        <translation>Это не дата со временем. Наберите так: 17.11 10:40</translation>
    </message>
    <message>
        <source>This is not a date. Type it as 17.11.2026</source>
        <translation>Это не дата. Напишите так: 17.11.2026</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the date</source>
        <translation>Этот день ещё не наступил. Проверьте дату</translation>
    </message>
    <message>
        <source>More than 120 years ago. Check the year</source>
        <translation>Больше 120 лет назад. Проверьте год</translation>
    </message>
    <message>
        <source>Not before {date}. Check the date</source>
        <translation>Не раньше {date}. Проверьте дату</translation>
    </message>
    <message>
        <source>This is not a phone number. Check its digits</source>
        <translation>Это не номер телефона. Проверьте цифры</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type it as name@mail.ru</source>
        <translation>Это не адрес почты. Напишите так: имя@mail.ru</translation>
    </message>
    <message>
        <source>{needed} digits are needed, {given} now</source>
        <translation>Нужно {needed} цифр, сейчас {given}</translation>
    </message>
    <message>
        <source>The check digits do not agree. Compare with the document</source>
        <translation>Контрольное число не сходится. Сверьте цифры с документом</translation>
    </message>
    <message>
        <source>Written otherwise than it should be. Compare with the document</source>
        <translation>Записано не так, как в документе. Сверьте с документом</translation>
    </message>
    <message>
        <source>This is not a sum. Type it as 4 800,00</source>
        <translation>Это не сумма. Напишите так: 4 800,00</translation>
    </message>
    <message>
        <source>At least {limit} characters are needed</source>
        <translation>Нужно не меньше {limit} знаков</translation>
    </message>
    <message>
        <source>Longer than {limit} characters. Make it shorter</source>
        <translation>Длиннее {limit} знаков. Сократите текст</translation>
    </message>
    <message>
        <source>A name has no digits. Check the spelling</source>
        <translation>В имени не бывает цифр. Проверьте написание</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Выберите из списка</translation>
    </message>
    <message>
        <source>Fill in: {detail}</source>
        <translation>Заполните: {detail}</translation>
    </message>
    <message>
        <source>This never comes true beside the rest of the rule</source>
        <translation>Рядом с остальным это никогда не выполнится. Уберите или измените условие</translation>
    </message>
    <message>
        <source>It only takes back what the rule does before it</source>
        <translation>Это отменит то, что правило сделало выше. Уберите одно из двух</translation>
    </message>
    <message>
        <source>There is one of this name already. Choose another name</source>
        <translation>Такое название уже есть. Выберите другое</translation>
    </message>
    <message>
        <source>The office asks other bodies for this itself: {detail}. Take it out of the list</source>
        <translation>Это учреждение запрашивает само: {detail}. Уберите из списка</translation>
    </message>
    <message>
        <source>Everything was brought: there is nothing to refuse or to ask for</source>
        <translation>Принесли всё: отказывать не в чем и просить нечего</translation>
    </message>
    <message>
        <source>This is not a number. Type it as 12,5</source>
        <translation>Это не число. Введите, например, 12,5</translation>
    </message>
    <message>
        <source>A whole number from {needed} to {given}</source>
        <translation>Целое число от {needed} до {given}</translation>
    </message>
    <message>
        <source>This one is named above already. Leave one of the lines</source>
        <translation>Этот человек уже назван выше. Оставьте одну из строк</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves. Choose somebody else</source>
        <translation>Сам себя никто не замещает. Выберите другого</translation>
    </message>
    <message>
        <source>This is not the password you sign in with</source>
        <translation>Это не тот пароль, с которым вы входите</translation>
    </message>
    <message>
        <source>A department without a desk has no people here. Take them out, or take off its mark</source>
        <translation>В отделе без окна здесь нет участников. Уберите их или снимите отметку</translation>
    </message>
    <message>
        <source>Away on some of these days already. Change that absence, or the days</source>
        <translation>На часть этих дней отсутствие уже записано. Измените его или дни</translation>
    </message>
    <message>
        <source>Away on some of these days. Choose another deputy</source>
        <translation>В эти дни заместителя тоже нет. Выберите другого</translation>
    </message>
    <message>
        <source>{limit} at most. Make it less</source>
        <translation>Не больше {limit}. Уменьшите число</translation>
    </message>
    <message>
        <source>These are no hours. Type them as 8:00–13:00, 14:00–20:00</source>
        <translation>Это не часы. Напишите так: 8:00–13:00, 14:00–20:00</translation>
    </message>
    <message>
        <source>Type it as 4 ч or 1 ч 30 мин</source>
        <translation>Напишите так: 4 ч или 1 ч 30 мин</translation>
    </message>
    <message>
        <source>The number looks unusual. Compare with the document or write why it stays so</source>
        <translation>Номер выглядит необычно. Сверьте с документом или напишите, почему оставляете как есть</translation>
    </message>
    <message>
        <source>An account of the treasury: its key cannot be checked</source>
        <translation>Казначейский счёт: проверить контрольный ключ нельзя</translation>
    </message>
    <message>
        <source>Was valid until {date}</source>
        <translation>Действовал до {date}</translation>
    </message>
    <message>
        <source>The file is not there. Put the carrier in, or choose the file anew</source>
        <translation>Файла нет на месте. Вставьте носитель или выберите файл заново</translation>
    </message>
    <message>
        <source>This is no file of a certificate. Choose the one that your certification centre gave</source>
        <translation>Это не файл сертификата. Выберите тот, что выдал удостоверяющий центр</translation>
    </message>
    <message>
        <source>The file does not open with this passphrase. Check the layout and Caps Lock</source>
        <translation>С этим паролем файл не открывается. Проверьте раскладку и Caps Lock</translation>
    </message>
    <message>
        <source>There is a certificate in the file, but no key. Export it once more, with its private key</source>
        <translation>В файле есть сертификат, но нет ключа. Выгрузите его ещё раз вместе с закрытым ключом</translation>
    </message>
    <message>
        <source>A certificate of GOST: this program signs with RSA and ECDSA only. Save the act as PDF and sign it in the program of your certification centre</source>
        <translation>Сертификат по ГОСТ, а программа подписывает только по RSA и ECDSA. Сохраните акт в PDF и подпишите его в программе удостоверяющего центра</translation>
    </message>
    <message>
        <source>A key of this kind does not sign here. One of RSA or ECDSA is needed</source>
        <translation>Ключом этого вида здесь не подписать. Нужен RSA или ECDSA</translation>
    </message>
    <message>
        <source>The certificate is valid only from {date}. Choose another one</source>
        <translation>Сертификат начнёт действовать только {date}. Выберите другой</translation>
    </message>
    <message>
        <source>The certificate was valid until {date}. Choose the new one</source>
        <translation>Сертификат действовал до {date}. Выберите новый</translation>
    </message>
    <message>
        <source>The passport was to be changed by age. Ask for the new one</source>
        <translation>Паспорт пора заменить по возрасту. Спросите новый</translation>
    </message>
    <message>
        <source>This cannot be done now. Check what is entered and try again</source>
        <translation>Сейчас это сделать нельзя. Проверьте введённое и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>Wrong pair of employee and password</source>
        <translation>Неверная пара сотрудник и пароль</translation>
    </message>
    <message>
        <source>The counter is taken by {by}. Choose another one</source>
        <translation>Окно занято: {by}. Выберите другое</translation>
    </message>
    <message>
        <source>You have no right to {right}. Ask the shift lead</source>
        <translation>У вас нет права {right}. Обратитесь к начальнику смены</translation>
    </message>
    <message>
        <source>It is not here any more. Refresh the list</source>
        <translation>Этой записи больше нет. Обновите список</translation>
    </message>
    <message>
        <source>Only the team that works on this ticket sees it. Ask the shift lead to let you in</source>
        <translation>Это обращение видит только команда, которая его ведёт. Обратитесь к старшему смены</translation>
    </message>
    <message>
        <source>Somebody saved this card before you. Compare and save again</source>
        <translation>Карточку успели изменить за другим столом. Сверьте значения и сохраните ещё раз</translation>
    </message>
    <message>
        <source>This card was joined to another one meanwhile. Open that card and save there</source>
        <translation>Эту карту тем временем объединили с другой. Откройте ту карту и сохраните в ней</translation>
    </message>
    <message>
        <source>The data of this person was destroyed, nothing new is kept on the card. Choose another card, or go on without one</source>
        <translation>Данные этого человека уничтожены, в карточку больше ничего не записывают. Выберите другую карточку или продолжите без неё</translation>
    </message>
    <message>
        <source>A person and an organisation cannot be one card. Choose another card</source>
        <translation>Человек и организация не могут быть одной карточкой. Выберите другую карточку</translation>
    </message>
    <message>
        <source>Already taken by {by} at {at}</source>
        <translation>Обращение уже у сотрудника {by}, с {at}</translation>
    </message>
    <message>
        <source>{by} asked the team at {at}. Press the key once more to ask again</source>
        <translation>О сроке команде уже напоминали в {at}: {by}. Чтобы напомнить ещё раз, нажмите ту же клавишу</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>В зале никого нет</translation>
    </message>
    <message>
        <source>By the roster you are not on shift, so nothing is handed out. No shift of yours is planned soon</source>
        <translation>По графику вы не на смене, новое не выдаётся. Ближайшие смены не назначены</translation>
    </message>
    <message>
        <source>You proposed this decision: somebody else approves or rejects it</source>
        <translation>Это решение предложили вы: утверждает или отклоняет его другой сотрудник</translation>
    </message>
    <message>
        <source>The form has faults: they stand beside their lines</source>
        <translation>В шаблоне есть ошибки, они указаны рядом со строками</translation>
    </message>
    <message>
        <source>Not everybody has signed yet: {names}. Wait for their visas, or ask them no longer</source>
        <translation>Завизировали не все: {names}. Дождитесь их визы или отзовите просьбу</translation>
    </message>
    <message>
        <source>This has been done already or cannot be done any more. Refresh the list</source>
        <translation>Это уже сделано или сделать это больше нельзя. Обновите список</translation>
    </message>
    <message>
        <source>Your own role and the end of your own account are another&apos;s to set</source>
        <translation>Свою роль и закрытие своей учётной записи задаёт другой сотрудник с этим правом</translation>
    </message>
    <message>
        <source>This is still in use</source>
        <translation>Это ещё используется</translation>
    </message>
    <message>
        <source>Not to be finished yet</source>
        <translation>Пока не завершить</translation>
    </message>
    <message>
        <source>Open tickets are there: {count}. Say where they go, then it can be taken out of use</source>
        <translation>Здесь есть открытые обращения: {count}. Укажите, куда их перевести, и выведите из работы</translation>
    </message>
    <message>
        <source>The client has neither e-mail nor phone. Add one and send again</source>
        <translation>У клиента нет ни почты, ни телефона. Добавьте и отправьте ещё раз</translation>
    </message>
    <message>
        <source>The data must be kept for now</source>
        <translation>Данные пока нельзя уничтожить</translation>
    </message>
    <message>
        <source>The person has not agreed to this. Take the consent first, or do without</source>
        <translation>Человек на это не соглашался. Сначала возьмите согласие или обойдитесь без него</translation>
    </message>
    <message>
        <source>This act bears your electronic signature already, or both that it takes. Save it as PDF</source>
        <translation>На этом акте уже есть ваша электронная подпись или обе возможные. Сохраните его в PDF</translation>
    </message>
    <message>
        <source>Signing is not installed with this program. Ask the administrator to install its part “sign”</source>
        <translation>Электронное подписание с этой программой не установлено. Попросите администратора поставить её часть «sign»</translation>
    </message>
    <message>
        <source>This kind of file is not kept. Attach a PDF, a picture, a text or a table</source>
        <translation>Файлы такого вида не хранятся. Приложите PDF, рисунок, текст или таблицу</translation>
    </message>
    <message>
        <source>The file is larger than 25 MB. Scan it with a lower resolution or attach it in parts</source>
        <translation>Файл больше 25 МБ. Отсканируйте с меньшим разрешением или приложите частями</translation>
    </message>
    <message>
        <source>Something around the program failed. Nothing typed is lost</source>
        <translation>Работе помешал внешний сбой. Введённое сохранено</translation>
    </message>
    <message>
        <source>The data open with the passphrase of the office. Enter it</source>
        <translation>Данные открываются парольной фразой учреждения. Введите её</translation>
    </message>
    <message>
        <source>The data cannot be opened with this key. Check the passphrase</source>
        <translation>Данные не открываются этим ключом. Проверьте парольную фразу</translation>
    </message>
    <message>
        <source>The data were written by a newer program. Update this workstation</source>
        <translation>Данные записаны более новой версией программы. Обновите программу на этом месте</translation>
    </message>
    <message>
        <source>Another program holds the data. Close it and try again</source>
        <translation>Данные заняты другой программой. Закройте её и повторите</translation>
    </message>
    <message>
        <source>The data file is damaged. Restore it from a copy</source>
        <translation>Файл данных повреждён. Восстановите его из копии</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space and try again</source>
        <translation>Не сохранено: диск заполнен. Освободите место и повторите</translation>
    </message>
    <message>
        <source>Not saved: the folder of the data cannot be written to</source>
        <translation>Не сохранено: папка данных закрыта для записи</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the cable and try again</source>
        <translation>Сервер базы данных не отвечает. Проверьте связь и повторите</translation>
    </message>
    <message>
        <source>The system keyring is missing or locked. Unlock it and try again</source>
        <translation>Хранилище ключей недоступно или закрыто. Откройте его и повторите</translation>
    </message>
    <message>
        <source>A file of the program is missing: {file}. Install the program again</source>
        <translation>Не хватает файла программы: {file}. Установите программу заново</translation>
    </message>
    <message>
        <source>The paper could not be made. What is entered is saved</source>
        <translation>Документ не получился. Введённое сохранено</translation>
    </message>
    <message>
        <source>The sheet is larger than the paper that its print profile says. Nothing is ever scaled</source>
        <translation>Лист больше бумаги, указанной в профиле печати. Масштаб не меняется никогда</translation>
    </message>
    <message>
        <source>The printer {printer} does not answer. The paper is saved</source>
        <translation>Принтер «{printer}» не отвечает. Документ сохранён</translation>
    </message>
    <message>
        <source>social protection</source>
        <translation>социальная защита</translation>
    </message>
    <message>
        <source>a company&apos;s customers</source>
        <translation>покупатели компании</translation>
    </message>
    <message>
        <source>By the roster you are not on shift, so nothing is handed out. Your next shift is {0}, {1}</source>
        <translation>По графику вы не на смене, новое не выдаётся. Ваша следующая смена: {0}, {1}</translation>
    </message>
    <message>
        <source>The printer does not answer. The paper is saved</source>
        <translation>Принтер не отвечает. Документ сохранён</translation>
    </message>
    <message>
        <source>What is typed stays here and is kept by itself as soon as that is possible</source>
        <translation>Набранное остаётся на месте и сохранится само, как только будет можно</translation>
    </message>
    <message>
        <source>Sign-in is closed until {at}</source>
        <translation>Вход закрыт до {at}</translation>
    </message>
    <message numerus="yes">
        <source>Attempts left: %n</source>
        <translation>
            <numerusform>Осталась %n попытка</numerusform>
            <numerusform>Осталось %n попытки</numerusform>
            <numerusform>Осталось %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>claim {0} is not decided</source>
        <translation>по претензии {0} нет решения</translation>
    </message>
    <message>
        <source>ticket {0} is open</source>
        <translation>обращение {0} не закрыто</translation>
    </message>
    <message>
        <source>claim {0} is to be kept until {1} ({2})</source>
        <translation>претензию {0} хранят до {1} ({2})</translation>
    </message>
    <message>
        <source>ticket {0} is to be kept until {1} ({2})</source>
        <translation>обращение {0} хранят до {1} ({2})</translation>
    </message>
    <message>
        <source>papers wait for a printer: {0}. Print them or give them up first</source>
        <translation>ждут печати бумаги: {0}. Сначала напечатайте их или откажитесь от печати</translation>
    </message>
    <message>
        <source>Routes lead here: lines {0}. Lead them elsewhere first</source>
        <translation>Сюда ведут маршруты, строки: {0}. Сначала направьте их в другую команду</translation>
    </message>
    <message>
        <source>It has open tickets: {0}. Hand them over first</source>
        <translation>У команды есть открытые обращения: {0}. Сначала передайте их</translation>
    </message>
    <message>
        <source>These hours are kept by: {0}. Give them others first</source>
        <translation>По этим часам работают: {0}. Сначала назначьте им другие</translation>
    </message>
    <message>
        <source>Norms are counted by these hours: {0}. Choose others there first</source>
        <translation>По этим часам считаются нормы: {0}. Сначала выберите там другие</translation>
    </message>
    <message>
        <source>Documents and cases are still in these hands: {0}. Hand them over first</source>
        <translation>На руках ещё документы и дела: {0}. Сначала передайте их на странице «Сотрудники»</translation>
    </message>
    <message>
        <source>The papers of the office are signed by this person. Name another first</source>
        <translation>Этот сотрудник подписывает бумаги учреждения. Сначала назначьте другого</translation>
    </message>
    <message>
        <source>This person leads: {0}. Name another lead first</source>
        <translation>Этот сотрудник руководит: {0}. Сначала назначьте другого руководителя</translation>
    </message>
    <message>
        <source>This person stands in for: {0}. Name another deputy first</source>
        <translation>Этот сотрудник замещает: {0}. Сначала назначьте другого</translation>
    </message>
    <message>
        <source>The office itself works by these hours: {0}. They stay in use</source>
        <translation>По этим часам работает само учреждение: {0}. Их вывести нельзя</translation>
    </message>
    <message>
        <source>The claim is {0}: this cannot be done with it now</source>
        <translation>Состояние претензии — «{0}»: сейчас этого сделать нельзя</translation>
    </message>
    <message>
        <source>{0}: this cannot be done with it now</source>
        <translation>{0}: теперь этого сделать нельзя</translation>
    </message>
    <message numerus="yes">
        <source>Check %n field(s): {fields}</source>
        <translation>
            <numerusform>Исправьте %n поле: {fields}</numerusform>
            <numerusform>Исправьте %n поля: {fields}</numerusform>
            <numerusform>Исправьте %n полей: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>The same on both cards: {0}</source>
        <translation>Одинаково в обеих картах: {0}</translation>
    </message>
    <message>
        <source>Parted again: {0} has a card of its own</source>
        <translation>Карты разъединены: {0} снова отдельно</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n претензия</numerusform>
            <numerusform>%n претензии</numerusform>
            <numerusform>%n претензий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>I-{0}</source>
        <translation>И-{0}</translation>
    </message>
    <message>
        <source>PR-{0}</source>
        <translation>ПР-{0}</translation>
    </message>
    <message>
        <source>SU-{0}</source>
        <translation>ПО-{0}</translation>
    </message>
    <message>
        <source>KB-{0}</source>
        <translation>БЗ-{0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} мин</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} ч {1} мин</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} ч</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} д</translation>
    </message>
    <message>
        <source>tomorrow {0}</source>
        <translation>завтра {0}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>promised by {0}</source>
        <translation>обещает {0}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Срок на паузе</translation>
    </message>
    <message>
        <source>The deadline passed {0} ago</source>
        <translation>Срок нарушен на {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>Осталось {0}</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} КБ</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} МБ</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Russian sign language</source>
        <translation>русский жестовый</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>татарский</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>башкирский</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>чувашский</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>чеченский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Complaint, 59-FZ</source>
        <translation>Жалоба 59-ФЗ</translation>
    </message>
    <message>
        <source>Complaint, 210-FZ</source>
        <translation>Жалоба 210-ФЗ</translation>
    </message>
    <message>
        <source>Claim of a consumer</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>не хватило людей</translation>
    </message>
    <message>
        <source>a department did not answer</source>
        <translation>не ответил другой отдел</translation>
    </message>
    <message>
        <source>the client did not give what was needed</source>
        <translation>клиент не дал сведений</translation>
    </message>
    <message>
        <source>a difficult matter</source>
        <translation>сложный вопрос</translation>
    </message>
    <message>
        <source>went to the wrong team</source>
        <translation>попало не в ту группу</translation>
    </message>
    <message>
        <source>a breakdown of a system</source>
        <translation>сбой системы</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>дан ответ</translation>
    </message>
    <message>
        <source>done as asked</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>sent where it belongs</source>
        <translation>перенаправлено</translation>
    </message>
    <message>
        <source>taken back by the client</source>
        <translation>клиент отозвал</translation>
    </message>
    <message>
        <source>the client did not answer</source>
        <translation>клиент не ответил</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>дубль</translation>
    </message>
    <message>
        <source>not for us</source>
        <translation>не к нам</translation>
    </message>
    <message>
        <source>opened by mistake</source>
        <translation>открыто по ошибке</translation>
    </message>
    <message>
        <source>confirmed by the client</source>
        <translation>клиент подтвердил</translation>
    </message>
    <message>
        <source>an outcome: write how it ended</source>
        <translation>нет итога: напишите, чем закончилось</translation>
    </message>
    <message>
        <source>the reason of the missed deadline</source>
        <translation>не названа причина нарушения срока</translation>
    </message>
    <message>
        <source>the sub-task «{0}» is open</source>
        <translation>подзадача «{0}» не закрыта</translation>
    </message>
    <message>
        <source>the request «{0}» is unanswered</source>
        <translation>на запрос «{0}» нет ответа</translation>
    </message>
    <message>
        <source>the promise «{0}» is neither kept nor given up</source>
        <translation>обещание «{0}» не выполнено и не снято</translation>
    </message>
    <message>
        <source>it is undecided whether {0} is the same</source>
        <translation>не решено, дубль ли обращение {0}</translation>
    </message>
    <message>
        <source>claim {0} is undecided</source>
        <translation>по претензии {0} нет решения</translation>
    </message>
    <message>
        <source>the signed sheet of act {0} is not attached</source>
        <translation>не приложен подписанный экземпляр акта {0}</translation>
    </message>
    <message>
        <source>act {0} was not handed over</source>
        <translation>акт {0} не вручён</translation>
    </message>
    <message>
        <source>the client has not confirmed the solution</source>
        <translation>клиент не подтвердил решение</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>разговор</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>удержание</translation>
    </message>
    <message>
        <source>work</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>after the call</source>
        <translation>после звонка</translation>
    </message>
    <message>
        <source>related</source>
        <translation>связано</translation>
    </message>
    <message>
        <source>part of a larger one</source>
        <translation>часть большего</translation>
    </message>
    <message>
        <source>its part</source>
        <translation>его часть</translation>
    </message>
    <message>
        <source>may be the same</source>
        <translation>возможно, дубль</translation>
    </message>
    <message>
        <source>split off</source>
        <translation>выделено</translation>
    </message>
    <message>
        <source>of one incident</source>
        <translation>один инцидент</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>Sub-task</source>
        <translation>Подзадача</translation>
    </message>
    <message>
        <source>Request to a department</source>
        <translation>Запрос в отдел</translation>
    </message>
    <message>
        <source>Request to another district</source>
        <translation>Запрос в другой район</translation>
    </message>
    <message>
        <source>Request of another district</source>
        <translation>Запрос из другого района</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Поручение руководителя</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>beyond my rights</source>
        <translation>Нет полномочий</translation>
    </message>
    <message>
        <source>takes knowledge that I lack</source>
        <translation>Не хватает знаний</translation>
    </message>
    <message>
        <source>the client disagrees</source>
        <translation>Клиент не согласен</translation>
    </message>
    <message>
        <source>not the first time</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <source>the term is at risk</source>
        <translation>Срок под угрозой</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>письмом</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по электронной почте</translation>
    </message>
    <message>
        <source>through the inter-agency system</source>
        <translation>через межведомственную систему</translation>
    </message>
    <message>
        <source>by courier</source>
        <translation>курьером</translation>
    </message>
    <message>
        <source>team</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>department</source>
        <translation>отдел</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>Today, an hour before closing</source>
        <translation>сегодня, за час до закрытия</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>завтра утром</translation>
    </message>
    <message>
        <source>In three working days</source>
        <translation>через три рабочих дня</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>через неделю</translation>
    </message>
    <message>
        <source>remind the client</source>
        <translation>напомнить клиенту</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>закрыть</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>closed by the week</source>
        <translation>выходной по неделе</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <source>day off moved here by the law</source>
        <translation>перенесённый выходной</translation>
    </message>
    <message>
        <source>day off of the region</source>
        <translation>выходной региона</translation>
    </message>
    <message>
        <source>own day off</source>
        <translation>свой выходной</translation>
    </message>
    <message>
        <source>working day off by the law</source>
        <translation>рабочая суббота</translation>
    </message>
    <message>
        <source>exchanged with another day</source>
        <translation>обмен днями</translation>
    </message>
    <message>
        <source>hours of its own</source>
        <translation>свои часы</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>day off every year</source>
        <translation>выходной каждый год</translation>
    </message>
    <message>
        <source>own hours</source>
        <translation>свои часы</translation>
    </message>
    <message>
        <source>short day</source>
        <translation>короткий день</translation>
    </message>
    <message>
        <source>exchange of days</source>
        <translation>обмен днями</translation>
    </message>
    <message>
        <source>of the office</source>
        <translation>учреждения</translation>
    </message>
    <message>
        <source>of a team</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>of the law</source>
        <translation>по закону</translation>
    </message>
    <message>
        <source>first response</source>
        <translation>первый ответ</translation>
    </message>
    <message>
        <source>next answer</source>
        <translation>следующий ответ</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>keep informed</source>
        <translation>держать в курсе</translation>
    </message>
    <message>
        <source>term of the law</source>
        <translation>срок по закону</translation>
    </message>
    <message>
        <source>answer of a team that was asked</source>
        <translation>ответ подразделения</translation>
    </message>
    <message>
        <source>from the day after</source>
        <translation>со следующего дня</translation>
    </message>
    <message>
        <source>from the day of registration itself</source>
        <translation>со дня регистрации</translation>
    </message>
    <message>
        <source>to the next working day</source>
        <translation>до следующего рабочего дня</translation>
    </message>
    <message>
        <source>to the working day before</source>
        <translation>до предыдущего рабочего дня</translation>
    </message>
    <message>
        <source>to the very day</source>
        <translation>в самый этот день</translation>
    </message>
    <message>
        <source>between the working days around it</source>
        <translation>между рабочими днями вокруг</translation>
    </message>
    <message>
        <source>a ticket is opened</source>
        <translation>открыто обращение</translation>
    </message>
    <message>
        <source>the client wrote</source>
        <translation>клиент написал</translation>
    </message>
    <message>
        <source>a visit is registered</source>
        <translation>записан визит</translation>
    </message>
    <message>
        <source>the status has changed</source>
        <translation>сменился статус</translation>
    </message>
    <message>
        <source>the kind has changed</source>
        <translation>сменился вид обращения</translation>
    </message>
    <message>
        <source>the subject has changed</source>
        <translation>сменилась тема</translation>
    </message>
    <message>
        <source>the priority has changed</source>
        <translation>сменился приоритет</translation>
    </message>
    <message>
        <source>the ticket is taken</source>
        <translation>обращение взяли</translation>
    </message>
    <message>
        <source>the ticket is handed over</source>
        <translation>обращение передали</translation>
    </message>
    <message>
        <source>the ticket is opened again</source>
        <translation>обращение открыто снова</translation>
    </message>
    <message>
        <source>a deadline is near</source>
        <translation>срок близко</translation>
    </message>
    <message>
        <source>a deadline is missed</source>
        <translation>срок нарушен</translation>
    </message>
    <message>
        <source>the client is silent and was reminded</source>
        <translation>клиент молчит, ему напомнили</translation>
    </message>
    <message>
        <source>the ticket came back by itself</source>
        <translation>обращение вернулось само</translation>
    </message>
    <message>
        <source>a claim is registered</source>
        <translation>зарегистрирована претензия</translation>
    </message>
    <message>
        <source>a claim is decided</source>
        <translation>по претензии принято решение</translation>
    </message>
    <message>
        <source>a promise is broken</source>
        <translation>обещание нарушено</translation>
    </message>
    <message>
        <source>the ticket joined an incident</source>
        <translation>обращение вошло в инцидент</translation>
    </message>
    <message>
        <source>kind of ticket</source>
        <translation>вид обращения</translation>
    </message>
    <message>
        <source>subject or one below it</source>
        <translation>тема с подтемами</translation>
    </message>
    <message>
        <source>purpose of the visit</source>
        <translation>цель визита</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>приоритет</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>in the hands of</source>
        <translation>у сотрудника</translation>
    </message>
    <message>
        <source>in nobody&apos;s hands</source>
        <translation>ни у кого</translation>
    </message>
    <message>
        <source>segment of the client</source>
        <translation>сегмент клиента</translation>
    </message>
    <message>
        <source>key client</source>
        <translation>ключевой клиент</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>рабочее время</translation>
    </message>
    <message>
        <source>words in the title or the message</source>
        <translation>слова в теме или сообщении</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>belongs to an incident</source>
        <translation>входит в инцидент</translation>
    </message>
    <message>
        <source>set the priority</source>
        <translation>поставить приоритет</translation>
    </message>
    <message>
        <source>set the urgency</source>
        <translation>поставить значение срочности</translation>
    </message>
    <message>
        <source>set the impact</source>
        <translation>поставить влияние</translation>
    </message>
    <message>
        <source>set the kind</source>
        <translation>сменить вид</translation>
    </message>
    <message>
        <source>set the subject</source>
        <translation>сменить тему</translation>
    </message>
    <message>
        <source>hand over to the team</source>
        <translation>передать команде</translation>
    </message>
    <message>
        <source>hand over to the employee</source>
        <translation>передать сотруднику</translation>
    </message>
    <message>
        <source>route by the table anew</source>
        <translation>распределить заново по таблице</translation>
    </message>
    <message>
        <source>set the status</source>
        <translation>поставить статус</translation>
    </message>
    <message>
        <source>add a watcher</source>
        <translation>добавить наблюдателя</translation>
    </message>
    <message>
        <source>give a sub-task</source>
        <translation>дать подзадачу</translation>
    </message>
    <message>
        <source>give an assignment</source>
        <translation>дать поручение</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>написать заметку</translation>
    </message>
    <message>
        <source>ring the bell of</source>
        <translation>сообщить колокольчиком</translation>
    </message>
    <message>
        <source>join the incident on the subject</source>
        <translation>включить в инцидент по теме</translation>
    </message>
    <message>
        <source>write down a promise</source>
        <translation>записать обещание</translation>
    </message>
    <message>
        <source>the owner of the ticket</source>
        <translation>тот, у кого обращение</translation>
    </message>
    <message>
        <source>the lead of the team</source>
        <translation>руководитель команды</translation>
    </message>
    <message>
        <source>the head of the office</source>
        <translation>руководитель учреждения</translation>
    </message>
    <message>
        <source>stopped: rules answer each other in a circle</source>
        <translation>остановлено: правила отвечают друг другу по кругу</translation>
    </message>
    <message>
        <source>stopped: too many rules in a row</source>
        <translation>остановлено: слишком много правил подряд</translation>
    </message>
    <message>
        <source>rule: done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>так уже было</translation>
    </message>
    <message>
        <source>rule: refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>being looked into</source>
        <translation>разбирается</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>opened in error</source>
        <translation>открыт по ошибке</translation>
    </message>
    <message>
        <source>not found out yet</source>
        <translation>пока не выяснено</translation>
    </message>
    <message>
        <source>no, they were not touched</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes, they were touched</source>
        <translation>да</translation>
    </message>
    <message>
        <source>First notice to the authority</source>
        <translation>Первое уведомление Роскомнадзора</translation>
    </message>
    <message>
        <source>Results of the inquiry</source>
        <translation>Результаты внутреннего расследования</translation>
    </message>
    <message>
        <source>the incident still goes on</source>
        <translation>инцидент ещё идёт</translation>
    </message>
    <message>
        <source>no moment of restoring</source>
        <translation>нет времени восстановления</translation>
    </message>
    <message>
        <source>no kind of cause</source>
        <translation>нет вида причины</translation>
    </message>
    <message>
        <source>no direct cause</source>
        <translation>нет прямой причины</translation>
    </message>
    <message>
        <source>«why?» is asked less than {0} times</source>
        <translation>«почему?» задано меньше {0} раз</translation>
    </message>
    <message>
        <source>no root cause</source>
        <translation>нет корневой причины</translation>
    </message>
    <message>
        <source>no corrective measure</source>
        <translation>нет корректирующей меры</translation>
    </message>
    <message>
        <source>no preventive measure</source>
        <translation>нет предупреждающей меры</translation>
    </message>
    <message>
        <source>nobody has said whether personal data were touched</source>
        <translation>не сказано, затронуты ли персональные данные</translation>
    </message>
    <message>
        <source>the authority has no notice of the leak</source>
        <translation>Роскомнадзор не уведомлён об утечке</translation>
    </message>
    <message>
        <source>the authority has no results of the inquiry</source>
        <translation>Роскомнадзору не отправлены результаты расследования</translation>
    </message>
    <message>
        <source>corrective</source>
        <translation>корректирующая</translation>
    </message>
    <message>
        <source>preventive</source>
        <translation>предупреждающая</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>do</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>act</source>
        <translation>закреплена</translation>
    </message>
    <message>
        <source>incidents by cause</source>
        <translation>инциденты по причинам</translation>
    </message>
    <message>
        <source>their tickets by cause</source>
        <translation>обращения по причинам</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>сценарий</translation>
    </message>
    <message>
        <source>a process</source>
        <translation>порядок работы</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>the automation</source>
        <translation>автоматизация</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>инструкция</translation>
    </message>
    <message>
        <source>problem case</source>
        <translation>разбор проблемы</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>on review</source>
        <translation>на проверке</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>устарела</translation>
    </message>
    <message>
        <source>put forward</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>put into practice</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>The sheet is genuine: {act}</source>
        <translation>Лист подлинный: {act}</translation>
    </message>
    <message>
        <source>No such paper was issued here. Compare the code with the sheet sign by sign</source>
        <translation>Такого документа здесь не выпускали. Сверьте код с листом знак за знаком</translation>
    </message>
    <message>
        <source>This is no code of a paper: there are eleven signs, like 7K2QM-9XD4T5. Type it once more</source>
        <translation>Это не код документа: в нём одиннадцать знаков, например 7K2QM-9XD4T5. Наберите ещё раз</translation>
    </message>
    <message>
        <source>The record is whole, but the stored paper was altered: {act}. Do not hand it out</source>
        <translation>Запись цела, но сохранённый документ изменён: {act}. Не выдавайте его</translation>
    </message>
    <message>
        <source>Issued, and destroyed since then with the personal data in it: {act}</source>
        <translation>Документ выпускали, но с тех пор он уничтожен вместе с персональными данными: {act}</translation>
    </message>
    <message>
        <source>The sheet is genuine, but holds no more: {act}</source>
        <translation>Лист подлинный, но больше не действует: {act}</translation>
    </message>
    <message>
        <source>The record is whole, an electronic signature is not: {act}</source>
        <translation>Запись цела, а электронная подпись нет: {act}</translation>
    </message>
    <message>
        <source>The file begins with paper {0} of this office</source>
        <translation>Файл начинается с документа {0} этого учреждения</translation>
    </message>
    <message>
        <source>No paper of this office stands at the beginning of the file</source>
        <translation>Файл не начинается ни с одного документа этого учреждения</translation>
    </message>
    <message>
        <source>There is no electronic signature in it</source>
        <translation>Электронной подписи в нём нет</translation>
    </message>
    <message>
        <source>Electronic signature: {who}, {day}, certificate {serial}: {found}</source>
        <translation>Электронная подпись: {who}, {day}, сертификат {serial}: {found}</translation>
    </message>
    <message>
        <source>{kind} {number} of {day}, issued by {who}</source>
        <translation>{kind} {number} от {day}, кто выпустил: {who}</translation>
    </message>
    <message>
        <source>Annulled on {day} by {who}: {why}</source>
        <translation>Аннулирован {day}, {who}: {why}</translation>
    </message>
    <message>
        <source>Superseded by {number}</source>
        <translation>Заменён актом {number}</translation>
    </message>
    <message>
        <source>Signed sheet attached on {day}</source>
        <translation>Подписанный экземпляр приложен {day}</translation>
    </message>
    <message>
        <source>Handed over on {day}: {to}</source>
        <translation>Вручён {day}: {to}</translation>
    </message>
    <message>
        <source>waits to be printed</source>
        <translation>ждёт печати</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>печатается</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатано</translation>
    </message>
    <message>
        <source>The printer is ready</source>
        <translation>Принтер готов</translation>
    </message>
    <message>
        <source>The printer is not found</source>
        <translation>Принтер не найден</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтер не отвечает</translation>
    </message>
    <message>
        <source>There is no paper in the printer</source>
        <translation>В принтере нет бумаги</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer</source>
        <translation>В принтере застряла бумага</translation>
    </message>
    <message>
        <source>The cover of the printer is open</source>
        <translation>У принтера открыта крышка</translation>
    </message>
    <message>
        <source>The printer has no toner</source>
        <translation>В принтере кончился тонер</translation>
    </message>
    <message>
        <source>The printer is stopped</source>
        <translation>Принтер остановлен</translation>
    </message>
    <message>
        <source>The program ended while it was printed. See whether it came out</source>
        <translation>Программа закрылась во время печати. Проверьте, вышел ли лист</translation>
    </message>
    <message>
        <source>The sheet is larger than the paper of its profile</source>
        <translation>Лист больше бумаги, указанной в профиле</translation>
    </message>
    <message>
        <source>The paper cannot be read. Print it anew from where it came</source>
        <translation>Бумага не читается. Напечатайте её заново оттуда, где она открыта</translation>
    </message>
    <message>
        <source>the printer chooses</source>
        <translation>выбирает принтер</translation>
    </message>
    <message>
        <source>upper tray</source>
        <translation>верхний</translation>
    </message>
    <message>
        <source>middle tray</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>lower tray</source>
        <translation>нижний</translation>
    </message>
    <message>
        <source>fed by hand</source>
        <translation>ручная подача</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>одна</translation>
    </message>
    <message>
        <source>both sides, turned like a book</source>
        <translation>обе, переворот как у книги</translation>
    </message>
    <message>
        <source>both sides, turned like a notepad</source>
        <translation>обе, переворот как у блокнота</translation>
    </message>
    <message>
        <source>as the sheet is made</source>
        <translation>по размеру листа</translation>
    </message>
    <message>
        <source>A4 sheets</source>
        <translation>листы А4</translation>
    </message>
    <message>
        <source>A5 sheets</source>
        <translation>листы А5</translation>
    </message>
    <message>
        <source>roll of 58 mm</source>
        <translation>лента 58 мм</translation>
    </message>
    <message>
        <source>roll of 80 mm</source>
        <translation>лента 80 мм</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>ещё не внесён</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>внесён</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>списан</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open tickets</source>
        <translation>Открытые обращения</translation>
    </message>
    <message>
        <source>Choose a ticket in the queue: Enter opens it</source>
        <translation>Выберите обращение в очереди: ↵ откроет его</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
</context>
<context>
    <name>YearModel</name>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>янв фев мар апр май июн июл авг сен окт ноя дек</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Kaliningrad</source>
        <translation>Калининград</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Volgograd</source>
        <translation>Волгоград</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>Самара</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation>Екатеринбург</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>Омск</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>Новосибирск</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation>Красноярск</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation>Иркутск</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation>Якутск</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation>Владивосток</translation>
    </message>
    <message>
        <source>Magadan</source>
        <translation>Магадан</translation>
    </message>
    <message>
        <source>Kamchatka</source>
        <translation>Камчатка</translation>
    </message>
</context>
<context>
    <name>_CustomsForm</name>
    <message>
        <source>Appeals under 59-FZ: the law is silent, the office decides</source>
        <translation>Обращения по 59-ФЗ: о чём закон молчит, решает учреждение</translation>
    </message>
    <message>
        <source>The term is counted</source>
        <translation>Срок считается</translation>
    </message>
    <message>
        <source>A term that ends on a day off</source>
        <translation>Срок, который кончается в выходной</translation>
    </message>
    <message>
        <source>no: the law names no e-mail</source>
        <translation>нет: закон не называет почту</translation>
    </message>
    <message>
        <source>yes, by an order of the office</source>
        <translation>да, по приказу учреждения</translation>
    </message>
    <message>
        <source>E-mail and messengers bring appeals</source>
        <translation>Обращения по почте и в мессенджерах</translation>
    </message>
    <message>
        <source>Control date: days before the end</source>
        <translation>Контрольная дата: дней до конца</translation>
    </message>
    <message>
        <source>A client who is silent: days from the question</source>
        <translation>Клиент молчит: дней со дня вопроса</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Первое напоминание</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Второе напоминание</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Закрывается само</translation>
    </message>
    <message>
        <source>A solution nobody objects to is closed after</source>
        <translation>Решение без возражений закрывается через</translation>
    </message>
    <message>
        <source>Requests to teams of our own</source>
        <translation>Запросы в свои подразделения</translation>
    </message>
    <message>
        <source>Answered in working hours; 0: each names its term</source>
        <translation>Ответ за, рабочих часов; 0 — срок называет запрос</translation>
    </message>
    <message>
        <source>Acts: before a ticket is closed</source>
        <translation>Акты: до закрытия обращения</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>the signed sheet is attached</source>
        <translation>приложен подписанный экземпляр</translation>
    </message>
    <message>
        <source>Signed acts</source>
        <translation>Подписанные акты</translation>
    </message>
    <message>
        <source>each act was handed over</source>
        <translation>каждый акт вручён</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Вручение</translation>
    </message>
    <message>
        <source>Penalty for goods: 500-FZ is worded in three ways, let a lawyer check</source>
        <translation>Неустойка за товар: предел по 500-ФЗ назван тремя способами, проверить юристу</translation>
    </message>
    <message>
        <source>not above the price</source>
        <translation>не выше цены</translation>
    </message>
    <message>
        <source>without a cap</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Penalty of art. 23</source>
        <translation>Неустойка по ст. 23</translation>
    </message>
    <message>
        <source>The cap holds from</source>
        <translation>Предел действует с</translation>
    </message>
</context>
<context>
    <name>_LevelForm</name>
    <message>
        <source>at a share of the norm, %</source>
        <translation>на доле нормы, %</translation>
    </message>
    <message>
        <source>before the target</source>
        <translation>до срока</translation>
    </message>
    <message>
        <source>at the target</source>
        <translation>когда срок вышел</translation>
    </message>
    <message>
        <source>after the target</source>
        <translation>после срока</translation>
    </message>
    <message>
        <source>who holds it</source>
        <translation>исполнителю</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>команде</translation>
    </message>
    <message>
        <source>the lead of the team</source>
        <translation>руководителю команды</translation>
    </message>
    <message>
        <source>the head of the office</source>
        <translation>главе учреждения</translation>
    </message>
    <message>
        <source>only tell</source>
        <translation>только сообщить</translation>
    </message>
    <message>
        <source>ask the team for help</source>
        <translation>позвать команду</translation>
    </message>
    <message>
        <source>raise the priority</source>
        <translation>поднять приоритет</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>передать</translation>
    </message>
    <message>
        <source>Which deadline</source>
        <translation>Какой срок</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>75, or working time: 4 ч</source>
        <translation>75 или рабочее время: 4 ч</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Кому сообщить</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Team, if another</source>
        <translation>Команда, если другая</translation>
    </message>
    <message>
        <source>Only of priority</source>
        <translation>Только с приоритетом</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>at {0} % of the norm</source>
        <translation>на {0} % нормы</translation>
    </message>
</context>
<context>
    <name>_NormsForm</name>
    <message>
        <source>Name of the row</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Counted by the hours</source>
        <translation>По каким часам считать</translation>
    </message>
    <message>
        <source>no norm</source>
        <translation>без нормы</translation>
    </message>
    <message>
        <source>When a ticket has</source>
        <translation>Когда у обращения</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Group of clients</source>
        <translation>Группа клиентов</translation>
    </message>
    <message>
        <source>any group</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Когда поступило</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>По день включительно</translation>
    </message>
    <message>
        <source>any subject</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>any service</source>
        <translation>любая</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Picture</source>
        <translation>Снимок</translation>
    </message>
</context>
<context>
    <name>_Preferred</name>
    <message>
        <source>Use it first</source>
        <translation>Сделать основным</translation>
    </message>
</context>
<context>
    <name>_ProfileForm</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Лоток</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Paper in the tray</source>
        <translation>Бумага в лотке</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>системный</translation>
    </message>
    <message>
        <source>the one of all papers</source>
        <translation>как у всех бумаг</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0} (не найден)</translation>
    </message>
</context>
<context>
    <name>_RegulationForm</name>
    <message>
        <source>Term, in days</source>
        <translation>Срок, дней</translation>
    </message>
    <message>
        <source>by the regulation</source>
        <translation>по регламенту</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочих дней</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календарных дней</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Считается в</translation>
    </message>
    <message>
        <source>Act that sets it</source>
        <translation>Чем установлен</translation>
    </message>
    <message>
        <source>order, regulation, its number</source>
        <translation>приказ, регламент, номер</translation>
    </message>
    <message>
        <source>Its article</source>
        <translation>Статья или пункт</translation>
    </message>
    <message>
        <source>Its edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Papers that the applicant brings, a line each</source>
        <translation>Документы заявителя, по одному в строке</translation>
    </message>
    <message>
        <source>Papers that the office asks for by itself</source>
        <translation>Учреждение запросит само</translation>
    </message>
    <message>
        <source>By what an incomplete set is refused</source>
        <translation>Основание отказа при неполном комплекте</translation>
    </message>
    <message>
        <source>empty: it is taken</source>
        <translation>пусто – документы принимаются</translation>
    </message>
</context>
<context>
    <name>_RepairStrip</name>
    <message>
        <source>search as typed</source>
        <translation>искать как введено</translation>
    </message>
    <message>
        <source>Keyboard layout repaired: {0}</source>
        <translation>Раскладка исправлена: {0}</translation>
    </message>
    <message>
        <source>Searched for the like: {0}</source>
        <translation>Показано похожее: {0}</translation>
    </message>
</context>
<context>
    <name>_RouteForm</name>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>When a ticket has</source>
        <translation>Если в обращении</translation>
    </message>
    <message>
        <source>Subject, or a branch of them</source>
        <translation>Тема или ветка тем</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Group of clients</source>
        <translation>Группа клиентов</translation>
    </message>
    <message>
        <source>any group</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>It goes to</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Skill of who takes it</source>
        <translation>Навык того, кто берёт</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>не нужен</translation>
    </message>
    <message>
        <source>any service</source>
        <translation>любая</translation>
    </message>
</context>
<context>
    <name>_StatusForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>run on</source>
        <translation>идут</translation>
    </message>
    <message>
        <source>stand still</source>
        <translation>стоят</translation>
    </message>
    <message>
        <source>Clocks of the contract</source>
        <translation>Сроки по договорённости</translation>
    </message>
    <message>
        <source>Column of the board</source>
        <translation>Колонка доски</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показывать</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Waiting for the client</source>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <source>With another team</source>
        <translation>У другого отдела</translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>Решено сегодня</translation>
    </message>
</context>
<context>
    <name>_SubjectForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>stands alone</source>
        <translation>без раздела</translation>
    </message>
    <message>
        <source>of this subject</source>
        <translation>только этой темы</translation>
    </message>
    <message>
        <source>of all subjects in it</source>
        <translation>всех тем раздела</translation>
    </message>
    <message>
        <source>Another branch is</source>
        <translation>Новый раздел — для</translation>
    </message>
    <message>
        <source>A new ticket about it</source>
        <translation>Новое обращение на эту тему</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>no script</source>
        <translation>без сценария</translation>
    </message>
</context>
<context>
    <name>_TeamForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>A department without a desk here</source>
        <translation>Отдел без окна здесь</translation>
    </message>
    <message>
        <source>It is asked, and takes no tickets</source>
        <translation>Ему пишут запросы, обращений он не берёт</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Norms of the office count by them</source>
        <translation>По ним считаются нормы «как у учреждения»</translation>
    </message>
    <message>
        <source>Its tickets are seen by it alone</source>
        <translation>Её обращения видит только она</translation>
    </message>
    <message>
        <source>And by leads, by who holds a ticket, stands in for them or watches it</source>
        <translation>А ещё руководители, исполнитель, его заместитель и наблюдатели</translation>
    </message>
    <message>
        <source>People and lines</source>
        <translation>Участники и линии</translation>
    </message>
</context>
<context>
    <name>_WaitingDelegate</name>
    <message>
        <source>out of turn</source>
        <translation>вне очереди</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>without a card</source>
        <translation>без карточки</translation>
    </message>
</context>
<context>
    <name>_WallClock</name>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd, d MMMM</translation>
    </message>
</context>
</TS>
