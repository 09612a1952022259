from pathlib import Path
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter, QWidget
from frontdesk.domain.staff import Role
from tests.services.people import desk_of, approved, claim, ticket
from tests.ui.whole import opened
from frontdesk.domain.acts import ActDraft
def test_x(office, tmp_path):
    desk = desk_of(office, Role.SENIOR, counter=3)
    c = approved(office, desk) if False else None
    with opened(office, desk, tmp_path) as at:
        for s in (QSize(1440,900),QSize(1280,720)):
            at.window.resize(s)
            page = at.go("acts")
            at.settle()
            sp = page.findChildren(QSplitter)[0]
            print(s, sp.sizes(), [sp.widget(i).minimumSizeHint().width() for i in (0,1)])
            for w in page.opened.findChildren(QWidget):
                if w.minimumSizeHint().width()>200: print('   ', type(w).__name__, w.objectName(), w.minimumSizeHint().width(), w.isVisible())
    assert 0
