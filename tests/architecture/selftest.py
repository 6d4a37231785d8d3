#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
"""Shows that check.py fails where it should and nowhere else, on tiny trees."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK = pathlib.Path(__file__).resolve().with_name("check.py")

GOOD = {
    "app/base/date.h": '#include <QString>\n#include <QtCore/QString>\n',
    "app/search/index.h": '#include "base/date.h"\n#include "search/criteria.h"\n#include <vector>\n',
    "app/search/CMakeLists.txt": "target_link_libraries(hansa_search PUBLIC hansa_catalogue Qt6::Core # not hansa_sync\n)\n",
    "app/paint/CMakeLists.txt": "target_link_libraries(hansa_paint PUBLIC hansa_map Qt6::Gui)\n",
    "app/sync/fetch.cpp": "#include <QtNetwork/QNetworkReply>\n",
    "app/desktop/CMakeLists.txt": "target_link_libraries(hansa_desktop PUBLIC hansa_files\n    hansa_sync\n    Qt6::Quick)\n",
    "app/main.cpp": '#include "desktop/application.h"\n',
    "resources/catalogue/facts.jsonl": '{"name": "TO' + 'DO Tech", "web": "https://example.org/home/us/"}\n',
    "qml/search/Words.qml": "InputField {\n    value: root.text\n\n    TextLine {\n        text: root.aside\n    }\n}\n",
    "README.md": "It works in `/tmp` and in ~/work/hansa; see https://example.org/work/us.\n",
}

# What to put where, and a piece of the sentence that must come.
BAD = {
    "include up": ("app/base/date.cpp", '#include "search/index.h"\n', "base -> search goes up"),
    "include sideways": ("app/search/index.cpp", '#include "map/cluster.h"\n', "search -> map goes sideways"),
    "include by ..": ("app/search/index.cpp", '#include "../base/date.h"\n', "write it from app/"),
    "link up": ("app/store/CMakeLists.txt", "target_link_libraries(hansa_store\n  PUBLIC\n  hansa_sync)\n", "store -> sync goes up"),
    "link sideways": ("app/files/CMakeLists.txt", "target_link_libraries(hansa_files PRIVATE hansa_publish)\n", "files -> publish goes sideways"),
    "window below desktop": ("app/sync/CMakeLists.txt", "target_link_libraries(hansa_sync PUBLIC Qt6::Quick)\n", "may not know Qt Quick"),
    "pixels below paint": ("app/calls/CMakeLists.txt", "target_link_libraries(hansa_calls PUBLIC Qt6::Gui)\n", "may not know Qt Gui"),
    "network below sync": ("app/consortium/team.cpp", "#include <QtNetwork/QNetworkReply>\n", "may not know Qt Network"),
    "private Qt": ("app/desktop/layer.cpp", "#include <QtQuickPrivate/qsgnode_p.h>\n", "private Qt headers"),
    "folder of no line": ("app/utils/all.h", "\n", "has no line"),
    "machine path": ("packaging/build.sh", "cd /ho" + "me/someone/hansa\n", "a path of somebody's machine"),
    "temporary path": ("tests/store/storetest.cpp", 'open("/tm' + 'p/x.db");\n', "a temporary path by name"),
    "registry": ("packaging/build.sh", "https://deb." + "debian.org/debian\n", "the host of a package registry"),
    "outside folder": ("resources/CMakeLists.txt", "set(FACTS ../sha" + "red/data)\n", "a folder outside the project"),
    "outside folder, nested": ("tests/store/CMakeLists.txt", "set(FACTS ../sha" + "red/data)\n", "a folder outside the project"),
    "link opened unseen": ("qml/calls/CallPage.qml", "onClicked: Qt.openUrl" + "Externally(page.address)\n", "an address opened unseen"),
    "number in the user's locale": ("app/files/table.cpp", 'std::snprintf(text, sizeof text, "%g", number);\n', "a number written or read by the C library"),
    "number read in the user's locale": ("app/files/table.cpp", "const double number = std::stod(text);\n", "a number written or read by the C library"),
    "letter in the user's locale": ("app/files/table.cpp", "c = std::tolower(c);\n", "letters classified by the C library"),
    "locale": ("app/files/table.cpp", 'setlocale(LC_ALL, "");\n', "a locale set for the whole process"),
    "tool tip": ("qml/controls/Mark.qml", "Button {\n    ToolTip.text: root.text\n}\n", "use Hint"),
    "text that takes markup": ("qml/controls/Mark.qml", "Text {\n    text: root.name\n}\n", "use TextLine"),
    "styled text": ("qml/controls/Mark.qml", "TextLine {\n    textFormat: Text.StyledText\n}\n", "a text that is not plain"),
    "label": ("qml/controls/Mark.qml", "Label {\n    text: root.name\n}\n", "whose text may be markup"),
    "delegate that Qt draws": ("qml/search/Row.qml", "ItemDelegate {\n    Row {\n        contentItem: Item {}\n    }\n}\n", "give it a contentItem"),
    "field whose text is bound": ("qml/search/Words.qml", "InputField {\n    TextLine {\n    }\n    text: root.text\n}\n", "binds the text of a field"),
    "unfinished": ("app/store/cache.cpp", "// TO" + "DO: finish\n", "unfinished work"),
}


class ArchitectureCheck(unittest.TestCase):
    def run_on(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return subprocess.run([sys.executable, str(CHECK), folder], capture_output=True, text=True)

    def test_a_good_tree_passes(self):
        done = self.run_on(GOOD)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)

    def test_each_fault_is_found_and_named(self):
        for name, (path, text, sentence) in BAD.items():
            with self.subTest(name):
                done = self.run_on({**GOOD, path: text})
                self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
                self.assertIn(sentence, done.stdout)
                self.assertIn(path, done.stdout)

    def test_a_folder_that_is_no_tree_of_the_project_fails(self):
        self.assertNotEqual(self.run_on({"README.md": "\n"}).returncode, 0)


if __name__ == "__main__":
    unittest.main()
