"""A window with a field and a well, started by the test of the desktop itself.

The well prints the paths that are dropped on it, and the last of them can be dragged out again.
"""

import sys

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class Well(QLabel):
    """Takes files and gives the last one back."""

    def __init__(self):
        super().__init__("Drop here")
        self.setAccessibleName("Well")
        self.setAcceptDrops(True)
        self.setMinimumHeight(200)
        self._urls = []
        self._pressed = QPoint()

    def dragEnterEvent(self, event):
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dropEvent(self, event):
        self._urls = event.mimeData().urls()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        print("dropped", *(url.toLocalFile() for url in self._urls), flush=True)

    def mousePressEvent(self, event):
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event):
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._urls and moved > QApplication.startDragDistance():
            data = QMimeData()
            data.setUrls([QUrl(url) for url in self._urls])
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


app = QApplication(sys.argv)
app.setApplicationName("trivial")
window = QWidget()
window.setWindowTitle("Trivial window")
field = QLineEdit()
field.setAccessibleName("Words")
button = QPushButton("Say")
button.clicked.connect(lambda: print("said", field.text(), flush=True))
layout = QVBoxLayout(window)
for part in (field, button, Well()):
    layout.addWidget(part)
window.show()
sys.exit(app.exec())
