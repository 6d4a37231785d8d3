// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/owncallform.h"

#include "calls/known/owncalls.h"
#include "catalogue/codec.h"
#include "desktop/naming/typednumber.h"
#include "desktop/records/recordcontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

using Fields = std::vector<std::pair<std::string, std::string>>;

QString joined(const std::vector<std::string> &values)
{
    QStringList all;
    for (const std::string &value : values)
        all << text(value);
    return all.join(u"; "_s);
}

QString numberText(const std::optional<double> &number)
{
    return number ? plainNumber(*number) : QString();
}

QVariantMap fieldsOf(const catalogue::Call &call)
{
    QVariantMap fields{{u"title"_s, text(call.title)},
                       {u"reference"_s, text(call.reference)},
                       {u"programme"_s, text(call.programme)},
                       {u"action_type"_s, text(call.actionType)},
                       {u"url"_s, text(call.url)},
                       {u"summary"_s, text(call.summary)},
                       {u"budget_eur"_s, numberText(call.budgetEur)}};
    fields[u"opens"_s] = call.opens ? text(call.opens->toString()) : QString();
    if (!call.deadlines.empty()) {
        const catalogue::Deadline &deadline = call.deadlines.front();
        fields[u"deadline"_s] = deadline.date ? text(deadline.date->toString()) : QString();
        fields[u"time"_s] = text(deadline.time);
    }
    if (call.grantEur) {
        fields[u"grant_eur.min"_s] = numberText(call.grantEur->min);
        fields[u"grant_eur.max"_s] = numberText(call.grantEur->max);
    }
    if (call.consortium && call.consortium->minPartners)
        fields[u"consortium.min_partners"_s] = QString::number(*call.consortium->minPartners);
    if (call.eligible)
        fields[u"eligible.countries"_s] = joined(call.eligible->countries);
    fields[u"keywords"_s] = joined(call.keywords);
    return fields;
}

/// The deadline as a cell of a table.
std::string deadlineCell(const QString &day, const QString &time)
{
    if (day.isEmpty())
        return {};
    if (time.isEmpty())
        return day.toStdString();
    const QJsonArray deadlines{QJsonObject{{u"date"_s, day}, {u"time"_s, time}, {u"timezone"_s, u"Europe/Brussels"_s}}};
    return QJsonDocument(deadlines).toJson(QJsonDocument::Compact).toStdString();
}

/// Numbers as people type them: "1 500 000", "1,500,000".
std::string amountCell(QString typed)
{
    const auto number = typedNumber(typed);
    return (number ? plainNumber(*number) : typed.remove(u' ')).toStdString();
}

Fields cellsOf(const QVariantMap &fields)
{
    Fields cells;
    for (const auto &[name, value] : fields.asKeyValueRange()) {
        const QString typed = value.toString().trimmed();
        if (name == "deadline"_L1 || name == "time"_L1 || (typed.isEmpty() && name != "title"_L1))
            continue;
        const bool isNumber = name.endsWith("_eur"_L1) || name.startsWith("grant_eur."_L1);
        cells.emplace_back(name.toStdString(), isNumber ? amountCell(typed) : typed.toStdString());
    }
    const QString day = fields.value(u"deadline"_s).toString().trimmed();
    const QString time = fields.value(u"time"_s).toString().trimmed();
    if (const std::string cell = deadlineCell(day, time); !cell.empty())
        cells.emplace_back("deadlines", cell);
    return cells;
}

/// What the form does not show stays as it was.
catalogue::Call withWhatWas(catalogue::Call call, const catalogue::Call &before)
{
    call.sectors = before.sectors;
    call.conditions = before.conditions;
    call.fundingRate = before.fundingRate;
    call.expectedGrants = before.expectedGrants;
    call.sources = before.sources;
    call.extras = before.extras;
    if (before.deadlines.size() > 1)
        call.deadlines.insert(call.deadlines.end(), before.deadlines.begin() + 1, before.deadlines.end());
    return call;
}

} // namespace

void OwnCallForm::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &OwnCallForm::read);
    Q_EMIT sessionChanged();
    read();
}

void OwnCallForm::setRecordId(const QString &id)
{
    if (m_recordId == id)
        return;
    m_recordId = id;
    Q_EMIT recordIdChanged();
    read();
}

void OwnCallForm::read()
{
    const auto generation = ++m_generation;
    if (!m_session || m_recordId.isEmpty()) {
        m_before = {};
        m_fields.clear();
        m_own = false;
        Q_EMIT loaded();
        return;
    }
    m_session->store()
        .run([id = m_recordId.toStdString()](Store &store) { return store.workspace.ownCalls().find(id); })
        .then(this, [this, generation](const Result<std::optional<store::OwnCall>> &own) {
            if (generation != m_generation)
                return;
            catalogue::RecordReader reader;
            auto read = own && *own ? reader.read((*own)->record) : std::unexpected(catalogue::FieldIssue{});
            auto *call = read ? std::get_if<catalogue::Call>(&read->record) : nullptr;
            m_own = call != nullptr;
            m_before = call ? std::move(*call) : catalogue::Call();
            m_fields = call ? fieldsOf(m_before) : QVariantMap();
            Q_EMIT loaded();
        });
}

void OwnCallForm::keep(const QVariantMap &fields)
{
    if (m_running || !m_session)
        return;
    auto call = calls::callOfFields(m_recordId.toStdString(), cellsOf(fields));
    if (!call)
        return end(call.error().message());
    m_running = true;
    Q_EMIT runningChanged();
    m_session->store()
        .run([call = withWhatWas(std::move(*call), m_before), now = m_session->clock().now()](Store &store) {
            return calls::keepOwnCall(store.cache, store.workspace, call, now);
        })
        .then(this, [this](const Result<std::string> &id) {
            end(id ? QString() : id.error().message());
            if (!id)
                return;
            m_session->load(); // whoever shows calls reads them anew
            Q_EMIT kept(QString::fromStdString(*id));
        });
}

void OwnCallForm::discard()
{
    if (m_running || !m_session || !m_own)
        return;
    const auto step = [self = QPointer(this)](Step work) {
        return [self, work = std::move(work)] {
            if (self)
                self->perform(work);
        };
    };
    m_history->pushWithNotice(
        tr("discarding a call"), tr("Discarded: %1").arg(text(m_before.title)),
        step([id = m_before.id, now = m_session->clock().now()](Store &store) {
            return calls::removeOwnCall(store.cache, store.workspace, id, now);
        }),
        step([call = m_before, now = m_session->clock().now()](Store &store) {
            return calls::keepOwnCall(store.cache, store.workspace, call, now).transform([](const std::string &) { });
        }));
}

void OwnCallForm::perform(const Step &step)
{
    m_running = true;
    Q_EMIT runningChanged();
    m_session->store().run(step).then(this, [this](const Result<void> &done) {
        end(done ? QString() : done.error().message());
        if (done)
            m_session->load();
    });
}

void OwnCallForm::forgetError()
{
    end({});
}

void OwnCallForm::end(const QString &errorMessage)
{
    m_running = false;
    m_errorMessage = errorMessage;
    Q_EMIT runningChanged();
}

} // namespace hansa::desktop
