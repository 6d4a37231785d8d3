// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

Language::Language()
{
    choose({});
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_ofQt);
}

void Language::choose(const QString &language)
{
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    QCoreApplication::removeTranslator(&m_ofQt);
    if (m_ofQt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    QCoreApplication::removeTranslator(&m_texts);
    // English too: its singular and plural.
    if (m_texts.load(QLocale(), u"hansa"_s, u"_"_s, u":/hansa/translations"_s)
        || m_texts.load(u":/hansa/translations/hansa_en.qm"_s))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace hansa::desktop
