"""The act as a stranger reads it: by poppler and pypdf, never through our own renderer."""

from __future__ import annotations

import re
import threading
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import product

import pytest
from pypdf import PdfReader

from frontdesk.documents.render import render
from frontdesk.domain.acts import ClaimActSnapshot, Person
from frontdesk.domain.claims import DEMANDS, Decision, Matter
from frontdesk.domain.errors import PaperTrouble, ResourceMissing
from frontdesk.domain.papers.kinds import PaperKind
from frontdesk.services.papers import edition
from tests.documents.papers import ACT, PROJECT, RESOURCES, pages, raw, read, with_

CASES = [
    (matter, demand, decision) for matter in Matter for demand, decision in product(DEMANDS[matter], Decision)
]


def act(snapshot: ClaimActSnapshot = ACT) -> bytes:
    return render(PaperKind.CLAIM, snapshot, RESOURCES)


@pytest.mark.parametrize(
    "words",
    [
        "АКТ о рассмотрении претензии Соколовой Елены Андреевны от 17.11.2026 № П-312",
        "18.11.2026",
        "№ 87-П",
        "г. Волжанск",
        "УТВЕРЖДАЮ Директор ГКУ «ЦСЗН „Волжанский“»",
        "С. В. Громов",
        "Основание: претензия Соколовой Е. А. от 17.11.2026 № П-312.",
        "председатель – Дроздова А. С., начальник отдела претензий;",
        "члены комиссии: Королёва М. И., специалист окна 3; Юсупов Т. Р., мастер участка.",
        "договор от 09.10.2026 № 0214/26.",
        "Цена работы (услуги): 4 800,00 (Четыре тысячи восемьсот рублей 00 копеек)",
        "Дата выполнения работы (оказания услуги): 09.10.2026.",
        "Документ об оплате: кассовый чек от 09.10.2026 № 118.",
        "3. Причина недостатка: нарушение технологии монтажа исполнителем.",
        "(пункт 1 статьи 31 Закона Российской Федерации от 07.02.1992 № 2300-1 «О защите прав потребителей»)",
        "Срок удовлетворения: по 27.11.2026 включительно; исчисляется с 18.11.2026 – дня, следующего",
        "удовлетворить полностью в срок по 27.11.2026 включительно",
        "К возврату: 4 800,00 (Четыре тысячи восемьсот рублей 00 копеек).",
        "неустойка за каждый день просрочки с 28.11.2026 – 3 % цены работы (услуги)",
        "3 % цены работы (услуги), 144,00 (Сто сорок четыре рубля 00 копеек)",
        "1-й – в дело № 04-12, 2-й – заявителю.",
        "С актом ознакомлена,",
        "экземпляр получила",
        "Е. А. Соколова",
    ],
)
def test_the_text_of_the_act_can_be_searched(words: str) -> None:
    assert words in read(act())


def test_an_ordinary_act_takes_one_page() -> None:
    long_name = "«Волжанский центр социальной защиты населения „Одно окно“»"
    longer = with_(
        office_parent="Управление социальной защиты населения Волжанского района",
        office_name=f"Государственное бюджетное учреждение {long_name}",
        members=(Person("главный специалист", "Аксёнова Людмила Фёдоровна"), ACT.members[0]),
    )
    assert [len(pages(act(snapshot))) for snapshot in (ACT, longer)] == [1, 1]


@pytest.mark.parametrize(("matter", "demand", "decision"), CASES)
def test_every_demand_and_decision_has_its_words(matter: str, demand: str, decision: str) -> None:
    refused = decision == Decision.REFUSE
    snapshot = with_(
        matter=matter,
        demand=demand,
        decision=decision,
        amount=None if refused else Decimal("1500.5"),
        reason="" if decision == Decision.SATISFY else "эксплуатация с нарушением правил",
    )
    text = read(act(snapshot))
    assert {"satisfy": "удовлетворить полностью", "partly": "удовлетворить частично", "refuse": "отказать."}[
        decision
    ] in text
    assert ("Основание: эксплуатация с нарушением правил." in text) is (decision != Decision.SATISFY)
    assert ("1 500,50 (Одна тысяча пятьсот рублей 50 копеек)" in text) is not refused
    assert ("Справочно" in text) is not refused
    is_work = matter in (Matter.SERVICE, Matter.LATE)
    assert ("% цены товара" in text) is not (is_work or refused)
    assert "{" not in text
    assert "  " not in text


def test_a_moved_last_day_is_explained_by_article_193() -> None:
    moved = with_(term_nominal=date(2026, 11, 28), term_moved_because="weekend", due=date(2026, 11, 30))
    said = "последний день 28.11.2026 – выходной, поэтому срок перенесён на 30.11.2026 (статья 193 ГК РФ)"
    assert said in read(act(moved))


def test_a_date_named_by_the_consumer_is_not_said_to_be_counted() -> None:
    text = read(act(with_(demand="redo", term_set_by_consumer=True)))
    assert "по 27.11.2026 включительно, назначен потребителем." in text
    assert "статья 191" not in text


def test_a_part_satisfied_says_why_the_rest_is_not() -> None:
    text = read(act(with_(decision="partly", reason="расходы на проезд не подтверждены")))
    assert "В остальной части требования отказать. Основание: расходы на проезд не подтверждены." in text


def test_the_mark_of_delivery_agrees_with_the_sex() -> None:
    assert "ознакомлен, экземпляр получил " in read(act(with_(client_is_female=False)), "-raw")
    assert "ознакомлен(а), экземпляр получил(а) " in read(act(with_(client_is_female=None)), "-raw")


def test_a_project_has_no_number_and_says_what_it_is() -> None:
    project, issued = read(act(PROJECT)), read(act())
    assert "№ —" in project
    assert all("ПРОЕКТ" in page for page in pages(act(PROJECT)))
    assert "Решение комиссии:" in project
    assert "87-П" not in project
    assert "ПРОЕКТ" not in issued


def test_the_same_snapshot_gives_the_same_bytes() -> None:
    assert act() == act()
    assert act() != act(with_(file_index="04-13"))


def test_acts_made_side_by_side_are_the_same_as_one_by_one() -> None:
    wanted = act()
    found: list[bytes] = []
    threads = [threading.Thread(target=lambda: found.append(act())) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [wanted] * 6


def test_what_looks_like_markup_prints_as_typed() -> None:
    typed = 'Прошу <b>вернуть</b> & <br/> &lt; {{ number }} {31} "A" <font color="red">'
    assert typed + "." in read(act(with_(words=typed)))
    assert "К<&>В И." in read(act(with_(client_initials="К<&>В И.", chair=Person("<i>", "Дроздова Анна"))))


def test_a_break_in_the_words_of_the_client_stays_a_break() -> None:
    assert "первая\nвторая." in raw(act(with_(words="первая\n\nвторая")))


def test_pages_are_numbered_from_the_second_at_the_top_in_the_middle() -> None:
    pdf = act(with_(words="Вода капает, и никто не едет. " * 400))
    texts = pages(pdf)
    assert len(texts) >= 3
    assert not re.match(r"\s*1\s", texts[0])
    for number, text in enumerate(texts[1:], 2):
        assert text.split()[0] == str(number)
    box = raw(pdf, "-bbox", "-f", "2", "-l", "2")
    found = re.search(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">2<', box)
    assert found
    left, top, right = (float(value) for value in found.groups())
    assert top > 10 * 72 / 25.4
    assert (left + right) / 2 == pytest.approx(115 * 72 / 25.4, abs=0.5)


def test_signatures_never_part_from_the_last_words() -> None:
    """Lengths step through a page and a half by less than a line each."""
    turned = 0
    for repeat in range(70):
        texts = pages(act(with_(findings="Прокладка установлена с перекосом, вода капает. " * (repeat + 1))))
        last = texts[-1]
        turned += len(texts) > 1
        assert "Составлен в двух экземплярах" in last
        for name in (
            "Председатель комиссии",
            "А. С. Дроздова",
            "М. И. Королёва",
            "Т. Р. Юсупов",
            "Е. А. Соколова",
        ):
            assert name in last
    assert turned, "no length came to a second page"


@pytest.mark.parametrize("members", [0, 1, 2, 7, 12])
def test_a_commission_of_any_size_signs_in_one_place(members: int) -> None:
    people = tuple(Person("член комиссии", f"Иванов{chr(1072 + at)} Пётр Ильич") for at in range(members))
    for repeat in (1, 9, 13, 17, 21):
        last = pages(act(with_(members=people, findings="Вода капает из-под накидной гайки. " * repeat)))[-1]
        assert "Составлен в двух экземплярах" in last
        assert "А. С. Дроздова" in last
        assert last.count("П. И. Иванов") == members
    text = read(act(with_(members=people)))
    assert ("Члены комиссии:" in text) is (members > 1)
    assert ("Член комиссии" in text) is (members == 1)


def test_a_commission_too_large_for_a_page_is_still_printed() -> None:
    people = tuple(Person("эксперт", "Юсупов Тимур Ринатович") for _ in range(60))
    assert read(act(with_(members=people))).count("Т. Р. Юсупов") == 60


def test_an_endless_word_is_broken_and_not_lost() -> None:
    text = read(act(with_(words="ы" * 5000)))
    assert text.count("ы") >= 5000


def test_a_decision_after_the_term_does_not_promise_the_past() -> None:
    late = read(act(with_(date=date(2026, 12, 1))))
    assert "удовлетворить полностью незамедлительно, так как срок истёк 27.11.2026 (пункт 1" in late
    assert "просрочки с 28.11.2026" in late


def test_the_stamp_of_approval_is_at_most_75_mm_wide() -> None:
    post = "Исполняющий обязанности директора государственного казённого учреждения области"
    box = raw(act(with_(approver_post=post, approver="А. Б. Римский-Корсаков-Задунайский")), "-bbox")
    found = re.findall(r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<', box)
    words = [word for *_, word in found]
    stamp = found[words.index("УТВЕРЖДАЮ") : words.index("АКТ")]
    assert any("Задунайский" in word for *_, word in stamp)
    assert min(float(left) for left, *_ in stamp) >= 125 * 72 / 25.4 - 0.1
    assert max(float(right) for _, right, _ in stamp) <= 200 * 72 / 25.4 + 0.1


def test_margins_suit_an_act_kept_long() -> None:
    width, height, mm = 595.28, 841.89, 72 / 25.4
    box = raw(act(with_(words="Длинные слова претензии. " * 200)), "-bbox")
    words = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<', box)
    assert len(words) > 200
    assert min(float(x) for x, *_ in words) >= 30 * mm - 0.1
    assert max(float(x) for _, _, x, _, _ in words) <= width - 10 * mm + 0.1
    assert max(float(y) for _, _, _, y, _ in words) <= height - 20 * mm + 1
    assert min(float(y) for _, y, _, _, word in words if not word.isdigit()) >= 20 * mm - 1


def test_the_file_says_what_it_is_without_naming_the_client() -> None:
    reader = PdfReader(BytesIO(act()))
    assert reader.metadata is not None
    assert reader.metadata.title == "Акт № 87-П о рассмотрении претензии № П-312"
    assert reader.metadata.author == "ГКУ «ЦСЗН „Волжанский“»"
    assert reader.trailer["/Root"]["/Lang"] == "ru-RU"
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.date() == date(2026, 11, 18)
    assert "Соколов" not in " ".join(str(value) for value in reader.metadata.values())


def test_a_former_edition_is_looked_for_and_its_absence_said() -> None:
    assert edition(PaperKind.CLAIM, RESOURCES) == ACT.edition
    with pytest.raises(ResourceMissing) as missing:
        act(with_(edition=99))
    assert missing.value.path.name == "claim-99.toml"


def test_a_demand_that_the_template_does_not_know_is_trouble_not_a_gap() -> None:
    with pytest.raises(PaperTrouble):
        act(with_(demand="apology"))
