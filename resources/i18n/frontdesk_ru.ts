<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
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
        <name>CardEditor</name>
        <message>
            <source>New client</source>
            <translation>Новый клиент</translation>
        </message>
        <message>
            <source>Draft, saved at {0}</source>
            <translation>Черновик, сохранён в {0}</translation>
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
            <source>Draft saved at {0}</source>
            <translation>Черновик сохранён в {0}</translation>
        </message>
        <message>
            <source>Draft is not saved</source>
            <translation>Черновик не сохранён</translation>
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
        <message>
            <source>Changed at another desk meanwhile: {0}</source>
            <translation>Тем временем изменено за другим столом: {0}</translation>
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
            <source>Save</source>
            <translation>Сохранить</translation>
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
            <source>empty</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>slip {0}</source>
            <translation>талон {0}</translation>
        </message>
    </context>
    <context>
        <name>ClientForm</name>
        <message>
            <source>Person</source>
            <translation>Основное</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>To be known</source>
            <translation>Особые отметки</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
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
            <source>City, street, house, flat</source>
            <translation>Город, улица, дом, квартира</translation>
        </message>
        <message>
            <source>Where the person lives</source>
            <translation>Адрес проживания</translation>
        </message>
        <message>
            <source>What the next clerk must know at once: hears badly, comes with a guide</source>
            <translation>Что коллега должен знать сразу: плохо слышит, приходит с сопровождающим</translation>
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
            <source>search and commands</source>
            <translation>поиск и команды</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>следующее поле</translation>
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
        <message>
            <source>A card is not finished: {0}, {1}</source>
            <translation>Не закончена карточка: {0}, {1}</translation>
        </message>
        <message>
            <source>new client</source>
            <translation>новый клиент</translation>
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
            <source>Main action of the screen</source>
            <translation>Главное действие экрана</translation>
        </message>
        <message>
            <source>solve register do</source>
            <translation>решить зарегистрировать выполнить</translation>
        </message>
        <message>
            <source>Wait for the client</source>
            <translation>Ждать клиента</translation>
        </message>
        <message>
            <source>Template in the text</source>
            <translation>Шаблон в тексте</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Undo the last deed</source>
            <translation>Отменить последнее действие</translation>
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
            <source>Show hidden data for 10 seconds</source>
            <translation>Показать скрытые данные на 10 секунд</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Найти в списке</translation>
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
            <source>Light or dark theme</source>
            <translation>Светлая или тёмная тема</translation>
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
            <source>open {0}</source>
            <translation>открыто {0}</translation>
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
        <name>FoundPane</name>
        <message>
            <source>Clients</source>
            <translation>Клиенты</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Keyboard layout repaired: {0}</source>
            <translation>Раскладка исправлена: {0}</translation>
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
        <name>Gallery</name>
        <message>
            <source>Gallery</source>
            <translation>Галерея</translation>
        </message>
    </context>
    <context>
        <name>HiddenSnilsField</name>
        <message>
            <source>11 digits</source>
            <translation>11 цифр</translation>
        </message>
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
        <name>HintStatusBar</name>
        <message>
            <source>Practice data</source>
            <translation>Учебные данные</translation>
        </message>
        <message>
            <source>Keyboard layout: {0}</source>
            <translation>Раскладка: {0}</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
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
            <source>choose</source>
            <translation>выбор</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыть</translation>
        </message>
        <message>
            <source>in a new tab</source>
            <translation>в новой вкладке</translation>
        </message>
        <message>
            <source>commands only</source>
            <translation>только команды</translation>
        </message>
        <message>
            <source>Found: {0}</source>
            <translation>Найдено: {0}</translation>
        </message>
        <message>
            <source>Nothing found for “{0}”</source>
            <translation>Ничего не нашли по «{0}»</translation>
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
        <name>PhoneRowsField</name>
        <message>
            <source>Another phone</source>
            <translation>Ещё телефон</translation>
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
    </context>
    <context>
        <name>SnilsField</name>
        <message>
            <source>Show the number</source>
            <translation>Показать номер</translation>
        </message>
    </context>
    <context>
        <name>StateMenu</name>
        <message>
            <source>Serving</source>
            <translation>Принимаю</translation>
        </message>
        <message>
            <source>On a break</source>
            <translation>Перерыв</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>State: {0}</source>
            <translation>Состояние: {0}</translation>
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
        <name>Timeline</name>
        <message>
            <source>History</source>
            <translation>История</translation>
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
            <source>e-mail</source>
            <translation>почта</translation>
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
            <source>portal</source>
            <translation>портал</translation>
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
            <source>goods</source>
            <translation>товар</translation>
        </message>
        <message>
            <source>work or service</source>
            <translation>работа или услуга</translation>
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
            <translation>Возместить расходы на исправление</translation>
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
            <source>registered</source>
            <translation>зарегистрирована</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>решение принято</translation>
        </message>
        <message>
            <source>Act on a claim</source>
            <translation>Акт по претензии</translation>
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
            <source>Hidden data shown</source>
            <translation>Показаны скрытые данные</translation>
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
            <source>Act issued</source>
            <translation>Акт выпущен</translation>
        </message>
        <message>
            <source>Act printed</source>
            <translation>Акт напечатан</translation>
        </message>
        <message>
            <source>Slip printed</source>
            <translation>Талон напечатан</translation>
        </message>
        <message>
            <source>Fill in this field</source>
            <translation>Заполните это поле</translation>
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
            <source>Somebody saved this card before you. Compare and save again</source>
            <translation>Карточку успели изменить за другим столом. Сверьте значения и сохраните ещё раз</translation>
        </message>
        <message>
            <source>Already taken by {by} at {at}</source>
            <translation>Обращение уже у сотрудника {by}, с {at}</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>В зале никого нет</translation>
        </message>
        <message>
            <source>This has been done already or cannot be done any more. Refresh the list</source>
            <translation>Это уже сделано или сделать это больше нельзя. Обновите список</translation>
        </message>
        <message>
            <source>The client has neither e-mail nor phone. Add one and send again</source>
            <translation>У клиента нет ни почты, ни телефона. Добавьте и отправьте ещё раз</translation>
        </message>
        <message>
            <source>Something around the program failed. Nothing typed is lost</source>
            <translation>Работе помешал внешний сбой. Введённое сохранено</translation>
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
            <source>The printer {printer} does not answer. The paper is saved</source>
            <translation>Принтер «{printer}» не отвечает. Документ сохранён</translation>
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
        <message numerus="yes">
            <source>Check %n field(s): {fields}</source>
            <translation>
                <numerusform>Исправьте %n поле: {fields}</numerusform>
                <numerusform>Исправьте %n поля: {fields}</numerusform>
                <numerusform>Исправьте %n полей: {fields}</numerusform>
            </translation>
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
    </context>
    <context>
        <name>_LineDelegate</name>
        <message>
            <source>the program</source>
            <translation>программа</translation>
        </message>
        <message>
            <source>counter {0}</source>
            <translation>окно {0}</translation>
        </message>
    </context>
    <context>
        <name>_PhoneRow</name>
        <message>
            <source>Remove the phone</source>
            <translation>Убрать телефон</translation>
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
    </context>
</TS>
