// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/status/syncmodel.h"

#include <QLocale>

// What an update asks the user: whether a catalogue may be as large as it is.

namespace hansa::desktop
{

QString SyncModel::sizeQuestion() const
{
    if (m_running || !m_sizeQuestion || !*m_sizeQuestion)
        return {};
    const auto &[id, title, size] = **m_sizeQuestion;
    const QLocale locale;
    return tr("“%1” has %2 records (%3 to download, %4 unpacked). Download it anyway?")
        .arg(QString::fromStdString(title), locale.toString(size.records),
             locale.formattedDataSize(size.bytes, 1, QLocale::DataSizeSIFormat),
             locale.formattedDataSize(size.unpacked, 1, QLocale::DataSizeSIFormat));
}

void SyncModel::acceptSize()
{
    if (sizeQuestion().isEmpty() || !m_again)
        return;
    m_acceptedSize = (*m_sizeQuestion)->catalogue;
    m_again();
    m_acceptedSize.clear(); // the work has its copy; the catalogue's state remembers it
}

void SyncModel::rejectSize()
{
    m_sizeQuestion.reset();
    m_lines = {tr("Nothing was changed: the size was not accepted.")};
    m_failed = false;
    Q_EMIT runningChanged();
}

} // namespace hansa::desktop
