// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/owncallform.h"

#include "calls/known/owncalls.h"
#include "catalogue/codec.h"
#include "desktop/naming/typednumber.h"
#include "desktop/records/recordcontext.h"
#include "desktop/shell/workspacestep.h"

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

/// Numbers as people type them: "1 500 000", "1,500,000".
QString plainAmount(QString typed)
{
    const auto number = typedNumber(typed);
    return number ? plainNumber(*number) : typed.remove(u' ');
}

QVariantMap shown(const calls::CallFields &fields)
{
    QVariantMap map;
    for (const auto &[name, value] : fields)
        map.insert(text(name), text(value));
    return map;
}

/// What the user changed of what was shown.
calls::CallFields changedFields(const QVariantMap &before, const QVariantMap &now)
{
    calls::CallFields changed;
    for (const auto &[name, value] : now.asKeyValueRange()) {
        const QString typed = value.toString();
        if (typed == before.value(name).toString())
            continue;
        const bool isAmount = name == "budget_eur"_L1 || name.startsWith("grant_eur."_L1);
        changed.emplace(name.toStdString(), (isAmount ? plainAmount(typed) : typed).trimmed().toStdString());
    }
    return changed;
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
        m_fields = shown(calls::formFields({}));
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
            m_fields = shown(calls::formFields(call ? *call : catalogue::Call()));
            Q_EMIT loaded();
        });
}

void OwnCallForm::keep(const QVariantMap &fields)
{
    if (m_running || !m_session)
        return;
    m_running = true;
    Q_EMIT runningChanged();
    m_session->store()
        .run([id = m_recordId.toStdString(), changed = changedFields(m_fields, fields),
              now = m_session->clock().now()](Store &store) -> Result<std::string> {
            if (!id.empty())
                return calls::changeOwnCall(store.cache, store.workspace, id, changed, now).transform([&] {
                    return id;
                });
            catalogue::Call call;
            return calls::setFields(call, changed).and_then([&] {
                return calls::keepOwnCall(store.cache, store.workspace, call, now);
            });
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
    m_running = true;
    Q_EMIT runningChanged();
    WorkspaceStep step{.text = tr("discarding a call"),
                       .notice = tr("Discarded: %1").arg(m_fields.value(u"title"_s).toString()),
                       .work = [id = m_recordId.toStdString(), now = m_session->clock().now()](Store &store) {
                           return calls::removeOwnCall(store.cache, store.workspace, id, now);
                       }};
    // The form may be gone when it is undone.
    perform(*m_session, m_history, std::move(step), m_session,
            [self = QPointer(this), session = m_session](const QString &errorMessage) {
                if (self)
                    self->end(errorMessage);
                if (errorMessage.isEmpty())
                    session->load(); // which mirrors the call, or its end
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
