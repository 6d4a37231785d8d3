// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/welcome/welcome.h"

#include "search/criteriajson.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;
using search::Dimension;
using search::Mode;

namespace
{

const search::Criterion *find(const search::Criteria &criteria, Dimension dimension)
{
    const auto found = std::ranges::find(criteria.list, dimension, &search::Criterion::dimension);
    return found == criteria.list.end() ? nullptr : &*found;
}

} // namespace

class WelcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_session =
            std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
        QVERIFY(m_session->open());
        m_session->load();
        QTRY_VERIFY(m_session->isReady());
    }

    void nothingSaidIsNoSearch() { QVERIFY(firstSearch({}).list.empty()); }

    void themesAndAimsBecomeCriteria()
    {
        Introduction said;
        said.country = "AT";
        said.place = LatLon{48.2, 16.4};
        said.placeName = "Wien";
        said.themes = {"photonics", "digital"};
        said.aims = {Aim::Abroad, Aim::LooksForUs, Aim::NearEnough, Aim::SmallMembers};
        const search::Criteria criteria = firstSearch(said);
        QCOMPARE(find(criteria, Dimension::Sector)->values, said.themes);
        QCOMPARE(find(criteria, Dimension::Sector)->mode, Mode::Prefer);
        QCOMPARE(find(criteria, Dimension::LooksFor)->values, std::vector<std::string>{"mine"});
        QCOMPARE(find(criteria, Dimension::Distance)->nearness->name, std::string("Wien"));
        QCOMPARE(find(criteria, Dimension::MembersSme)->atLeast, std::optional(50.0));
        QCOMPARE(find(criteria, Dimension::Country)->mode, Mode::Exclude);
        QCOMPARE(find(criteria, Dimension::Country)->values, std::vector<std::string>{"AT"});
    }

    void overseasLeavesEuropeOutOnce()
    {
        Introduction said;
        said.country = "AT";
        said.aims = {Aim::Abroad, Aim::Overseas};
        const auto *left = find(firstSearch(said), Dimension::Country);
        QVERIFY(left != nullptr);
        QCOMPARE(std::ranges::count(left->values, "AT"), 1);
        QVERIFY(std::ranges::contains(left->values, "FR"));
        QVERIFY(!std::ranges::contains(left->values, "JP"));
    }

    void aimsNeedWhatTheyAreAbout()
    {
        Introduction said; // no country, no place
        said.aims = {Aim::Abroad, Aim::LooksForUs, Aim::NearEnough};
        QVERIFY(firstSearch(said).list.empty());
    }

    void whoOneIsBringsCountryAndThemes()
    {
        Welcome welcome;
        welcome.setSession(m_session.get());
        QVERIFY(welcome.isWanted());
        welcome.choose(u"org:minalogic"_s);
        QTRY_COMPARE(welcome.country(), u"FR"_s);
        QVERIFY(!welcome.organisationName().isEmpty());
        const auto chosen = [&] {
            const auto themes = welcome.themes();
            return std::ranges::count(themes, true, &WelcomeChoice::chosen);
        };
        const auto before = chosen();
        QVERIFY(before > 0);
        const auto themes = welcome.themes();
        const QString other = std::ranges::find(themes, false, &WelcomeChoice::chosen)->id;
        welcome.toggleTheme(other);
        QCOMPARE(chosen(), before + 1);
        welcome.toggleAim(u"abroad"_s);
        const auto criteria = search::readCriteria(welcome.finish().toUtf8(), u"first"_s);
        QVERIFY(criteria.has_value());
        QCOMPARE(std::int64_t(find(*criteria, Dimension::Sector)->values.size()), before + 1);
        QCOMPARE(m_session->settings()->ownOrganisation(), u"org:minalogic"_s);
        QCOMPARE(m_session->settings()->country(), u"FR"_s);
        QVERIFY(!welcome.isWanted());
    }

    void skippedIsNotAskedAgain()
    {
        Welcome welcome;
        welcome.setSession(m_session.get());
        welcome.skip();
        Welcome again;
        again.setSession(m_session.get());
        QVERIFY(!again.isWanted());
        QVERIFY(m_session->settings()->ownOrganisation().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(WelcomeTest)
#include "welcometest.moc"
