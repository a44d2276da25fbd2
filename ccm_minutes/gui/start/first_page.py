"""The page for the passphrase, on the screen before there is anything that could open the store."""

from PySide6.QtCore import QObject

from ccm_minutes.gui.start.unlock import Unlock


class FirstPage(QObject):
    """Keeps what is asked for until somebody can do it.

    Attributes:
        page: what is shown.
    """

    def __init__(self, page: Unlock) -> None:
        super().__init__(page)
        self.page = page
        self._given: tuple[str, bool] | None = None
        self._recovering = False
        page.given.connect(self._keep)
        page.recovering.connect(self._keep_recovering)

    def go_on(self) -> None:
        """Asks again, now that somebody listens."""
        self.page.given.disconnect(self._keep)
        self.page.recovering.disconnect(self._keep_recovering)
        if self._recovering:
            self.page.recovering.emit()
        elif self._given is not None:
            self.page.given.emit(*self._given)

    def _keep(self, passphrase: str, remember: bool) -> None:
        self._given = passphrase, remember
        self.page.work(True)

    def _keep_recovering(self) -> None:
        self._recovering = True
        self.page.work(True)
