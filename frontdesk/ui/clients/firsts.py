"""Fields that show the first of several: the e-mail, the address, the benefit. The others stay as they were."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from frontdesk.domain.card_parts import AddressDraft, Benefit, BenefitDraft, ContactDraft, ContactWay
from frontdesk.ui.forms.choices import ChoiceField
from frontdesk.ui.forms.fields import LineField


class FirstEmailField(LineField):
    _others: tuple[ContactDraft, ...] = ()
    _first = ContactDraft()

    def value(self) -> Any:
        first = replace(self._first, value=self.line.text())
        return self._others if first.is_empty else (first, *self._others)

    def set_value(self, value: Any) -> None:
        self._first = next((c for c in value if c.way is ContactWay.EMAIL), ContactDraft())
        self._others = tuple(c for c in value if c is not self._first)
        super().set_value(self._first.value)


class FirstAddressField(LineField):
    _others: tuple[AddressDraft, ...] = ()
    _first = AddressDraft()

    def value(self) -> Any:
        first = replace(self._first, text=self.line.text())
        return self._others if first.is_empty else (first, *self._others)

    def set_value(self, value: Any) -> None:
        self._first, *others = value or (AddressDraft(),)
        self._others = tuple(others)
        super().set_value(self._first.text)


class FirstBenefitField(ChoiceField):
    _others: tuple[BenefitDraft, ...] = ()
    _first = BenefitDraft()

    def value(self) -> Any:
        category = super().value() or Benefit.NONE
        first = replace(self._first, category=category) if category else BenefitDraft()
        return self._others if first.is_empty else (first, *self._others)

    def set_value(self, value: Any) -> None:
        self._first, *others = value or (BenefitDraft(),)
        self._others = tuple(others)
        super().set_value(self._first.category)
