// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/fitchoices.h"

#include "calls/fit/fitsubject.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{
QString textOf(calls::FitSubject::Kind kind, std::int64_t number)
{
    return QString::fromStdString(calls::toText({.kind = kind, .ids = {}, .number = number}));
}

/// The names of what a subject names by id.
QString recordNames(Store &store, const QString &subject)
{
    const auto read = calls::fitSubjectFrom(subject.toStdString());
    QStringList names;
    for (const std::string &id : read ? read->ids : std::vector<std::string>()) {
        const auto summaries = store.cache.records().summaries({id});
        if (summaries && !summaries->empty())
            names << QString::fromStdString(summaries->front().title);
    }
    return names.join(FitChoices::tr(", "));
}
} // namespace

void FitChoices::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &FitChoices::reload);
    connect(session->settings(), &Settings::changed, this, [this] {
        const QString subject = m_session->settings()->fitFor();
        if (!std::ranges::contains(m_choices, subject, &Choice::subject))
            reload();
        else
            Q_EMIT changed();
    });
    Q_EMIT sessionChanged();
    reload();
}

QString FitChoices::ofShortlist(qint64 list)
{
    return textOf(calls::FitSubject::Shortlist, list);
}

QStringList FitChoices::names() const
{
    QStringList names;
    for (const Choice &one : m_choices)
        names << one.name;
    return names;
}

int FitChoices::current() const
{
    const auto at =
        std::ranges::find(m_choices, m_session ? m_session->settings()->fitFor() : QString(), &Choice::subject);
    return at == m_choices.end() ? 0 : int(at - m_choices.begin());
}

void FitChoices::choose(int place)
{
    if (place >= 0 && place < m_choices.size())
        m_session->settings()->setFitFor(m_choices[place].subject);
}

void FitChoices::reload()
{
    if (!m_session || !m_session->isReady())
        return;
    m_session->store()
        .run([chosen = m_session->settings()->fitFor()](Store &store) -> Result<QList<Choice>> {
            const auto lists = store.workspace.shortlists().all();
            if (!lists)
                return std::unexpected(lists.error());
            const auto searches = store.workspace.searches().saved();
            if (!searches)
                return std::unexpected(searches.error());
            QList<Choice> choices{{{}, tr("us")}};
            for (const store::Shortlist &list : *lists)
                choices << Choice{ofShortlist(list.id), tr("shortlist “%1”").arg(QString::fromStdString(list.name))};
            for (const store::SavedSearch &one : *searches)
                choices << Choice{textOf(calls::FitSubject::SavedSearch, one.id),
                                  tr("search “%1”").arg(QString::fromStdString(one.name))};
            if (!std::ranges::contains(choices, chosen, &Choice::subject))
                if (const QString names = recordNames(store, chosen); !names.isEmpty())
                    choices << Choice{chosen, names};
            return choices;
        })
        .then(this, [this](const Result<QList<Choice>> &choices) {
            if (!m_session->check(this, choices))
                return;
            m_choices = *choices;
            Q_EMIT changed();
        });
}

} // namespace hansa::desktop
