// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/recordlimits.h"
#include "catalogue/validator.h"

#include <QDirIterator>
#include <QTest>

using namespace hansa;
using namespace hansa::catalogue;
using namespace Qt::StringLiterals;

/// The facts that the embedded catalogue is made from are as they should be.
class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineIsBadAndNoValueOdd();
    void everyFactHasASource();
    void everyKindIsThere();
    void noneComesNearTheLimits();

private:
    Validator m_validator{Vocabularies::builtIn()};
    QStringList m_unsourced;
};

void FactsTest::noLineIsBadAndNoValueOdd()
{
    QDirIterator files(QStringLiteral(HANSA_FACTS), {u"*.jsonl"_s}, QDir::Files);
    while (files.hasNext()) {
        const auto done = m_validator.read(files.next(), [&](const Record &record, const std::string &, std::int64_t) {
            if (headOf(record).sources.empty())
                m_unsourced += QString::fromStdString(headOf(record).id);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    }
    m_validator.checkReferences();
    for (const auto &list : {m_validator.report().skipped, m_validator.report().odd}) {
        for (const LineIssue &issue : list)
            qWarning("%s:%d: %s: %s", issue.file.c_str(), int(issue.line), issue.field.c_str(), issue.reason.c_str());
    }
    QVERIFY(m_validator.report().skipped.empty());
    QVERIFY(m_validator.report().odd.empty());
}

void FactsTest::everyFactHasASource()
{
    QCOMPARE(m_unsourced, QStringList());
}

void FactsTest::everyKindIsThere()
{
    for (const RecordKind kind : allRecordKinds)
        QVERIFY(m_validator.report().counts.contains(kind));
    QVERIFY(m_validator.report().counts.at(RecordKind::Organisation) > 900);
}

/// The limits are for catalogues of clusters: twice of everything that is known here fits.
void FactsTest::noneComesNearTheLimits()
{
    const auto doubled = [](std::string text) { return text + text; };
    const auto doubleList = [](auto &list) {
        const auto copy = list;
        list.insert(list.end(), copy.begin(), copy.end());
    };
    QDirIterator files(QStringLiteral(HANSA_FACTS), {u"*.jsonl"_s}, QDir::Files);
    while (files.hasNext()) {
        const auto done = Validator(Vocabularies::builtIn())
                              .read(files.next(), [&](Record record, const std::string &, std::int64_t) {
                                  if (auto *const organisation = std::get_if<Organisation>(&record)) {
                                      organisation->name = doubled(organisation->name);
                                      organisation->summary = doubled(organisation->summary);
                                      doubleList(organisation->sources);
                                  }
                                  if (auto *const partnership = std::get_if<Partnership>(&record))
                                      doubleList(partnership->members);
                                  QVERIFY(!beyondLimits(record));
                              });
        QVERIFY(done);
    }
}

QTEST_GUILESS_MAIN(FactsTest)
#include "factstest.moc"
