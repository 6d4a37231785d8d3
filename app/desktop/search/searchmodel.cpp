// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/searchmodel.h"

#include "base/work.h"
#include "catalogue/vocabularies.h"
#include "desktop/naming/dimensionwords.h"
#include "desktop/naming/themes.h"
#include "desktop/naming/typednumber.h"
#include "desktop/search/partnerarcs.h"
#include "desktop/search/passages.h"
#include "search/criteriajson.h"
#include "search/searchlink.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;
using search::Criterion;
using search::Dimension;
using search::Mode;

namespace
{

constexpr std::uint32_t firstPage = 200;
constexpr std::uint32_t nextPage = 800;
constexpr int textMergeKey = 1;
constexpr std::chrono::milliseconds pauseBeforeLook(250); ///< who still moves a weight needs no second look
constexpr std::chrono::seconds stay(3); ///< after so long it was a search, no step on the way to one
constexpr double usualWeight = 3;
constexpr double usualDistanceKm = 500;

constexpr std::array cardDimensions{Dimension::Sector,          Dimension::Technology, Dimension::Ecosystem,
                                    Dimension::Country,         Dimension::Region,     Dimension::Distance,
                                    Dimension::MembersTotal,    Dimension::MembersSme, Dimension::MembersLarge,
                                    Dimension::MembersResearch, Dimension::Label,      Dimension::LooksFor,
                                    Dimension::Partnership,     Dimension::Service,    Dimension::Language,
                                    Dimension::Network,         Dimension::Keyword,    Dimension::Nace,
                                    Dimension::Founded,         Dimension::Staff,      Dimension::AsOf};

Criterion newCriterion(Dimension dimension, Mode mode)
{
    Criterion criterion;
    criterion.dimension = dimension;
    criterion.mode = mode;
    criterion.weight = usualWeight;
    return criterion;
}

} // namespace

SearchModel::SearchModel(QObject *parent)
    : QObject(parent)
    , m_top(firstPage)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLook);
    connect(&m_pause, &QTimer::timeout, this, &SearchModel::lookAgain);
    m_stay.setSingleShot(true);
    m_stay.setInterval(stay);
    connect(&m_stay, &QTimer::timeout, this, &SearchModel::settled);
}

SearchModel::~SearchModel()
{
    m_stop.request_stop();
}

void SearchModel::setSession(Session *session)
{
    if (session == m_session)
        return;
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &SearchModel::run);
    connect(session, &Session::workspaceChanged, this, [this] {
        if (m_session->settings()->criteria().isEmpty() && !m_cards.empty())
            takeOver({}, m_doubt); // they were erased
    });
    connect(session->settings(), &Settings::changed, this, [this, country = session->settings()->country()]() mutable {
        if (std::exchange(country, m_session->settings()->country()) != m_session->settings()->country())
            run();
    });
    Q_EMIT sessionChanged();
    run();
}

void SearchModel::setHistory(UndoHistory *history)
{
    m_history = history;
    Q_EMIT historyChanged();
}

QString SearchModel::text() const
{
    const auto card = std::ranges::find(m_cards, Dimension::Text, &Criterion::dimension);
    return card == m_cards.end() || card->values.empty() ? QString() : QString::fromStdString(card->values.front());
}

void SearchModel::setText(const QString &text)
{
    if (text == this->text())
        return;
    Cards cards = m_cards;
    auto card = std::ranges::find(cards, Dimension::Text, &Criterion::dimension);
    if (text.trimmed().isEmpty()) {
        if (card != cards.end())
            cards.erase(card);
    } else {
        if (card == cards.end())
            card = cards.insert(cards.begin(), newCriterion(Dimension::Text, Mode::Must));
        card->values = {text.toStdString()};
    }
    change(tr("the words"), std::move(cards), textMergeKey);
}

void SearchModel::setEditing(int card)
{
    if (!isCard(card))
        card = -1;
    if (card == m_editing)
        return;
    m_editing = card;
    m_facet.clear();
    Q_EMIT editingChanged();
    run(); // its values and their counts
}

void SearchModel::setDoubt(double doubt)
{
    m_doubt = std::clamp(doubt, 0.0, 1.0);
    Q_EMIT cardsChanged();
    run();
}

QList<DimensionChoice> SearchModel::choices() const
{
    QList<DimensionChoice> choices;
    for (const auto dimension : cardDimensions)
        choices.append({QString::fromUtf8(search::dimensionName(dimension)), dimensionTitle(dimension)});
    return choices;
}

void SearchModel::add(const QString &dimension)
{
    const auto known = search::dimensionFromName(dimension.toStdString());
    if (!known)
        return;
    Cards cards = m_cards;
    cards.push_back(newCriterion(*known, Mode::Prefer));
    change(tr("adding %1").arg(dimensionTitle(*known)), std::move(cards));
    setEditing(int(m_cards.size()) - 1);
}

void SearchModel::remove(int card)
{
    if (!isCard(card))
        return;
    Cards cards = m_cards;
    const QString title = criterionTitle(m_cards[std::size_t(card)]);
    cards.erase(cards.begin() + card);
    if (m_editing >= card)
        setEditing(-1);
    change(tr("removing %1").arg(title), std::move(cards));
}

void SearchModel::move(int card, int to)
{
    if (!isCard(card) || !isCard(to) || card == to)
        return;
    Cards cards = m_cards;
    const auto first = cards.begin();
    if (card < to)
        std::rotate(first + card, first + card + 1, first + to + 1);
    else
        std::rotate(first + to, first + card, first + card + 1);
    if (m_editing == card)
        setEditing(to);
    change(tr("moving %1").arg(criterionTitle(m_cards[std::size_t(card)])), std::move(cards));
}

void SearchModel::reset()
{
    setEditing(-1);
    if (!m_cards.empty())
        change(tr("starting anew"), {});
}

void SearchModel::setMode(int card, const QString &mode)
{
    const auto known = search::modeFromName(mode.toStdString());
    if (!known || !isCard(card))
        return;
    Cards cards = m_cards;
    cards[std::size_t(card)].mode = *known;
    change(tr("making %1 a %2").arg(criterionTitle(m_cards[std::size_t(card)]), modeWord(*known)), std::move(cards));
}

void SearchModel::setWeight(int card, int weight)
{
    if (!isCard(card))
        return;
    Cards cards = m_cards;
    cards[std::size_t(card)].weight = std::clamp(weight, 0, 5);
    change(tr("weighing %1").arg(criterionTitle(m_cards[std::size_t(card)])), std::move(cards));
}

void SearchModel::toggleValue(int card, const QString &value)
{
    if (!isCard(card) || value.isEmpty())
        return;
    Cards cards = m_cards;
    auto &values = cards[std::size_t(card)].values;
    const auto id = value.toStdString();
    if (std::erase(values, id) == 0)
        values.push_back(id);
    change(tr("choosing in %1").arg(criterionTitle(m_cards[std::size_t(card)])), std::move(cards));
}

void SearchModel::setAllOf(int card, bool allOf)
{
    if (!isCard(card))
        return;
    Cards cards = m_cards;
    cards[std::size_t(card)].allOf = allOf;
    change(tr("all or any of %1").arg(criterionTitle(m_cards[std::size_t(card)])), std::move(cards));
}

void SearchModel::setRange(int card, const QString &atLeast, const QString &atMost)
{
    if (!isCard(card))
        return;
    Cards cards = m_cards;
    cards[std::size_t(card)].atLeast = typedNumber(atLeast);
    cards[std::size_t(card)].atMost = typedNumber(atMost);
    change(tr("the bounds of %1").arg(criterionTitle(m_cards[std::size_t(card)])), std::move(cards));
}

void SearchModel::setSince(int card, int year)
{
    if (!isCard(card))
        return;
    Cards cards = m_cards;
    cards[std::size_t(card)].from =
        year > 0 && year <= 9999 ? std::optional(PartialDate{std::int16_t(year), 0, 0}) : std::nullopt;
    change(tr("the age of the facts"), std::move(cards));
}

void SearchModel::setNearness(int card, const QString &name, double lat, double lon, double withinKm)
{
    if (!isCard(card))
        return;
    Cards cards = m_cards;
    cards[std::size_t(card)].nearness =
        search::Nearness{{lat, lon}, name.toStdString(), withinKm > 0 ? withinKm : usualDistanceKm, {}};
    change(tr("the distance from %1").arg(name), std::move(cards));
}

void SearchModel::setArea(double west, double south, double east, double north)
{
    Criterion area = cardOf(Dimension::Area);
    area.area = search::Area{{}, search::Box{west, south, east, north}, {}};
    setCriterion(tr("the area on the map"), area);
}

Criterion SearchModel::cardOf(Dimension dimension) const
{
    const auto card = std::ranges::find(m_cards, dimension, &Criterion::dimension);
    return card != m_cards.end() ? *card : newCriterion(dimension, Mode::Must);
}

void SearchModel::setCriterion(const QString &what, const search::Criterion &criterion)
{
    Cards cards = m_cards;
    const auto card = std::ranges::find(cards, criterion.dimension, &Criterion::dimension);
    if (card == cards.end())
        cards.push_back(criterion);
    else
        *card = criterion;
    change(what, std::move(cards));
}

bool SearchModel::setCriteriaJson(const QString &json)
{
    const auto criteria = search::readCriteria(json.toUtf8(), tr("the saved search"));
    if (!criteria)
        return false;
    replaceCriteria(tr("another search"), *criteria);
    return true;
}

void SearchModel::replaceCriteria(const QString &what, const search::Criteria &criteria)
{
    setEditing(-1);
    const Cards cards = toCards(criteria);
    if (cards == m_cards && criteria.doubt == m_doubt)
        return;
    if (!m_history)
        return takeOver(cards, criteria.doubt);
    m_history->push(
        what, [this, cards, doubt = criteria.doubt] { takeOver(cards, doubt); },
        [this, before = m_cards, doubt = m_doubt] { takeOver(before, doubt); });
}

QString SearchModel::link() const
{
    return QString::fromStdString(search::writeLink(engineCriteria()));
}

QString SearchModel::command() const
{
    return QString::fromStdString(search::commandLine(engineCriteria()));
}

bool SearchModel::isLink(const QString &text)
{
    return search::isLink(text.toStdString());
}

QString SearchModel::openLink(const QString &link)
{
    const auto criteria = search::readLink(link.toStdString(), catalogue::Vocabularies::builtIn());
    if (!criteria)
        return criteria.error().message();
    replaceCriteria(tr("another search"), *criteria);
    return {};
}

void SearchModel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString SearchModel::criteriaJson() const
{
    return QString::fromStdString(search::writeCriteria(engineCriteria()));
}

void SearchModel::wantMore()
{
    if (!m_outcome || m_outcome->rows.size() >= m_outcome->answer.count)
        return;
    m_top += nextPage;
    run();
}

void SearchModel::setSelectedId(const QString &id)
{
    if (id == m_selectedId)
        return;
    m_selectedId = id;
    Q_EMIT selectedIdChanged();
}

void SearchModel::setPane(const QString &pane)
{
    if (pane == m_pane)
        return;
    m_pane = pane;
    Q_EMIT paneChanged();
}

MapLines SearchModel::arcs() const
{
    if (!m_outcome)
        return {};
    const auto &snapshot = *m_outcome->snapshot;
    if (kindOfId(m_openId.toStdString()) == RecordKind::Partnership)
        return arcsOfPartnership(snapshot, m_openId.toStdString());
    if (!m_openConsortium.empty()) {
        std::vector<search::Row> rows;
        for (const QString &id : m_openConsortium)
            if (const auto row = snapshot.index->find(id.toStdString()))
                rows.push_back(*row);
        return arcsAmong(snapshot, rows);
    }
    const auto row = snapshot.index->find(m_selectedId.toStdString());
    return row ? arcsOfOrganisation(snapshot, *row) : MapLines();
}

void SearchModel::setOpenId(const QString &id)
{
    if (id == m_openId)
        return;
    m_openId = id;
    Q_EMIT selectedIdChanged();
}

void SearchModel::setOpenConsortium(const QStringList &ids)
{
    if (ids == m_openConsortium)
        return;
    m_openConsortium = ids;
    Q_EMIT selectedIdChanged();
}

QStringList SearchModel::themeNames() const
{
    QStringList names;
    for (int theme = 0; theme < sectorThemeCount; ++theme)
        names += themeName(SectorTheme(theme));
    return names;
}

int SearchModel::rowOf(const QString &id) const
{
    if (!m_outcome || id.isEmpty())
        return -1;
    const auto row = m_outcome->snapshot->index->find(id.toStdString());
    return row ? int(search::number(*row)) : -1;
}

QString SearchModel::idOfRow(int row) const
{
    if (!m_outcome || row < 0 || row >= int(m_outcome->snapshot->index->size()))
        return {};
    return QString::fromUtf8(m_outcome->snapshot->index->id(search::Row(row)));
}

QStringList SearchModel::partnersOf(const QString &id) const
{
    QStringList ids;
    if (!m_outcome)
        return ids;
    const auto &snapshot = *m_outcome->snapshot;
    if (const auto row = snapshot.index->find(id.toStdString())) {
        for (const auto partner : snapshot.partnersOf(*row))
            ids += QString::fromUtf8(snapshot.index->id(partner));
    }
    return ids;
}

QStringList SearchModel::wordsOf(const QString &id) const
{
    const int place = m_results.placeOf(id);
    return place < 0 ? QStringList() : m_results.rows()[std::size_t(place)].words;
}

QList<ReasonPart> SearchModel::reasonsOf(const QString &id) const
{
    const int place = m_results.placeOf(id);
    return place < 0 || !m_results.isRanked() ? QList<ReasonPart>() : m_results.rows()[std::size_t(place)].parts;
}

void SearchModel::change(const QString &what, Cards cards, int mergeKey)
{
    if (cards == m_cards)
        return;
    if (!m_history)
        return takeOver(std::move(cards), m_doubt);
    m_history->push(
        what, [this, cards, doubt = m_doubt] { takeOver(cards, doubt); },
        [this, before = m_cards, doubt = m_doubt] { takeOver(before, doubt); }, mergeKey);
}

void SearchModel::takeOver(Cards cards, double doubt)
{
    m_cards = std::move(cards);
    m_doubt = doubt;
    m_top = firstPage;
    m_criteria.setCards(m_cards);
    if (m_editing >= int(m_cards.size())) {
        m_editing = -1;
        Q_EMIT editingChanged();
    }
    if (m_session)
        m_session->settings()->setCriteria(criteriaJson());
    Q_EMIT cardsChanged();
    run();
}

Question SearchModel::question() const
{
    return {.snapshot = m_session->snapshot(),
            .cards = m_cards,
            .doubt = m_doubt,
            .top = m_top,
            .facets = {},
            .histogram = {},
            .today = m_session->clock().today(),
            .ownCountry = m_session->settings()->country().toStdString()};
}

void SearchModel::run()
{
    if (!m_session || !m_session->snapshot())
        return;
    m_stop.request_stop();
    m_stop = {};
    m_pause.stop();
    m_stay.stop();
    Question question = this->question();
    if (isCard(m_editing) && std::ranges::contains(search::facetDimensions, m_cards[std::size_t(m_editing)].dimension))
        question.facets = {m_cards[std::size_t(m_editing)].dimension};
    if (isCard(m_editing) && search::isRange(m_cards[std::size_t(m_editing)].dimension))
        question.histogram = m_cards[std::size_t(m_editing)].dimension;
    const auto generation = ++m_generation;
    compute([question = std::move(question), stop = m_stop.get_token()] {
        auto outcome = answerQuestion(question, stop);
        return outcome ? std::make_shared<const Outcome>(std::move(*outcome)) : nullptr;
    }).then(this, [this, generation](Result<std::shared_ptr<const Outcome>> outcome) {
        if (generation != m_generation)
            return;
        if (m_session->check(this, outcome)) {
            if (*outcome)
                answer(std::move(*outcome));
            return;
        }
        m_answered = m_generation; // what is shown stays, and no answer is to come
        Q_EMIT answeredChanged();
    });
}

void SearchModel::answer(std::shared_ptr<const Outcome> outcome)
{
    m_answered = m_generation;
    m_outcome = std::move(outcome);
    m_criteria.setCounts(m_outcome->cards);
    m_results.setRows(m_outcome->rows, m_outcome->ranked);
    showFacet();
    m_look = {};
    Q_EMIT answeredChanged();
    Q_EMIT lookedAgain();
    m_pause.start();
    m_stay.start();
}

void SearchModel::lookAgain()
{
    lookForPassages();
    const auto generation = m_generation;
    compute([question = question(), stop = m_stop.get_token()] {
        return desktop::lookAgain(question, stop);
    }).then(this, [this, generation](Result<std::optional<SecondLook>> look) {
        if (generation != m_generation || !m_session->check(this, look) || !*look)
            return;
        m_look = std::move(**look);
        m_results.setRobust(m_look.robust);
        Q_EMIT lookedAgain();
    });
}

void SearchModel::lookForPassages()
{
    const auto wanting = m_results.wantingPassages();
    if (wanting.isEmpty())
        return;
    m_session->store()
        .run([wanting](Store &store) {
            QHash<QString, QString> passages;
            for (const auto &[id, words] : wanting.asKeyValueRange()) {
                const auto read = store.cache.records().one<catalogue::Organisation>(id.toStdString());
                passages.insert(id, read && *read ? passageOf(**read, words) : QString());
            }
            return passages;
        })
        .then(this, [this, generation = m_generation](const Result<QHash<QString, QString>> &passages) {
            if (generation == m_generation && m_session->check(&m_results, passages))
                m_results.setPassages(*passages);
        });
}

void SearchModel::showFacet()
{
    if (!isCard(m_editing) || m_outcome->answer.facets.empty())
        return;
    const Criterion &card = m_cards[std::size_t(m_editing)];
    if (const auto &facet = m_outcome->answer.facets.front(); facet.dimension == card.dimension)
        m_facet.setFacet(facet, card.values, m_session->settings()->country().toStdString());
}

} // namespace hansa::desktop
