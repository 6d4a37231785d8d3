// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/recordkind.h"

#include <QTest>

using namespace hansa;

class RecordKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndPrefixesGoBothWays()
    {
        for (const RecordKind kind : allRecordKinds) {
            QCOMPARE(kindFromName(kindName(kind)), kind);
            QCOMPARE(kindOfId(std::string(idPrefix(kind)) + ":some-slug-1"), kind);
        }
        QVERIFY(!kindFromName("org"));
    }

    void idsOfNoKindAreNoIds()
    {
        for (const char *bad :
             {"", "org", "org:", ":x", "organisation:x", "org:Big", "org:a b", "org:é", "ORG:a", "org:a/b"})
            QVERIFY2(!kindOfId(bad), bad);
    }
};

QTEST_GUILESS_MAIN(RecordKindTest)
#include "recordkindtest.moc"
