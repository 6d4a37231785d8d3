// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/outcome.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <stop_token>
#include <vector>

namespace hansa::desktop
{

/// A missing fact that could change the first ranks, in the words of the window.
struct QuestionHint {
    Q_GADGET
    QML_VALUE_TYPE(questionHint)
    Q_PROPERTY(QString recordId MEMBER recordId)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString body MEMBER body)

public:
    QString recordId;
    QString text; ///< whom to ask what, and what a good answer would change
    QString subject; ///< of a mail that asks
    QString body;

    friend bool operator==(const QuestionHint &, const QuestionHint &) = default;
};

/// What can be said of an answer once it stands: which ranks are robust, what to ask next, what the
/// ranking favours. It takes some searches more, so it comes after the answer and may be stopped.
struct SecondLook {
    std::vector<bool> robust; ///< by place in the list
    QList<QuestionHint> questions; ///< the best first
    QStringList favours; ///< a sentence each
};

/// Blocks; on a worker. Nothing where @p stop was requested.
[[nodiscard]] std::optional<SecondLook> lookAgain(const Question &question, const std::stop_token &stop);

} // namespace hansa::desktop
