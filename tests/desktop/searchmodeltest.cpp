// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/searchmodel.h"

#include "desktop/naming/highlighter.h"
#include "desktop/search/passages.h"
#include "desktop/search/searchfile.h"
#include "desktop/search/similarsearch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// The search room's state on the catalogue that comes with the program.
class SearchModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsAllAtFirst();
    void aMustLeavesWhatMeetsIt();
    void preferencesRankAndTheirPartsSumToTheScore();
    void aFacetSaysWhatChoosingGives();
    void undoAndRedo();
    void aNewerChangeDropsTheOlder();
    void littleFoundSaysWhatToRelax();
    void cardsAreMoved();
    void regionsAreATree();
    void numbersHaveAHistogram();
    void aSecondLookSaysMore();
    void theOwnCountryIsAValue();
    void foundWordsAreMarked();
    void passagesSayWhereElseTheWordsStand_data();
    void passagesSayWhereElseTheWordsStand();
    void passagesComeToTheList();
    void similarOnesToSeveral();
    void arcsJoinPartners();
    void aSearchGoesIntoAFileAndBack();
    void aBrokenFileChangesNothing_data();
    void aBrokenFileChangesNothing();
    void modelsKeepTheirPromises();

private:
    void settle();
    int cardOf(const QString &dimension);

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<SearchModel> m_search;
};

void SearchModelTest::initTestCase()
{
    m_session =
        std::make_unique<Session>(m_folder.filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    m_session->load();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), 60000);
}

void SearchModelTest::init()
{
    m_history = std::make_unique<UndoHistory>();
    m_search = std::make_unique<SearchModel>();
    m_search->setHistory(m_history.get());
    m_search->setSession(m_session.get());
    QTRY_VERIFY(m_search->isAnswered());
}

/// Waits until the answer to the last change is there.
void SearchModelTest::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 30000);
}

int SearchModelTest::cardOf(const QString &dimension)
{
    m_search->add(dimension);
    settle();
    return m_search->editing();
}

void SearchModelTest::listsAllAtFirst()
{
    QCOMPARE(m_search->count(), int(m_session->snapshot()->index->size()));
    QVERIFY(!m_search->results()->isRanked());
    QVERIFY(m_search->countries() > 20);
    m_search->wantMore();
    settle();
    QCOMPARE(m_search->results()->count(), m_search->count());
}

void SearchModelTest::aMustLeavesWhatMeetsIt()
{
    const int card = cardOf(u"country"_s);
    m_search->toggleValue(card, u"FR"_s);
    m_search->setMode(card, u"must"_s);
    settle();
    QVERIFY(m_search->count() > 0);
    QVERIFY(m_search->count() < int(m_session->snapshot()->index->size()));
    for (const auto &row : m_search->results()->rows())
        QCOMPARE(m_session->snapshot()->index->country(row.row), "FR");
    QCOMPARE(m_search->countries(), 1);
}

void SearchModelTest::preferencesRankAndTheirPartsSumToTheScore()
{
    const int country = cardOf(u"country"_s);
    m_search->toggleValue(country, u"FR"_s);
    m_search->setWeight(country, 5);
    const int smes = cardOf(u"members.sme"_s);
    m_search->setRange(smes, u"50"_s, {});
    m_search->setWeight(smes, 2);
    settle();
    QVERIFY(m_search->results()->isRanked());
    double before = 1;
    for (const auto &row : m_search->results()->rows()) {
        double sum = 0;
        double missing = 0;
        for (const auto &part : row.parts) {
            sum += part.share;
            missing += part.missing;
        }
        QVERIFY(qAbs(sum - row.score) < 1e-9);
        QVERIFY(qAbs(sum + missing - row.reach) < 1e-9);
        QVERIFY(row.score <= before + 1e-9);
        before = row.score;
    }
}

void SearchModelTest::aFacetSaysWhatChoosingGives()
{
    const int card = cardOf(u"country"_s);
    m_search->setMode(card, u"must"_s);
    settle();
    FacetModel *facet = m_search->facet();
    QVERIFY(facet->count() > 20);
    const QModelIndex first = facet->index(0);
    const int promised = first.data(FacetModel::CountRole).toInt();
    m_search->toggleValue(card, first.data(FacetModel::ValueRole).toString());
    settle();
    QCOMPARE(m_search->count(), promised);
    QVERIFY(facet->index(0).data(FacetModel::ChosenRole).toBool());
    facet->setFilter(u"zzzz"_s);
    QCOMPARE(facet->count(), 0);
}

void SearchModelTest::undoAndRedo()
{
    const int all = m_search->count();
    const int card = cardOf(u"country"_s);
    m_search->toggleValue(card, u"FR"_s);
    m_search->setMode(card, u"exclude"_s);
    settle();
    const int without = m_search->count();
    QVERIFY(without < all);
    m_history->undo();
    settle();
    QCOMPARE(m_search->count(), all);
    m_history->redo();
    settle();
    QCOMPARE(m_search->count(), without);
    while (m_history->canUndo())
        m_history->undo();
    settle();
    QCOMPARE(m_search->criteria()->count(), 0);
    QCOMPARE(m_search->count(), all);
}

void SearchModelTest::aNewerChangeDropsTheOlder()
{
    const int card = cardOf(u"country"_s);
    m_search->setMode(card, u"must"_s);
    for (const QString &country : {u"FR"_s, u"DE"_s, u"ES"_s, u"FR"_s, u"DE"_s})
        m_search->toggleValue(card, country);
    settle();
    QTest::qWait(200);
    for (const auto &row : m_search->results()->rows())
        QCOMPARE(m_session->snapshot()->index->country(row.row), "ES");
}

void SearchModelTest::littleFoundSaysWhatToRelax()
{
    const int card = cardOf(u"members.total"_s);
    m_search->setRange(card, u"1000000"_s, {});
    m_search->setMode(card, u"must"_s);
    settle();
    QCOMPARE(m_search->count(), 0);
    QCOMPARE(m_search->relaxations().size(), 1);
    QCOMPARE(m_search->relaxations().first().card, card);
    QCOMPARE(m_search->relaxations().first().gain, int(m_session->snapshot()->index->size()));
}

void SearchModelTest::cardsAreMoved()
{
    const auto titles = [&] {
        QStringList all;
        for (int i = 0; i < m_search->criteria()->count(); ++i)
            all << m_search->criteria()->index(i).data(CriteriaModel::DimensionRole).toString();
        return all;
    };
    for (const auto &dimension : {u"country"_s, u"sector"_s, u"label"_s})
        cardOf(dimension);
    QCOMPARE(m_search->editing(), 2);
    m_search->move(2, 0);
    QCOMPARE(titles(), (QStringList{u"label"_s, u"country"_s, u"sector"_s}));
    QCOMPARE(m_search->editing(), 0); // it stays the card that is open
    m_search->move(0, 2);
    QCOMPARE(titles(), (QStringList{u"country"_s, u"sector"_s, u"label"_s}));
    m_search->move(0, 3);
    m_search->move(-1, 0);
    QCOMPARE(titles(), (QStringList{u"country"_s, u"sector"_s, u"label"_s}));
    m_history->undo();
    QCOMPARE(titles(), (QStringList{u"label"_s, u"country"_s, u"sector"_s}));
}

void SearchModelTest::regionsAreATree()
{
    const int card = cardOf(u"region"_s);
    FacetModel *facet = m_search->facet();
    QVERIFY(facet->isTree());
    const auto row = [&](const QString &value) {
        for (int i = 0; i < facet->count(); ++i) {
            if (facet->index(i).data(FacetModel::ValueRole).toString() == value)
                return i;
        }
        return -1;
    };
    const int germany = row(u"DE"_s);
    QVERIFY(germany >= 0);
    QVERIFY(facet->index(germany).data(FacetModel::BranchRole).toBool());
    QVERIFY(!facet->index(germany).data(FacetModel::OpenRole).toBool());
    QCOMPARE(row(u"DE2"_s), -1);
    facet->setOpen(u"DE"_s, true);
    QVERIFY(row(u"DE2"_s) > row(u"DE"_s));
    QCOMPARE(facet->index(row(u"DE2"_s)).data(FacetModel::DepthRole).toInt(), 1);
    facet->setOpen(u"DE"_s, false);
    QCOMPARE(row(u"DE2"_s), -1);
    // What is chosen is not hidden, unless the user closes it.
    m_search->toggleValue(card, u"FR1"_s);
    settle();
    QVERIFY(row(u"FR1"_s) > row(u"FR"_s));
    // A filter finds what is in closed branches.
    facet->setFilter(u"DE2"_s);
    QVERIFY(row(u"DE2"_s) >= 0);
}

void SearchModelTest::numbersHaveAHistogram()
{
    const int card = cardOf(u"members.total"_s);
    const auto steps = m_search->histogram();
    QVERIFY(steps.size() > 3);
    int stated = 0;
    for (const HistogramStep &step : steps)
        stated += step.count;
    QVERIFY(stated > 50);
    QVERIFY(std::ranges::any_of(steps, [](const HistogramStep &step) { return step.share == 1; }));
    m_search->setRange(card, u"100"_s, u"199"_s);
    m_search->setMode(card, u"must"_s);
    settle();
    QCOMPARE(m_search->histogram(), steps); // its own must is set aside
    const auto hundreds = std::ranges::find(steps, 100.0, &HistogramStep::from);
    QVERIFY(hundreds != steps.end());
    QCOMPARE(m_search->count(), hundreds->count);
    m_search->setEditing(-1);
    settle();
    QVERIFY(m_search->histogram().isEmpty());
}

void SearchModelTest::aSecondLookSaysMore()
{
    m_search->toggleValue(cardOf(u"sector"_s), u"digital"_s);
    m_search->setRange(cardOf(u"members.sme"_s), u"50"_s, {});
    settle();
    QVERIFY(m_search->questions().isEmpty()); // not yet
    QTRY_VERIFY(!m_search->questions().isEmpty());
    const QuestionHint question = m_search->questions().front();
    QVERIFY(m_session->snapshot()->index->find(question.recordId.toStdString()));
    QVERIFY2(question.body.contains(u"how many SMEs"), qPrintable(question.body));
    QVERIFY(!m_search->favours().isEmpty());
    bool anyRobust = false;
    for (int i = 0; i < 50; ++i)
        anyRobust |= m_search->results()->index(i).data(ResultModel::RobustRole).toBool();
    QVERIFY(anyRobust);
    m_search->setText(u"wind"_s);
    settle();
    QVERIFY(m_search->questions().isEmpty()); // of another answer
    QVERIFY(!m_search->results()->index(0).data(ResultModel::RobustRole).toBool());
}

void SearchModelTest::theOwnCountryIsAValue()
{
    m_session->settings()->setCountry(u"JP"_s);
    cardOf(u"looks-for"_s);
    const auto mine = m_search->facet()->index(0);
    QCOMPARE(mine.data(FacetModel::ValueRole).toString(), u"mine"_s);
    const int hits = mine.data(FacetModel::CountRole).toInt();
    QVERIFY(hits > 0);
    m_search->setMode(0, u"must"_s);
    m_search->toggleValue(0, u"mine"_s);
    settle();
    QCOMPARE(m_search->count(), hits);
    m_session->settings()->setCountry(u"US"_s); // another country, another answer
    settle();
    QVERIFY(m_search->count() != hits);
    m_session->settings()->setCountry({});
}

void SearchModelTest::foundWordsAreMarked()
{
    m_search->setText(u"Photonik"_s);
    settle();
    bool inAName = false;
    for (int i = 0; i < m_search->results()->count(); ++i) {
        const auto row = m_search->results()->index(i);
        const QStringList words = row.data(ResultModel::WordsRole).toStringList();
        inAName |= !Highlighter::marked(row.data(ResultModel::NameRole).toString(), words).isEmpty();
    }
    QVERIFY(inAName);
    QCOMPARE(Highlighter::marked(u"Région <b>Solaire</b> & \"Région\""_s, {u"region"_s}),
             u"<u>Région</u> &lt;b&gt;Solaire&lt;/b&gt; &amp; &quot;<u>Région</u>&quot;"_s);
    QCOMPARE(Highlighter::marked(u"one\ntwo"_s, {u"two"_s}), u"one<br><u>two</u>"_s);
    QCOMPARE(Highlighter::marked(u"one & two"_s, {u"three"_s}), QString());
}

void SearchModelTest::passagesSayWhereElseTheWordsStand_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QStringList>("keywords");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("passage");
    const QString lead =
        u"A cluster of the valley that brings firms, schools and laboratories together since long ago, "_s;
    QTest::newRow("in the name alone") << u""_s << QStringList{} << QStringList{u"alpha"_s} << u""_s;
    QTest::newRow("no words") << u"Light."_s << QStringList{} << QStringList{} << u""_s;
    QTest::newRow("short") << u"Light and sensors."_s << QStringList{} << QStringList{u"sensors"_s}
                           << u"Light and sensors."_s;
    QTest::newRow("folded") << u"Für Bäder"_s << QStringList{} << QStringList{u"bader"_s} << u"Für Bäder"_s;
    QTest::newRow("in the middle") << lead + u"with sensors for wine."_s << QStringList{} << QStringList{u"sensors"_s}
                                   << u"… laboratories together since long ago, with sensors for wine."_s;
    QTest::newRow("keywords") << u"Nothing of it."_s << QStringList{u"Wind"_s, u"Smart sensors"_s}
                              << QStringList{u"sensors"_s} << u"Smart sensors"_s;
    QTest::newRow("nowhere") << u"Nothing of it."_s << QStringList{u"Wind"_s} << QStringList{u"sensors"_s} << u""_s;
}

void SearchModelTest::passagesSayWhereElseTheWordsStand()
{
    QFETCH(const QString, summary);
    QFETCH(const QStringList, keywords);
    QFETCH(const QStringList, words);
    QFETCH(const QString, passage);
    catalogue::Organisation organisation;
    organisation.name = "Alpha";
    organisation.summary = summary.toStdString();
    for (const QString &keyword : keywords)
        organisation.keywords.push_back(keyword.toStdString());
    QCOMPARE(passageOf(organisation, words), passage);
}

void SearchModelTest::passagesComeToTheList()
{
    m_search->setText(u"hydrogen"_s);
    settle();
    const auto passages = [&] {
        int count = 0;
        for (int place = 0; place < m_search->results()->count(); ++place) {
            const auto row = m_search->results()->index(place);
            const QString passage = row.data(ResultModel::PassageRole).toString();
            if (passage.isEmpty())
                continue;
            ++count;
            const auto words = row.data(ResultModel::WordsRole).toStringList();
            if (Highlighter::marked(passage, words).isEmpty())
                return -1; // without one of the words
        }
        return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(passages() > 0, 20000);
}

void SearchModelTest::similarOnesToSeveral()
{
    SimilarSearch similar;
    similar.setProperty("search", QVariant::fromValue(m_search.get()));
    QSignalSpy started(&similar, &SimilarSearch::started);
    similar.start({u"org:minalogic"_s, u"org:optitec"_s, u"org:gone"_s});
    QTRY_COMPARE(started.size(), 1);
    settle();
    QVERIFY(m_search->results()->isRanked());
    QVERIFY(m_search->results()->placeOf(u"org:minalogic"_s) >= 0);
    m_history->undo();
    settle();
    QVERIFY(!m_search->results()->isRanked());
    QSignalSpy failed(&similar, &SimilarSearch::failed);
    similar.start({u"org:gone"_s});
    QTRY_COMPARE(failed.size(), 1);
}

void SearchModelTest::arcsJoinPartners()
{
    const Snapshot &snapshot = *m_session->snapshot();
    const auto placed = [&](search::Row row) { return snapshot.index->position(row).has_value(); };
    QCOMPARE(m_search->arcs().count(), 0);
    bool foundThicker = false;
    bool foundThree = false;
    for (const auto &partnership : snapshot.partnerships) {
        std::vector<search::Row> members;
        std::ranges::copy_if(partnership.members, std::back_inserter(members), placed);
        const auto count = members.size();
        m_search->setOpenId(QString::fromUtf8(partnership.id.data(), qsizetype(partnership.id.size())));
        const std::size_t expected = count <= 12 ? count * (count - 1) / 2 : count - 1;
        QCOMPARE(std::size_t(m_search->arcs().count()), count == 0 ? 0 : expected);
        foundThree = foundThree || count >= 3;
        m_search->setOpenId({});
        if (count == 0)
            continue;
        // From one of them to all that it has to do with, each once.
        m_search->setSelectedId(QString::fromStdString(std::string(snapshot.index->id(members[0]))));
        const auto partners = snapshot.partnersOf(members[0]);
        QCOMPARE(m_search->arcs().count(), int(std::ranges::count_if(partners, placed)));
        std::set<double> widths;
        const MapLines arcs = m_search->arcs();
        for (const paint::MapLine &line : arcs.lines())
            widths.insert(line.width);
        foundThicker = foundThicker || widths.size() > 1;
        m_search->setSelectedId({});
    }
    QVERIFY(foundThree);
    QVERIFY(foundThicker); // some share more than one

    // Those who plan a consortium: each with each, thicker where they know one another.
    const auto known = std::ranges::find_if(snapshot.partnerships, [&](const auto &partnership) {
        return std::ranges::count_if(partnership.members, placed) >= 2;
    });
    QStringList ids;
    for (const search::Row member : known->members)
        if (placed(member) && ids.size() < 2)
            ids += QString::fromUtf8(snapshot.index->id(member).data(), qsizetype(snapshot.index->id(member).size()));
    for (std::uint32_t row = 0; ids.size() < 3; ++row) {
        const auto stranger = search::Row(row);
        if (placed(stranger) && snapshot.partnershipsOf[row].empty())
            ids +=
                QString::fromUtf8(snapshot.index->id(stranger).data(), qsizetype(snapshot.index->id(stranger).size()));
    }
    m_search->setOpenConsortium(ids + QStringList{u"org:gone"_s});
    const MapLines among = m_search->arcs();
    QCOMPARE(among.count(), 3);
    std::vector<double> widths;
    for (const paint::MapLine &line : among.lines())
        widths.push_back(line.width);
    QVERIFY(widths[0] > widths[1]);
    QCOMPARE(widths[1], widths[2]);
    m_search->setOpenConsortium({});
    QCOMPARE(m_search->arcs().count(), 0);
}

void SearchModelTest::aSearchGoesIntoAFileAndBack()
{
    const QUrl path = QUrl::fromLocalFile(m_folder.filePath(u"search.json"_s));
    SearchFile file;
    file.setProperty("search", QVariant::fromValue(m_search.get()));
    m_search->setText(u"wind"_s);
    m_search->add(u"country"_s);
    m_search->toggleValue(1, u"ES"_s);
    m_search->setMode(1, u"prefer"_s);
    m_search->setWeight(1, 4);
    settle();
    const QString criteria = m_search->criteriaJson();
    QSignalSpy saved(&file, &SearchFile::saved);
    file.save(path);
    QTRY_COMPARE(saved.size(), 1);
    m_search->reset();
    settle();
    QSignalSpy opened(&file, &SearchFile::opened);
    file.open(path);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_search->criteriaJson(), criteria);
}

void SearchModelTest::aBrokenFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("cut") << QByteArray(R"({"criteria":[{"mode":"must")");
    QTest::newRow("unknown country") << QByteArray(
        R"({"criteria":[{"mode":"must","dimension":"country","any_of":["QQ"]}]})");
    QTest::newRow("too large") << QByteArray(2 << 20, ' ');
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void SearchModelTest::aBrokenFileChangesNothing()
{
    QFETCH(const QByteArray, bytes);
    QFile out(m_folder.filePath(u"broken.json"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    out.close();
    const QString before = m_search->criteriaJson();
    SearchFile file;
    file.setProperty("search", QVariant::fromValue(m_search.get()));
    QSignalSpy failed(&file, &SearchFile::failed);
    file.open(QUrl::fromLocalFile(out.fileName()));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"broken.json"_s));
    QCOMPARE(m_search->criteriaJson(), before);
}

void SearchModelTest::modelsKeepTheirPromises()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester results(m_search->results(), mode);
    const QAbstractItemModelTester criteria(m_search->criteria(), mode);
    const QAbstractItemModelTester facet(m_search->facet(), mode);
    const int card = cardOf(u"sector"_s);
    m_search->toggleValue(card, u"energy"_s);
    settle();
    m_search->add(u"country"_s);
    m_search->remove(card);
    settle();
    m_search->reset();
    settle();
    QCOMPARE(m_search->criteria()->count(), 0);
}

QTEST_GUILESS_MAIN(SearchModelTest)

#include "searchmodeltest.moc"
