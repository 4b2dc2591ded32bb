"""The least that PySide6 can show: what the program's start is measured against."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("Bare window"))
window.resize(1360, 860)
window.show()
sys.exit(app.exec())
