// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QLoggingCategory>
#include <QStringList>
#include <QTest>

/// What synchronising writes to its log while this lives. One at a time.
class SyncLog
{
public:
    SyncLog()
    {
        lines().clear();
        QLoggingCategory::setFilterRules(QStringLiteral("hansa.sync.info=true"));
        m_before = qInstallMessageHandler(&SyncLog::take);
    }
    ~SyncLog()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    SyncLog(const SyncLog &) = delete;
    SyncLog &operator=(const SyncLog &) = delete;

    [[nodiscard]] QStringList text() const { return lines(); }
    /// Whether one line says both.
    [[nodiscard]] bool hasLineWith(const QString &what, const QString &where) const
    {
        return std::ranges::any_of(lines(),
                                   [&](const QString &line) { return line.contains(what) && line.contains(where); });
    }

private:
    static QStringList &lines()
    {
        static QStringList all; // the client is on the test's thread
        return all;
    }
    static void take(QtMsgType, const QMessageLogContext &context, const QString &message)
    {
        if (qstrcmp(context.category, "hansa.sync") == 0)
            lines() << message;
    }

    QtMessageHandler m_before = nullptr;
};
