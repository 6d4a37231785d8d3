// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <set>

namespace hansa::desktop
{

class Session;

/// What is typed in the window and is not yet where it belongs: by the key of its field, in memory and,
/// from open() on, in the workspace. It also tells all fields when they are left. One for each engine; GUI thread.
class Drafts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool saving READ isSaving NOTIFY stateChanged)
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY stateChanged)

public:
    explicit Drafts(QObject *parent = nullptr);

    /// Reads what an earlier run left, and writes to this workspace from now on. Blocks shortly;
    /// before there is a window. @p session outlives this.
    [[nodiscard]] Result<void> open(Session &session);

    Q_INVOKABLE [[nodiscard]] bool has(const QString &key) const { return m_texts.contains(key); }
    Q_INVOKABLE [[nodiscard]] QString text(const QString &key) const; ///< empty where there is none
    Q_INVOKABLE void keep(const QString &key, const QString &text);
    Q_INVOKABLE void drop(const QString &key); ///< it is where it belongs, or not wanted
    /// What is typed goes to where it belongs, by a step with this @p session: settled() follows. Where that fails it
    /// is kept as a draft, by then its field may be gone.
    Q_INVOKABLE void handOver(int session, const QString &key, const QString &text);
    /// A number for all that is typed until a field is left: UndoHistory makes one step of it.
    Q_INVOKABLE [[nodiscard]] int nextSession() { return ++m_session; }

    [[nodiscard]] bool isSaving() const { return !m_handedOver.empty() || m_writing > 0; } ///< it will be known soon
    /// Something typed is nowhere but in memory, as it could not be written.
    [[nodiscard]] bool isUnsaved() const { return !m_unwritten.empty(); }

public Q_SLOTS:
    /// All fields save what is typed in them: the window closes, the program ends. What could not be written is tried
    /// again.
    void leave();

Q_SIGNALS:
    void leaving();
    void settled(int session, bool done);
    void stateChanged();

private:
    static constexpr int firstSession = 1 << 16; ///< above the merge keys that steps of other kinds have

    struct HandedOver {
        QString key;
        QString text;
        int steps = 0; ///< that are not settled; the last one is of the text
    };

    void settle(int session, const QString &errorMessage);
    void write(const QString &key);
    void written(const QString &key, const Result<void> &done);

    std::map<QString, QString> m_texts;
    std::map<int, HandedOver> m_handedOver; ///< by session
    std::set<QString> m_unwritten; ///< keys whose text, or whose absence, could not be written
    QTimer m_again;
    int m_writing = 0; ///< keys that are being written
    Session *m_store = nullptr; ///< null: in memory alone
    int m_session = firstSession;
};

} // namespace hansa::desktop
