// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QTranslator>

namespace hansa::desktop
{

/// The language of the window's texts, names, numbers and dates: the system's until another is chosen.
/// What has been said by then stays as it was said, so it is chosen before there is a window.
class Language
{
public:
    Language(); ///< the system's
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// @p language as QLocale names it ("de", "en_GB"); empty: the system's. English where there are no texts in it.
    void choose(const QString &language);

private:
    QTranslator m_texts;
    QTranslator m_ofQt; ///< what its own dialogs say, where the system has that
};

} // namespace hansa::desktop
