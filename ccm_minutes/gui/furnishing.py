"""Puts into the window what it works with."""

from functools import partial

from ccm_minutes.gui.asking import Asking, Dialogs
from ccm_minutes.gui.background import Background
from ccm_minutes.gui.backups.care import SecondCopyCare
from ccm_minutes.gui.bench import Bench
from ccm_minutes.gui.commands import Menu
from ccm_minutes.gui.file_menu import file_menu
from ccm_minutes.gui.help_menu import help_menu
from ccm_minutes.gui.leaving import Leaving
from ccm_minutes.gui.locking.curtain import Curtain
from ccm_minutes.gui.locking.locking import Lockable, Locking
from ccm_minutes.gui.look.appearance import Appearance
from ccm_minutes.gui.menu_bar import Menus
from ccm_minutes.gui.navigation import Navigation
from ccm_minutes.gui.only_read import OnlyReadSign
from ccm_minutes.gui.outside import Outside
from ccm_minutes.gui.palette.recent import Recent
from ccm_minutes.gui.parts import Parts
from ccm_minutes.gui.problem import Problems
from ccm_minutes.gui.saving.care import Care
from ccm_minutes.gui.saving.sign import SavingSign
from ccm_minutes.gui.stage import Stage
from ccm_minutes.gui.start.entering import Entering
from ccm_minutes.gui.start.first_page import FirstPage
from ccm_minutes.gui.view_everywhere import view_everywhere
from ccm_minutes.gui.window import Window
from ccm_minutes.gui.writing import Writing


def furnished(outside: Outside, asking: Asking | None = None) -> Window:
    """A window that works with all this, on its first page."""
    window = Window(outside.settings)
    furnish(window, outside, asking)
    return window


def furnish(
    window: Window,
    outside: Outside,
    asking: Asking | None = None,
    first: FirstPage | None = None,
) -> None:
    """Has a window work with all this, and shows its first page, or goes on with that one."""
    background = Background(window, outside.events)
    parts = _parts(window, _bench(window, outside, asking or Dialogs(), background))
    window.work_with(parts)
    parts.entering.begin(first=first)


def _bench(window: Window, outside: Outside, asking: Asking, background: Background) -> Bench:
    problems = Problems(window, outside, asking, background, lambda: window.navigation.register)
    recent, bar = Recent(outside.settings), window.menu_bar
    appearance = Appearance(outside.settings, window)
    menus = Menus(
        bar,
        lambda: (
            view_everywhere(appearance, window.language, window.speak),
            help_menu(window, bar, recent, problems.commands()),
        ),
    )

    def first_menu() -> Menu:
        parts = window.parts
        return file_menu(window, (*parts.second.commands(), *parts.locking.commands()))

    stage = Stage(window, window.pages, menus, first_menu, window.message_bar)
    return Bench(outside, asking, background, window.message_bar, stage)


def _parts(window: Window, bench: Bench) -> Parts:
    """Sees to saving, locking and the second copy, and to the ways between pages."""
    outside, bar, background = bench.outside, window.message_bar, bench.background
    care = Care(window, outside, bench.asking, bar, SavingSign(window.saved, bar))
    second = SecondCopyCare(window, outside, background, window.status_bar)
    leaving = Leaving(bench.stage, care, second, bar, outside.settings)
    lockable = Lockable(lambda: window.room, leaving.settle, bar.tell_anybody)
    curtain = Curtain(window, window.pages, window.menu_bar, (bar, window.saved))
    locking = Locking(window, outside, background, curtain, lockable)
    locking.changed.connect(bar.hold_back)
    writing = Writing(bench.stage, outside, bench.asking, background, bar)
    only_read = OnlyReadSign(window.status_bar, bar, outside.stores, locking.changed)
    entering = Entering(outside, background, bench.stage.turn_to, window.enter, bar.tell)
    # Qt would hold a method by a weak reference, which a value with slots has not.
    locking.passed.connect(partial(entering.conceal))
    navigation = Navigation(bench, leaving, writing, locking.typed, locking.hold_off)
    return Parts(bench, leaving, navigation, locking, writing, second, only_read, entering)
