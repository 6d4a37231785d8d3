// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/news.h"

#include "catalogue/organisation.h"
#include "search/index.h"

#include <QTest>

#include <format>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;

class NewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCameAndWhoRoseIsNews();
    void belowTheFirstRanksNothingIsNews();
    void whereAllAreEqualWhoeverCameIsNews();

private:
    static Organisation organisation(const std::string &name, std::vector<std::string> sectors)
    {
        Organisation one;
        one.id = "org:" + name;
        one.name = name;
        one.sectors = std::move(sectors);
        return one;
    }
    static Criteria criteria(Mode mode)
    {
        Criteria all;
        for (const char *sector : {"digital", "energy"}) {
            Criterion &criterion = all.list.emplace_back();
            criterion.dimension = Dimension::Sector;
            criterion.mode = mode;
            criterion.weight = mode == Mode::Prefer ? 2 : 0;
            criterion.values = {sector};
            if (mode != Mode::Prefer)
                break;
        }
        return all;
    }
    static Scores scores(const std::vector<Organisation> &organisations, const Criteria &criteria)
    {
        const auto index = Index::build(organisations);
        return scoresOf(*index, *run(*index, newsRequest(criteria)));
    }
    /// "name score" or "name before>score", in order.
    static QStringList news(const Scores &before, const std::vector<Organisation> &organisations,
                            const Criteria &criteria)
    {
        const auto index = Index::build(organisations);
        QStringList lines;
        for (const Noticed &one : newsSince(before, *index, criteria, *run(*index, newsRequest(criteria))))
            lines << QString::fromStdString(one.before
                                                ? std::format("{} {}>{}", index->name(one.row), *one.before, one.score)
                                                : std::format("{} {}", index->name(one.row), one.score));
        return lines;
    }
};

void NewsTest::whoCameAndWhoRoseIsNews()
{
    const Criteria both = criteria(Mode::Prefer);
    const auto before = scores({organisation("a", {"digital"}), organisation("b", {"mining"})}, both);
    QCOMPARE(before, (Scores{{"org:a", 0.5}, {"org:b", 0.0}}));
    QCOMPARE(news(before, {organisation("a", {"digital"}), organisation("b", {"mining"})}, both), QStringList());
    QCOMPARE(
        news(before,
             {organisation("a", {"digital"}), organisation("b", {"digital", "energy"}), organisation("c", {"energy"})},
             both),
        (QStringList{QStringLiteral("b 0>1"), QStringLiteral("c 0.5")}));
    // What falls, or is gone, is none.
    QCOMPARE(news(before, {organisation("a", {"mining"})}, both), QStringList());
}

void NewsTest::belowTheFirstRanksNothingIsNews()
{
    std::vector<Organisation> many;
    for (std::uint32_t i = 0; i < watchedMatches; ++i)
        many.push_back(organisation(std::format("a{:02}", i), {"digital", "energy"}));
    const Criteria both = criteria(Mode::Prefer);
    const auto before = scores(many, both);
    many.push_back(organisation("late", {"digital"}));
    QCOMPARE(news(before, many, both), QStringList());
    many.push_back(organisation("a00-early", {"digital", "energy"}));
    QCOMPARE(news(before, many, both), QStringList{QStringLiteral("a00-early 1")});
}

void NewsTest::whereAllAreEqualWhoeverCameIsNews()
{
    std::vector<Organisation> many;
    for (std::uint32_t i = 0; i < watchedMatches * 2; ++i)
        many.push_back(organisation(std::format("a{:02}", i), {"digital"}));
    const Criteria must = criteria(Mode::Must);
    const auto before = scores(many, must);
    many.push_back(organisation("z", {"digital"}));
    many.push_back(organisation("other", {"energy"}));
    const QStringList found = news(before, many, must);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.front().startsWith(QStringLiteral("z ")));
}

QTEST_GUILESS_MAIN(NewsTest)
#include "newstest.moc"
