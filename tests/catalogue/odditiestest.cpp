// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/oddities.h"
#include "catalogue/references.h"
#include "oddcases.h"

#include <QTest>

using namespace hansa;
using namespace hansa::catalogue;
using namespace Qt::StringLiterals;

class OdditiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddValuesAreFound_data();
    void oddValuesAreFound();
    void referencesAreIdsAlone();
};

namespace
{
Record recordOf(const std::string &json)
{
    RecordReader reader;
    auto decoded = reader.read(json);
    if (!decoded || !decoded->issues.empty())
        qFatal("the case itself is wrong: %s", json.c_str());
    return std::move(decoded->record);
}
} // namespace

void OdditiesTest::oddValuesAreFound_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < oddCases.size(); ++i)
        QTest::newRow(oddCases[i].what) << int(i);
}

void OdditiesTest::oddValuesAreFound()
{
    QFETCH(const int, number);
    const OddCase &odd = oddCases[std::size_t(number)];
    const auto issues = odditiesOf(recordOf(std::string("{") + odd.json + '}'), Vocabularies::builtIn());
    for (const FieldIssue &issue : issues)
        qInfo("%s: %s", issue.field.c_str(), issue.reason.c_str());
    QCOMPARE(issues.size(), std::size_t(odd.field ? 1 : 0));
    if (odd.field) {
        QCOMPARE(issues.front().field, std::string(odd.field));
        QVERIFY2(issues.front().reason.contains(odd.reason), issues.front().reason.c_str());
    }
}

void OdditiesTest::referencesAreIdsAlone()
{
    Partnership partnership;
    partnership.coordinator = "A name";
    partnership.members = {{"org:a", "A", {}, {}, {}}, {{}, "B", {}, {}, {}}, {"org:c", "C", {}, {}, {}}};
    QCOMPARE(referencesOf(partnership),
             (std::vector<Reference>{{"members[0].id", "org:a"}, {"members[2].id", "org:c"}}));
    Story story;
    story.organisations = {"A name: with a colon", "partnership:p"};
    story.partnership = "partnership:q";
    QCOMPARE(referencesOf(story),
             (std::vector<Reference>{{"organisations[1]", "partnership:p"}, {"partnership", "partnership:q"}}));
    QVERIFY(referencesOf(Organisation()).empty());
}

QTEST_GUILESS_MAIN(OdditiesTest)
#include "odditiestest.moc"
