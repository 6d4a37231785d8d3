// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/smartspecialisation.h"

#include "base/work.h"
#include "calls/fit/fitsubject.h"
#include "calls/known/mergedcalls.h"
#include "desktop/records/recordcontext.h"
#include "store/cache.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostCalls = 3; ///< named below a priority; the rest is counted

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::SmartSpecialisation)
};

QString themeNames(const std::vector<std::string> &ids, const RecordContext &context)
{
    QStringList names;
    for (const std::string &id : ids)
        names << (context.vocabularies->contains(catalogue::Vocabulary::Sector, id)
                      ? context.sector(id)
                      : text(context.vocabularies->name(catalogue::Vocabulary::Technology, id, context.language())));
    return names.join(Words::tr(", "));
}

QString noteOf(const calls::JoinedPriority &one, const RecordContext &context)
{
    QStringList notes;
    if (!one.shared.empty())
        notes << Words::tr("ours too: %1").arg(themeNames(one.shared, context));
    notes << (one.themes.empty() ? Words::tr("names no theme that is known here")
                                 : Words::tr("%n call(s)", nullptr, int(one.calls.size())));
    return notes.join(u" · "_s);
}

/// On a country's page.
QList<SpecialisationLine> linesOfCountry(const calls::CountryPriorities &country,
                                         const std::vector<catalogue::Call> &coming, const RecordContext &context)
{
    QList<SpecialisationLine> lines;
    for (const calls::JoinedPriority &one : country.priorities) {
        SpecialisationLine line;
        line.text = text(one.text);
        line.note = noteOf(one, context);
        line.shared = !one.shared.empty();
        lines << line;
        for (const std::size_t place : one.calls | std::views::take(mostCalls)) {
            SpecialisationLine call;
            call.text = text(coming[place].title);
            call.note = text(coming[place].reference);
            call.recordId = text(coming[place].id);
            lines << call;
        }
    }
    return lines;
}

/// On a call's page: the countries that have a priority which it serves.
QList<SpecialisationLine> linesOfCall(const std::vector<calls::CountryPriorities> &countries,
                                      const RecordContext &context)
{
    QList<SpecialisationLine> lines;
    for (const calls::CountryPriorities &country : countries) {
        QStringList priorities;
        SpecialisationLine line;
        for (const calls::JoinedPriority &one : country.priorities) {
            if (one.calls.empty())
                continue;
            priorities << text(one.text);
            line.shared = line.shared || !one.shared.empty();
        }
        if (priorities.isEmpty())
            continue;
        line.text = context.country(country.country);
        line.note = line.shared ? Words::tr("%1 (ours too)").arg(priorities.join(u"; "_s)) : priorities.join(u"; "_s);
        line.recordId = text(country.id);
        lines << line;
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &SpecialisationLine::shared);
    return lines;
}

Result<QList<SpecialisationLine>> readLines(const QString &path, const std::string &id, const std::string &own,
                                            const RecordContext &context)
{
    const auto cache = store::Cache::open(path);
    if (!cache)
        return std::unexpected(cache.error());
    auto countries = cache->records().all<catalogue::Country>();
    if (!countries)
        return std::unexpected(countries.error());
    const auto profile = calls::profileOfOrganisations({own}, *cache);
    if (!profile)
        return std::unexpected(profile.error());
    if (kindOfId(id) == RecordKind::Call) {
        const auto known = calls::mergedCall(*cache, id);
        if (!known)
            return std::unexpected(known.error());
        if (!*known)
            return QList<SpecialisationLine>();
        const calls::FitCall call((*known)->call);
        return linesOfCall(calls::joinPriorities(*countries, *profile, std::span(&call, 1)), context);
    }
    std::erase_if(*countries, [&](const catalogue::Country &country) { return country.id != id; });
    const auto coming = calls::comingCalls(*cache, context.now);
    if (!coming)
        return std::unexpected(coming.error());
    const std::vector<calls::FitCall> prepared(coming->begin(), coming->end());
    const auto joined = calls::joinPriorities(*countries, *profile, prepared);
    return joined.empty() ? QList<SpecialisationLine>() : linesOfCountry(joined.front(), *coming, context);
}

} // namespace

void SmartSpecialisation::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &SmartSpecialisation::read);
    Q_EMIT sourceChanged();
    read();
}

void SmartSpecialisation::setRecordId(const QString &id)
{
    m_recordId = id;
    Q_EMIT sourceChanged();
    read();
}

bool SmartSpecialisation::knowsUs() const
{
    return m_session && !m_session->settings()->ownOrganisation().isEmpty();
}

void SmartSpecialisation::read()
{
    const auto generation = ++m_generation;
    m_lines.clear();
    Q_EMIT linesChanged();
    const auto kind = kindOfId(m_recordId.toStdString());
    if (!m_session || !m_session->isReady() || (kind != RecordKind::Call && kind != RecordKind::Country))
        return;
    RecordContext context;
    context.now = m_session->clock().now();
    runBlocking(readLines, m_session->cachePath(), m_recordId.toStdString(),
                m_session->settings()->ownOrganisation().toStdString(), context)
        .then(this, [this, generation](const Result<QList<SpecialisationLine>> &lines) {
            if (generation != m_generation || !m_session->check(this, lines))
                return;
            m_lines = *lines;
            Q_EMIT linesChanged();
        });
}

} // namespace hansa::desktop
