"""The guards of conftest.py do find what they are there to find."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent

TESTS_OF_A_CARELESS_PERSON = """
import threading
from concurrent.futures import ThreadPoolExecutor
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

kept = []
finish = threading.Event()

def test_bad_thread():
    thread = threading.Thread(target=finish.wait, args=(20,))
    thread.start()

def test_bad_executor():
    finish.clear()
    executor = ThreadPoolExecutor(1)
    kept.append(executor)
    executor.submit(finish.wait, 20)

def test_good_executor():
    finish.set()
    with ThreadPoolExecutor(1) as executor:
        executor.submit(finish.wait, 20)

def test_bad_timer(qtbot):
    timer = QTimer()
    kept.append(timer)
    timer.start(1000)

def test_good_timer(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    timer = QTimer(parent)
    kept.append(timer)
    timer.start(1000)

def test_bad_qthread(qtbot):
    thread = QThread()
    kept.append(thread)
    thread.start()

def test_good_qthread(qtbot):
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()

def test_bad_window(qtbot):
    window = QWidget()
    kept.append(window)
    window.show()

def test_good_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

def test_bad_question(qtbot):
    QMessageBox.question(None, "Sure?", "Really?")

def test_bad_dialog(qtbot):
    QDialog().exec()

def test_bad_message_box(qtbot):
    QMessageBox().exec()

def test_good_plain():
    finish.set()
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("careless")
    source = (HERE / "conftest.py").read_text().replace("GRACE_SECONDS = 2.0", "GRACE_SECONDS = 0.05")
    (folder / "conftest.py").write_text(source)
    (folder / "test_careless.py").write_text(TESTS_OF_A_CARELESS_PERSON)
    command = [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider", "--color=no", "-c", os.devnull]

    run = subprocess.run(
        [*command, f"--rootdir={folder}", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        cwd=folder,
    )

    found: dict[str, str] = {}
    for outcome, name in re.findall(r"^(PASSED|FAILED|ERROR) \S+::(\w+)", run.stdout, re.MULTILINE):
        found[name] = outcome if found.get(name) in (None, "PASSED") else found[name]
    assert found, run.stdout + run.stderr
    return found


@pytest.mark.parametrize("name", re.findall(r"def (test_bad_\w+)", TESTS_OF_A_CARELESS_PERSON))
def test_what_is_left_behind_fails_the_test(outcomes: dict[str, str], name: str) -> None:
    assert outcomes[name] in ("FAILED", "ERROR")


@pytest.mark.parametrize("name", re.findall(r"def (test_good_\w+)", TESTS_OF_A_CARELESS_PERSON))
def test_what_is_put_away_passes(outcomes: dict[str, str], name: str) -> None:
    assert outcomes[name] == "PASSED"
